import { type Mention, mentionsIn, plainText, writeMention } from '../../../../shared/domain/mentions/index.ts'

/** What is being typed behind an @ at the caret: where it starts, and the letters so far. */
export type Typing = { from: number; typed: string }

const LONGEST = 60

/**
 * The mention that is being typed before the caret, if there is one: an @ at the beginning of a word, and what follows on the
 * same line.
 */
export const typingAt = (text: string, caret: number): Typing | null => {
  const before = text.slice(0, caret)
  const from = before.lastIndexOf('@')
  if (from < 0 || caret - from > LONGEST || /[\p{L}\p{N}]$/u.test(before.slice(0, from))) return null
  const typed = before.slice(from + 1)
  return /\n|^\s/.test(typed) ? null : { from, typed }
}

/** People whose names answer what was typed: some word of the name begins with it. */
export const candidates = (people: readonly Mention[], typed: string, most: number): readonly Mention[] => {
  const wanted = typed.toLowerCase()
  return people.filter(({ name }) => ` ${name.toLowerCase()}`.includes(` ${wanted}`)).slice(0, most)
}

/** The text with the person in place of what was typed, and where the caret stands then. */
export const complete = (text: string, { from, typed }: Typing, { name }: Mention): { text: string; caret: number } => {
  const written = `@${name} `
  const rest = text.slice(from + 1 + typed.length).replace(/^ /, '')
  return { text: `${text.slice(0, from)}${written}${rest}`, caret: from + written.length }
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The text as people write it, and whom its @names stand for. */
export type Draft = { text: string; people: readonly Mention[] }

/** A comment as it is written anew: names in place of mentions. */
export const draftOf = (body: string): Draft => ({ text: plainText(body), people: mentionsIn(body) })

/** What the API is sent: a mention in place of each @name that was chosen. Longer names first, for one may begin another. */
export const bodyOf = ({ text, people }: Draft): string => {
  if (people.length === 0) return text
  const byName = new Map(people.map((person) => [person.name, person]))
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escaped)
  return text.replace(new RegExp(`@(${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), (whole, name: string) => {
    const person = byName.get(name)
    return person ? writeMention(person) : whole
  })
}
