import { type SQL, sql } from 'drizzle-orm'
import type { LedgerEntry } from '../../../shared/domain/vocabulary/index.ts'
import { newId } from '../../http/ids.ts'
import type { BaseContext } from '../../identity/context.ts'

export type NewEntry = {
  requirement_id: string
  entry: LedgerEntry
  reason?: string | null
  /** What it became: an initiative, another requirement. */
  target_id?: string | null
  due_on?: string | null
}

/** A statement that adds one entry to the unification ledger. */
export const entryStatement = (ctx: Pick<BaseContext, 'actor' | 'now'>, row: NewEntry): SQL =>
  sql`INSERT INTO unification_entries (id, requirement_id, entry, reason, target_id, due_on, decider_id, decider_name, at)
    VALUES (${newId('unification_entry')}, ${row.requirement_id}, ${row.entry}, ${row.reason ?? null},
      ${row.target_id ?? null}, ${row.due_on ?? null}, ${ctx.actor.id}, ${ctx.actor.name}, ${ctx.now})`
