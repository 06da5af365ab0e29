import type { Language, NotificationKind } from '../vocabulary/index.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { NotificationFacts, NotificationWords } from './types.ts'

export { de } from './de.ts'
export { en } from './en.ts'
export type { NotificationFacts, NotificationWords } from './types.ts'

/** The words of a language, for a mail; a page takes the one language that it shows. */
export const NOTIFICATION_WORDS: Readonly<Record<Language, NotificationWords>> = { de, en }

type Notification = {
  kind: NotificationKind
  actor_name: string
  details: Readonly<Record<string, string | number | null>>
}

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value)

/** What a notification says, in one sentence with its full stop; the same in the web client and in a mail. */
export const notificationSentence = (words: NotificationWords, { kind, actor_name, details }: Notification): string => {
  const facts: NotificationFacts = {
    actor: actor_name,
    title: text(details.title) || words.untitled,
    ending: text(details.ending),
    decision: text(details.decision),
    reason: text(details.reason),
    count: Number(details.requirements ?? 1),
  }
  return words.sentences[kind](facts)
}

/** What somebody wrote, quoted under the sentence: the comment, the reason of a decision; '' where there is none. */
export const notificationQuote = ({ kind, details }: Pick<Notification, 'kind' | 'details'>): string => {
  if (kind === 'mention' || kind === 'comment_on_mine') return text(details.excerpt)
  // What made an approval lapse stands in the sentence itself.
  return kind === 'approval_lapsed' ? '' : text(details.reason) || text(details.note)
}
