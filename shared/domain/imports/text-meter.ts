import type { ImportLimits } from './limits.ts'
import { UnusableFile } from './problems.ts'
import { utf8Bytes } from './utf8-bytes.ts'

/** Counts the text of all cells and stops a file whose text would not fit into memory. */
export class TextMeter {
  readonly #limit: number
  #bytes = 0

  constructor(limits: ImportLimits) {
    this.#limit = limits.text_bytes
  }

  /** Throws `UnusableFile` beyond the limit. */
  count(cell: string): void {
    if (cell === '') return
    this.#bytes += utf8Bytes(cell)
    if (this.#bytes > this.#limit) throw new UnusableFile('too_much_text', { limit: this.#limit })
  }
}
