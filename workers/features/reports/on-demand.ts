import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { dateOfInstant } from '../../../shared/domain/calendar/index.ts'
import { type Answer, type Endpoint, endpoint } from '../../http/endpoint.ts'
import { sha256 } from '../../http/hash.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import type { BaseContext, ClientContext } from '../../identity/context.ts'
import { dropJob, openJobs, type ReportRequest } from '../../jobs/report-jobs.ts'
import { idParam } from '../../records/endpoints.ts'
import { commitOnce, IDEMPOTENCY_HOURS, type Idempotency, replay } from '../../records/idempotency.ts'
import { DELIVERY, deliver } from './deliver.ts'
import { makeReport } from './make-report.ts'
import { newReport, reportRecord } from './schema.ts'

/**
 * Names a run on demand. The same request with the same Idempotency-Key names the same run, so that it can make no second
 * report; the fingerprint, of method, path and body, keeps apart what different requests ask for under one key.
 */
export const demandRunKey = async (actorId: string, idempotency: Idempotency): Promise<string> =>
  idempotency
    ? `demand:${(await sha256(`${actorId} ${idempotency.key} ${idempotency.fingerprint}`)).slice(0, 32)}`
    : `demand:${newId('request').replace(/^req_/, '')}`

/**
 * The day to judge by: the one asked for, today unless one was.
 * @throws AppError invalid_body for a day that has not come, which would outrank every report made until then
 */
export const judgedOn = (ctx: Pick<BaseContext, 'now'>, asked: string | undefined): string => {
  const today = dateOfInstant(ctx.now)
  if (asked === undefined || asked <= today) return asked ?? today
  const detail = `The day to judge by must not be later than today (${today}, UTC).`
  throw new AppError('invalid_body', `/as_of_on: ${detail}`, { errors: [{ pointer: '/as_of_on', detail }] })
}

/** Refuses a key that another request has used, before anything is written. @throws AppError idempotency_mismatch */
const refuseUsedKey = async (ctx: ClientContext, idempotency: NonNullable<Idempotency>): Promise<void> => {
  const { key, fingerprint } = idempotency
  const [rows = []] = await ctx.db.read([
    sql`SELECT 1 FROM idempotency_keys WHERE actor_id = ${ctx.actor.id} AND key = ${key}
      AND fingerprint <> ${fingerprint} AND created_at >= ${ctx.now - IDEMPOTENCY_HOURS * 3_600_000}`,
  ])
  if (rows.length > 0) await replay(ctx.db, ctx.actor.id, idempotency)
}

/** Two requests may bring one new key at the same moment: the job of the one that came second is taken back. */
const dropRefused = async (ctx: ClientContext, runKey: string, error: unknown): Promise<never> => {
  if (error instanceof AppError && error.code === 'idempotency_mismatch')
    await ctx.control.write(dropJob(runKey, ctx.client.id))
  throw error
}

/**
 * Makes a report now. The job is recorded first, so that a Worker that is killed half way leaves an open job, which the sweep
 * completes: the report is then in the fleet and in the post even though the caller never got an answer.
 */
const makeNow = async (ctx: ClientContext, request: ReportRequest, idempotency: Idempotency): Promise<Answer> => {
  if (idempotency) await refuseUsedKey(ctx, idempotency)
  await ctx.control.write([openJobs(request, sql`c.id = ${ctx.client.id}`, ctx.now, ctx.now)])
  const answer = await makeReport(ctx, request, (record, statements) =>
    commitOnce(
      ctx,
      ctx.db,
      idempotency,
      { status: 201, subject_id: record.id, body: record },
      statements,
      (id): Record<string, string> => ({ location: `/api/v1/clients/${ctx.client.id}/reports/${id}` }),
    ),
  ).catch((error: unknown) => dropRefused(ctx, request.run_key, error))
  const delivered = ctx.db.read(DELIVERY).then((found) => deliver(ctx, request.run_key, found))
  ctx.defer(
    delivered.catch((error: unknown) =>
      ctx.log.warn('report not delivered yet', { error: error instanceof Error ? error.name : 'unknown' }),
    ),
  )
  return answer
}

const create = endpoint({
  method: 'post',
  path: '/clients/{client}/reports',
  policy: { scope: 'client', permission: 'reports:write' },
  tag: 'reports',
  operation: 'createReport',
  summary: 'Make a health report now',
  description:
    'Judges the portfolio as it is recorded now, by the day given. Every call without an Idempotency-Key makes one.',
  params: z.object({ client: idParam('client organization') }),
  body: newReport,
  idempotent: true,
  answers: { 201: { description: 'The report, without its content', schema: reportRecord } },
  async handle({ ctx, body, idempotency }) {
    const request = {
      run_key: await demandRunKey(ctx.actor.id, idempotency),
      as_of_on: judgedOn(ctx, body.as_of_on),
      mail: body.mail,
    }
    return makeNow(ctx, request, idempotency)
  },
})

export const onDemandEndpoints: Endpoint[] = [create]
