import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { date } from '../../http/fields.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import { openJobs, sendOpenJobs } from '../../jobs/report-jobs.ts'
import { audit } from '../../records/audit.ts'
import { idParam } from '../../records/endpoints.ts'
import { commitOnce } from '../../records/idempotency.ts'
import { demandRunKey, judgedOn } from '../reports/index.ts'
import { reached } from './list.ts'
import { reportRun } from './schema.ts'

const started = z.object({ run_key: z.string(), clients: z.int() }).meta({ id: 'StartedReportRun' })

const newRun = z
  .strictObject({
    as_of_on: date.optional().meta({ description: 'The day to judge by; today (UTC) unless given, never later.' }),
    mail: z.boolean().default(false).meta({ description: 'Also send the reports to their subscribers.' }),
  })
  .meta({ id: 'NewReportRun' })

const runnable = async (ctx: ConsultancyContext): Promise<number> => {
  const [rows] = await ctx.control.read([
    sql`SELECT count(*) AS clients FROM clients c WHERE ${reached(ctx)} AND c.state = 'active'`,
  ])
  return Number(rows?.[0]?.clients ?? 0)
}

const start = endpoint({
  method: 'post',
  path: '/consultancies/{consultancy}/report-runs',
  policy: { scope: 'consultancy', permission: 'fleet:write' },
  tag: 'fleet',
  operation: 'startReportRun',
  summary: 'Make a health report of every active client that you reach',
  description: 'The reports are made in the background; ask for the progress at the Location.',
  params: z.object({ consultancy: idParam('consultancy') }),
  body: newRun,
  idempotent: true,
  answers: { 202: { description: 'The run has begun', schema: started } },
  async handle({ ctx, body, idempotency }) {
    const run_key = await demandRunKey(ctx.actor.id, idempotency)
    const request = { run_key, as_of_on: judgedOn(ctx, body.as_of_on), mail: body.mail }
    const clients = await runnable(ctx)
    if (clients === 0) throw new AppError('conflict', 'You reach no active client organization to report on.')
    const subject = { subject_type: 'consultancy', subject_id: ctx.consultancy.id }
    const answer = await commitOnce(
      ctx,
      ctx.control,
      idempotency,
      { status: 202, subject_id: run_key, body: { run_key, clients } },
      [openJobs(request, reached(ctx), ctx.now), audit(ctx, { action: 'start_reports', ...subject, after: request })],
      (key) => ({ location: `/api/v1/consultancies/${ctx.consultancy.id}/report-runs/${encodeURIComponent(key)}` }),
    )
    // The jobs are recorded; whatever the queue does not take now, the next tick of the schedule sends.
    ctx.defer(
      sendOpenJobs(ctx, run_key).catch((error: unknown) =>
        ctx.log.warn('jobs not sent yet', { error: error instanceof Error ? error.name : 'unknown' }),
      ),
    )
    return answer
  },
})

const progress = endpoint({
  method: 'get',
  path: '/consultancies/{consultancy}/report-runs/{run_key}',
  policy: { scope: 'consultancy', permission: 'fleet:read' },
  tag: 'fleet',
  operation: 'getReportRun',
  summary: 'How far a run of reports is, over the clients that you reach',
  description: 'Knows runs on demand and those of the schedule, for instance `weekly:2026-W47`.',
  params: z.object({
    consultancy: idParam('consultancy'),
    run_key: z.string().min(1).max(100).meta({ description: 'Key of the run.' }),
  }),
  answers: { 200: { description: 'The progress', schema: reportRun } },
  async handle({ ctx, params }) {
    const [rows] = await ctx.control.read([
      sql`SELECT count(*) AS clients, ifnull(sum(j.state = 'done'), 0) AS done, ifnull(sum(j.state = 'failed'), 0) AS failed
        FROM report_jobs j JOIN clients c ON c.id = j.client_id
        WHERE j.run_key = ${params.run_key} AND ${reached(ctx)}`,
    ])
    const [clients, done, failed] = ['clients', 'done', 'failed'].map((column) => Number(rows?.[0]?.[column] ?? 0))
    if (!clients) throw notFound()
    const finished = (done ?? 0) + (failed ?? 0) === clients
    return { status: 200, body: { run_key: params.run_key, clients, done, failed, finished } }
  },
})

export const reportRunEndpoints: Endpoint[] = [start, progress]
