import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { reportSubscriptions } from '../../../db/tenant/reports.ts'
import { settingsOf } from '../../env.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { oneOrMore, recordFields } from '../../http/fields.ts'
import { newId } from '../../http/ids.ts'
import { notFound } from '../../http/problem.ts'
import { controlContext, findClient } from '../../jobs/context.ts'
import { audit } from '../../records/audit.ts'
import { type RecordFeature, recordEndpoints } from '../../records/endpoints.ts'
import { describeTable } from '../../records/table.ts'
import { language } from './schema.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

/** Subscribers of one client: every report writes a mail for each into one batch. */
const MOST_SUBSCRIPTIONS = 100

const email = z.email('Give an e-mail address.').max(254).toLowerCase()

export const subscriptionFeature: RecordFeature = {
  table: describeTable(reportSubscriptions),
  subject_type: 'report_subscription',
  path: 'report-subscriptions',
  param: 'report_subscription',
  names: ['ReportSubscription', 'ReportSubscriptions'],
  id: 'report_subscription',
  resource: 'report_settings',
  record: z.object({ ...recordFields, email: z.string(), language }).meta({ id: 'ReportSubscription' }),
  create: z
    .strictObject({ email, language: language.default('en') })
    .meta({ id: 'NewReportSubscription', description: `At most ${MOST_SUBSCRIPTIONS} a client.` }),
  update: z.strictObject({ language }).partial().meta({ id: 'ReportSubscriptionChanges' }),
  sorts: ['email', 'created_at'],
  first_sort: 'email',
  search: ['email'],
  filters: { language: oneOrMore(['en', 'de']) },
  guards: (values) =>
    values.email === undefined
      ? []
      : [
          sql`INSERT INTO guard (code, passed) SELECT 'conflict', count(*) < ${MOST_SUBSCRIPTIONS}
            FROM report_subscriptions WHERE deleted_at IS NULL`,
        ],
}

const unsubscribe = endpoint({
  method: 'post',
  path: '/report-unsubscriptions/{token}',
  policy: { scope: 'public' },
  tag: 'report-subscriptions',
  operation: 'unsubscribeFromReports',
  summary: 'End a subscription with the link of a mail',
  description: 'Also what mail programs call for one-click unsubscription (RFC 8058). Repeating it changes nothing.',
  params: z.object({ token: z.string().min(1).max(300).meta({ description: 'The token of the link.' }) }),
  answers: { 204: { description: 'There is no such subscription, or no longer.' } },
  async handle({ ctx, params }) {
    const claim = await readUnsubscribeToken(settingsOf(ctx.bindings), params.token)
    if (!claim) throw notFound('This link is not one of ours.')
    const actor = { kind: 'job', id: newId('request'), name: 'unsubscribe link' } as const
    const job = { ...(await controlContext(ctx.bindings, actor)), request_id: ctx.request_id }
    const found = await findClient(job, claim.client_id)
    if (!found) return { status: 204 }
    const { db } = await found.open()
    const id = claim.subscription_id
    const [rows] = await db.read([
      sql`SELECT email, language FROM report_subscriptions WHERE id = ${id} AND deleted_at IS NULL`,
    ])
    const before = rows?.[0]
    if (before)
      await db.write([
        sql`UPDATE report_subscriptions SET deleted_at = ${job.now}, updated_at = ${job.now}, version = version + 1
          WHERE id = ${id} AND deleted_at IS NULL`,
        audit(job, { action: 'delete', subject_type: 'report_subscription', subject_id: id, before }),
      ])
    return { status: 204 }
  },
})

export const subscriptionEndpoints: Endpoint[] = [...recordEndpoints(subscriptionFeature), unsubscribe]
