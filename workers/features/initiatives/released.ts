import { type SQL, sql } from 'drizzle-orm'
import type { Place } from './kind.ts'

/**
 * A requirement `r` stays adopted as long as its initiative holds it in a version that counts: a draft, one in review,
 * approved or in force. Asked in the batch that takes something away, after it is gone: what was read before the batch may
 * not be so any more.
 */
export const heldByPlan: SQL = sql`EXISTS (
  SELECT 1 FROM initiatives i
    JOIN masterplan_versions v ON v.id = i.version_id AND v.state <> 'superseded' AND v.deleted_at IS NULL
    JOIN json_each(i.requirement_ids) held ON held.value = r.id
  WHERE i.id = r.initiative_id AND i.deleted_at IS NULL)`

/** The requirements of one initiative of a version, or (`id` null) of all of them: those that may be reopened when it goes. */
export const requirementsAt = ({ version_id, id }: { version_id: string; id: Place['id'] | null }): SQL =>
  sql`SELECT DISTINCT held.value AS id FROM initiatives i, json_each(i.requirement_ids) held
    WHERE i.version_id = ${version_id} AND (${id} IS NULL OR i.id = ${id}) AND i.deleted_at IS NULL ORDER BY held.value`
