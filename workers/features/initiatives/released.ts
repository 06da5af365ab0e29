import { type SQL, sql } from 'drizzle-orm'
import type { Place } from './kind.ts'

/**
 * A requirement stays adopted as long as its initiative holds it in a version that counts: a draft, one in review, approved
 * or in force. This selects the ids, of those in `candidates`, for which no such version is left beside the place that
 * goes: an initiative of a version, or (`id` null) a whole version.
 */
export const releasedRequirements = (candidates: SQL, going: { version_id: string; id: Place['id'] | null }): SQL =>
  sql`SELECT r.id FROM requirements r
    WHERE r.ending = 'adopted' AND r.deleted_at IS NULL AND r.id IN (${candidates})
      AND NOT EXISTS (
        SELECT 1 FROM initiatives i
          JOIN masterplan_versions v ON v.id = i.version_id AND v.state <> 'superseded' AND v.deleted_at IS NULL
          JOIN json_each(i.requirement_ids) held ON held.value = r.id
        WHERE i.id = r.initiative_id AND i.deleted_at IS NULL
          AND NOT (i.version_id = ${going.version_id} AND (${going.id} IS NULL OR i.id = ${going.id})))
    ORDER BY r.id`

/** The requirements of one initiative of a version, or of all of them, as candidates. */
export const requirementsAt = ({ version_id, id }: { version_id: string; id: Place['id'] | null }): SQL =>
  sql`SELECT held.value FROM initiatives i, json_each(i.requirement_ids) held
    WHERE i.version_id = ${version_id} AND (${id} IS NULL OR i.id = ${id}) AND i.deleted_at IS NULL`
