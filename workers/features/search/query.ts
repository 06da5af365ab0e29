/** More words than anybody looks for; each costs the index a walk. */
const MOST_WORDS = 12
const LONGEST_WORD = 60

/** What the index takes for parts of words: letters, digits, marks that belong to letters, private characters. */
const TOKEN = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/** Whether what is being typed may be the beginning of a longer word: one Latin letter begins too many. */
const mayGoOn = (token: string): boolean => token.length > 1 || !/^[\p{Script=Latin}\p{N}]/u.test(token)

/**
 * What was typed as a query of the full-text index: every word must be there, in any order; the last may be the beginning of
 * a longer one. Each word stands in quotation marks and holds letters and digits alone, so nothing in it is syntax; what
 * stands together in one word ("I-01", "a.berger") must stand together in the text. Null where there is nothing to look for.
 */
export const matchQuery = (typed: string): string | null => {
  const words = typed
    .split(/\s+/u)
    .map((word) => (word.match(TOKEN) ?? []).map((token) => token.slice(0, LONGEST_WORD)))
    .filter((tokens) => tokens.length > 0)
    .slice(0, MOST_WORDS)
  if (words.length === 0) return null
  const ended = /\s$/u.test(typed)
  return words
    .map((tokens, at) => {
      const open = at === words.length - 1 && !ended && mayGoOn(tokens.at(-1) ?? '')
      return `"${tokens.join(' ')}"${open ? '*' : ''}`
    })
    .join(' AND ')
}

/** A piece of a text that was found, and whether it is what was looked for. */
export type Segment = { text: string; hit: boolean }

/** Stand around hits in what the index answers. No text that comes in through the API holds them. */
export const HIT_STARTS = 1
export const HIT_ENDS = 2

const MARKS = new RegExp(`([${String.fromCharCode(HIT_STARTS)}${String.fromCharCode(HIT_ENDS)}])`)

/** A marked text in pieces: nothing of it is ever markup. */
export const segmentsOf = (marked: string): Segment[] => {
  const segments: Segment[] = []
  let hit = false
  for (const part of marked.split(MARKS)) {
    if (part.length === 1 && part.charCodeAt(0) <= HIT_ENDS && part.charCodeAt(0) >= HIT_STARTS)
      hit = part.charCodeAt(0) === HIT_STARTS
    else if (part !== '') segments.push({ text: part, hit })
  }
  return segments
}
