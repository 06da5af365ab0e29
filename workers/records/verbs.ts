import { type SQL, sql } from 'drizzle-orm'
import { type Database, DatabaseError } from '../../db/client.ts'
import type { Answer } from '../http/endpoint.ts'
import { newId } from '../http/ids.ts'
import { notFound } from '../http/problem.ts'
import type { BaseContext } from '../identity/context.ts'
import { auditWith } from './audit.ts'
import { commitOnce, type Idempotency } from './idempotency.ts'
import {
  assignments,
  columnList,
  decode,
  guardReference,
  guardUnused,
  guardVersion,
  insertRow,
  publicColumns,
  type RecordTable,
  type Reference,
  rowAsJson,
} from './table.ts'

type Writer = Pick<BaseContext, 'actor' | 'now' | 'request_id'>

/** A kind of record: its table and the name under which the audit knows it. */
export type RecordKind = {
  table: RecordTable
  subject_type: string
  /** `table.column` pairs that may refer to a record: it cannot be deleted while one of them does. */
  referenced_by?: readonly (readonly [table: string, column: string])[]
  /** What a record refers to: it cannot be brought back while one of those is deleted. */
  refers_to?: readonly Reference[]
}

const named = (kind: RecordKind): SQL => sql.raw(kind.table.name)

export const etag = (version: unknown): Record<string, string> => ({ etag: `"${version}"` })

const currentJson = (kind: RecordKind, id: string): SQL =>
  sql`(SELECT ${rowAsJson(kind.table)} FROM ${named(kind)} WHERE id = ${id})`

/** Loads one record that is not deleted. @throws AppError not_found */
export const getRecord = async <T>(db: Database, kind: RecordKind, id: string): Promise<T & { version: number }> => {
  const [rows] = await db.read([
    sql`SELECT ${columnList(kind.table)} FROM ${named(kind)} WHERE id = ${id} AND deleted_at IS NULL`,
  ])
  const row = rows?.[0]
  if (!row) throw notFound()
  return decode<T & { version: number }>(kind.table, row)
}

/** Statements that create a record and audit it. */
export const createStatements = (
  ctx: Writer,
  kind: RecordKind,
  record: Record<string, unknown> & { id: string },
): SQL[] => [
  insertRow(kind.table, record),
  auditWith(
    ctx,
    { action: 'create', subject_type: kind.subject_type, subject_id: record.id },
    sql`NULL`,
    currentJson(kind, record.id),
  ),
]

/** Every column of a new record, so that the answer can be given before the database was asked. */
export const newRecord = (
  table: RecordTable,
  values: Record<string, unknown>,
  now: number,
): Record<string, unknown> & { id: string } => {
  const record: Record<string, unknown> = { version: 1, created_at: now, updated_at: now }
  for (const column of table.columns) if (values[column] !== undefined) record[column] = values[column]
  return record as Record<string, unknown> & { id: string }
}

/** The record as the API answers it: every column there, internal ones left out. */
export const asAnswer = (table: RecordTable, record: Record<string, unknown>): Record<string, unknown> => {
  const answer: Record<string, unknown> = {}
  for (const column of publicColumns(table)) answer[column] = record[column] ?? null
  return answer
}

/** Creates a record: one round trip, once for each Idempotency-Key. `also` joins the same batch, after the insert. */
export const createRecord = async (
  ctx: Writer,
  db: Database,
  kind: RecordKind,
  values: Record<string, unknown>,
  options: {
    idempotency: Idempotency
    location: (id: string) => string
    before?: readonly SQL[]
    also?: readonly SQL[]
  },
): Promise<Answer> => {
  const record = newRecord(kind.table, values, ctx.now)
  const body = asAnswer(kind.table, record)
  return commitOnce(
    ctx,
    db,
    options.idempotency,
    { status: 201, subject_id: record.id, body },
    [...(options.before ?? []), ...createStatements(ctx, kind, record), ...(options.also ?? [])],
    (id) => ({ location: options.location(id), ...etag(1) }),
  )
}

/** Where in `updateStatements` the changed record is answered. */
const CHANGED_AT = 2

/**
 * Statements that change a record if it still has `version`, with the audit row that holds it before and after. The
 * statement at `CHANGED_AT` answers the changed record (`RETURNING`).
 */
