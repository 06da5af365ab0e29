import { minorToDecimal } from '../imports/decimals.ts'
import { guardFormula } from '../imports/formula-guard.ts'
import { joinTags } from '../imports/tag-list.ts'
import type { ExportCell, ExportTable } from './table.ts'

export type CsvOptions = {
  /** A byte order mark in front, by which Excel recognises UTF-8. */
  bom?: boolean
  delimiter?: ',' | ';' | '\t'
  /** Digits after the point of the client's currency. */
  minor_digits?: number
}

/** An instant as ISO text; a midnight in UTC as the date alone. */
export const instantText = (at: number): string => {
  const iso = new Date(at).toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso
}

const cellText = (cell: ExportCell, minorDigits: number): string => {
  switch (cell.type) {
    case 'empty':
      return ''
    case 'text':
      return cell.value
    case 'integer':
      return String(cell.value)
    case 'percent':
      return `${cell.value}%`
    case 'money':
      return minorToDecimal(cell.minor, minorDigits)
    case 'date':
      return cell.on
    case 'instant':
      return instantText(cell.at)
    case 'tags':
      return joinTags(cell.tags)
  }
}

/** One record of RFC 4180, with cells that a spreadsheet program would run as formulas made safe. */
export const csvRecord = (cells: readonly string[], delimiter: string): string =>
  cells
    .map((cell) => {
      const guarded = guardFormula(cell)
      // Every sign that some program takes for a divider is quoted, so that no part of a cell becomes a cell of its own.
      return /[",;\t|\r\n]|^\s|\s$|^\ufeff/.test(guarded) || guarded.includes(delimiter)
        ? `"${guarded.replace(/"/g, '""')}"`
        : guarded
    })
    .join(delimiter)

/** Writes a table as CSV after RFC 4180: CRLF after every record, UTF-8. */
export const writeCsv = (table: ExportTable, options: CsvOptions = {}): Uint8Array => {
  const delimiter = options.delimiter ?? ','
  const minorDigits = options.minor_digits ?? 2
  const records = [
    table.columns.map(({ header }) => header),
    ...table.rows.map((row) => row.map((cell) => cellText(cell, minorDigits))),
  ]
  const text = records.map((cells) => `${csvRecord(cells, delimiter)}\r\n`).join('')
  return new TextEncoder().encode(options.bom ? `\ufeff${text}` : text)
}
