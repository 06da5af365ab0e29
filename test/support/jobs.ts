import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
  waitOnExecutionContext,
} from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { type SQL, sql } from 'drizzle-orm'
import type { Database, Row } from '../../db/client.ts'
import { scheduledRuns } from '../../shared/domain/cadence/index.ts'
import { type Bindings, type JobMessage, settingsOf } from '../../workers/env.ts'
import worker from '../../workers/index.ts'
import type { ReportMessage } from '../../workers/jobs/messages.ts'
import { openControl, openTenant, tenantLocation } from '../../workers/tenancy/open.ts'

/** The control database itself, for what no address of the API shows. */
export const control = (): Database => openControl(settingsOf(env))

export const ask = async (db: Database, statement: SQL): Promise<Row[]> => (await db.read([statement]))[0] ?? []

/** A client's database itself, opened as a job would. */
export const tenantOf = async (clientId: string): Promise<Database> => {
  const [row] = await ask(
    control(),
    sql`SELECT namespace, location, schema_version FROM clients WHERE id = ${clientId}`,
  )
  if (!row) throw new Error(`no client ${clientId}`)
  return openTenant(settingsOf(env), control(), tenantLocation(clientId, row))
}

export const reportMessageFor = (
  client_id: string,
  run_key: string,
  as_of_on = '2026-11-16',
  mail = true,
): ReportMessage => ({
  id: `${run_key}/${client_id}`,
  kind: 'report',
  client_id,
  payload: { run_key, as_of_on, mail },
})

/** Hands messages to the real consumer as one batch of the queue, and tells what became of each. */
export const consume = async (
  messages: readonly JobMessage[],
  queue = 'jobs',
  attempts = 1,
  bindings: Bindings = env,
) => {
  const batch = createMessageBatch<JobMessage>(
    queue,
    messages.map((body, i) => ({ id: `m${i}`, timestamp: 0, attempts, body })),
  )
  const ctx = createExecutionContext()
  await worker.queue(batch, bindings)
  const result = await getQueueResult(batch, ctx)
  const again = messages.filter((_, i) => result.retryMessages.some((retry) => retry.msgId === `m${i}`))
  return { acked: result.explicitAcks.length, retried: again.length, again }
}

/**
 * Fires the schedule as of an instant. All tests share one server, so the clients of other consultancies are marked as served
 * first: a tick would otherwise make a report for every client of every test.
 */
export const tick = async (at: string, consultancyId: string): Promise<void> => {
  const scheduledTime = Date.parse(at)
  await control().write(
    scheduledRuns(at.slice(0, 10)).map(
      ({ run_key }) => sql`INSERT OR IGNORE INTO report_jobs
        (run_key, client_id, as_of_on, mail, state, requested_at, sent_at, finished_at)
        SELECT ${run_key}, id, ${at.slice(0, 10)}, 0, 'done', 0, 0, ${Date.now()} FROM clients
        WHERE consultancy_id <> ${consultancyId}`,
    ),
  )
  const ctx = createExecutionContext()
  await worker.scheduled(createScheduledController({ scheduledTime, cron: '7 * * * *' }), env)
  await waitOnExecutionContext(ctx)
}

/** Asks until the answer is there; the queue works in its own time. */
export const eventually = async <T>(question: () => Promise<T | null | undefined | false>, ms = 20_000): Promise<T> => {
  for (const end = Date.now() + ms; ; ) {
    const answer = await question()
    if (answer !== null && answer !== undefined && answer !== false) return answer
    if (Date.now() > end) throw new Error('it did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
