import { sql } from 'drizzle-orm'
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
    /** Health score, 0 to 100; null where no project could be judged. */
    score: integer(),
    /** The headline of the report, for lists and the fleet: no list opens `content`. */
    summary: text({ mode: 'json' }).$type<unknown>().notNull().default({}),
    /** Canonical JSON of the whole report. */
    content: text().notNull(),
    /** SHA-256 of `content`, hexadecimal. */
    content_hash: text().notNull(),
    /** The report that it is compared with: the last one of an earlier day. */
    previous_report_id: text(),
    created_at: integer().notNull(),
  },
  (t) => [
    uniqueIndex('reports_sequence').on(t.sequence),
    uniqueIndex('reports_run_key').on(t.run_key),
    index('reports_as_of').on(t.as_of_on, t.sequence),
  ],
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
  (t) => [uniqueIndex('report_subscriptions_email').on(t.email).where(sql`deleted_at IS NULL`)],
)
