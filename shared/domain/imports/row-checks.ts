import { type BudgetLine, KINDS_OF_TRACK, type PortfolioTable, TRACKS } from '../vocabulary/index.ts'
import { placeOfFirst } from './cells.ts'
import type { CoercedRow, FieldValue } from './coerce.ts'
import type { PreparedImport } from './prepare.ts'
import { type MessageParams, rowError } from './problems.ts'

/** Properties of a record that are dates of one span. */
const SPANS: Record<PortfolioTable, readonly (readonly [string, string])[]> = {
  units: [],
  vendors: [],
  causal_links: [],
  contracts: [['starts_on', 'ends_on']],
  projects: [
    ['baseline_start_on', 'baseline_finish_on'],
    ['forecast_start_on', 'forecast_finish_on'],
    ['actual_start_on', 'actual_finish_on'],
  ],
}

/** `fields` contradict each other or are at fault, the one that is to be named first. */
export type RecordFault = { fields: readonly string[]; code: string; params: MessageParams }

/**
 * What the tables themselves demand of a whole record: spans that do not end before they start, kinds of the right
 * track, a reason for every dismissal.
 */
export const recordFaults = (table: PortfolioTable, read: (name: string) => unknown): RecordFault[] => {
  const faults: RecordFault[] = []
  for (const [from, to] of SPANS[table]) {
    const start = read(from)
    const finish = read(to)
    if (typeof start === 'string' && typeof finish === 'string' && start > finish) {
      faults.push({ fields: [to, from], code: 'date_order', params: { start, finish } })
    }
  }
  const kind = read('kind')
  const track = TRACKS.find((one) => one === read('track'))
  if (table === 'projects' && typeof kind === 'string' && track && !KINDS_OF_TRACK[track].some((one) => one === kind)) {
    faults.push({ fields: ['kind', 'track'], code: 'kind_of_other_track', params: { kind, track } })
  }
  if (table === 'causal_links' && read('state') === 'dismissed' && !read('dismissal_reason')) {
    faults.push({ fields: ['dismissal_reason'], code: 'dismissal_reason_missing', params: {} })
  }
  return faults
}

export const AMOUNTS = ['planned_minor', 'committed_minor', 'actual_minor', 'forecast_minor'] as const

const yearOf = (value: FieldValue | null | undefined): number | null =>
  typeof value === 'string' && /^\d{4}-/.test(value) ? Number(value.slice(0, 4)) : null

/** The year that the amounts of a row belong to: as written, else that of the earliest planned date. */
const budgetYear = (values: CoercedRow['values']): number | null => {
  const written = values.get('budget_year')
  if (typeof written === 'number') return written
  for (const name of ['baseline_start_on', 'forecast_start_on', 'actual_start_on', 'baseline_finish_on']) {
    const year = yearOf(values.get(name))
    if (year !== null) return year
  }
  return null
}

/** Amounts that a row states for one year of a budget; an amount that is not there is not stated. */
export type StatedLine = { year: number } & Partial<Omit<BudgetLine, 'year'>>

/** The budget line that a row states, or null where it states no amount; `missing` where the year is unknown. */
export const statedLine = (values: CoercedRow['values']): StatedLine | null | 'missing' => {
  const amounts: Partial<Omit<BudgetLine, 'year'>> = {}
  for (const name of AMOUNTS) {
    const amount = values.get(name)
    if (typeof amount === 'number') amounts[name] = amount
  }
  if (Object.keys(amounts).length === 0) return null
  const year = budgetYear(values)
  if (year !== null) return { year, ...amounts }
  return Object.values(amounts).every((amount) => amount === 0) ? null : 'missing'
}

/** Adds the errors that only several cells of a row together show. */
export const checkRow = (prepared: PreparedImport, row: CoercedRow): void => {
  for (const { fields, code, params } of recordFaults(prepared.table, (name) => row.values.get(name))) {
    // Whether a dismissal lacks its reason shows only beside the record that the row changes.
    if (code === 'dismissal_reason_missing') continue
    row.errors.push(rowError(row.row, code, { ...placeOfFirst(prepared, row.source, fields), params }))
  }
  if (prepared.table === 'projects' && statedLine(row.values) === 'missing') {
    const { column } = placeOfFirst(prepared, row.source, ['budget_year', ...AMOUNTS])
    row.errors.push(rowError(row.row, 'budget_year_missing', { column, field: 'budget_year' }))
  }
}
