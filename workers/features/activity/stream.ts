import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import { mayReadSubject, readableSubjects } from '../../../shared/domain/permissions/index.ts'
import type { ClientContext } from '../../identity/context.ts'
import { decodeCursor, encodeCursor } from '../../records/cursor.ts'
import { visibleEntries } from './visible.ts'

const SORT = '-id'
/**
 * Entries that one page looks through: an import writes thousands at once, which become one line. A page that ends within them
 * goes on with the next one.
 */
const LOOKED_THROUGH = 5_000

export type StreamQuery = {
  limit?: number | undefined
  cursor?: string | undefined
  subject_type?: string | undefined
  actor_id?: string | undefined
}

const conditions = (ctx: ClientContext, types: string, query: StreamQuery): SQL => {
  const where = [visibleEntries(ctx, types)]
  const { cursor, subject_type, actor_id } = query
  if (cursor) where.push(sql`a.id < ${decodeCursor(cursor, SORT).id}`)
  if (subject_type)
    where.push(sql`a.subject_type IN (SELECT value FROM json_each(${JSON.stringify(subject_type.split(','))}))`)
  if (actor_id) where.push(sql`a.actor_id = ${actor_id}`)
  return sql.join(where, sql` AND `)
}

/** What says to people which record an entry is about, whatever its kind calls it. */
const NAME = sql.raw(
  `substr(coalesce(${['name', 'title', 'statement', 'mechanism', 'file_name', 'as_of_on', 'note']
    .map((field) => `json_extract(s.state, '$.${field}')`)
    .join(', ')}), 1, 300)`,
)

/** A requirement that was handed in as it was written was handed in, and not only written. */
const ACTION = sql.raw(
  `iif(s.subject_type = 'requirement' AND s.action = 'create' AND json_extract(s.state, '$.state') = 'submitted', 'submit', s.action)`,
)

/** What every write changes, and nobody asks about. */
const BOOKKEEPING = "'id', 'version', 'created_at', 'updated_at', 'deleted_at', 'field_versions'"

/** The names of the fields in which the two states of an entry differ. */
const CHANGED =
  sql.raw(`(SELECT json_group_array(n.key) FROM json_each(s.after) n LEFT JOIN json_each(s.before) o ON o.key = n.key
  WHERE s.action = 'update' AND n.value IS NOT o.value AND n.key NOT IN (${BOOKKEEPING}))`)

/** What a record belongs to: what a comment is about, the objective of a key result, the version of an initiative. */
const parentColumns = sql.raw(`
  CASE s.subject_type WHEN 'key_result' THEN 'objective' WHEN 'initiative' THEN 'masterplan_version'
    WHEN 'causal_link' THEN 'project' ELSE json_extract(s.state, '$.subject_type') END AS parent_type,
  CASE s.subject_type WHEN 'key_result' THEN json_extract(s.state, '$.objective_id')
    WHEN 'initiative' THEN json_extract(s.state, '$.version_id')
    WHEN 'causal_link' THEN json_extract(s.state, '$.technology_project_id')
    ELSE json_extract(s.state, '$.subject_id') END AS parent_id`)

/**
 * Runs of entries that one request made of one kind in one way, the newest first: what stands next to each other in the log and
 * is alike is one line with a count.
 */
const pageStatement = (where: SQL, limit: number): SQL => sql`
  WITH looked AS (
    SELECT a.id, a.request_id || ' ' || a.subject_type || ' ' || a.action AS alike
    FROM audit_log a WHERE ${where} ORDER BY a.id DESC LIMIT ${LOOKED_THROUGH}),
  marked AS (SELECT id, alike IS NOT lag(alike) OVER (ORDER BY id DESC) AS starts FROM looked),
  placed AS (SELECT id, sum(starts) OVER (ORDER BY id DESC) AS run FROM marked),
  runs AS (SELECT run, max(id) AS id, min(id) AS last_id, count(*) AS entries FROM placed GROUP BY run
    ORDER BY run LIMIT ${limit + 1}),
  stated AS (SELECT a.*, coalesce(a.after, a.before) AS state, r.run, r.last_id, r.entries
    FROM runs r JOIN audit_log a ON a.id = r.id),
  named AS (SELECT s.id, s.at, s.actor_kind, s.actor_id, s.actor_name, ${ACTION} AS action, s.subject_type, s.subject_id, s.run, s.last_id,
    s.entries, ${NAME} AS name, ${CHANGED} AS changed, ${parentColumns} FROM stated s)
  SELECT n.*, coalesce(n.name, own.title) AS name, p.title AS parent_title, (SELECT count(*) FROM looked) AS looked
  FROM named n
    LEFT JOIN search_documents own ON own.subject_type = n.subject_type AND own.subject_id = n.subject_id
      AND own.subject_type <> 'comment'
    LEFT JOIN search_documents p ON p.subject_type = n.parent_type AND p.subject_id = n.parent_id
  ORDER BY n.run`

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const parentOf = (ctx: ClientContext, row: Row) => {
  const [type, id] = [textOrNull(row.parent_type), textOrNull(row.parent_id)]
  if (type === null || id === null || !mayReadSubject(ctx.permissions, type)) return null
  return { subject_type: type, subject_id: id, name: textOrNull(row.parent_title) }
}

const entryOf = (ctx: ClientContext, row: Row) => ({
  id: row.id,
  at: row.at,
  actor_kind: row.actor_kind,
  actor_id: row.actor_id,
  actor_name: row.actor_name,
  action: row.action,
  subject_type: row.subject_type,
  subject_id: row.subject_id,
  name: row.name,
  parent: parentOf(ctx, row),
  changed: JSON.parse(String(row.changed)) as string[],
  count: row.entries,
})

/** One page of what happened in the client, as far as the reader may know. @throws AppError invalid_cursor */
export const activityPage = async (ctx: ClientContext, query: StreamQuery) => {
  const limit = query.limit ?? 50
  const types = JSON.stringify(readableSubjects(ctx.permissions))
  const [rows = []] = await ctx.db.read([pageStatement(conditions(ctx, types, query), limit)])
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const more = rows.length > limit || Number(last?.looked ?? 0) === LOOKED_THROUGH
  return {
    data: shown.map((row) => entryOf(ctx, row)),
    next_cursor: more && last ? encodeCursor({ sort: SORT, value: null, id: String(last.last_id) }) : null,
  }
}
