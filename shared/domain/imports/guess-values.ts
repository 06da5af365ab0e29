import { parseDate } from './dates.ts'
import { parseDecimal, styleEvidence } from './decimals.ts'
import { type ImportField, matchValue } from './fields/index.ts'
import { decideDateOrder } from './prepare.ts'
import type { ParsedTable } from './table.ts'

/** What the cells of one column are like. */
export type ColumnProfile = {
  index: number
  column: string
  /** Share of rows whose cell says something, 0 to 1. */
  filled: number
  /** Distinct cells as a share of all rows, 0 to 1; 1 only where every row has its own. */
  unique: number
  /** Up to 500 distinct cells. */
  sample: readonly string[]
}

const SAMPLE_CELLS = 500

/** Looks at every column of the table once. */
export const profileColumns = (parsed: ParsedTable): ColumnProfile[] => {
  const rows = Math.max(1, parsed.rows.length)
  return parsed.columns.map((column, index) => {
    const distinct = new Set<string>()
    let filled = 0
    for (const row of parsed.rows) {
      const cell = row.cells[index]?.trim() ?? ''
      if (cell === '') continue
      filled += 1
      distinct.add(cell)
    }
    const sample = [...distinct].slice(0, SAMPLE_CELLS)
    return { index, column, filled: filled / rows, unique: distinct.size / rows, sample }
  })
}

const isDate = (cell: string): boolean => parseDate(cell, 'mdy') !== null || parseDate(cell, 'dmy') !== null
const isNumber = (cell: string): boolean => styleEvidence(cell.replace(/\s*%$/, '')) !== 'none'

const fits = (field: ImportField, cell: string): boolean => {
  switch (field.type) {
    case 'date':
    case 'instant':
      return isDate(cell)
    case 'money':
    case 'percent':
      return isNumber(cell)
    case 'integer': {
      const decimal = parseDecimal(cell, 'en')
      if (!decimal || decimal.places > 0) return false
      const value = Number(decimal.digits) * (decimal.negative ? -1 : 1)
      return value >= field.minimum && value <= field.maximum
    }
    case 'enum':
      return matchValue(field.values, cell) !== null
    default:
      return true
  }
}

/** Share of the column's cells that the field could read, 0 to 1; an empty column fits nothing. */
export const valueFit = (field: ImportField, profile: ColumnProfile): number =>
  profile.sample.length === 0 ? 0 : profile.sample.filter((cell) => fits(field, cell)).length / profile.sample.length

/** The sign that divides the tags of a column; a comma only where many cells hold one, since tags may hold commas. */
export const tagSign = (profile: ColumnProfile): ';' | ',' | '|' => {
  const cells = profile.sample.map((cell) => cell.replace(/"[^"]*"/g, ''))
  const share = (sign: string): number => cells.filter((cell) => cell.includes(sign)).length / Math.max(1, cells.length)
  if (share(';') > 0) return ';'
  if (share('|') > 0) return '|'
  return share(',') > 0.2 ? ',' : ';'
}

/** The order of day and month to propose; undefined where the year stands first or nothing is proved. */
export const proposedOrder = (profile: ColumnProfile): 'mdy' | 'dmy' | undefined => {
  const order = decideDateOrder(profile.sample)
  return order === 'mdy' || order === 'dmy' ? order : undefined
}
