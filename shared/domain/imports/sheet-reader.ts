import { LOOKED_AT } from './header-row.ts'
import type { ImportLimits } from './limits.ts'
import { UnusableFile } from './problems.ts'
import { type CellFormats, serialInstant } from './sheet-dates.ts'
import { readableText, StringItem } from './sheet-strings.ts'
import { TextMeter } from './text-meter.ts'
import { attribute, type XmlHandler } from './xml-scanner.ts'

/** A merged range; rows and columns counted from 0, ends included. */
export type MergedRange = { top: number; left: number; bottom: number; right: number }

/** What the cells of a sheet mean. */
export type CellContext = { strings: readonly string[]; formats: CellFormats; from_1904: boolean }

type OpenCell = { column: number; type: string; style: number }

const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/
const DAY_MS = 86_400_000

/** Column letters and row number of a reference such as `C7`, counted from 0; null where it is none. */
export const cellPosition = (reference: string): { row: number; column: number } | null => {
  const match = REFERENCE.exec(reference)
  if (!match?.[1] || !match[2]) return null
  let column = 0
  for (const letter of match[1]) column = column * 26 + (letter.charCodeAt(0) - 64)
  return { row: Number(match[2]) - 1, column: column - 1 }
}

/** Number as text without an exponent, as its owner would have typed it. */
export const plainNumber = (value: number): string => {
  const text = String(value)
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!match) return text
  const [, sign = '', lead = '', rest = '', power = '0'] = match
  const exponent = Number(power)
  const digits = lead + rest
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  return sign + digits.padEnd(exponent + 1, '0')
}

const dateText = (value: Date): string => {
  const at = value.getTime()
  if (Number.isNaN(at)) return ''
  const iso = value.toISOString()
  return at % DAY_MS === 0 ? iso.slice(0, 10) : iso
}

const numberText = (text: string, style: number, { formats, from_1904 }: CellContext): string => {
  const value = Number(text)
  if (text.trim() === '' || Number.isNaN(value)) return text
  return formats.isDate(style) ? dateText(serialInstant(value, from_1904)) : plainNumber(value)
}

/**
 * Reads the rows of a sheet while it is inflated: dates as ISO text, numbers with all their digits, formulas by the value
 * that the file stores. Stops at the limits before what exceeds them is held in memory. Throws `UnusableFile`.
 */
export class SheetReader implements XmlHandler {
  /** The filled rows by their number, counted from 0. */
  readonly rows = new Map<number, string[]>()
  readonly merges: MergedRange[] = []
  readonly #limits: ImportLimits
  readonly #context: CellContext
  readonly #meter: TextMeter
  readonly #inline = new StringItem()
  #inData = false
  #row = -1
  #cells: string[] | null = null
  #next = 0
  #cell: OpenCell | null = null
  #value = ''
  #inValue = false
  #inInline = false
  #seen = 0

  constructor(limits: ImportLimits, context: CellContext) {
    this.#limits = limits
    this.#context = context
    this.#meter = new TextMeter(limits)
  }

  open(name: string, attributes: string): void {
    if (name === 'sheetData') this.#inData = true
    else if (name === 'row' && this.#inData) this.#beginRow(attributes)
    else if (name === 'c' && this.#cells) this.#beginCell(attributes)
    else if (name === 'v') this.#inValue = this.#cell !== null
    else if (name === 'is') this.#inInline = this.#cell !== null
    else if (name === 'mergeCell') this.#merge(attributes)
    else if (this.#inInline) this.#inline.open(name)
  }

  close(name: string): void {
    if (name === 'sheetData') this.#inData = false
    else if (name === 'row') this.#endRow()
    else if (name === 'c') this.#endCell()
    else if (name === 'v') this.#inValue = false
    else if (name === 'is') this.#inInline = false
    else if (this.#inInline) this.#inline.close(name)
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text
    else if (this.#inInline) this.#inline.text(text)
  }

  #beginRow(attributes: string): void {
    const given = attribute(attributes, 'r')
    this.#row = given === undefined ? this.#row + 1 : Number(given) - 1
    if (!Number.isSafeInteger(this.#row) || this.#row < 0) throw new UnusableFile('workbook_unreadable')
    this.#cells = []
    this.#next = 0
  }

  #beginCell(attributes: string): void {
    const { columns, cells } = this.#limits
    const reference = attribute(attributes, 'r')
    const column = reference === undefined ? this.#next : (cellPosition(reference)?.column ?? -1)
    if (column < 0) throw new UnusableFile('workbook_unreadable')
    // Formatted but empty cells may reach far to the right; only an absurd width is refused here.
    if (column >= columns * 10) throw new UnusableFile('too_many_columns', { columns: column + 1, limit: columns })
    this.#seen += 1
    if (this.#seen > cells * 2) throw new UnusableFile('too_many_cells', { limit: cells })
    this.#next = column + 1
    this.#cell = { column, type: attribute(attributes, 't') ?? '', style: Number(attribute(attributes, 's') ?? -1) }
    this.#value = ''
    this.#inline.begin()
  }

  #endCell(): void {
    const [cell, row] = [this.#cell, this.#cells]
    this.#cell = null
    this.#inValue = false
    this.#inInline = false
    if (!cell || !row) return
    const text = this.#textOf(cell)
    // Formatted but empty cells take no place; a gap before a filled one does.
    if (text === '' && cell.column >= row.length) return
    while (row.length <= cell.column) row.push('')
    row[cell.column] = text
    this.#meter.count(text)
  }

  #textOf({ type, style }: OpenCell): string {
    const value = this.#value
    switch (type) {
      case 's':
        return this.#context.strings[value === '' ? -1 : Number(value)] ?? ''
      case 'inlineStr':
        return this.#inline.value
      case 'str':
        return readableText(value)
      case 'b':
        return value === '1' || value.toLowerCase() === 'true' ? 'TRUE' : 'FALSE'
      case 'e':
        return value
      default:
        return numberText(value, style, this.#context)
    }
  }

  #endRow(): void {
    const cells = this.#cells
    this.#cells = null
    if (!cells?.some((cell) => cell.trim() !== '')) return
    this.rows.set(this.#row, cells)
    // One more for the header and some for titles above it; the table itself is counted when it is built.
    if (this.rows.size > this.#limits.rows + LOOKED_AT)
      throw new UnusableFile('too_many_rows', { limit: this.#limits.rows })
  }

  #merge(attributes: string): void {
    const [from, to] = (attribute(attributes, 'ref') ?? '').split(':').map(cellPosition)
    if (!from || !to) return
    if (this.merges.length >= this.#limits.rows) throw new UnusableFile('too_many_cells', { limit: this.#limits.cells })
    this.merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column })
  }
}
