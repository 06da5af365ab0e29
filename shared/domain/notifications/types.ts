import type { NotificationKind } from '../vocabulary/index.ts'

/** What a sentence is made from; '' where an event did not say. */
export type NotificationFacts = {
  actor: string
  /** What the record is called. */
  title: string
  ending: string
  decision: string
  reason: string
}

export type NotificationWords = {
  /** Stands where an event has no title. */
  untitled: string
  sentences: Record<NotificationKind, (facts: NotificationFacts) => string>
}
