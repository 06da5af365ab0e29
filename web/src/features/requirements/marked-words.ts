import { readStatement } from '../../../../shared/domain/similarity/index.ts'

/** A piece of a statement, and whether it is one of the words that are pointed at. */
export type Piece = { text: string; at: number; mark: 'shared' | 'differing' | undefined }

/**
 * The shared words as each of two statements writes them: they are named as in the first, and the second may inflect them.
 */
export const sharedIn = (
  first: string,
  second: string,
  shared: readonly string[],
): { first: readonly string[]; second: readonly string[] } => {
  const [a, b] = [readStatement(first).words, readStatement(second).words]
  const termOf = new Map([...a].map(([term, word]) => [word, term]))
  return { first: shared, second: shared.map((word) => b.get(termOf.get(word) ?? word) ?? word) }
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Parts of a figure are told with a space between them, however they are written. */
const patternOf = (words: readonly string[]): string =>
  words.map((word) => word.trim().split(/\s+/).map(escaped).join('\\s*')).join('|')

/**
 * Cuts a statement into pieces: words that both statements have, and what this one says otherwise. What differs goes before
 * what is shared, and longer words before shorter ones.
 */
export const markedPieces = (
  statement: string,
  shared: readonly string[],
  differing: readonly string[],
): readonly Piece[] => {
  const longest = (words: readonly string[]) =>
    words.filter((word) => word.trim() !== '').toSorted((a, b) => b.length - a.length)
  const [own, both] = [longest(differing), longest(shared)]
  if (own.length + both.length === 0) return [{ text: statement, at: 0, mark: undefined }]
  const groups = [own, both].map((words) => `(${words.length === 0 ? '(?!)' : patternOf(words)})`)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const pieces: Piece[] = []
  let at = 0
  for (const match of statement.matchAll(pattern)) {
    if (match.index > at) pieces.push({ text: statement.slice(at, match.index), at, mark: undefined })
    pieces.push({ text: match[0], at: match.index, mark: match[1] === undefined ? 'shared' : 'differing' })
    at = match.index + match[0].length
  }
  if (at < statement.length) pieces.push({ text: statement.slice(at), at, mark: undefined })
  return pieces
}
