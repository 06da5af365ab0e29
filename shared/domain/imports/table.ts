import { findHeaderRow, type KnownHeading, LOOKED_AT, rowText, type SourceRow } from './header-row.ts'
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
  /** Number of the row that the headings stand in, as a spreadsheet shows it. */
  header_row: number
  /** The first filled rows, any of which may be chosen for the headings. */
  header_choices: { row: number; text: string }[]
  columns: string[]
  rows: TableRow[]
}

/** Where the headings are: in a given row, or in the one that reads most like it. */
export type HeaderSearch = { row: number | undefined; known: KnownHeading }

/** What a builder made of the rows. */
export type BuiltTable = Pick<ParsedTable, 'header_row' | 'header_choices' | 'columns' | 'rows'>

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

type Held = SourceRow & { cells: string[]; last: number }

/** Collects rows one at a time and stops a file at its limits before it is held in memory. */
export class TableBuilder {
  #columns: string[] | null = null
  #headerRow = 0
  /** The first rows, kept until it is settled which of them holds the headings. */
  readonly #first: Held[] = []
  readonly #rows: TableRow[] = []
  readonly #limits: ImportLimits
  /** Whether a row may end before the last column, as rows of a workbook do. */
  readonly #mayEndEarly: boolean
  readonly #header: HeaderSearch
  readonly #meter: TextMeter
  #cells = 0

  constructor(limits: ImportLimits, header: HeaderSearch, mayEndEarly: boolean) {
    this.#limits = limits
    this.#header = header
    this.#mayEndEarly = mayEndEarly
    this.#meter = new TextMeter(limits)
  }

  /** Takes the next row; blank ones and those above the headings are left out. Throws `UnusableFile` beyond a limit. */
  add(number: number, cells: string[]): void {
    const last = lastFilled(cells)
    if (last < 0) return
    const row = { number, cells, last }
    if (this.#first.length < LOOKED_AT) this.#first.push(row)
    if (this.#columns !== null) this.#addRow(row, this.#columns)
    else if (this.#header.row !== undefined) {
      if (number === this.#header.row) this.#begin(row)
    } else if (this.#first.length === LOOKED_AT) this.#settle()
  }

  /** The table, when all rows were handed in. Throws `UnusableFile` where nothing is there to be the headings. */
  finish(): BuiltTable {
    if (this.#columns === null && this.#header.row === undefined) this.#settle()
    if (this.#columns === null) {
      if (this.#first.length === 0) throw new UnusableFile('file_empty')
      throw new UnusableFile('header_row_blank', { row: this.#header.row ?? 0 })
    }
    return {
      header_row: this.#headerRow,
      header_choices: this.#first.map(({ number, cells }) => ({ row: number, text: rowText(cells) })),
      columns: this.#columns,
      rows: this.#rows,
    }
  }

  #settle(): void {
    const found = findHeaderRow(this.#first, this.#header.known)
    const header = this.#first.find((row) => row === found)
    if (!header) return
    const columns = this.#begin(header)
    for (const row of this.#first) if (row.number > header.number) this.#addRow(row, columns)
  }

  #addRow({ number, cells, last }: Held, columns: readonly string[]): void {
    if (this.#rows.length >= this.#limits.rows) throw new UnusableFile('too_many_rows', { limit: this.#limits.rows })
    this.#cells += columns.length
    if (this.#cells > this.#limits.cells) throw new UnusableFile('too_many_cells', { limit: this.#limits.cells })
    this.#rows.push(this.#shape(number, cells, last, columns))
  }

  #begin({ number, cells, last }: Held): string[] {
    const header = cells.slice(0, last + 1)
    if (header.length > this.#limits.columns) {
      throw new UnusableFile('too_many_columns', { columns: header.length, limit: this.#limits.columns })
    }
    const long = header.find((heading) => heading.length > this.#limits.cell_characters)
    if (long) throw new UnusableFile('cell_too_long', { length: long.length, limit: this.#limits.cell_characters })
    this.#headerRow = number
    const columns = nameColumns(header)
    this.#columns = columns
    return columns
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
