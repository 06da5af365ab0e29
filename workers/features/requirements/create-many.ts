import { type SQL, sql } from 'drizzle-orm'
import { newId } from '../../http/ids.ts'
import type { BaseContext } from '../../identity/context.ts'
import { encode, rowAsJson } from '../../records/table.ts'
import { jsonChunks } from '../imports/json-chunks.ts'
import { requirementFeature } from './kind.ts'
import type { Requirement } from './schema.ts'

type Writer = Pick<BaseContext, 'actor' | 'now' | 'request_id'>

const { subject_type, table } = requirementFeature
const COLUMNS = table.columns.filter((column) => column !== 'deleted_at')
const PLACES = COLUMNS.map((_, i) => `value ->> ${i}`).join(', ')

/** Statements that write many requirements, with an audit row and, where they are handed in, a ledger entry for each. */
export const createMany = (ctx: Writer, requirements: readonly Requirement[]): SQL[] => {
  const { actor, now, request_id } = ctx
  const rows = requirements.map((requirement) => {
    const values: Record<string, unknown> = { ...requirement }
    return COLUMNS.map((column) => encode(table, column, values[column]))
  })
  const marks = requirements.map(({ id, state }) => [id, newId('audit'), newId('unification_entry'), state])
  return [
    ...jsonChunks(rows).map(
      ({ json }) => sql`INSERT INTO requirements (${sql.raw(COLUMNS.join(', '))})
        SELECT ${sql.raw(PLACES)} FROM json_each(${json})`,
    ),
    ...jsonChunks(marks).flatMap(({ json }) => [
      sql`INSERT INTO audit_log (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, after, request_id)
        SELECT j.value ->> 1, ${now}, ${actor.kind}, ${actor.id}, ${actor.name}, 'create', ${subject_type}, j.value ->> 0,
          (SELECT ${rowAsJson(table)} FROM requirements WHERE id = j.value ->> 0), ${request_id}
        FROM json_each(${json}) AS j`,
      sql`INSERT INTO unification_entries (id, requirement_id, entry, decider_id, decider_name, at)
        SELECT value ->> 2, value ->> 0, 'submitted', ${actor.id}, ${actor.name}, ${now}
        FROM json_each(${json}) WHERE value ->> 3 = 'submitted'`,
    ]),
  ]
}
