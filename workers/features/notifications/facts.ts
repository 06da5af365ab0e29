import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import type { WaitingEvent } from './notify.ts'

/** What the database knows of an event: what its subject is called, and who made it or commented on it. */
export type EventFacts = { title: string | null; thread: readonly string[] }

const LONGEST_TITLE = 200

const titleOf = ({ subject_type: type, subject_id: id }: WaitingEvent): SQL =>
  sql`SELECT substr(coalesce(
      (SELECT title FROM search_documents WHERE subject_type = ${type} AND subject_id = ${id}),
      (SELECT statement FROM requirements WHERE id = ${id})), 1, ${LONGEST_TITLE}) AS title`

const NOBODY = sql`SELECT NULL AS id WHERE 0`

const threadOf = ({ subject_type: type, subject_id: id, to }: WaitingEvent): SQL =>
  to.thread
    ? sql`SELECT author_id AS id FROM comments WHERE subject_type = ${type} AND subject_id = ${id} AND deleted_at IS NULL
        UNION SELECT actor_id FROM audit_log
          WHERE subject_type = ${type} AND subject_id = ${id} AND action = 'create' AND actor_kind = 'person'
        UNION SELECT submitter_id FROM requirements WHERE id = ${id}
        UNION SELECT author_id FROM masterplan_versions WHERE id = ${id}`
    : NOBODY

/** The facts of each event, in one round trip. */
export const loadFacts = async (db: Database, events: readonly WaitingEvent[]): Promise<EventFacts[]> => {
  const rows = await db.read(events.flatMap((event) => [titleOf(event), threadOf(event)]))
  return events.map((_, i) => {
    const title = rows[2 * i]?.[0]?.title
    return {
      title: typeof title === 'string' ? title : null,
      thread: (rows[2 * i + 1] ?? []).map((row) => String(row.id)),
    }
  })
}
