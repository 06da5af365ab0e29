import {
  COST_CLASSES,
  MOSCOW_PRIORITIES,
  REQUIREMENT_ENDINGS,
  REQUIREMENT_STATES,
} from '../../../../shared/domain/vocabulary/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'

const lists = (): Readonly<Record<string, readonly { value: string; label: string }[]>> => ({
  state: wordOptions('requirement_state', REQUIREMENT_STATES),
  ending: wordOptions('requirement_ending', REQUIREMENT_ENDINGS),
  moscow: wordOptions('moscow', MOSCOW_PRIORITIES),
  cost_class: wordOptions('cost_class', COST_CLASSES),
})

/** The word for a value of a requirement's field, where the field has a list of them. */
export const wordOf = (field: string, value: unknown): string | undefined =>
  lists()[field]?.find((option) => option.value === value)?.label
