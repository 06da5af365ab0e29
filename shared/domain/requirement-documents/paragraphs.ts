import { attribute, type XmlHandler } from '../imports/container.ts'
import type { DocumentPassage } from '../vocabulary/index.ts'
import { UnusableDocument } from './problems.ts'
import { outlineLevel, type Styles } from './styles.ts'

/** What one document may hold. */
export const DOCUMENT_LIMITS = { file_bytes: 10 * 1_048_576, passages: 3_000, characters: 500_000 }

const VALUE = /(?:^|:)val$/
/** What is there twice or no longer: the fallback of a drawing, and what was moved away. */
const LEFT_OUT = new Set(['Fallback', 'moveFrom'])
const BREAKS: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** As people read it: no control characters, no halves of character pairs, no blanks around. */
const readable = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '')
    .replace(/\t/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
    .trim()

type Open = { text: string; level: number }

/** Reads `word/document.xml`: paragraphs with text, in order, also those in tables and text boxes. */
export class Paragraphs implements XmlHandler {
  readonly passages: DocumentPassage[] = []
  /** Whether the end of the document was seen: what is cut off is no document. */
  ended = false
  readonly #styles: Styles
  readonly #open: Open[] = []
  #leftOut = 0
  #inText = false
  #characters = 0

  constructor(styles: Styles) {
    this.#styles = styles
  }

  open(name: string, attributes: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1
    const paragraph = this.#open.at(-1)
    if (name === 'p') this.#open.push({ text: '', level: 0 })
    else if (name === 't') this.#inText = true
    else if (paragraph && name in BREAKS && this.#leftOut === 0) paragraph.text += BREAKS[name]
    else if (paragraph && name === 'pStyle') paragraph.level = this.#styles.levelOf(attribute(attributes, VALUE) ?? '')
    else if (paragraph && name === 'outlineLvl') paragraph.level = outlineLevel(attribute(attributes, VALUE)) ?? 0
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut -= 1
    else if (name === 't') this.#inText = false
    else if (name === 'p') this.#end()
    else if (name === 'document') this.ended = true
  }

  text(text: string): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || !this.#inText || this.#leftOut > 0) return
    this.#characters += text.length
    if (this.#characters > DOCUMENT_LIMITS.characters)
      throw new UnusableDocument('too_much_text', { limit: DOCUMENT_LIMITS.characters })
    paragraph.text += text
  }

  #end(): void {
    const paragraph = this.#open.pop()
    const text = readable(paragraph?.text ?? '')
    if (!paragraph || text === '') return
    if (this.passages.length >= DOCUMENT_LIMITS.passages)
      throw new UnusableDocument('too_many_passages', { limit: DOCUMENT_LIMITS.passages })
    this.passages.push({ text, level: paragraph.level })
  }
}
