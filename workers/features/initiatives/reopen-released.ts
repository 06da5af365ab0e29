import { type SQL, sql } from 'drizzle-orm'
import { requirements } from '../../../db/tenant/requirements.ts'
import { newId } from '../../http/ids.ts'
import type { ClientContext } from '../../identity/context.ts'
import { describeTable, rowAsJson } from '../../records/table.ts'

const table = describeTable(requirements)

const TAKEN_BACK = sql.raw(
  ['ending', 'ended_reason', 'ended_at', 'decider_id', 'decider_name', 'initiative_id']
    .map((c) => `${c} = NULL`)
    .join(', '),
)

/**
 * Statements that take back the adoption of requirements: they stand where they were handed in, and the ledger says why.
 * Each is only taken back where it is adopted.
 */
export const reopenReleased = (ctx: ClientContext, ids: readonly string[], reason: string): SQL[] =>
  ids.length === 0
    ? []
    : [
        sql`INSERT INTO unification_entries (id, requirement_id, entry, reason, target_id, decider_id, decider_name, at)
          SELECT value->>'$.entry', value->>'$.id', 'reopened', ${reason}, r.initiative_id,
            ${ctx.actor.id}, ${ctx.actor.name}, ${ctx.now}
          FROM json_each(${JSON.stringify(ids.map((id) => ({ id, entry: newId('unification_entry') })))})
            JOIN requirements r ON r.id = value->>'$.id' AND r.ending = 'adopted'`,
        ...ids.flatMap((id) => reopenOne(ctx, id)),
      ]

const reopenOne = (ctx: ClientContext, id: string): SQL[] => {
  const json = sql`(SELECT ${rowAsJson(table)} FROM requirements WHERE id = ${id})`
  const auditId = newId('audit')
  const { actor } = ctx
  return [
    sql`INSERT INTO audit_log (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, before, request_id)
      VALUES (${auditId}, ${ctx.now}, ${actor.kind}, ${actor.id}, ${actor.name}, 'reopen', 'requirement', ${id}, ${json}, ${ctx.request_id})`,
    sql`UPDATE requirements SET state = 'submitted', ${TAKEN_BACK}, version = version + 1, updated_at = ${ctx.now}
      WHERE id = ${id} AND ending = 'adopted'`,
    sql`UPDATE audit_log SET after = ${json} WHERE id = ${auditId}`,
  ]
}
