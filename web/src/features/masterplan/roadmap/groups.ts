import type { RoadmapGroup } from '../../../../../shared/domain/masterplan/roadmap.ts'
import { ALTERNATIVES } from '../../../../../shared/domain/vocabulary/index.ts'
import { word } from '../../../vocabulary/index.ts'
import type { InitiativeContent } from '../data.ts'
import { t } from '../messages/index.ts'

export type RoadmapProps = {
  client: string
  version: string
  initiatives: readonly InitiativeContent[]
  names: Readonly<Record<string, string>>
  currency: string
}

/** What people call a group of the roadmap. */
export const groupName = (key: string | null, by: RoadmapGroup, names: RoadmapProps['names']): string => {
  if (key === null) return by === 'unit' ? t('no_unit') : t('no_objective')
  const alternative = ALTERNATIVES.find((one) => one === key)
  return alternative ? word('alternative', alternative) : (names[key] ?? t('unseen'))
}
