import type { ImportLimits } from './limits.ts'
import { UnusableFile } from './problems.ts'
import type { XmlHandler } from './xml-scanner.ts'

/** Text of which an engine would otherwise keep the whole piece of XML alive that it was cut from. */
const detached = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1))

/** Workbooks write odd characters as `_x000D_`. */
export const readableText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** Collects the text of a string item: its `t`, or the `t` of all its runs; how it is pronounced is left out. */
export class StringItem {
  #text = ''
  #inText = false
  #aside = 0

  begin(): void {
    this.#text = ''
    this.#inText = false
    this.#aside = 0
  }

  open(name: string): void {
    if (name === 'rPh') this.#aside += 1
    else if (name === 't') this.#inText = this.#aside === 0
  }

  close(name: string): void {
    if (name === 'rPh') this.#aside -= 1
    else if (name === 't') this.#inText = false
  }

  text(text: string): void {
    if (this.#inText) this.#text += text
  }

  get value(): string {
    return detached(readableText(this.#text))
  }
}

/** Reads the workbook's table of strings without a tree of its XML, which would take a hundred times the memory. */
export class SharedStrings implements XmlHandler {
  readonly strings: string[] = []
  readonly #most: number
  readonly #item = new StringItem()

  constructor(limits: ImportLimits) {
    this.#most = limits.cells
  }

  open(name: string): void {
    if (name === 'si') this.#item.begin()
    else this.#item.open(name)
  }

  close(name: string): void {
    if (name !== 'si') {
      this.#item.close(name)
      return
    }
    if (this.strings.length >= this.#most) throw new UnusableFile('too_many_cells', { limit: this.#most })
    this.strings.push(this.#item.value)
  }

  text(text: string): void {
    this.#item.text(text)
  }
}
