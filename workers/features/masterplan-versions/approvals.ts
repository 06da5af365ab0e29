import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { DatabaseError } from '../../../db/client.ts'
import { masterplanApprovals } from '../../../db/tenant/masterplan.ts'
import { DEFAULT_PLAN_THRESHOLDS } from '../../../shared/domain/masterplan/index.ts'
import { APPROVAL_DECISIONS } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { instant, prose } from '../../http/fields.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { commitOnce } from '../../records/idempotency.ts'
import { columnList, decode, describeTable, insertRow } from '../../records/table.ts'
import { deliverNotifications, expectNotifications, notifyStatement } from '../notifications/notify.ts'
import { versionFeature } from './record.ts'
import { audited, explainState, guardFreshBase, guardState, selectVersion, versionOf } from './standing.ts'
import { onePath } from './versions.ts'

const table = describeTable(masterplanApprovals)

const approvalRecord = z
  .object({
    id: z.string(),
    version_id: z.string(),
    content_hash: z.string(),
    decision: z.enum(APPROVAL_DECISIONS),
    note: z.string().nullable(),
    person_id: z.string(),
    person_name: z.string(),
    at: instant,
    lapsed_at: instant.nullable(),
    lapse_reason: z.string().nullable().meta({
      description: '`content_changed`: another content was submitted since; `submitted_again`: a refusal, asked again.',
    }),
  })
  .meta({ id: 'MasterplanApproval' })

const newApproval = z
  .strictObject({
    decision: z.enum(APPROVAL_DECISIONS),
    content_hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Give the content hash of the version that you read.')
      .meta({ description: 'The content that is decided about: the hash of the version as it was read.' }),
    note: prose(2_000).nullable().optional(),
  })
  .refine(({ decision, note }) => decision === 'approved' || Boolean(note), {
    path: ['note'],
    message: 'Say why you reject it.',
  })
  .meta({ id: 'NewMasterplanApproval' })

const needed = sql`ifnull((SELECT json_extract(thresholds, '$.approvals_needed') FROM masterplan_settings
  WHERE deleted_at IS NULL LIMIT 1), ${DEFAULT_PLAN_THRESHOLDS.approvals_needed})`

const standing = sql`a.version_id = masterplan_versions.id AND a.content_hash = masterplan_versions.content_hash
  AND a.lapsed_at IS NULL`

/** Statements that make a version approved when enough people approved its very content and nobody's refusal stands. */
export const approveIfEnough = (ctx: ClientContext, id: string): SQL[] => [
  sql`UPDATE masterplan_versions SET state = 'approved', approved_at = ${ctx.now},
      approval_basis = json_object('version_id', id, 'content_hash', content_hash, 'carried', json('false')),
      version = version + 1, updated_at = ${ctx.now}
    WHERE id = ${id} AND state = 'in_review'
      AND NOT EXISTS (SELECT 1 FROM masterplan_approvals a WHERE ${standing} AND a.decision = 'rejected')
      AND (SELECT count(DISTINCT a.person_id) FROM masterplan_approvals a
        WHERE ${standing} AND a.decision = 'approved') >= ${needed}`,
]

const sendBack = (ctx: ClientContext, id: string): SQL[] => [
  sql`UPDATE masterplan_versions SET state = 'draft', content_hash = NULL, submitted_at = NULL,
      version = version + 1, updated_at = ${ctx.now} WHERE id = ${id} AND state = 'in_review'`,
]

const guardHash = (id: string, hash: string): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'hash_mismatch', count(*) FROM masterplan_versions
    WHERE id = ${id} AND content_hash = ${hash}`

export const listApprovals = endpoint({
  method: 'get',
  ...onePath,
  path: `${onePath.path}/approvals`,
  policy: { scope: 'client', permission: 'masterplan_approvals:read' },
  operation: 'listMasterplanApprovals',
  summary: 'List what leadership said to a version, oldest first',
  answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(approvalRecord) }) } },
  async handle({ ctx, params }) {
    const id = params.masterplan_version
    const [versions, rows = []] = await ctx.db.read([
      selectVersion(id),
      sql`SELECT ${columnList(table)} FROM masterplan_approvals WHERE version_id = ${id} ORDER BY id`,
    ])
    versionOf(versions)
    return { status: 200, body: { data: rows.map((row) => decode(table, row)) } }
  },
})

type Decision = z.output<typeof newApproval>

/** The approval is written before the version changes: what the version becomes is counted from the approvals. */
const decide = (
  ctx: ClientContext,
  id: string,
  body: Decision,
  record: Record<string, unknown>,
  author: string,
): SQL[] => [
  guardState(id, 'in_review'),
  guardHash(id, body.content_hash),
  // What another version overtook can only be refused: nobody could put it into force.
  ...(body.decision === 'approved' ? [guardFreshBase(id)] : []),
  insertRow(table, record),
  ...audited(
    ctx,
    id,
    body.decision === 'approved' ? 'approve' : 'reject',
    body.decision === 'approved' ? approveIfEnough(ctx, id) : sendBack(ctx, id),
  ),
  notifyStatement(ctx, {
    kind: 'version_decided',
    subject_type: versionFeature.subject_type,
    subject_id: id,
    details: { title: String(record.title), decision: body.decision, note: body.note ?? null },
    to: { person_ids: [author] },
  }),
]

const explain = async (ctx: ClientContext, id: string, error: unknown): Promise<never> => {
  if (error instanceof DatabaseError && error.fault === 'unique' && error.subject.includes('masterplan_approvals'))
    throw new AppError('duplicate', 'You have decided about this content already.')
  return explainState(ctx, id, 'only one in review can be decided about', error)
}

export const createApproval = endpoint({
  method: 'post',
  ...onePath,
  path: `${onePath.path}/approvals`,
  policy: { scope: 'client', permission: 'masterplan_approvals:write' },
  operation: 'createMasterplanApproval',
  summary: 'Approve or reject exactly one content of a version in review',
  description:
    'For people of the strategic governance; nobody approves in their stead. A refusal sends the version back as a draft.',
  body: newApproval,
  idempotent: true,
  answers: { 201: { description: 'Recorded', schema: approvalRecord } },
  async handle({ ctx, params, body, idempotency }) {
    if (ctx.actor.kind !== 'person') throw new AppError('forbidden', 'Only a person can approve a plan.')
    const id = params.masterplan_version
    const [versions] = await ctx.db.read([selectVersion(id)])
    const version = versionOf(versions)
    await expectNotifications(ctx)
    const person = { person_id: ctx.actor.id, person_name: ctx.actor.name }
    const record = {
      id: newId('masterplan_approval'),
      version_id: id,
      ...body,
      note: body.note ?? null,
      ...person,
      at: ctx.now,
    }
    const answer = await commitOnce(
      ctx,
      ctx.db,
      idempotency,
      { status: 201, subject_id: record.id, body: { ...record, lapsed_at: null, lapse_reason: null } },
      decide(ctx, id, body, { ...record, title: version.title }, version.author_id),
    ).catch((error) => explain(ctx, id, error))
    ctx.defer(deliverNotifications(ctx))
    return answer
  },
})
