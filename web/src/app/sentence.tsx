import type { ComponentChildren } from 'preact'

/** Stands for a gap while a catalogue writes the sentence around it; no text of a catalogue holds it. */
const MARK = '\u0001'
const GAP = new RegExp(`(${MARK}\\w+${MARK})`)

/**
 * A sentence of the catalogue with links and marks in its gaps, in the order that the language gives them.
 *
 * @example
 * sentence((gap) => t('did', { actor: gap('actor'), what: gap('what') }), { actor: <strong>…</strong>, what: <Link … /> })
 */
export const sentence = <Name extends string>(
  write: (gap: (name: Name) => string) => string,
  parts: Readonly<Record<Name, ComponentChildren>>,
): ComponentChildren =>
  write((name) => `${MARK}${name}${MARK}`)
    .split(GAP)
    .map((piece) => {
      const name = piece.startsWith(MARK) ? piece.slice(1, -1) : undefined
      // A gap is one of those that were asked for just now.
      return name === undefined ? piece : parts[name as Name]
    })
