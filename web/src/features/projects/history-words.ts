import type { Schema } from '../../app/api.ts'
import { date, instant, money, percent } from '../../app/format.ts'
import { type WordIn, type WordList, word } from '../../vocabulary/index.ts'
import { MONEY_KINDS } from './budget-lines.ts'
import { fieldLabel } from './fields.ts'
import { t } from './messages/index.ts'
import type { Place } from './place.ts'

type Change = Schema<'HistoryEntry'>['changes'][number]
type Words = Pick<Place, 'currency' | 'units' | 'vendors'>

/** Fields whose values are words of the vocabulary. */
const LISTS: Readonly<Record<string, WordList>> = {
  track: 'track',
  kind: 'kind',
  category: 'category',
  status: 'status',
  reported_confidence: 'confidence',
  priority: 'priority',
}

/** Totals follow from the budget, which tells of them already. */
const FOLLOWS: ReadonlySet<string> = new Set(MONEY_KINDS.map((kind) => `${kind}_minor`))

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Audit rows keep lists of a record as the table does: as text of JSON. */
const listOf = (value: unknown): unknown[] => {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value
  return Array.isArray(parsed) ? parsed : []
}

/** A value of a field as people read it. */
export const writeValue = (field: string, value: unknown, { units, vendors }: Partial<Words>): string => {
  if (value === null || value === undefined || value === '') return t('nothing')
  const list = LISTS[field]
  // The API writes a field of the vocabulary with a word of its list.
  if (list) return word(list, text(value) as WordIn<typeof list>)
  if (field.endsWith('_on')) return date(text(value))
  if (field.endsWith('_at')) return instant(Number(value))
  if (field === 'progress') return percent(Number(value))
  if (field === 'unit_id') return units?.of(text(value)) || t('deleted_record')
  if (field === 'vendor_id') return vendors?.of(text(value)) || t('deleted_record')
  if (field === 'tags') return listOf(value).map(text).join(', ') || t('nothing')
  return text(value)
}

const isLine = (value: unknown): value is Record<string, number> & { year: number } =>
  typeof value === 'object' && value !== null && 'year' in value && typeof value.year === 'number'

/** A budget is told by the amounts that changed: "Forecast of 2026". */
const budgetSentences = ({ before, after }: Change, currency: string, first: boolean): string[] => {
  const [old, now] = [listOf(before).filter(isLine), listOf(after).filter(isLine)]
  const years = [...new Set([...old, ...now].map((line) => line.year))].sort((a, b) => a - b)
  return years.flatMap((year) => {
    const [from, to] = [old.find((line) => line.year === year), now.find((line) => line.year === year)]
    return MONEY_KINDS.flatMap((kind) => {
      const [was, is] = [from?.[`${kind}_minor`] ?? 0, to?.[`${kind}_minor`] ?? 0]
      if (was === is) return []
      const field = t('amount_of', { kind: t(kind), year: String(year) })
      if (first) return [t('first_value', { field, after: money(is, currency) })]
      return [t('changed', { field, before: money(was, currency), after: money(is, currency) })]
    })
  })
}

const LONG = 80

const sentence = (change: Change, words: Words, first: boolean): string => {
  const field = fieldLabel(change.field)
  const [before, after] = [
    writeValue(change.field, change.before, words),
    writeValue(change.field, change.after, words),
  ]
  const none = (value: unknown) => value === null || value === undefined || value === ''
  if (first) return t('first_value', { field, after })
  if (none(change.before)) return t('set_to', { field, after })
  if (none(change.after)) return t('cleared', { field, before })
  // Of a long text before and after stand under each other in the reader's mind only if both are quoted in full.
  if (before.length + after.length > LONG) return t('rewritten', { field, before, after })
  return t('changed', { field, before, after })
}

/** The changes of one write in sentences, in the order of the record; `first` for the values that a record began with. */
export const changeSentences = (changes: readonly Change[], words: Words, first: boolean): string[] =>
  changes
    .filter((change) => !FOLLOWS.has(change.field))
    .flatMap((change) =>
      change.field === 'budget' ? budgetSentences(change, words.currency, first) : [sentence(change, words, first)],
    )
