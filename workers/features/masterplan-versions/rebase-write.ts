import { type SQL, sql } from 'drizzle-orm'
import type { PlanDiff, PlanInitiative } from '../../../shared/domain/masterplan/index.ts'
import { newId } from '../../http/ids.ts'
import type { ClientContext } from '../../identity/context.ts'
import { rowAsJson } from '../../records/table.ts'
import { jsonChunks } from '../imports/json-chunks.ts'
import { initiativeTable } from '../initiatives/kind.ts'
import type { Rebase } from './rebase-load.ts'

const TEXTS = ['code', 'name', 'description', 'alternative', 'sponsor', 'starts_on', 'ends_on'] as const
const LISTS = [
  ...['goals', 'expected_benefits', 'envelope'],
  ...['requirement_ids', 'objective_ids', 'unit_ids', 'vendor_ids', 'project_ids'],
] as const

const COLUMNS = [...TEXTS, ...LISTS]

type NewRow = PlanInitiative & { version: number; field_versions: Record<string, number> }

/** The rows that the rebase writes, each with the version of the row that it gets and the fields that change by it. */
const changedRows = ({ rows }: Rebase, merged: readonly PlanInitiative[], diff: PlanDiff): NewRow[] => {
  const plan = new Map(merged.map((initiative) => [initiative.id, initiative]))
  const changed = new Map(diff.changed.map(({ id, changes }) => [id, changes.map(({ field }) => String(field))]))
  for (const { id } of diff.added) changed.set(id, COLUMNS)
  return [...changed].flatMap(([id, fields]) => {
    const initiative = plan.get(id)
    const version = (rows.get(id)?.version ?? 0) + 1
    return initiative
      ? [{ ...initiative, version, field_versions: Object.fromEntries(fields.map((field) => [field, version])) }]
      : []
  })
}

const upsert = (ctx: ClientContext, versionId: string, json: string): SQL => {
  const values = [...TEXTS.map((column) => `value->>'$.${column}'`), ...LISTS.map((column) => `value->'$.${column}'`)]
  return sql`INSERT INTO initiatives (version_id, id, version, created_at, updated_at, field_versions, ${sql.raw(COLUMNS.join(', '))})
    SELECT ${versionId}, value->>'$.id', value->>'$.version', ${ctx.now}, ${ctx.now}, value->'$.field_versions',
      ${sql.raw(values.join(', '))}
    FROM json_each(${json}) WHERE true
    ON CONFLICT (version_id, id) DO UPDATE SET version = excluded.version, updated_at = excluded.updated_at,
      deleted_at = NULL, field_versions = json_patch(field_versions, excluded.field_versions),
      ${sql.raw(COLUMNS.map((column) => `${column} = excluded.${column}`).join(', '))}`
}

/** Codes that change hands must be free first: rows are written one by one, and no two may have the same code meanwhile. */
const freeCodes = (versionId: string, written: readonly NewRow[]): SQL =>
  sql`UPDATE initiatives SET code = id
    WHERE version_id = ${versionId} AND id IN (SELECT value FROM json_each(${JSON.stringify(written.map(({ id }) => id))}))`

const auditRows = (ctx: ClientContext, versionId: string, entries: string): SQL =>
  sql`INSERT INTO audit_log (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, before, request_id)
    SELECT entry.value->>'$.audit', ${ctx.now}, ${ctx.actor.kind}, ${ctx.actor.id}, ${ctx.actor.name}, 'rebase',
      'initiative', entry.value->>'$.initiative',
      (SELECT ${rowAsJson(initiativeTable)} FROM initiatives
        WHERE version_id = ${versionId} AND id = entry.value->>'$.initiative'), ${ctx.request_id}
    FROM json_each(${entries}) AS entry`

const auditAfter = (versionId: string, entries: string): SQL =>
  sql`UPDATE audit_log SET after = (SELECT ${rowAsJson(initiativeTable)} FROM initiatives
      WHERE version_id = ${versionId} AND id = audit_log.subject_id)
    WHERE id IN (SELECT value->>'$.audit' FROM json_each(${entries}))`

/** Statements that make the content of the draft what was merged, with an audit row for every initiative that changes. */
export const contentStatements = (
  ctx: ClientContext,
  rebase: Rebase,
  merged: readonly PlanInitiative[],
  diff: PlanDiff,
): SQL[] => {
  const { id } = rebase.version
  const written = changedRows(rebase, merged, diff)
  const gone = diff.removed.map((initiative) => initiative.id)
  const touched = [...written.map((row) => row.id), ...gone]
  const entries = JSON.stringify(touched.map((initiative) => ({ initiative, audit: newId('audit') })))
  return [
    auditRows(ctx, id, entries),
    sql`UPDATE initiatives SET deleted_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
      WHERE version_id = ${id} AND deleted_at IS NULL AND id IN (SELECT value FROM json_each(${JSON.stringify(gone)}))`,
    freeCodes(id, written),
    ...jsonChunks(written).map(({ json }) => upsert(ctx, id, json)),
    auditAfter(id, entries),
  ]
}
