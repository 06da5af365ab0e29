import { percent } from '../../../app/format.ts'
import { HorizontalBars } from '../../../ui/chart/index.ts'
import { t } from '../messages/index.ts'

export type CoveredUnit = {
  unit_id: string
  unit_name: string | null
  links: number
  covered: number
  percent: number | null
}

type Props = {
  /** The least covered first. */
  units: readonly CoveredUnit[]
  /** The share below which coverage is on watch, in percent. */
  goal?: number | undefined
  hrefOf?: ((unitId: string) => string) | undefined
}

const nameOf = (unit: CoveredUnit): string => unit.unit_name ?? t('unit_gone')

const message = (units: readonly CoveredUnit[]): string => {
  const open = units.filter((unit) => unit.covered < unit.links)
  const [worst] = open
  if (!worst) return t('coverage_complete')
  if (open.length === 1) return t('coverage_one', { unit: nameOf(worst), count: worst.links - worst.covered })
  return t('coverage_many', { count: open.length, of: units.length, unit: nameOf(worst) })
}

/** How much of the change that technology brings is carried out in each unit. */
export function UnitCoverage({ units, goal, hrefOf }: Props) {
  if (units.length === 0) return null
  return (
    <HorizontalBars
      title={message(units)}
      measure={t('coverage_measure')}
      heads={[t('unit'), t('covered')]}
      format={(value) => percent(value)}
      max={100}
      mark={goal === undefined ? undefined : { value: goal, label: t('coverage_goal', { goal: percent(goal) }) }}
      bars={units.map((unit) => ({
        label: nameOf(unit),
        value: unit.percent ?? 0,
        note: t('covered_of', { covered: unit.covered, links: unit.links }),
        href: hrefOf?.(unit.unit_id),
        strong: unit.covered < unit.links,
      }))}
    />
  )
}
