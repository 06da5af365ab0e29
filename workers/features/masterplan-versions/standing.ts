import { type SQL, sql } from 'drizzle-orm'
import { DatabaseError, type Row } from '../../../db/client.ts'
import { type PlanThresholds, resolvePlanThresholds } from '../../../shared/domain/masterplan/index.ts'
import { newId } from '../../http/ids.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { auditWith } from '../../records/audit.ts'
import { columnList, decode } from '../../records/table.ts'
import { type VersionRecord, versionAsJson, versionFeature } from './record.ts'

const columns = columnList(versionFeature.table)

export const selectVersion = (id: string): SQL =>
  sql`SELECT ${columns} FROM masterplan_versions WHERE id = ${id} AND deleted_at IS NULL`

/** @throws AppError not_found where the statement answered no version */
export const versionOf = (rows: readonly Row[] = []): VersionRecord => {
  const [row] = rows
  if (!row) throw notFound()
  return decode<VersionRecord>(versionFeature.table, row)
}

/** The settings that the client changed; `thresholdsOf` reads them. */
export const selectThresholds: SQL = sql`SELECT thresholds FROM masterplan_settings WHERE deleted_at IS NULL LIMIT 1`

export const thresholdsOf = (rows: readonly Row[] = []): PlanThresholds => {
  const changed: unknown = JSON.parse(String(rows[0]?.thresholds ?? '{}'))
  return resolvePlanThresholds(typeof changed === 'object' && changed !== null ? { ...changed } : {})
}

/** The versions that a version was made from, its base first: a column `id`. */
export const ancestors = (id: SQL): SQL =>
  sql`WITH RECURSIVE chain (id) AS (
      SELECT base_version_id FROM masterplan_versions WHERE id = ${id}
      UNION SELECT v.base_version_id FROM masterplan_versions v JOIN chain ON v.id = chain.id)
    SELECT id FROM chain WHERE id IS NOT NULL`

/** True when a version is in force that this one was not made from, near or far: what it says would be undone. */
export const staleBase = (id: SQL): SQL =>
  sql`EXISTS (SELECT 1 FROM masterplan_versions f
    WHERE f.state = 'in_force' AND f.id <> ${id} AND f.id NOT IN (${ancestors(id)}))`

export const guardFreshBase = (id: string): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'stale_base', NOT ${staleBase(sql`${id}`)}`

export const guardState = (id: string, ...states: readonly VersionRecord['state'][]): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'conflict', count(*) FROM masterplan_versions
    WHERE id = ${id} AND state IN (SELECT value FROM json_each(${JSON.stringify(states)})) AND deleted_at IS NULL`

/** Statements that change the state of a version, between an audit row's before and after. */
export const audited = (ctx: ClientContext, id: string, action: string, statements: readonly SQL[]): SQL[] => {
  const auditId = newId('audit')
  const entry = { action, subject_type: versionFeature.subject_type, subject_id: id }
  return [
    auditWith(ctx, entry, versionAsJson(id), sql`NULL`, auditId),
    ...statements,
    sql`UPDATE audit_log SET after = ${versionAsJson(id)} WHERE id = ${auditId}`,
  ]
}

/** A batch refused by `guardState`: 404 where there is no such version, else the state that it is in. */
export const explainState = async (ctx: ClientContext, id: string, wanted: string, error: unknown): Promise<never> => {
  if (!(error instanceof DatabaseError && error.fault === 'guard' && error.subject === 'conflict')) throw error
  const [rows] = await ctx.db.read([selectVersion(id)])
  const { state } = versionOf(rows)
  throw new AppError('conflict', `The version is ${state.replace('_', ' ')}; ${wanted}.`)
}
