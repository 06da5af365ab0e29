import { type SQL, sql } from 'drizzle-orm'
import type { ImportPlan, PlannedUpdate } from '../../../shared/domain/imports/index.ts'
import type { BudgetLine, PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import { newId } from '../../http/ids.ts'
import type { BaseContext } from '../../identity/context.ts'
import { guardThat, rowAsJson } from '../../records/table.ts'
import { budgetTotals } from '../projects/index.ts'
import { jsonChunks } from './json-chunks.ts'
import { COLUMN_DEFAULTS, FEATURES } from './tables.ts'

export type Writer = Pick<BaseContext, 'actor' | 'now' | 'request_id'>

/** The values of a JSON array by place; a nested array comes out as JSON text, which is what its column stores. */
const places = (from: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${from} ->> ${i}`).join(', ')

const named = (table: PortfolioTable): SQL => sql.raw(table)

type NewRecord = { id: string; record: Record<string, unknown> }

const insertRecords = (ctx: Writer, table: PortfolioTable, records: readonly NewRecord[]): SQL[] => {
  const given = new Set(records.flatMap(({ record }) => Object.keys(record)))
  const columns = FEATURES[table].table.columns.filter((column) => given.has(column))
  const defaults = COLUMN_DEFAULTS[table]
  const rows = records.map(({ id, record }) => [
    id,
    ctx.now,
    ctx.now,
    ...columns.map((column) => record[column] ?? defaults[column] ?? null),
  ])
  const names = ['id', 'created_at', 'updated_at', ...columns]
  return jsonChunks(rows).map(
    ({ json }) => sql`INSERT INTO ${named(table)} (${sql.raw(names.join(', '))})
      SELECT ${sql.raw(places('value', names.length))} FROM json_each(${json})`,
  )
}

/** The record of the audit row that is being written, as it is now. */
export const currentJson = (table: PortfolioTable): SQL =>
  sql`(SELECT ${rowAsJson(FEATURES[table].table)} FROM ${named(table)} WHERE id = i.value ->> 1)`

/** What an import noted of the record of the audit row that is being written, as it was before. */
export const notedJson = (importId: string, table: PortfolioTable): SQL =>
  sql`(SELECT json_remove(before, '$.deleted_at') FROM import_changes
    WHERE import_id = ${importId} AND table_name = ${table} AND subject_id = i.value ->> 1)`

/** One audit row for each record, in few statements; `before` and `after` may look at `i.value ->> 1`, the record's id. */
export const auditRecords = (
  ctx: Writer,
  table: PortfolioTable,
  ids: readonly string[],
  action: 'create' | 'update' | 'delete',
  { before, after }: { before: SQL; after: SQL },
): SQL[] => {
  const { actor } = ctx
  return jsonChunks(ids.map((id) => [newId('audit'), id])).map(
    ({ json }) => sql`INSERT INTO audit_log
      (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, before, after, request_id)
      SELECT i.value ->> 0, ${ctx.now}, ${actor.kind}, ${actor.id}, ${actor.name}, ${action},
        ${FEATURES[table].subject_type}, i.value ->> 1, ${before}, ${after}, ${ctx.request_id}
      FROM json_each(${json}) AS i`,
  )
}

const noteCreated = (importId: string, table: PortfolioTable, ids: readonly string[]): SQL[] =>
  jsonChunks(ids).map(
    ({ json }) => sql`INSERT INTO import_changes (import_id, table_name, subject_id, before, version_after)
      SELECT ${importId}, ${table}, value, NULL, 1 FROM json_each(${json})`,
  )

/** Keeps the whole record as it is now, whether it was deleted too, so that the import can be undone. */
const noteUpdated = (importId: string, table: PortfolioTable, ids: readonly string[]): SQL[] =>
  jsonChunks(ids).map(
    ({ json }) => sql`INSERT INTO import_changes (import_id, table_name, subject_id, before, version_after)
      SELECT ${importId}, ${table}, id, json_set(${rowAsJson(FEATURES[table].table)}, '$.deleted_at', deleted_at), version + 1
      FROM ${named(table)} WHERE id IN (SELECT value FROM json_each(${json}))`,
  )

const createStatements = (
  ctx: Writer,
  importId: string,
  table: PortfolioTable,
  records: readonly NewRecord[],
): SQL[] => {
  const ids = records.map(({ id }) => id)
  return [
    ...insertRecords(ctx, table, records),
    ...noteCreated(importId, table, ids),
    ...auditRecords(ctx, table, ids, 'create', { before: sql`NULL`, after: currentJson(table) }),
  ]
}

const isBudget = (value: unknown): value is BudgetLine[] => Array.isArray(value)

/** The values of a record with the totals over its budget, where it has one. */
const withTotals = (values: Record<string, unknown>): Record<string, unknown> =>
  isBudget(values.budget) ? { ...values, ...budgetTotals(values.budget) } : values

/** A value for every column that any of the updates sets: the planned one, else the one that is there. */
const changedRows = (columns: readonly string[], updates: readonly PlannedUpdate[]): unknown[] =>
  updates.map(({ id, before, set }) => {
    const after = withTotals({ ...before, ...set })
    return [id, before.version, ...columns.map((column) => after[column] ?? null)]
  })

const changeRecords = (ctx: Writer, table: PortfolioTable, updates: readonly PlannedUpdate[]): SQL[] => {
  const set = new Set(updates.flatMap((update) => Object.keys(withTotals(update.set))))
  const columns = FEATURES[table].table.columns.filter((column) => set.has(column))
  const assignments = columns.map((column, i) => `${column} = c.value ->> ${i + 2}`)
  return jsonChunks(changedRows(columns, updates)).flatMap(({ json, count }) => [
    guardThat(
      'stale_version',
      sql`(SELECT count(*) FROM json_each(${json}) AS c JOIN ${named(table)} AS t
        ON t.id = c.value ->> 0 AND t.version = c.value ->> 1) = ${count}`,
    ),
    sql`UPDATE ${named(table)} SET ${sql.raw([...assignments, `version = ${table}.version + 1`].join(', '))},
        updated_at = ${ctx.now}
      FROM json_each(${json}) AS c
      WHERE ${named(table)}.id = c.value ->> 0 AND ${named(table)}.version = c.value ->> 1`,
  ])
}

const updateStatements = (
  ctx: Writer,
  importId: string,
  table: PortfolioTable,
  updates: readonly PlannedUpdate[],
): SQL[] => {
  const ids = updates.map(({ id }) => id)
  return [
    ...noteUpdated(importId, table, ids),
    ...changeRecords(ctx, table, updates),
    ...auditRecords(ctx, table, ids, 'update', { before: notedJson(importId, table), after: currentJson(table) }),
  ]
}

/**
 * Carries a plan out: references, new records, changes guarded by version, one audit row for each, and what undoing needs.
 * A handful of statements whatever the number of rows.
 */
export const planStatements = (ctx: Writer, importId: string, plan: ImportPlan): SQL[] => {
  const references = (table: 'units' | 'vendors'): NewRecord[] =>
    plan.references.filter((reference) => reference.table === table)
  return [
    ...createStatements(ctx, importId, 'units', references('units')),
    ...createStatements(ctx, importId, 'vendors', references('vendors')),
    ...createStatements(
      ctx,
      importId,
      plan.table,
      plan.create.map(({ id, record }) => ({ id, record: withTotals(record) })),
    ),
    ...updateStatements(ctx, importId, plan.table, plan.update),
  ]
}
