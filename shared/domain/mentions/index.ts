/** Somebody who is mentioned in a text: `@[Name](per_…)`. */
export type Mention = { person_id: string; name: string }

/** A text in pieces: plain text, and the people mentioned in it. */
export type MentionPiece = { text: string; person_id: string | null }

/** The name may hold anything but brackets and line breaks; the id is one of a person. */
const MENTION = /@\[([^[\]\n]{1,200})\]\((per_[0-9a-z]{26})\)/g

/** The text in order, with each mention as a piece of its own: `text` is then the name. All pieces together hold all of it. */
export const mentionPieces = (text: string): MentionPiece[] => {
  const pieces: MentionPiece[] = []
  let from = 0
  for (const match of text.matchAll(MENTION)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), person_id: null })
    pieces.push({ text: match[1] ?? '', person_id: match[2] ?? null })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), person_id: null })
  return pieces
}

/** Who is mentioned, each once, in the order of the text. */
export const mentionsIn = (text: string): Mention[] => {
  const found = new Map<string, Mention>()
  for (const { text: name, person_id } of mentionPieces(text))
    if (person_id !== null && !found.has(person_id)) found.set(person_id, { person_id, name })
  return [...found.values()]
}

/** Brackets would end the mention; a name without them still is the name. */
const bare = (name: string): string => name.replace(/[[\]\n]/g, ' ').trim() || '?'

/** A mention as it stands in a text. */
export const writeMention = ({ person_id, name }: Mention): string => `@[${bare(name)}](${person_id})`

/** The text with each mention under the name that the person has; nobody is mentioned under another one. */
export const withNames = (text: string, names: ReadonlyMap<string, string>): string =>
  mentionPieces(text)
    .map(({ text: piece, person_id }) =>
      person_id === null ? piece : writeMention({ person_id, name: names.get(person_id) ?? piece }),
    )
    .join('')

/** The text as people read it: `@Name` where somebody is mentioned. */
export const plainText = (text: string): string =>
  mentionPieces(text)
    .map(({ text: piece, person_id }) => (person_id === null ? piece : `@${piece}`))
    .join('')
