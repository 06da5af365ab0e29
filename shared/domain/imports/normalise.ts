/** Letters without marks, in lower case; German umlauts are written out so that "Übernahme" and "Uebernahme" agree. */
const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')

/** The words of a heading or of an enumerated value, joined by single spaces. */
export const normaliseWords = (text: string): string =>
  plainLetters(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/**
 * The form under which two spellings of a name count as the same: case, accents, punctuation and spaces do not matter.
 * A name made of punctuation alone keeps its own spelling, so that "+++" and "---" stay apart.
 */
export const normaliseName = (text: string): string => {
  const words = normaliseWords(text)
  return words === '' ? text.trim() : words
}

/** Text as a record keeps it: line ends as LF, no white space around it. */
export const normaliseText = (text: string): string =>
  (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).trim()
