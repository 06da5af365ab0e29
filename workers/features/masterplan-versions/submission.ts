import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { planText } from '../../../shared/domain/masterplan/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { sha256 } from '../../http/hash.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { audit } from '../../records/audit.ts'
import { columnList } from '../../records/table.ts'
import { refusedBy } from '../initiatives/kind.ts'
import { deliverNotifications, expectNotifications, notifyStatement } from '../notifications/notify.ts'
import { approveIfEnough } from './approvals.ts'
import { approvedRoot, type Judgement, judge, materialityRecord, selectRoot } from './judge.ts'
import { guardRevision, readPlans, selectRevision } from './plans.ts'
import { type VersionRecord, versionFeature, versionRecord } from './record.ts'
import {
  audited,
  explainState,
  guardFreshBase,
  guardState,
  selectThresholds,
  selectVersion,
  thresholdsOf,
  versionOf,
} from './standing.ts'
import { onePath } from './versions.ts'

type Submission = {
  version: VersionRecord
  hash: string
  judgement: Judgement
  approved: { id: string; hash: string } | null
  revision: number
}

/** What is submitted, and what it is judged by: one round trip. */
const load = async (ctx: ClientContext, id: string): Promise<Submission> => {
  const {
    plans,
    rows: [versions, revision, root, thresholds],
  } = await readPlans(ctx.db, { own: sql`${id}`, approved: approvedRoot(id) }, [
    selectVersion(id),
    selectRevision(id),
    selectRoot(id),
    selectThresholds,
  ])
  const version = versionOf(versions)
  if (plans.own.length === 0)
    throw new AppError('conflict', 'The plan has no initiatives, so there is nothing to review.')
  const row = root?.[0]
  const approved = row ? { id: String(row.id), hash: String(row.content_hash) } : null
  return {
    version,
    hash: await sha256(planText(plans.own)),
    judgement: judge(approved && { id: approved.id, plan: plans.approved }, plans.own, thresholdsOf(thresholds)),
    approved,
    revision: Number(revision?.[0]?.revision ?? 0),
  }
}

/** What people said of another content lapses, and so does a refusal: the author asks again. */
const lapse = (ctx: ClientContext, id: string, hash: string): SQL =>
  sql`UPDATE masterplan_approvals SET lapsed_at = ${ctx.now},
      lapse_reason = CASE WHEN content_hash = ${hash} THEN 'submitted_again' ELSE 'content_changed' END
    WHERE version_id = ${id} AND lapsed_at IS NULL AND (content_hash <> ${hash} OR decision = 'rejected')`

const toReview = (ctx: ClientContext, id: string, hash: string): SQL[] => [
  guardState(id, 'draft'),
  sql`UPDATE masterplan_versions SET state = 'in_review', content_hash = ${hash}, submitted_at = ${ctx.now},
      version = version + 1, updated_at = ${ctx.now}
    WHERE id = ${id}`,
]

const carryOver = (
  ctx: ClientContext,
  id: string,
  { id: version_id, hash: content_hash }: { id: string; hash: string },
) =>
  sql`UPDATE masterplan_versions SET state = 'approved', approved_at = ${ctx.now}, version = version + 1,
      updated_at = ${ctx.now}, approval_basis = ${JSON.stringify({ version_id, content_hash, carried: true })}
    WHERE id = ${id} AND state = 'in_review'`

/** Says who must look at it: leadership, of a version to review or of a small change that was approved with the one before. */
const notices = (ctx: ClientContext, { version, judgement, approved }: Submission, carried: boolean): SQL[] => {
  const subject = { subject_type: versionFeature.subject_type, subject_id: version.id }
  const leadership = { roles: ['strategic'] as const }
  const title = version.title
  if (carried)
    return [
      notifyStatement(ctx, {
        kind: 'version_decided',
        ...subject,
        details: { title, decision: 'carried', note: null },
        to: leadership,
      }),
    ]
  const review = notifyStatement(ctx, { kind: 'review_requested', ...subject, details: { title }, to: leadership })
  if (!approved) return [review]
  const reason = judgement.reasons.map(({ code }) => code).join(', ')
  const to = { ...leadership, person_ids: [version.author_id] }
  return [review, notifyStatement(ctx, { kind: 'approval_lapsed', ...subject, details: { title, reason }, to })]
}

