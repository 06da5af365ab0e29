import { type SQL, sql } from 'drizzle-orm'
import { PORTFOLIO_TABLES, type PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { audit } from '../../records/audit.ts'
import { mustAlso } from '../../records/permission.ts'
import { guardThat, publicColumns } from '../../records/table.ts'
import { commitWithRetry } from './commit.ts'
import { stateOf } from './load.ts'
import { mustBeUnobstructed, obstacleStatements } from './reversal-checks.ts'
import { decodeImport, type StoredImport, selectImport } from './stored.ts'
import { FEATURES, permissionsFor, portfolioTable } from './tables.ts'
import { auditRecords, currentJson, notedJson, type Writer } from './write-records.ts'

/** Whoever undoes an import of one client, with what they may do there. */
export type Undoer = Writer & Pick<ClientContext, 'db' | 'permissions'>

type Change = { table: PortfolioTable; created: string[]; updated: string[] }
type Undoable = { stored: StoredImport; changes: Change[]; state: string }

const named = (table: PortfolioTable): SQL => sql.raw(table)

const changedIds = (importId: string, table: PortfolioTable): SQL =>
  sql`SELECT json_group_array(c.subject_id) FILTER (WHERE c.before IS NULL AND x.deleted_at IS NULL) AS created,
      json_group_array(c.subject_id) FILTER (WHERE c.before IS NOT NULL) AS updated
    FROM import_changes c JOIN ${named(table)} x ON x.id = c.subject_id
    WHERE c.import_id = ${importId} AND c.table_name = ${table}`

const ids = (value: unknown): string[] => {
  const list: unknown = JSON.parse(String(value ?? '[]'))
  return Array.isArray(list) ? list.map(String) : []
}

const load = async (ctx: Undoer, importId: string): Promise<Undoable> => {
  const [rows, states, ...results] = await ctx.db.read([
    selectImport(importId),
    sql`SELECT ${stateOf(PORTFOLIO_TABLES)} AS state`,
    ...PORTFOLIO_TABLES.map((table) => changedIds(importId, table)),
    ...obstacleStatements(importId, PORTFOLIO_TABLES),
  ])
  const stored = decodeImport(rows?.[0])
  const table = portfolioTable(stored.table_name)
  if (!table) throw notFound()
  mustAlso(ctx, ...permissionsFor(table))
  if (stored.state === 'reverted') throw new AppError('conflict', 'The import was undone before.')
  const changes = PORTFOLIO_TABLES.map((one, i) => {
    const row = results[i]?.[0]
    return { table: one, created: ids(row?.created), updated: ids(row?.updated) }
  })
  const created = changes.filter((change) => change.created.length > 0)
  mustAlso(ctx, ...created.map((change) => `${change.table}:write` as const))
  mustBeUnobstructed(ctx, results.slice(PORTFOLIO_TABLES.length).flat())
  return { stored, changes, state: String(states?.[0]?.state) }
}

/** The version and instant that the record will have once it is written again. */
const nextVersion = (ctx: Writer, table: PortfolioTable, record: SQL): SQL =>
  sql`json_set(${record}, '$.version', (SELECT version + 1 FROM ${named(table)} WHERE id = i.value ->> 1),
    '$.updated_at', ${ctx.now})`

const restoreUpdated = (ctx: Writer, importId: string, { table, updated }: Change): SQL[] => {
  if (updated.length === 0) return []
  const kept = new Set(['id', 'version', 'created_at', 'updated_at'])
  const columns = [...publicColumns(FEATURES[table].table).filter((column) => !kept.has(column)), 'deleted_at']
  const assignments = columns.map((column) => `${column} = c.before ->> '${column}'`).join(', ')
  return [
    ...auditRecords(ctx, table, updated, 'update', {
      before: currentJson(table),
      after: nextVersion(ctx, table, notedJson(importId, table)),
    }),
    guardThat(
      'stale_version',
      sql`(SELECT count(*) FROM import_changes AS c JOIN ${named(table)} AS t ON t.id = c.subject_id AND t.version = c.version_after
        WHERE c.import_id = ${importId} AND c.table_name = ${table} AND c.before IS NOT NULL) = ${updated.length}`,
    ),
    sql`UPDATE ${named(table)} SET ${sql.raw(assignments)}, version = ${named(table)}.version + 1, updated_at = ${ctx.now}
      FROM import_changes AS c WHERE c.import_id = ${importId} AND c.table_name = ${table} AND c.before IS NOT NULL
        AND ${named(table)}.id = c.subject_id AND ${named(table)}.version = c.version_after`,
    // The records are now as the import found them: what earlier imports left can be undone in its turn.
    sql`UPDATE import_changes SET version_after = x.version
      FROM import_changes AS c JOIN ${named(table)} AS x ON x.id = c.subject_id
      WHERE c.import_id = ${importId} AND c.table_name = ${table} AND c.before IS NOT NULL
        AND import_changes.subject_id = c.subject_id AND import_changes.table_name = ${table}
        AND import_changes.import_id <> ${importId} AND import_changes.version_after = c.before ->> 'version'`,
  ]
}

const deleteCreated = (ctx: Writer, { table, created }: Change): SQL[] => {
  if (created.length === 0) return []
  const there = sql`deleted_at IS NULL AND id IN (SELECT value FROM json_each(${JSON.stringify(created)}))`
  return [
    ...auditRecords(ctx, table, created, 'delete', {
      before: currentJson(table),
      after: nextVersion(ctx, table, currentJson(table)),
    }),
    guardThat('stale_version', sql`(SELECT count(*) FROM ${named(table)} WHERE ${there}) = ${created.length}`),
    sql`UPDATE ${named(table)} SET deleted_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
      WHERE ${there}`,
  ]
}

const reversalStatements = (ctx: Writer, importId: string, { changes, state }: Undoable): SQL[] => [
  sql`INSERT INTO guard (code, passed) VALUES ('conflict', ${stateOf(PORTFOLIO_TABLES)} = ${state})`,
  guardThat('conflict', sql`EXISTS (SELECT 1 FROM imports WHERE id = ${importId} AND state = 'committed')`),
  sql`UPDATE imports SET state = 'reverted', reverted_at = ${ctx.now} WHERE id = ${importId}`,
  ...changes.flatMap((change) => restoreUpdated(ctx, importId, change)),
  ...changes.flatMap((change) => deleteCreated(ctx, change)),
  audit(ctx, {
    action: 'update',
    subject_type: 'import',
    subject_id: importId,
    before: { state: 'committed' },
    after: { state: 'reverted' },
  }),
]

/**
 * Undoes an import in one batch: what it created is deleted, what it changed is as it was before. Reads once, writes once.
 * @throws AppError not_found; conflict when it was undone before; import_edited when records were changed since or are in use
 */
export const revertImport = (ctx: Undoer, importId: string): Promise<StoredImport> =>
  commitWithRetry(
    () => load(ctx, importId),
    async (undoable) => {
      await ctx.db.write(reversalStatements(ctx, importId, undoable))
      return { ...undoable.stored, state: 'reverted', reverted_at: ctx.now }
    },
  )
