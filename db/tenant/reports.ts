import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { recordColumns } from '../columns.ts'

/** Health reports: immutable snapshots (a trigger in the migrations refuses updates and deletes). */
export const reports = sqliteTable(
  'reports',
  {
    id: text().primaryKey(),
    /** 1, 2, 3 ... within the client. */
    sequence: integer().notNull(),
    /** What asked for the report; the same run never makes a second one. */
    run_key: text().notNull(),
    as_of_on: text().notNull(),
    trigger: text({ enum: ['schedule', 'demand'] }).notNull(),
    health: text().notNull(),
    /** Canonical JSON of the whole report. */
    content: text().notNull(),
    /** SHA-256 of `content`, hexadecimal. */
    content_hash: text().notNull(),
    previous_report_id: text(),
    created_at: integer().notNull(),
  },
  (t) => [uniqueIndex('reports_sequence').on(t.sequence), uniqueIndex('reports_run_key').on(t.run_key)],
)

export const reportSubscriptions = sqliteTable(
  'report_subscriptions',
  {
    ...recordColumns,
    email: text().notNull(),
    language: text({ enum: ['en', 'de'] })
      .notNull()
      .default('en'),
  },
  (t) => [
    uniqueIndex('report_subscriptions_email').on(t.email),
    index('report_subscriptions_created').on(t.created_at, t.id),
  ],
)
