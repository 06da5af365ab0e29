import { isReadable } from './coerce.ts'
import { type ImportField, matchValue } from './fields/index.ts'
import { decideDateOrder, type PreparedField, possibleReadings } from './prepare.ts'
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
  /** The table has headings and nothing else. */
  no_rows: boolean
}

const SAMPLE_CELLS = 500

/** Looks at every column of the table once. */
export const profileColumns = (parsed: ParsedTable): ColumnProfile[] => {
  const rows = Math.max(1, parsed.rows.length)
  const no_rows = parsed.rows.length === 0
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
    return { index, column, filled: filled / rows, unique: no_rows ? 1 : distinct.size / rows, sample, no_rows }
  })
}

/**
 * Share of the column's cells that the field could read, 0 to 1, judged as rows are when they are imported. An empty column
 * fits nothing, unless the whole table is empty: then nothing speaks against a heading.
 */
export const valueFit = (field: ImportField, { column, sample, no_rows }: ColumnProfile): number => {
  if (sample.length === 0) return no_rows ? 1 : 0
  const prepared: PreparedField = { field, mapping: { columns: [] }, columns: [], fallback: [] }
  const readings = possibleReadings(field, column, sample)
  const fitting = sample.filter((cell) => readings.some((reading) => isReadable(prepared, cell, reading)))
  return fitting.length / sample.length
}

/** Grades such as "high" are said of many things, so alone they are no sign of these fields. */
const GRADES: ReadonlySet<string> = new Set(['priority', 'strength'])
/** Shorter words stand for much else: "IT" is a department and a country too. */
const TELLING_CHARACTERS = 3
const NEARLY_ALL = 0.9

/** Whether the values alone show that a column is meant: nearly all of them are words of the field's closed list. */
export const isOfList = (field: ImportField, profile: ColumnProfile): boolean =>
  field.type === 'enum' &&
  !GRADES.has(field.name) &&
  profile.sample.some((cell) => cell.length >= TELLING_CHARACTERS && matchValue(field.values, cell) !== null) &&
  valueFit(field, profile) >= NEARLY_ALL

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
