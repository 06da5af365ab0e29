import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { dateOfInstant } from '../../../shared/domain/calendar/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { date } from '../../http/fields.ts'
import { notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam } from '../../records/endpoints.ts'
import { columnList, decode } from '../../records/table.ts'
import { etag } from '../../records/verbs.ts'
import { figureStatements, figuresOf, planFigures } from './figures.ts'
import { type VersionRecord, versionFeature, versionRecord } from './record.ts'
import { selectThresholds, staleBase, thresholdsOf } from './standing.ts'
import { onePath } from './versions.ts'

export const versionDetail = versionRecord
  .extend({
    figures: planFigures,
    stale_base: z.boolean().meta({
      description: 'A version has come into force from which this one was not made: rebase it.',
    }),
    approvals_needed: z.int(),
    approvals_given: z.int().meta({ description: 'People whose approval of this very content stands.' }),
  })
  .meta({ id: 'MasterplanVersionDetail' })

/** A version (an SQL expression gives its id) with everything that its page needs: one round trip. Null: there is none. */
const readDetail = async (ctx: ClientContext, id: SQL) => {
  const [versions, thresholds, counts = [], money = [], requirements = []] = await ctx.db.read([
    sql`SELECT ${columnList(versionFeature.table)},
        state IN ('draft', 'in_review', 'approved') AND ${staleBase(sql`masterplan_versions.id`)} AS stale_base,
        (SELECT count(DISTINCT a.person_id) FROM masterplan_approvals a
          WHERE a.version_id = masterplan_versions.id AND a.content_hash = masterplan_versions.content_hash
            AND a.decision = 'approved' AND a.lapsed_at IS NULL) AS approvals_given
      FROM masterplan_versions WHERE id = ${id} AND deleted_at IS NULL`,
    selectThresholds,
    ...figureStatements(id),
  ])
  const row = versions?.[0]
  if (!row) return null
  return {
    ...decode<VersionRecord>(versionFeature.table, row),
    figures: figuresOf(counts, money, requirements),
    stale_base: row.stale_base === 1,
    approvals_needed: thresholdsOf(thresholds).approvals_needed,
    approvals_given: Number(row.approvals_given),
  }
}

export const getVersion = endpoint({
  method: 'get',
  ...onePath,
  policy: { scope: 'client', permission: 'masterplan:read' },
  operation: 'getMasterplanVersion',
  summary: 'Get a version of the masterplan with its figures',
  answers: { 200: { description: 'The version', schema: versionDetail, etag: true } },
  async handle({ ctx, params }) {
    const detail = await readDetail(ctx, sql`${params.masterplan_version}`)
    if (!detail) throw notFound()
    return { status: 200, body: detail, headers: etag(detail.version) }
  },
})

/** The version that was in force on a day. On the day of a change it is the new one. */
const inForceOn = (on: string): SQL =>
  sql`(SELECT id FROM masterplan_versions WHERE in_force_on <= ${on} AND (superseded_on IS NULL OR superseded_on > ${on})
    ORDER BY in_force_on DESC, number DESC LIMIT 1)`

export const getAsOf = endpoint({
  method: 'get',
  path: '/clients/{client}/masterplan/as-of',
  policy: { scope: 'client', permission: 'masterplan:read' },
  tag: 'masterplan-versions',
  operation: 'getMasterplanAsOf',
  summary: 'Get the version of the masterplan that was in force on a day',
  params: z.object(clientParam),
  query: z.strictObject({ on: date.optional().meta({ description: 'The day; today (UTC) unless given.' }) }),
  answers: { 200: { description: 'The version', schema: versionDetail } },
  async handle({ ctx, query }) {
    const detail = await readDetail(ctx, inForceOn(query.on ?? dateOfInstant(ctx.now)))
    if (!detail) throw notFound('No version of the masterplan was in force on that day.')
    return { status: 200, body: detail }
  },
})
