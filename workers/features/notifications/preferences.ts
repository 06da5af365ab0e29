import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import { MAIL_CHOICES, type MailChoice, type NotificationKind } from '../../../shared/domain/vocabulary/index.ts'

/** How somebody wants to hear of one kind of event. */
export type Preference = { web: boolean; mail: MailChoice }

/** What holds for whoever has chosen nothing: shown in the web client, and mailed with the digest of the day. */
export const DEFAULT_PREFERENCE: Preference = { web: true, mail: 'daily' }

/** The choices of everybody in the client, or of one person. */
export const selectPreferences = (personId: string | null = null): SQL =>
  sql`SELECT person_id, kind, web, mail FROM notification_preferences WHERE ${personId} IS NULL OR person_id = ${personId}`

const keyOf = (personId: string, kind: string): string => `${personId} ${kind}`

export const preferencesFrom = (rows: readonly Row[]): ReadonlyMap<string, Preference> =>
  new Map(
    rows.map((row) => [
      keyOf(String(row.person_id), String(row.kind)),
      { web: row.web === 1, mail: MAIL_CHOICES.find((choice) => choice === row.mail) ?? DEFAULT_PREFERENCE.mail },
    ]),
  )

export const preferenceOf = (
  chosen: ReadonlyMap<string, Preference>,
  personId: string,
  kind: NotificationKind,
): Preference => chosen.get(keyOf(personId, kind)) ?? DEFAULT_PREFERENCE
