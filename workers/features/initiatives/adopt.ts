import { type SQL, sql } from 'drizzle-orm'
import { newId } from '../../http/ids.ts'
import type { BaseContext } from '../../identity/context.ts'
import { auditWith } from '../../records/audit.ts'
import { guardThat } from '../../records/table.ts'
import { asJson, at, guardDraft, versionKept } from './kind.ts'

/**
 * Statements that put requirements into an initiative of a draft, with the audit: the part of an adoption that is the
 * initiative's. Whoever adopts writes the requirements' rows and the ledger in the same batch.
 *
 * The batch is aborted as `version_frozen` when the version is not a draft (or is not there), and as `foreign_reference`
 * when the initiative is not in it.
 */
export const adoptIntoInitiative = (
  ctx: Pick<BaseContext, 'actor' | 'now' | 'request_id'>,
  version_id: string,
  initiative_id: string,
  requirement_ids: readonly string[],
): SQL[] => {
  const place = { version_id, id: initiative_id }
  const auditId = newId('audit')
  const there = sql`${at(place)} AND deleted_at IS NULL AND ${versionKept}`
  return [
    guardDraft(version_id),
    guardThat('foreign_reference', sql`EXISTS (SELECT 1 FROM initiatives WHERE ${there})`),
    auditWith(
      ctx,
      { action: 'update', subject_type: 'initiative', subject_id: initiative_id },
      asJson(place),
      sql`NULL`,
      auditId,
    ),
    sql`UPDATE initiatives SET
        requirement_ids = (SELECT json_group_array(value) FROM (
          SELECT value FROM json_each(requirement_ids)
          UNION SELECT value FROM json_each(${JSON.stringify(requirement_ids)}) ORDER BY value)),
        field_versions = json_set(field_versions, '$.requirement_ids', version + 1),
        version = version + 1, updated_at = ${ctx.now}
      WHERE ${there}`,
    sql`UPDATE audit_log SET after = ${asJson(place)} WHERE id = ${auditId}`,
  ]
}
