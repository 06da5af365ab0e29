import type { ImportLimits } from './limits.ts'
import { UnusableFile } from './problems.ts'

/** A merged range; rows and columns counted from 0, ends included. */
export type MergedRange = { top: number; left: number; bottom: number; right: number }

const TAG = /<(?:[\w.-]+:)?(row|c|mergeCell)\b([^<>]*)>/g
const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/
const LONGEST_TAG = 65_536

/** Column letters and row number of a reference such as `C7`, counted from 0; null where it is none. */
export const cellPosition = (reference: string): { row: number; column: number } | null => {
  const match = REFERENCE.exec(reference)
  if (!match?.[1] || !match[2]) return null
  let column = 0
  for (const letter of match[1]) column = column * 26 + (letter.charCodeAt(0) - 64)
  return { row: Number(match[2]) - 1, column: column - 1 }
}

/** The attributes of an XML tag, with the five predefined entities resolved. */
export const tagAttributes = (tag: string): Record<string, string> => {
  const attributes: Record<string, string> = {}
  for (const match of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[match[1] ?? ''] = (match[2] ?? match[3] ?? '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&')
  }
  return attributes
}

/**
 * Looks through the XML of a part while it is inflated, without holding it: refuses declared entities, and for a sheet
 * more cells or columns than the limits allow (a few hundred bytes can otherwise ask for millions of cells).
 */
export class PartScanner {
  readonly merges: MergedRange[] = []
  readonly #limits: ImportLimits
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  #carried = ''
  #cells = 0
  #cellsInRow = 0

  constructor(limits: ImportLimits) {
    this.#limits = limits
  }

  take(piece: Uint8Array): void {
    let text: string
    try {
      text = this.#carried + this.#decoder.decode(piece, { stream: true })
    } catch {
      throw new UnusableFile('workbook_unreadable')
    }
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new UnusableFile('workbook_doctype')
    const open = text.lastIndexOf('<')
    const unfinished = open >= 0 && text.indexOf('>', open) < 0
    const complete = unfinished ? text.slice(0, open) : text
    this.#carried = unfinished ? text.slice(open) : ''
    if (this.#carried.length > LONGEST_TAG) throw new UnusableFile('workbook_unreadable')
    for (const match of complete.matchAll(TAG)) this.#tag(match[1] ?? '', match[2] ?? '')
  }

  #tag(name: string, rest: string): void {
    if (name === 'row') this.#cellsInRow = 0
    else if (name === 'c') this.#cell(rest)
    else this.#merge(rest)
  }

  #cell(rest: string): void {
    this.#cells += 1
    this.#cellsInRow += 1
    const { columns, cells } = this.#limits
    const reference = /\br\s*=\s*["']([^"']*)["']/.exec(rest)?.[1]
    const column = reference === undefined ? this.#cellsInRow : (cellPosition(reference)?.column ?? -1) + 1
    if (column === 0) throw new UnusableFile('workbook_unreadable')
    // Formatted but empty cells may reach far to the right; only an absurd width is refused here.
    if (column > columns * 10) throw new UnusableFile('too_many_columns', { columns: column, limit: columns })
    if (this.#cells > cells * 2) throw new UnusableFile('too_many_cells', { limit: cells })
  }

  #merge(rest: string): void {
    const [from, to] = (tagAttributes(rest).ref ?? '').split(':').map(cellPosition)
    if (!from || !to) return
    if (this.merges.length >= this.#limits.rows) throw new UnusableFile('too_many_cells', { limit: this.#limits.cells })
    this.merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column })
  }
}