export const updateStatements = (
  ctx: Writer,
  kind: RecordKind,
  id: string,
  version: number,
  changes: Record<string, unknown>,
  action = 'update',
): SQL[] => {
  const auditId = newId('audit')
  const set = assignments(kind.table, { ...changes, updated_at: ctx.now })
  return [
    guardVersion(kind.table.name, id, version),
    auditWith(
      ctx,
      { action, subject_type: kind.subject_type, subject_id: id },
      currentJson(kind, id),
      sql`NULL`,
      auditId,
    ),
    sql`UPDATE ${named(kind)} SET ${set}, version = version + 1
      WHERE id = ${id} AND version = ${version} AND deleted_at IS NULL RETURNING ${columnList(kind.table)}`,
    sql`UPDATE audit_log SET after = ${currentJson(kind, id)}
      WHERE id = ${auditId}`,
  ]
}

/** When a guarded write was refused: a record that is not there is 404, anything else stays what it was. */
const explain = async (db: Database, kind: RecordKind, id: string, error: unknown): Promise<never> => {
  if (error instanceof DatabaseError && error.fault === 'guard' && error.subject === 'stale_version') {
    const [rows] = await db.read([sql`SELECT 1 AS found FROM ${named(kind)} WHERE id = ${id} AND deleted_at IS NULL`])
    if (!rows?.[0]) throw notFound()
  }
  throw error
}

/** Changes a record: one round trip. @throws AppError not_found; DatabaseError guard:stale_version */
export const updateRecord = async <T>(
  ctx: Writer,
  db: Database,
  kind: RecordKind,
  id: string,
  version: number,
  changes: Record<string, unknown>,
  also: { before?: readonly SQL[]; after?: readonly SQL[] } = {},
): Promise<T & { version: number }> => {
  const before = also.before ?? []
  try {
    const results = await db.write([
      ...before,
      ...updateStatements(ctx, kind, id, version, changes),
      ...(also.after ?? []),
    ])
    const row = results[before.length + CHANGED_AT]?.[0]
    if (!row) throw notFound()
    return decode<T & { version: number }>(kind.table, row)
  } catch (error) {
    return explain(db, kind, id, error)
  }
}

/** Deletes a record so that it can be restored. @throws AppError not_found; DatabaseError guard:stale_version */
export const deleteRecord = async (
  ctx: Writer,
  db: Database,
  kind: RecordKind,
  id: string,
  version: number,
  before: readonly SQL[] = [],
): Promise<void> => {
  try {
    const unused = (kind.referenced_by ?? []).map(([table, column]) => guardUnused(table, column, id))
    const statements = updateStatements(ctx, kind, id, version, { deleted_at: ctx.now }, 'delete')
    await db.write([...before, ...unused, ...statements])
  } catch (error) {
    await explain(db, kind, id, error)
  }
}

/** Restores a deleted record at whatever version it has. @throws AppError not_found when it is not deleted */
export const restoreRecord = async <T>(
  ctx: Writer,
  db: Database,
  kind: RecordKind,
  id: string,
  before: readonly SQL[] = [],
): Promise<T & { version: number }> => {
  const references = (kind.refers_to ?? []).map((reference) => guardReference(kind.table.name, id, reference))
  const guards = [...before, ...references]
  const auditId = newId('audit')
  const results = await db.write([
    ...guards,
    // Before the write, for only then does the database still know whether there is anything to restore.
    sql`INSERT INTO audit_log (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, request_id)
      SELECT ${auditId}, ${ctx.now}, ${ctx.actor.kind}, ${ctx.actor.id}, ${ctx.actor.name}, 'restore',
        ${kind.subject_type}, ${id}, ${ctx.request_id}
      FROM ${named(kind)} WHERE id = ${id} AND deleted_at IS NOT NULL`,
    sql`UPDATE ${named(kind)} SET deleted_at = NULL, updated_at = ${ctx.now}, version = version + 1
      WHERE id = ${id} AND deleted_at IS NOT NULL RETURNING ${columnList(kind.table)}`,
    sql`UPDATE audit_log SET after = ${currentJson(kind, id)} WHERE id = ${auditId}`,
  ])
  const row = results[guards.length + 1]?.[0]
  if (!row) throw notFound('There is nothing to restore at this address.')
  return decode<T & { version: number }>(kind.table, row)
}
