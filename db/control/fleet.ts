import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { clients, consultancies } from './consultancies.ts'

/** One row a client: the headline of its last report, so that the cockpit opens no client's database. */
export const fleet = sqliteTable(
  'fleet',
  {
    client_id: text()
      .primaryKey()
      .references(() => clients.id),
    consultancy_id: text()
      .notNull()
      .references(() => consultancies.id),
    report_id: text().notNull(),
    report_sequence: integer().notNull(),
    reported_at: integer().notNull(),
    as_of_on: text().notNull(),
    health: text().notNull(),
    previous_health: text(),
    /** The sentence that says why: parameters for the message catalogue. */
    reason: text({ mode: 'json' }).$type<unknown>(),
    projects: integer().notNull(),
    red_projects: integer().notNull(),
    watermelons: integer().notNull(),
    planned_minor: integer().notNull(),
    actual_minor: integer().notNull(),
    forecast_minor: integer().notNull(),
    /** Causal links that are covered, in whole percent; null without links. */
    coverage: integer(),
    /** Health score, 0 to 100, of the last reports, oldest first, at most 12. */
    trend: text({ mode: 'json' }).$type<number[]>().notNull(),
  },
  (t) => [index('fleet_consultancy').on(t.consultancy_id)],
)

/** Scheduled runs: one row a tick of the schedule, so that a tick is fanned out once however often it fires. */
export const reportRuns = sqliteTable('report_runs', {
  run_key: text().primaryKey(),
  started_at: integer().notNull(),
})

/** Mail that was sent on this machine; the production mailer never writes here. */
export const localMail = sqliteTable('local_mail', {
  id: text().primaryKey(),
  recipient: text().notNull(),
  subject: text().notNull(),
  html: text().notNull(),
  text: text().notNull(),
  created_at: integer().notNull(),
})
