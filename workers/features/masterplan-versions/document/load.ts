import { type SQL, sql } from 'drizzle-orm'
import {
  canonicalPlan,
  type PlanFigures,
  type PlanInitiative,
  planFigures,
} from '../../../../shared/domain/masterplan/index.ts'
import type { ApprovalDecision } from '../../../../shared/domain/vocabulary/index.ts'
import type { ClientContext } from '../../../identity/context.ts'
import { may } from '../../../records/permission.ts'
import { idsOfPlan, type Names, readNames } from '../names.ts'
import { readPlans } from '../plans.ts'
import type { VersionRecord } from '../record.ts'
import { selectVersion, versionOf } from '../standing.ts'

export type DocumentApproval = {
  person_name: string
  decision: ApprovalDecision
  note: string | null
  at: number
  content_hash: string
}

/** A version as a document shows it. */
export type PlanDocument = {
  client: { name: string; currency: string }
  version: VersionRecord
  figures: PlanFigures
  /** What leadership said and still stands, to the content that the approval rests on. */
  approvals: DocumentApproval[]
  plan: PlanInitiative[]
  names: Names
}

/** Of a version whose approval was carried over the people approved an earlier one: its approvals are told. */
const selectApprovals = (id: string): SQL =>
  sql`SELECT a.person_name, a.decision, a.note, a.at, a.content_hash FROM masterplan_versions v
    JOIN masterplan_approvals a ON a.version_id = ifnull(json_extract(v.approval_basis, '$.version_id'), v.id)
      AND a.content_hash = ifnull(json_extract(v.approval_basis, '$.content_hash'), v.content_hash)
    WHERE v.id = ${id} AND a.lapsed_at IS NULL ORDER BY a.id`

/** Everything that a document holds. @throws AppError not_found */
export const loadDocument = async (ctx: ClientContext, id: string): Promise<PlanDocument> => {
  const {
    plans,
    rows: [versions, approvals = []],
  } = await readPlans(ctx.db, { own: sql`${id}` }, [selectVersion(id), selectApprovals(id)])
  const version = versionOf(versions)
  const plan = canonicalPlan(plans.own)
  return {
    client: { name: ctx.client.name, currency: ctx.client.currency },
    version,
    figures: planFigures(plan),
    approvals: may(ctx, 'masterplan_approvals:read')
      ? approvals.map((row) => ({
          person_name: String(row.person_name),
          decision: row.decision === 'rejected' ? 'rejected' : 'approved',
          note: row.note === null ? null : String(row.note),
          at: Number(row.at),
          content_hash: String(row.content_hash),
        }))
      : [],
    plan,
    names: await readNames(ctx, idsOfPlan(plan)),
  }
}
