import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import type { PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { may } from '../../records/permission.ts'
import { NAME_COLUMNS, portfolioTable, REFERENCES } from './tables.ts'

const MOST_NAMED = 100

const REASONS: Record<string, string> = {
  edited: 'It was changed after the import.',
  referred_to: 'It refers to a record that the import created.',
  refers_to_deleted: 'It would refer again to a record that was deleted since.',
}

const found = (reason: keyof typeof REASONS, table: string, from: SQL): SQL =>
  sql`SELECT ${reason} AS reason, ${table} AS table_name, x.id, x.${sql.raw(NAME_COLUMNS[table] ?? 'id')} AS name ${from}
    ORDER BY x.id LIMIT ${MOST_NAMED}`

/** A record that the import created and that somebody has deleted by now is where the undoing wants it. */
const edited = (importId: string, table: PortfolioTable): SQL =>
  found(
    'edited',
    table,
    sql`FROM import_changes c JOIN ${sql.raw(table)} x ON x.id = c.subject_id
      WHERE c.import_id = ${importId} AND c.table_name = ${table} AND x.version <> c.version_after
        AND NOT (c.before IS NULL AND x.deleted_at IS NOT NULL)`,
  )

/** Records from elsewhere that refer to one which the undoing would delete. */
const referring = (importId: string, [table, column, to]: (typeof REFERENCES)[number]): SQL =>
  found(
    'referred_to',
    table,
    sql`FROM import_changes c JOIN ${sql.raw(table)} x ON x.${sql.raw(column)} = c.subject_id
      WHERE c.import_id = ${importId} AND c.table_name = ${to} AND x.deleted_at IS NULL
        AND (c.before IS NULL OR c.before ->> 'deleted_at' IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM import_changes o
          WHERE o.import_id = ${importId} AND o.table_name = ${table} AND o.subject_id = x.id)`,
  )

/** Records that the undoing would let refer to a deleted one. */
const dangling = (importId: string, [table, column, to]: (typeof REFERENCES)[number]): SQL =>
  found(
    'refers_to_deleted',
    table,
    sql`FROM import_changes c JOIN ${sql.raw(to)} r ON r.id = c.before ->> ${column}
      JOIN ${sql.raw(table)} x ON x.id = c.subject_id
      WHERE c.import_id = ${importId} AND c.table_name = ${table} AND c.before ->> 'deleted_at' IS NULL
        AND r.deleted_at IS NOT NULL`,
  )

/** Finds the records that stand in the way of undoing an import; each statement answers at most 100 of them. */
export const obstacleStatements = (importId: string, tables: readonly PortfolioTable[]): SQL[] => [
  ...tables.map((table) => edited(importId, table)),
  ...REFERENCES.filter(([, , to]) => tables.includes(to)).map((reference) => referring(importId, reference)),
  ...REFERENCES.filter(([table]) => tables.some((one) => one === table)).map((reference) =>
    dangling(importId, reference),
  ),
]

/** @throws AppError import_edited naming the records, by name where the caller may read them */
export const mustBeUnobstructed = (ctx: Pick<ClientContext, 'permissions'>, rows: readonly Row[]): void => {
  if (rows.length === 0) return
  const records = rows.slice(0, MOST_NAMED).map((row) => {
    const table = portfolioTable(row.table_name)
    const named = table !== null && may(ctx, `${table}:read`)
    return { table_name: String(row.table_name), id: row.id, name: named ? row.name : null, reason: String(row.reason) }
  })
  throw new AppError(
    'import_edited',
    'Records of the import were changed or are in use by now, so it cannot be undone.',
    {
      errors: records.map(({ table_name, id, reason }) => ({
        pointer: `/${table_name}/${id}`,
        detail: REASONS[reason] ?? reason,
      })),
      extra: { records },
    },
  )
}
