import { type SQL, sql } from 'drizzle-orm'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { decode, encode } from '../../records/table.ts'
import { at, initiativeTable, type Place } from './kind.ts'

type Changes = Readonly<Record<string, unknown>>

/** At which version of its row a field was last changed; 1 where it never was. */
const lastChange = (field: string): SQL => sql.raw(`ifnull(json_extract(field_versions, '$.${field}'), 1)`)

const differs = (field: string, value: unknown): SQL =>
  sql`${sql.raw(field)} IS NOT ${encode(initiativeTable, field, value)}`

/** The fields of a change that are columns of the table: nothing else reaches the SQL. */
export const fieldsOf = (changes: Changes): string[] =>
  Object.keys(changes).filter((field) => changes[field] !== undefined && initiativeTable.columns.includes(field))

/**
 * Aborts the batch when somebody changed one of these fields after version `read` of the row, to something else than what
 * is to be written now. Fields that others changed in the meantime do not matter.
 */
export const guardFields = (place: Place, changes: Changes, read: number): SQL => {
  const clashes = fieldsOf(changes).map(
    (field) => sql`(${lastChange(field)} > ${read} AND ${differs(field, changes[field])})`,
  )
  return sql`INSERT INTO guard (code, passed) SELECT 'field_conflict', NOT EXISTS (
    SELECT 1 FROM initiatives WHERE ${at(place)} AND deleted_at IS NULL AND (${sql.join([sql`false`, ...clashes], sql` OR `)}))`
}

/** `field_versions` after a change: only fields whose value really changes get the new version of the row. */
export const markedFields = (changes: Changes): SQL => {
  const marks = fieldsOf(changes).map(
    (field) =>
      sql`${`$.${field}`}, CASE WHEN ${differs(field, changes[field])} THEN version + 1 ELSE ${lastChange(field)} END`,
  )
  return marks.length === 0 ? sql`field_versions` : sql`json_set(field_versions, ${sql.join(marks, sql`, `)})`
}

type Conflict = {
  field: string
  current: unknown
  changed_by: string | null
  changed_at: number | null
  your_base_version: number
}

const whoChanged = ({ version_id, id }: Place): SQL =>
  sql`SELECT json_extract(after, '$.version') AS version, actor_name, at FROM audit_log
    WHERE subject_type = 'initiative' AND subject_id = ${id} AND json_extract(after, '$.version_id') = ${version_id}`

/** The problem that names each field in conflict, what stands there now and who wrote it. */
export const fieldConflict = async (
  ctx: ClientContext,
  place: Place,
  changes: Changes,
  read: number,
): Promise<AppError> => {
  const [rows = [], changers = []] = await ctx.db.read([
    sql`SELECT * FROM initiatives WHERE ${at(place)}`,
    whoChanged(place),
  ])
  const row = rows[0] ?? {}
  const current = decode<Record<string, unknown>>(initiativeTable, row)
  const versions: Record<string, number> = JSON.parse(String(row.field_versions ?? '{}'))
  const conflicts = fieldsOf(changes).flatMap((field): Conflict[] => {
    const changed = versions[field] ?? 1
    if (changed <= read || row[field] === encode(initiativeTable, field, changes[field])) return []
    const by = changers.find(({ version }) => version === changed)
    return [
      {
        field,
        current: current[field] ?? null,
        changed_by: by ? String(by.actor_name) : null,
        changed_at: by ? Number(by.at) : null,
        your_base_version: read,
      },
    ]
  })
  const names = conflicts.map(({ field }) => field).join(', ')
  return new AppError('field_conflict', `Somebody else changed ${names || 'the same field'} since you read it.`, {
    errors: conflicts.map(({ field }) => ({ pointer: `/${field}`, detail: 'Somebody else changed this field.' })),
    extra: { conflicts, current_version: current.version },
  })
}
