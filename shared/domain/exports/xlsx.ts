import { loadOnce } from '../../load-once.ts'
import { minorToDecimal } from '../imports/decimals.ts'
import { joinTags } from '../imports/tag-list.ts'
import { instantText } from './csv.ts'
import type { ExportCell, ExportColumn, ExportTable } from './table.ts'

export const loadWorkbookWriter = loadOnce(() => import('./workbook-writer.ts'))

export type XlsxOptions = {
  /** Digits after the point of the client's currency. */
  minor_digits?: number
  /** Name of the sheet; the table's own name where not given. */
  sheet_name?: string
}

/** Days before this one fall into the calendar fault of the date system and are written as text. */
const FIRST_SAFE_DAY = '1900-03-01'
/** Decimal digits that a spreadsheet's number always keeps. */
const EXACT_DIGITS = 15

const inOneCell = (at: string): string | Date => (at < FIRST_SAFE_DAY ? at : new Date(at))

/** Workbooks write odd characters as `_x000D_`; text that happens to look so says that its first sign is an underscore. */
const literalText = (text: string): string => text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')

const cellValue = (cell: ExportCell, minorDigits: number): string | number | Date | null => {
  switch (cell.type) {
    case 'empty':
      return null
    case 'text':
      return literalText(cell.value)
    case 'integer':
      return cell.value
    case 'percent':
      return cell.value / 100
    case 'money': {
      const text = minorToDecimal(cell.minor, minorDigits)
      return text.replace(/\D/g, '').replace(/^0+/, '').length > EXACT_DIGITS ? text : Number(text)
    }
    case 'date':
      return inOneCell(cell.on)
    case 'instant':
      return inOneCell(instantText(cell.at))
    case 'tags':
      return literalText(joinTags(cell.tags))
  }
}

const numberFormat = (type: ExportColumn['type'], minorDigits: number): string | null => {
  switch (type) {
    case 'money':
      return minorDigits === 0 ? '#,##0' : `#,##0.${'0'.repeat(minorDigits)}`
    case 'percent':
      return '0%'
    case 'date':
      return 'yyyy-mm-dd'
    case 'instant':
      return 'yyyy-mm-dd hh:mm:ss'
    default:
      return null
  }
}

/** Names of sheets hold at most 31 characters and none of []:*?/\ . */
const sheetName = (wanted: string): string =>
  wanted
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim() || 'Export'

/** Writes a table as a workbook with real numbers and dates. Text stays text, also where it begins with an equals sign. */
export const writeXlsxTable = async (table: ExportTable, options: XlsxOptions = {}): Promise<Uint8Array> => {
  const minorDigits = options.minor_digits ?? 2
  const { writeXlsx } = await loadWorkbookWriter()
  const columns = table.columns.map(({ header, type }) => {
    const numFmt = numberFormat(type, minorDigits)
    return { width: Math.max(12, header.length + 2), ...(numFmt === null ? {} : { numFmt }) }
  })
  const rows = [
    table.columns.map(({ header }) => header),
    ...table.rows.map((row) => row.map((cell) => cellValue(cell, minorDigits))),
  ]
  return writeXlsx({
    sheets: [{ name: sheetName(options.sheet_name ?? table.name), columns, rows, freezePane: { rows: 1 } }],
  })
}
