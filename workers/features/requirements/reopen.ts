import { type SQL, sql } from 'drizzle-orm'
import { newId } from '../../http/ids.ts'
import type { BaseContext } from '../../identity/context.ts'
import { rowAsJson } from '../../records/table.ts'
import { heldByPlan } from '../initiatives/released.ts'
import { reviveProposals } from '../unification/index.ts'
import { requirementFeature } from './kind.ts'

type Writer = Pick<BaseContext, 'actor' | 'now' | 'request_id'>

const TAKEN_BACK = sql.raw(
  ['ending', 'ended_reason', 'ended_at', 'decider_id', 'decider_name', 'initiative_id']
    .map((column) => `${column} = NULL`)
    .join(', '),
)

const currentJson = (id: SQL): SQL =>
  sql`(SELECT ${rowAsJson(requirementFeature.table)} FROM requirements WHERE id = ${id})`

/**
 * Statements that take back the adoption of those requirements, of the ones named, that no version of the plan holds any
 * longer: they stand where they were handed in, and the ledger says why. To come after the statements that took them away.
 */
export const reopenStatements = (ctx: Writer, requirement_ids: readonly string[], reason: string): SQL[] => {
  if (requirement_ids.length === 0) return []
  const { actor, now, request_id } = ctx
  const rows = requirement_ids.map((id) => ({ id, audit: newId('audit'), entry: newId('unification_entry') }))
  const list = sql`json_each(${JSON.stringify(rows)})`
  const audits = sql`SELECT value->>'$.audit' FROM ${list}`
  return [
    // Which they are is decided here, and the statements after it go by what was written.
    sql`INSERT INTO audit_log (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, before, request_id)
      SELECT value->>'$.audit', ${now}, ${actor.kind}, ${actor.id}, ${actor.name}, 'reopen', 'requirement', r.id,
        ${currentJson(sql`r.id`)}, ${request_id}
      FROM ${list} CROSS JOIN requirements r ON r.id = value->>'$.id' AND r.ending = 'adopted'
      WHERE NOT ${heldByPlan}`,
    sql`INSERT INTO unification_entries (id, requirement_id, entry, reason, target_id, decider_id, decider_name, at)
      SELECT value->>'$.entry', r.id, 'reopened', ${reason}, r.initiative_id, ${actor.id}, ${actor.name}, ${now}
      FROM ${list} CROSS JOIN audit_log a ON a.id = value->>'$.audit' JOIN requirements r ON r.id = a.subject_id`,
    sql`UPDATE requirements SET state = 'submitted', ${TAKEN_BACK}, version = version + 1, updated_at = ${now}
      WHERE id IN (SELECT subject_id FROM audit_log WHERE id IN (${audits}))`,
    sql`UPDATE audit_log SET after = ${currentJson(sql`subject_id`)} WHERE id IN (${audits})`,
    reviveProposals(ctx, requirement_ids),
  ]
}
