import { UnusableFile } from './problems.ts'
import { attribute, type XmlHandler } from './xml-scanner.ts'

const DAY_MS = 86_400_000
const FIRST_DAY = Date.UTC(1899, 11, 31)
const FIRST_DAY_1904 = Date.UTC(1904, 0, 1)
/** The date system counts 29 February 1900, which never was. */
const LEAP_DAY = 60

/** Formats that every spreadsheet program knows by number and that show a date or a time (ECMA-376 part 1, 18.8.30). */
const DATE_FORMATS: ReadonlySet<number> = new Set([
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22],
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58],
])
/** No program writes more formats of cells than this. */
const MOST_FORMATS = 65_536

/** Whether a number under this format is shown as a date or a time. */
export const showsDate = (format: string): boolean => {
  const signs = format
    .replace(/\\.|[*_]./g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
  return !/^\s*general\s*$/i.test(signs) && /[ydhs]|m{3}|am\/pm|a\/p|\[m+\]/i.test(signs)
}

/** The instant of a serial number, as its owner sees it, in UTC. */
export const serialInstant = (serial: number, from1904: boolean): Date => {
  if (from1904) return new Date(FIRST_DAY_1904 + Math.round(serial * DAY_MS))
  const days = serial >= LEAP_DAY ? serial - 1 : serial
  return new Date(FIRST_DAY + Math.round(days * DAY_MS))
}

/** Reads which formats of cells show dates from the workbook's styles. */
export class CellFormats implements XmlHandler {
  readonly #custom = new Map<number, boolean>()
  readonly #formats: number[] = []
  #inCells = false

  open(name: string, attributes: string): void {
    if (name === 'numFmt') {
      const code = attribute(attributes, 'formatCode') ?? ''
      this.#custom.set(Number(attribute(attributes, 'numFmtId')), showsDate(code))
    } else if (name === 'cellXfs') this.#inCells = true
    else if (name === 'xf' && this.#inCells) {
      if (this.#formats.length >= MOST_FORMATS) throw new UnusableFile('workbook_unreadable')
      this.#formats.push(Number(attribute(attributes, 'numFmtId') ?? 0))
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCells = false
  }

  text(): void {}

  /** Whether a cell of this style shows its number as a date. */
  isDate(style: number): boolean {
    const format = this.#formats[style]
    return format !== undefined && (this.#custom.get(format) ?? DATE_FORMATS.has(format))
  }
}
