import type { NotificationKind } from '../vocabulary/index.ts'

/** What a sentence is made from; '' where an event did not say. */
export type NotificationFacts = {
  actor: string
  /** What the record is called. */
  title: string
  ending: string
  decision: string
  /** Codes with commas, for instance `money_percent, days`. */
  reason: string
  /** How many records the event is about. */
  count: number
}

export type NotificationWords = {
  /** Stands where an event has no title. */
  untitled: string
  sentences: Record<NotificationKind, (facts: NotificationFacts) => string>
}
