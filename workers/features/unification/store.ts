import { type SQL, sql } from 'drizzle-orm'
import type { Proposal } from '../../../shared/domain/similarity/index.ts'
import { newId } from '../../http/ids.ts'
import type { BaseContext } from '../../identity/context.ts'

type Writer = Pick<BaseContext, 'actor' | 'now'>

/** Rows of one statement: a parameter of some hundred kilobytes at most. */
const ROWS_AT_ONCE = 500

/** Whether the requirement of this alias waits for a decision. */
export const isOpen = (alias: string): SQL =>
  sql.raw(`${alias}.state IN ('submitted', 'under_review') AND ${alias}.deleted_at IS NULL`)

/** `CROSS JOIN` keeps SQLite from walking all open requirements, and through the whole parameter again for each of them. */
const storeChunk = (ctx: Writer, proposals: readonly Proposal[]): SQL => {
  const rows = proposals.map((proposal) => ({ id: newId('unification_proposal'), ...proposal }))
  return sql`INSERT INTO unification_proposals
      (id, created_at, updated_at, kind, first_id, second_id, score, evidence)
    SELECT value->>'$.id', ${ctx.now}, ${ctx.now}, value->>'$.kind', a.id, b.id, value->>'$.score', value->'$.evidence'
    FROM json_each(${JSON.stringify(rows)})
      CROSS JOIN requirements a ON a.id = value->>'$.first_id' AND ${isOpen('a')}
      CROSS JOIN requirements b ON b.id = value->>'$.second_id' AND ${isOpen('b')}
    WHERE true
    ON CONFLICT (kind, first_id, second_id) DO UPDATE
      SET score = excluded.score, evidence = excluded.evidence, deleted_at = NULL,
        version = version + 1, updated_at = excluded.updated_at
      WHERE state = 'open' AND (deleted_at IS NOT NULL OR score <> excluded.score OR evidence <> excluded.evidence)`
}

/** Statements that keep proposals. What people decided about a pair stays as it is; only open requirements are proposed. */
export const storeProposals = (ctx: Writer, proposals: readonly Proposal[]): SQL[] =>
  Array.from({ length: Math.ceil(proposals.length / ROWS_AT_ONCE) }, (_, i) =>
    storeChunk(ctx, proposals.slice(i * ROWS_AT_ONCE, (i + 1) * ROWS_AT_ONCE)),
  )

const about = (id: string): SQL => sql`(first_id = ${id} OR second_id = ${id})`

/**
 * Statements for a requirement that ends: the open proposals about it are no longer asked. One that proposed the very
 * merge is confirmed by it.
 */
export const settleProposals = (ctx: Writer, id: string, merge: { into_id: string; reason: string } | null): SQL[] => [
  ...(merge
    ? [
        sql`UPDATE unification_proposals SET state = 'confirmed', reason = ${merge.reason}, decider_id = ${ctx.actor.id},
            decider_name = ${ctx.actor.name}, decided_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
          WHERE kind = 'duplicate' AND state = 'open' AND deleted_at IS NULL
            AND first_id = min(${id}, ${merge.into_id}) AND second_id = max(${id}, ${merge.into_id})`,
      ]
    : []),
  sql`UPDATE unification_proposals SET deleted_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
    WHERE state = 'open' AND deleted_at IS NULL AND ${about(id)}`,
]

/** A statement for requirements that are open again: what was proposed about them is asked again, unless the other ended. */
export const reviveProposals = (ctx: Pick<BaseContext, 'now'>, ids: readonly string[]): SQL => {
  const list = JSON.stringify(ids)
  return sql`UPDATE unification_proposals SET deleted_at = NULL, updated_at = ${ctx.now}, version = version + 1
    WHERE state = 'open' AND deleted_at IS NOT NULL
      AND (first_id IN (SELECT value FROM json_each(${list})) OR second_id IN (SELECT value FROM json_each(${list})))
      AND NOT EXISTS (SELECT 1 FROM requirements r WHERE r.id IN (first_id, second_id)
        AND NOT (${isOpen('r')}))`
}
