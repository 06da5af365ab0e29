import { type SQL, sql } from 'drizzle-orm'
import { endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import { notFound } from '../../http/problem.ts'
import { auditWith } from '../../records/audit.ts'
import { columnList, decode, guardThat } from '../../records/table.ts'
import { etag } from '../../records/verbs.ts'
import { reopenStatements } from '../requirements/reopen.ts'
import {
  asJson,
  at,
  explainPlace,
  guardDraft,
  type InitiativeRecord,
  initiativeTable,
  onePath,
  placeOf,
  refusedBy,
  versionKept,
} from './kind.ts'
import { requirementsAt } from './released.ts'
import { initiativeRecord } from './schema.ts'

/** Without the ids that a condition on `held.value` holds for. */
const requirementsWithout = (gone: SQL): SQL =>
  sql`(SELECT json_group_array(held.value) FROM json_each(requirement_ids) held WHERE NOT (${gone}))`

export const deleteInitiative = endpoint({
  method: 'delete',
  ...onePath,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'deleteInitiative',
  summary: 'Take an initiative out of a draft',
  description:
    'It can be brought back at its `restoration`. Requirements that only it had adopted are reopened, and do not come back with it.',
  if_match: true,
  answers: { 204: { description: 'Deleted' } },
  async handle({ ctx, params, if_match }) {
    const place = placeOf(params)
    const [rows = []] = await ctx.db.read([requirementsAt(place)])
    const ids = rows.map(({ id }) => String(id))
    const auditId = newId('audit')
    const entry = { action: 'delete', subject_type: 'initiative', subject_id: place.id }
    const there = sql`${at(place)} AND version = ${if_match} AND deleted_at IS NULL AND ${versionKept}`
    const statements = [
      guardThat('stale_version', sql`EXISTS (SELECT 1 FROM initiatives WHERE ${there})`),
      auditWith(ctx, entry, asJson(place), sql`NULL`, auditId),
      sql`UPDATE initiatives SET deleted_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
        WHERE ${there}`,
      sql`UPDATE audit_log SET after = ${asJson(place)} WHERE id = ${auditId}`,
      ...reopenStatements(ctx, ids, 'Its initiative was taken out of the plan.'),
    ]
    await ctx.db.write(statements).catch((error) => explainPlace(ctx, place, error))
    return { status: 204 }
  },
})

export const restoreInitiative = endpoint({
  method: 'post',
  ...onePath,
  path: `${onePath.path}/restoration`,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'restoreInitiative',
  summary: 'Bring an initiative back into a draft',
  description: 'Requirements that were adopted elsewhere or reopened since do not come back with it.',
  answers: { 200: { description: 'The restored initiative', schema: initiativeRecord, etag: true } },
  async handle({ ctx, params }) {
    const place = placeOf(params)
    const elsewhere = sql`NOT EXISTS (SELECT 1 FROM requirements r
      WHERE r.id = held.value AND r.deleted_at IS NULL AND r.initiative_id = ${place.id})`
    const entry = { action: 'restore', subject_type: 'initiative', subject_id: place.id }
    const results = await ctx.db
      .write([
        guardDraft(place.version_id),
        guardThat(
          'stale_version',
          sql`EXISTS (SELECT 1 FROM initiatives WHERE ${at(place)} AND deleted_at IS NOT NULL)`,
        ),
        sql`UPDATE initiatives SET deleted_at = NULL, updated_at = ${ctx.now}, version = version + 1,
            requirement_ids = ${requirementsWithout(elsewhere)}
          WHERE ${at(place)} AND deleted_at IS NOT NULL RETURNING ${columnList(initiativeTable)}`,
        auditWith(ctx, entry, sql`NULL`, asJson(place)),
      ])
      .catch((error) => {
        if (refusedBy(error, 'stale_version')) throw notFound('There is nothing to restore at this address.')
        return explainPlace(ctx, { version_id: place.version_id }, error)
      })
    const record = decode<InitiativeRecord>(initiativeTable, results[2]?.[0] ?? {})
    return { status: 200, body: record, headers: etag(record.version) }
  },
})