const submissionStatements = (ctx: ClientContext, submission: Submission): SQL[] => {
  const { version, hash, judgement, approved, revision } = submission
  const carried = approved !== null && !judgement.material
  const { id } = version
  const entry = { subject_type: versionFeature.subject_type, subject_id: id, after: { materiality: judgement } }
  return [
    ...audited(ctx, id, 'submit', [
      ...toReview(ctx, id, hash),
      guardRevision(id, revision),
      guardFreshBase(id),
      lapse(ctx, id, hash),
      ...(carried ? [carryOver(ctx, id, approved)] : approveIfEnough(ctx, id)),
    ]),
    ...(carried ? [audit(ctx, { ...entry, action: 'approval_carried' })] : []),
    ...(approved && !carried ? [audit(ctx, { ...entry, action: 'approval_lapsed' })] : []),
    ...notices(ctx, submission, carried),
    sql`SELECT ${columnList(versionFeature.table)} FROM masterplan_versions WHERE id = ${id}`,
  ]
}

const MOST_ATTEMPTS = 3

/** Submits what stands in the draft; where somebody edits it at the same moment, what stands there then. */
const submit = async (ctx: ClientContext, id: string) => {
  for (let attempt = 1; ; attempt += 1) {
    const submission = await load(ctx, id)
    try {
      const results = await ctx.db.write(submissionStatements(ctx, submission))
      return { version: versionOf(results.at(-1)), materiality: submission.judgement }
    } catch (error) {
      if (!refusedBy(error, 'stale_version')) return explainState(ctx, id, 'only a draft can be submitted', error)
      if (attempt === MOST_ATTEMPTS)
        throw new AppError('conflict', 'The draft is being edited at this moment. Submit it when the others are done.')
    }
  }
}

export const submitVersion = endpoint({
  method: 'post',
  ...onePath,
  path: `${onePath.path}/submission`,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'submitMasterplanVersion',
  summary: 'Hand a draft in for approval',
  description:
    'Its content is frozen and hashed. A change that is not material keeps the approval of what people approved before, and is approved at once; a material one makes that approval lapse for this version, and waits for review.',
  answers: {
    200: {
      description: 'The version as it is now, and how its changes were judged',
      schema: z.object({ version: versionRecord, materiality: materialityRecord }),
    },
  },
  async handle({ ctx, params }) {
    await expectNotifications(ctx)
    const body = await submit(ctx, params.masterplan_version)
    ctx.defer(deliverNotifications(ctx))
    return { status: 200, body }
  },
})

export const withdrawVersion = endpoint({
  method: 'post',
  ...onePath,
  path: `${onePath.path}/withdrawal`,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'withdrawMasterplanVersion',
  summary: 'Take a version back from review, or an approved one, so that it can be edited',
  description: 'What people said of its content stands if the same content is submitted again, and lapses otherwise.',
  answers: { 200: { description: 'The draft', schema: versionRecord } },
  async handle({ ctx, params }) {
    const id = params.masterplan_version
    const statements = audited(ctx, id, 'withdraw', [
      guardState(id, 'in_review', 'approved'),
      sql`UPDATE masterplan_versions SET state = 'draft', content_hash = NULL, submitted_at = NULL, approved_at = NULL,
          approval_basis = NULL, version = version + 1, updated_at = ${ctx.now}
        WHERE id = ${id} RETURNING ${columnList(versionFeature.table)}`,
    ])
    const results = await ctx.db
      .write(statements)
      .catch((error) => explainState(ctx, id, 'only one in review or approved can be withdrawn', error))
    return { status: 200, body: versionOf(results[2]) }
  },
})
