import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Every write of the client, in the same batch as the write itself. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    id: text().primaryKey(),
    at: integer().notNull(),
    actor_kind: text().notNull(),
    actor_id: text().notNull(),
    actor_name: text().notNull(),
    action: text().notNull(),
    subject_type: text().notNull(),
    subject_id: text().notNull(),
    before: text(),
    after: text(),
    request_id: text().notNull(),
  },
  (t) => [index('audit_log_subject').on(t.subject_type, t.subject_id, t.id)],
)

/** Answers already given to an Idempotency-Key; kept for 24 hours. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    actor_id: text().notNull(),
    key: text().notNull(),
    /** SHA-256 of method, path and body: the same key with another request is refused. */
    fingerprint: text().notNull(),
    status: integer().notNull(),
    subject_id: text().notNull(),
    body: text().notNull(),
    created_at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actor_id, t.key] }), index('idempotency_keys_created').on(t.created_at)],
)

/** Messages to send, written with the change that causes them; a sweep sends what a crash left behind. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text().primaryKey(),
    topic: text().notNull(),
    payload: text({ mode: 'json' }).$type<unknown>().notNull(),
    created_at: integer().notNull(),
    sent_at: integer(),
    /** Until then nobody takes it: somebody is sending it, or it was refused and waits. Null: nobody has taken it yet. */
    held_until: integer(),
    /** How often it was taken to be sent. */
    attempts: integer().notNull().default(0),
    /** When it was given up. */
    failed_at: integer(),
  },
  (t) => [index('outbox_unsent').on(t.sent_at, t.id)],
)

/** Never holds a row: its triggers abort a batch whose guarded statement changed nothing. See migrations. */
export const guard = sqliteTable('guard', { code: text().notNull(), passed: integer().notNull() })
