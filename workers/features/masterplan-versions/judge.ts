import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import {
  diffPlans,
  judgeMateriality,
  type Materiality,
  type PlanInitiative,
  type PlanThresholds,
} from '../../../shared/domain/masterplan/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { thresholdsSchema } from '../masterplan-settings/schema.ts'
import { readPlans } from './plans.ts'
import { selectThresholds, thresholdsOf } from './standing.ts'
import { onePath } from './versions.ts'

const ids = z.array(z.string())
const limit = z.number()

const reason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('money_percent'), value: z.number().nullable(), limit }),
  z.object({ code: z.literal('money_minor'), value: z.number(), limit }),
  z.object({ code: z.literal('days'), value: z.number().nullable(), limit, initiative_ids: ids }),
  z.object({ code: z.literal('scope_initiatives'), value: z.int(), limit, initiative_ids: ids }),
  z.object({ code: z.literal('scope_requirements'), value: z.int(), limit }),
  z.object({ code: z.literal('alternative'), initiative_ids: ids }),
  z.object({ code: z.literal('objectives'), initiative_ids: ids }),
])

export const materialityRecord = z
  .object({
    approved_version_id: z.string().nullable().meta({
      description:
        'The version that people last really approved: what is compared with. Null: nobody has approved one.',
    }),
    material: z.boolean().meta({ description: 'Whether people must approve the plan anew.' }),
    moved_minor: z
      .int()
      .meta({ description: 'Money added to years of initiatives, or taken away, whichever is more.' }),
    reasons: z.array(reason),
    thresholds: thresholdsSchema,
  })
  .meta({ id: 'Materiality' })

export type Judgement = Materiality & { approved_version_id: string | null; thresholds: PlanThresholds }

/** The version whose approval the base of a version rests on, however many small changes ago. */
export const approvedRoot = (id: string): SQL =>
  sql`(SELECT json_extract(b.approval_basis, '$.version_id') FROM masterplan_versions v
    JOIN masterplan_versions b ON b.id = v.base_version_id WHERE v.id = ${id})`

export const selectRoot = (id: string): SQL =>
  sql`SELECT id, content_hash FROM masterplan_versions WHERE id = ${approvedRoot(id)}`

/** Whether a plan needs approval: always where there is nothing approved to compare it with. */
export const judge = (
  approved: { id: string; plan: readonly PlanInitiative[] } | null,
  plan: readonly PlanInitiative[],
  thresholds: PlanThresholds,
): Judgement =>
  approved === null
    ? { approved_version_id: null, material: true, moved_minor: 0, reasons: [], thresholds }
    : { approved_version_id: approved.id, ...judgeMateriality(diffPlans(approved.plan, plan), thresholds), thresholds }

export const getMateriality = endpoint({
  method: 'get',
  ...onePath,
  path: `${onePath.path}/materiality`,
  policy: { scope: 'client', permission: 'masterplan:read' },
  operation: 'getMasterplanMateriality',
  summary: 'Tell whether a version changes so much that people must approve it anew',
  description:
    'Compared with what people last really approved, by the thresholds of the client, so that small changes do not add up unseen.',
  answers: { 200: { description: 'The judgement', schema: materialityRecord } },
  async handle({ ctx, params }) {
    const id = params.masterplan_version
    const {
      plans,
      rows: [there, root, thresholds],
    } = await readPlans(ctx.db, { own: sql`${id}`, approved: approvedRoot(id) }, [
      sql`SELECT 1 AS found FROM masterplan_versions WHERE id = ${id} AND deleted_at IS NULL`,
      selectRoot(id),
      selectThresholds,
    ])
    if (!there?.[0]) throw notFound()
    const rootId = root?.[0]?.id
    const approved = typeof rootId === 'string' ? { id: rootId, plan: plans.approved } : null
    return { status: 200, body: judge(approved, plans.own, thresholdsOf(thresholds)) }
  },
})
