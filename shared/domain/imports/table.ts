import type { ImportLimits } from './limits.ts'
import { type RowError, rowError, UnusableFile } from './problems.ts'
import { TextMeter } from './text-meter.ts'

/** One row of data; `cells` has exactly as many entries as the table has columns. */
export type TableRow = {
  number: number
  cells: string[]
  /** Faults of the row itself, found while reading; such a row is refused. */
  errors?: RowError[]
}

/** A file as it was read, whatever its format. Column names are unique and never empty. */
export type ParsedTable = {
  format: 'csv' | 'xlsx'
  /** Names of the visible sheets; empty for CSV. */
  sheets: string[]
  /** The sheet that was read; null for CSV. */
  sheet: string | null
  /** The sign between cells; null for XLSX. */
  delimiter: string | null
  columns: string[]
  rows: TableRow[]
}

/** Gives empty headings a name and equal ones a number, in reading order. */
export const nameColumns = (header: readonly string[]): string[] => {
  const taken = new Set<string>()
  return header.map((heading, index) => {
    const wanted = heading.replace(/\s+/g, ' ').trim() || `Column ${index + 1}`
    let name = wanted
    for (let copy = 2; taken.has(name); copy += 1) name = `${wanted} (${copy})`
    taken.add(name)
    return name
  })
}

const lastFilled = (cells: readonly string[]): number => {
  let last = cells.length - 1
  while (last >= 0 && cells[last]?.trim() === '') last -= 1
  return last
}

/** Collects rows one at a time and stops a file at its limits before it is held in memory. */
export class TableBuilder {
  columns: string[] | null = null
  readonly rows: TableRow[] = []
  readonly #limits: ImportLimits
  /** Whether a row may end before the last column, as rows of a workbook do. */
  readonly #mayEndEarly: boolean
  readonly #meter: TextMeter
  #cells = 0

  constructor(limits: ImportLimits, mayEndEarly: boolean) {
    this.#limits = limits
    this.#mayEndEarly = mayEndEarly
    this.#meter = new TextMeter(limits)
  }

  /** Takes the next row; the first that is not blank is the header. Throws `UnusableFile` beyond a limit. */
  add(number: number, cells: string[]): void {
    const last = lastFilled(cells)
    if (last < 0) return
    if (this.columns === null) {
      this.#begin(cells.slice(0, last + 1))
      return
    }
    if (this.rows.length >= this.#limits.rows) throw new UnusableFile('too_many_rows', { limit: this.#limits.rows })
    this.#cells += this.columns.length
    if (this.#cells > this.#limits.cells) throw new UnusableFile('too_many_cells', { limit: this.#limits.cells })
    this.rows.push(this.#shape(number, cells, last, this.columns))
  }

  #begin(header: string[]): void {
    if (header.length > this.#limits.columns) {
      throw new UnusableFile('too_many_columns', { columns: header.length, limit: this.#limits.columns })
    }
    const long = header.find((heading) => heading.length > this.#limits.cell_characters)
    if (long) throw new UnusableFile('cell_too_long', { length: long.length, limit: this.#limits.cell_characters })
    this.columns = nameColumns(header)
  }

  #shape(number: number, cells: string[], last: number, columns: readonly string[]): TableRow {
    const errors: RowError[] = []
    const width = columns.length
    if (last >= width || (!this.#mayEndEarly && cells.length < width)) {
      errors.push(rowError(number, 'ragged_row', { params: { expected: width, found: cells.length } }))
    }
    const shaped = columns.map((column, index) => {
      const cell = cells[index] ?? ''
      const limit = this.#limits.cell_characters
      this.#meter.count(cell)
      if (cell.length <= limit) return cell
      errors.push(rowError(number, 'cell_too_long', { column, value: cell, params: { length: cell.length, limit } }))
      return cell.slice(0, limit)
    })
    return errors.length > 0 ? { number, cells: shaped, errors } : { number, cells: shaped }
  }
}
