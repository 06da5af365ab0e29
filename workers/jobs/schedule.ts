import { sql } from 'drizzle-orm'
import { scheduledRuns } from '../../shared/domain/cadence/index.ts'
import { dateOfInstant } from '../../shared/domain/calendar/index.ts'
import type { Bindings } from '../env.ts'
import { newId } from '../http/ids.ts'
import type { BaseContext } from '../identity/context.ts'
import { controlContext } from './context.ts'
import { sendDueNotifications } from './notification-jobs.ts'
import { flushOutbox } from './outbox.ts'
import { openJobs, reopenFailed, sendOpenJobs } from './report-jobs.ts'
import { forgetServed } from './tidy.ts'

const DAY_MS = 86_400_000
/** An invitation that expired keeps its e-mail address this long, so that people can see that it did. */
const INVITATION_DAYS = 30
const JOB_DAYS = 180

/**
 * Records a job for every active client that has no report of its cadence's current run yet. A client that was created
 * since the run began waits for the next one: it is being filled, and its people expect the day that the settings name.
 */
const openDueReports = async (ctx: BaseContext, scheduledAt: number): Promise<void> => {
  const as_of_on = dateOfInstant(scheduledAt)
  const runs = scheduledRuns(as_of_on)
  await ctx.control.write([
    ...runs.map(({ cadence, run_key, starts_on }) => {
      const due = sql`c.cadence = ${cadence} AND c.created_at < ${Date.parse(starts_on)}`
      return openJobs({ run_key, as_of_on, mail: true }, due, ctx.now)
    }),
    reopenFailed(
      runs.map((run) => run.run_key),
      ctx.now,
    ),
  ])
}

/** Forgets what has served its time in the control database. */
const tidy = async ({ control, now }: BaseContext): Promise<void> => {
  await control.write([
    ...forgetServed(now),
    sql`DELETE FROM invitations WHERE accepted_at IS NULL AND expires_at < ${now - INVITATION_DAYS * DAY_MS}`,
    sql`DELETE FROM sessions WHERE expires_at < ${now}`,
    sql`DELETE FROM report_jobs WHERE finished_at < ${now - JOB_DAYS * DAY_MS}`,
  ])
}

/**
 * The hourly tick. It may fire twice, late or not at all: each run is recorded once for each client, and whatever is still open
 * is sent again by the next tick. It opens no client's database: where mail waits in one, its job says from when.
 * @throws when a step failed, after the others were tried
 */
export const handleSchedule = async (event: ScheduledController, bindings: Bindings): Promise<void> => {
  const ctx = await controlContext(bindings, { kind: 'job', id: newId('request'), name: 'schedule' })
  const steps: readonly [name: string, step: () => Promise<unknown>][] = [
    ['open due reports', () => openDueReports(ctx, event.scheduledTime)],
    ['send open jobs', () => sendOpenJobs(ctx, null)],
    ['send due notifications', () => sendDueNotifications(ctx)],
    ['flush outbox', () => flushOutbox(ctx, ctx.control)],
    ['tidy', () => tidy(ctx)],
  ]
  const failed: string[] = []
  for (const [name, step] of steps) {
    try {
      await step()
    } catch (error) {
      failed.push(name)
      ctx.log.error('schedule step failed', { step: name, error: error instanceof Error ? error.name : 'unknown' })
    }
  }
  if (failed.length > 0) throw new Error(`schedule: ${failed.join(', ')}`)
  ctx.log.info('schedule', { cron: event.cron })
}
