import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../db/client.ts'
import type { BaseContext } from '../identity/context.ts'
import { type ReportMessage, sendJobs } from './messages.ts'

/** One report that is to be made: which run it belongs to and what it is judged by. */
export type ReportRequest = { run_key: string; as_of_on: string; mail: boolean }

const PAGE = 1_000
/** A scheduled report that failed is tried again after this long, while its run is the current one. */
const REOPEN_AFTER_MS = 6 * 3_600_000

/** Records the reports that are to be made for the clients of `which` (a WHERE clause over `clients c`), each once a run. */
export const openJobs = (request: ReportRequest, which: SQL, now: number, sentAt: number | null = null): SQL =>
  sql`INSERT INTO report_jobs (run_key, client_id, as_of_on, mail, state, requested_at, sent_at)
    SELECT ${request.run_key}, c.id, ${request.as_of_on}, ${request.mail ? 1 : 0}, 'open', ${now}, ${sentAt}
    FROM clients c WHERE c.deleted_at IS NULL AND c.state = 'active' AND ${which}
    ON CONFLICT (run_key, client_id) DO NOTHING`

/** The state of one job, if it was recorded, and whether mail of a finished one still waits. */
export const jobState = (runKey: string, clientId: string): SQL =>
  sql`SELECT state, mail_due_at FROM report_jobs WHERE run_key = ${runKey} AND client_id = ${clientId}`

/**
 * Closes a job whose report is made and shown in the fleet, and whose mail was tried.
 * @param mailDueAt when mail that the carrier refused, or that somebody else is sending, is to be looked at again; null: none is
 */
export const closeJob = (runKey: string, clientId: string, now: number, mailDueAt: number | null): SQL =>
  sql`UPDATE report_jobs SET finished_at = iif(state = 'done', finished_at, ${now}), state = 'done',
      mail_due_at = ${mailDueAt}
    WHERE run_key = ${runKey} AND client_id = ${clientId}`

/**
 * Takes back a job of a client that is gone or suspended: it gets its report once it is active again. Mail that still waits
 * there goes out with the next report.
 */
export const dropJob = (runKey: string, clientId: string): SQL[] => [
  sql`DELETE FROM report_jobs WHERE run_key = ${runKey} AND client_id = ${clientId} AND state <> 'done'`,
  sql`UPDATE report_jobs SET mail_due_at = NULL WHERE run_key = ${runKey} AND client_id = ${clientId}`,
]

/** Marks a job whose message was given up, for the cockpit to show. */
export const failJob = (runKey: string, clientId: string, now: number): SQL =>
  sql`UPDATE report_jobs SET state = 'failed', finished_at = ${now}
    WHERE run_key = ${runKey} AND client_id = ${clientId} AND state = 'open'`

/** Opens failed jobs of the current runs again. */
export const reopenFailed = (runKeys: readonly string[], now: number): SQL =>
  sql`UPDATE report_jobs SET state = 'open', sent_at = NULL WHERE state = 'failed'
    AND finished_at < ${now - REOPEN_AFTER_MS} AND run_key IN (SELECT value FROM json_each(${JSON.stringify(runKeys)}))`

const messageOf = (row: Row): ReportMessage => ({
  id: `${row.run_key}/${row.client_id}`,
  kind: 'report',
  client_id: String(row.client_id),
  payload: { run_key: String(row.run_key), as_of_on: String(row.as_of_on), mail: row.mail === 1 },
})

/**
 * Sends a message for each open job that has none on its way, or whose message was sent so long ago that it may be lost; and
 * for each finished one whose mail is due. Marked as sent only afterwards: a crash in between sends again, and the consumer
 * makes one report of any number of messages.
 *
 * @param runKey only the jobs of this run; null: of all
 * @returns how many messages were sent
 */
export const sendOpenJobs = async (
  ctx: Pick<BaseContext, 'control' | 'bindings' | 'settings' | 'now'>,
  runKey: string | null,
): Promise<number> => {
  const wait = ctx.settings.JOB_RESEND_MS
  let sent = 0
  for (;;) {
    const [rows = []] = await ctx.control.read([
      sql`SELECT run_key, client_id, as_of_on, mail FROM report_jobs
        WHERE (state = 'open' AND (sent_at IS NULL OR sent_at < ${ctx.now - wait}) OR mail_due_at <= ${ctx.now})
          AND (${runKey} IS NULL OR run_key = ${runKey})
        ORDER BY run_key, client_id LIMIT ${PAGE}`,
    ])
    if (rows.length === 0) return sent
    await sendJobs(ctx.bindings, rows.map(messageOf))
    const keys = JSON.stringify(rows.map((row) => [row.run_key, row.client_id]))
    await ctx.control.write([
      sql`UPDATE report_jobs SET sent_at = ${ctx.now}, mail_due_at = iif(mail_due_at IS NULL, NULL, ${ctx.now + wait})
        WHERE (run_key, client_id) IN (SELECT value->>0, value->>1 FROM json_each(${keys}))`,
    ])
    sent += rows.length
  }
}
