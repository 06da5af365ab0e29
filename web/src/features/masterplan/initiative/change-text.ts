import { moneyByYear } from '../../../../../shared/domain/masterplan/content.ts'
import { compareLists, yearChanges } from '../../../../../shared/domain/masterplan/diff.ts'
import type { EnvelopeYear } from '../../../../../shared/domain/vocabulary/index.ts'
import { list, money } from '../../../app/format.ts'
import type { ValueHow } from '../fields.ts'
import { t } from '../messages/index.ts'

const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

// The history keeps an initiative as its table has it, and this field of it is a list of years.
const envelope = (value: unknown) => moneyByYear(Array.isArray(value) ? (value as EnvelopeYear[]) : [])

/** Which ids came and which went: sets of many would hide it. Names are at hand for what this version refers to. */
const setText = (before: unknown, after: unknown, { nameOf }: ValueHow): string => {
  const { added, removed } = compareLists(ids(before), ids(after))
  const named = (some: readonly string[]): string => list(some.map((id) => nameOf?.(id) ?? t('not_in_version')))
  return [
    ...(added.length > 0 ? [t('ids_added', { names: named(added) })] : []),
    ...(removed.length > 0 ? [t('ids_removed', { names: named(removed) })] : []),
  ].join('; ')
}

/** The years whose money differs. */
const envelopeText = (before: unknown, after: unknown, { currency }: ValueHow): string =>
  yearChanges(envelope(before), envelope(after))
    .filter(({ before_minor, after_minor }) => before_minor !== after_minor)
    .map(({ year, before_minor, after_minor }) =>
      t('money_of_year', { year: String(year), from: money(before_minor, currency), to: money(after_minor, currency) }),
    )
    .join('; ')

/** What a change of a field of an initiative says, where its two values side by side would hide what differs. */
export const changeText = (field: string, before: unknown, after: unknown, how: ValueHow): string | undefined => {
  if (field.endsWith('_ids')) return setText(before, after, how)
  return field === 'envelope' ? envelopeText(before, after, how) : undefined
}
