/**
 * Splits tags at the sign; a tag that itself holds the sign stands in double quotes, with quotes inside doubled.
 */
export const splitTags = (text: string, sign: string): string[] => {
  const tags: string[] = []
  let tag = ''
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (quoted && character === '"' && text[index + 1] === '"') {
      tag += '"'
      index += 1
    } else if (character === '"' && (quoted || tag.trim() === '')) {
      quoted = !quoted
    } else if (character === sign && !quoted) {
      tags.push(tag)
      tag = ''
    } else {
      tag += character
    }
  }
  return [...tags, tag].map((part) => part.trim())
}

/** Joins tags so that `splitTags` with ";" gives them back. */
export const joinTags = (tags: readonly string[]): string =>
  tags.map((tag) => (/[;,|"]/.test(tag) ? `"${tag.replace(/"/g, '""')}"` : tag)).join('; ')
