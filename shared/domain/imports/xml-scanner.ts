import { UnusableFile } from './problems.ts'

/** What is told of the XML of a part, in its order. Names come without their prefix, text with its entities resolved. */
export type XmlHandler = {
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/y
/** What stands between `<` and what ends it, where it is no tag. */
const ASIDE: readonly (readonly [begin: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
]
const LONGEST_ASIDE_START = 9
const LONGEST_TAG = 65_536
const LONGEST_ENTITY = 12

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** Resolves the five predefined entities and characters by number; others stay as they are written. */
export const resolveEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name: string) => {
        if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
        return ENTITIES[name] ?? whole
      })
    : text

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The value of the attribute that is called so, or whose name passes the test; undefined where a tag has none. */
export const attribute = (attributes: string, wanted: string | RegExp): string | undefined => {
  if (attributes === '') return undefined
  ATTRIBUTE.lastIndex = 0
  for (let match = ATTRIBUTE.exec(attributes); match; match = ATTRIBUTE.exec(attributes)) {
    const [, name = '', double, single = ''] = match
    if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return resolveEntities(double ?? single)
  }
  return undefined
}

/**
 * Reads the XML of a part while it is inflated and holds no more of it than one tag. Refuses declarations of entities.
 * Throws `UnusableFile`.
 */
export class XmlScanner {
  readonly #handler: XmlHandler
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  #rest = ''

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  take(piece: Uint8Array): void {
    let text: string
    try {
      text = this.#rest + this.#decoder.decode(piece, { stream: true })
    } catch {
      throw new UnusableFile('workbook_unreadable')
    }
    this.#rest = text.slice(this.#scan(text))
    if (this.#rest.length > LONGEST_TAG) throw new UnusableFile('workbook_unreadable')
  }

  /** To be called after the last piece: refuses a part that is cut off. */
  end(): void {
    if (this.#rest.includes('<')) throw new UnusableFile('workbook_unreadable')
    if (this.#rest !== '') this.#handler.text(resolveEntities(this.#rest))
    this.#rest = ''
  }

  /** Tells of all that is complete and answers where the incomplete begins. */
  #scan(text: string): number {
    let at = 0
    while (at < text.length) {
      const next = text[at] === '<' ? this.#markup(text, at) : this.#plain(text, at)
      if (next === at) break
      at = next
    }
    return at
  }

  #plain(text: string, at: number): number {
    const open = text.indexOf('<', at)
    let end = open < 0 ? text.length : open
    if (open < 0) {
      // An entity may continue in the next piece.
      const entity = text.lastIndexOf('&')
      if (entity >= Math.max(at, end - LONGEST_ENTITY) && !text.includes(';', entity)) end = entity
    }
    if (end > at) this.#handler.text(resolveEntities(text.slice(at, end)))
    return end
  }

  #markup(text: string, at: number): number {
    const sign = text[at + 1]
    if (sign === '!' || sign === '?') return this.#aside(text, at)
    TAG.lastIndex = at
    const match = TAG.exec(text)
    if (!match) return at
    const [whole, closing, name = '', attributes = '', empty] = match
    if (closing === '') this.#handler.open(name, attributes)
    if (closing !== '' || empty !== '') this.#handler.close(name)
    return at + whole.length
  }

  #aside(text: string, at: number): number {
    for (const [begin, end] of ASIDE) {
      if (!text.startsWith(begin, at)) continue
      const close = text.indexOf(end, at + begin.length)
      if (close < 0) return at
      if (begin === '<![CDATA[') this.#handler.text(text.slice(at + begin.length, close))
      return close + end.length
    }
    if (text.length - at < LONGEST_ASIDE_START && ASIDE.some(([begin]) => begin.startsWith(text.slice(at)))) return at
    throw new UnusableFile('workbook_doctype')
  }
}
