import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
    /** How many reports of the client the row was made from: a row made from more replaces one made from fewer. */
    reports: integer().notNull().default(0),
    /** The last report of the latest day. */
    report_id: text().notNull(),
    report_sequence: integer().notNull(),
    reported_at: integer().notNull(),
    as_of_on: text().notNull(),
    health: text().notNull(),
    previous_health: text(),
    /** The sentence that says why: parameters for the message catalogue. */
    reason: text({ mode: 'json' }).$type<unknown>(),
    /** Mean health score of the judged projects, 0 to 100; null where none could be judged. */
    score: integer(),
    /** Projects of any status; those below are live ones (approved, running, paused). */
    projects: integer().notNull(),
    judged_projects: integer().notNull().default(0),
    on_course_projects: integer().notNull().default(0),
    watch_projects: integer().notNull().default(0),
    red_projects: integer().notNull(),
    watermelons: integer().notNull(),
    planned_minor: integer().notNull(),
    actual_minor: integer().notNull(),
    forecast_minor: integer().notNull(),
    links: integer().notNull().default(0),
    covered_links: integer().notNull().default(0),
    /** Causal links that are covered, in whole percent; null without links. */
    coverage: integer(),
    /** Health score, 0 to 100, of the last reports, oldest first, at most 12. */
    trend: text({ mode: 'json' }).$type<number[]>().notNull(),
  },
  (t) => [index('fleet_consultancy').on(t.consultancy_id)],
)

/**
 * One row for each report that somebody or the schedule asked for: written before its queue message is sent, and closed
 * when the report is made, shown in the fleet and its mail was tried. A sweep sends open rows again, so a queue that
 * forgets loses none.
 */
export const reportJobs = sqliteTable(
  'report_jobs',
  {
    /** `weekly:2026-W47`, `monthly:2026-11` or `demand:<id>`. */
    run_key: text().notNull(),
    client_id: text()
      .notNull()
      .references(() => clients.id),
    as_of_on: text().notNull(),
    /** Whether subscribers get the report by mail. */
    mail: integer({ mode: 'boolean' }).notNull(),
    state: text({ enum: ['open', 'done', 'failed'] }).notNull(),
    requested_at: integer().notNull(),
    /** When a message for it was last put into the queue; null: never. */
    sent_at: integer(),
    finished_at: integer(),
    /** A finished job whose client still has mail to send: from then on it is tried again. Null: no mail waits. */
    mail_due_at: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.run_key, t.client_id] }),
    index('report_jobs_client').on(t.client_id, t.state),
    index('report_jobs_open').on(t.state, t.sent_at),
    index('report_jobs_mail').on(t.mail_due_at).where(sql`mail_due_at IS NOT NULL`),
  ],
)

/** Mail that was sent on this machine; the production mailer never writes here. */
export const localMail = sqliteTable('local_mail', {
  id: text().primaryKey(),
  recipient: text().notNull(),
  subject: text().notNull(),
  html: text().notNull(),
  text: text().notNull(),
  created_at: integer().notNull(),
})
