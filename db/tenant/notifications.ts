import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { MAIL_CHOICES, NOTIFICATION_KINDS } from '../../shared/domain/vocabulary/index.ts'
import { oneOf } from '../columns.ts'

/** What one person should know of: shown in the web client, and mailed as the person chose. */
export const notifications = sqliteTable(
  'notifications',
  {
    id: text().primaryKey(),
    person_id: text().notNull(),
    kind: text({ enum: NOTIFICATION_KINDS }).notNull(),
    subject_type: text().notNull(),
    subject_id: text().notNull(),
    /** What the sentence needs: names, numbers, the reason. */
    details: text({ mode: 'json' }).$type<Record<string, string | number | null>>().notNull().default({}),
    actor_name: text().notNull(),
    created_at: integer().notNull(),
    read_at: integer(),
    /** When it went out by mail, or was found to need none; null while it waits for a mail or a digest. */
    mailed_at: integer(),
    /** From when on it may go out by mail. */
    mail_due_at: integer(),
  },
  (t) => [
    index('notifications_person').on(t.person_id, t.id),
    index('notifications_unread').on(t.person_id).where(sql`read_at IS NULL`),
    index('notifications_mail').on(t.mail_due_at).where(sql`mailed_at IS NULL`),
    // One event tells a person once.
    uniqueIndex('notifications_once').on(t.person_id, t.kind, t.subject_id, t.created_at),
    check('notifications_kind', sql.raw(oneOf('kind', NOTIFICATION_KINDS))),
  ],
)

/** How a person wants to hear of a kind; a kind without a row follows the default. */
export const notificationPreferences = sqliteTable(
  'notification_preferences',
  {
    person_id: text().notNull(),
    kind: text({ enum: NOTIFICATION_KINDS }).notNull(),
    /** Shown in the web client. */
    web: integer({ mode: 'boolean' }).notNull().default(true),
    mail: text({ enum: MAIL_CHOICES }).notNull().default('daily'),
    updated_at: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.person_id, t.kind] }),
    check('notification_preferences_mail', sql.raw(oneOf('mail', MAIL_CHOICES))),
  ],
)
