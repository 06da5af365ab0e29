import { type Measure, type MentionedDate, takeDates, takeMeasures, tokensOf } from './measures.ts'
import { type Opposite, oppositeOf } from './opposites.ts'
import { isNegation, isStopWord, stem } from './words.ts'

/** What the comparison reads of a statement. */
export type Statement = {
  /** How often each term occurs; opposites such as `central` and `decentral` are one term, because they are about the same. */
  terms: Map<string, number>
  /** A term as it stands in the statement. */
  words: Map<string, string>
  /** The first word that denies something; null for a statement that asserts. */
  negation: string | null
  /** The side of each pair of opposites that the statement takes; a pair of which it names both is left out. */
  sides: Map<string, Opposite & { word: string }>
  measures: Measure[]
  dates: MentionedDate[]
}

/** Characters of a statement that are looked at: what is longer says its subject before. */
const LOOKED_AT = 2_000

const addSide = (
  sides: Map<string, Opposite & { word: string }>,
  both: Set<string>,
  opposite: Opposite,
  word: string,
): void => {
  const known = sides.get(opposite.concept)
  if (known && known.side !== opposite.side) both.add(opposite.concept)
  else sides.set(opposite.concept, { ...opposite, word })
}

/** Reads a statement: its words without inflection, and apart from them its figures, dates and denials. */
export const readStatement = (text: string): Statement => {
  const { dates, rest } = takeDates(text.slice(0, LOOKED_AT).normalize('NFC'))
  const { measures, words: left } = takeMeasures(tokensOf(rest))
  const terms = new Map<string, number>()
  const words = new Map<string, string>()
  const sides: Statement['sides'] = new Map()
  const both = new Set<string>()
  let negation: string | null = null
  for (const { text: word, folded } of left) {
    if (isNegation(folded)) negation ??= word
    if (isNegation(folded) || isStopWord(folded)) continue
    const stemmed = stem(folded)
    const opposite = oppositeOf(stemmed)
    if (opposite) addSide(sides, both, opposite, word)
    const term = opposite ? `~${opposite.concept}` : stemmed
    terms.set(term, (terms.get(term) ?? 0) + 1)
    if (!words.has(term)) words.set(term, word)
  }
  for (const concept of both) sides.delete(concept)
  return { terms, words, negation, sides, measures, dates }
}
