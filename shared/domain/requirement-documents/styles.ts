import { attribute, type XmlHandler } from '../imports/container.ts'

type Style = { name: string; outline: number | null; based_on: string | null }

const VALUE = /(?:^|:)val$/
const STYLE_ID = /(?:^|:)styleId$/
const DEEPEST = 9
const LONGEST_CHAIN = 12

/** The level of a heading, 1 to 9, from what Word writes: 0 is the first; anything else is text. */
export const outlineLevel = (written: string | undefined): number | null => {
  const level = written === undefined || !/^\d$/.test(written) ? Number.NaN : Number(written) + 1
  return level <= DEEPEST ? level : null
}

/** Reads `word/styles.xml`: which styles are headings, under whatever id a language gives them. */
export class Styles implements XmlHandler {
  readonly #styles = new Map<string, Style>()
  #current: Style | null = null

  open(name: string, attributes: string): void {
    if (name === 'style') {
      this.#current = { name: '', outline: null, based_on: null }
      this.#styles.set(attribute(attributes, STYLE_ID) ?? '', this.#current)
    } else if (this.#current && name === 'name') this.#current.name = attribute(attributes, VALUE) ?? ''
    else if (this.#current && name === 'basedOn') this.#current.based_on = attribute(attributes, VALUE) ?? null
    else if (this.#current && name === 'outlineLvl') this.#current.outline = outlineLevel(attribute(attributes, VALUE))
  }

  close(name: string): void {
    if (name === 'style') this.#current = null
  }

  text(): void {}

  /** The level of a heading with this style; 0 for text. Word keeps the names of its own styles in English. */
  levelOf(id: string): number {
    let style = this.#styles.get(id)
    for (let step = 0; style && step < LONGEST_CHAIN; step += 1) {
      if (style.outline !== null) return style.outline
      const named = /^(?:heading|überschrift) (\d)$/i.exec(style.name)?.[1]
      if (named) return Number(named)
      if (/^(?:title|titel)$/i.test(style.name)) return 1
      style = style.based_on === null ? undefined : this.#styles.get(style.based_on)
    }
    return 0
  }
}
