import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Row } from '../../db/client.ts'

/** What the record verbs need to know of a table, worked out once when the Worker starts. */
export type RecordTable = {
  name: string
  columns: readonly string[]
  json: ReadonlySet<string>
  booleans: ReadonlySet<string>
  integers: ReadonlySet<string>
  /** Columns that are never null. */
  required: ReadonlySet<string>
  /** Columns that are written but never answered or audited. */
  internal: ReadonlySet<string>
}

/** The columns of a record that leave the database. */
export const publicColumns = (table: RecordTable): string[] =>
  table.columns.filter((column) => !table.internal.has(column) && column !== 'deleted_at')

/** @param table a drizzle table whose property names are its column names */
export const describeTable = (table: SQLiteTable): RecordTable => {
  const columns = Object.values(getTableColumns(table))
  const named = (test: (column: (typeof columns)[number]) => boolean) =>
    new Set(columns.filter(test).map((column) => column.name))
  return {
    name: getTableName(table),
    columns: columns.map((column) => column.name),
    json: named((column) => column.columnType === 'SQLiteTextJson'),
    booleans: named((column) => column.columnType === 'SQLiteBoolean'),
    integers: named((column) => column.dataType === 'number'),
    required: named((column) => column.notNull),
    internal: new Set(),
  }
}

/** A record as the API has it: JSON columns parsed, internal columns left out. */
export const decode = <T = Record<string, unknown>>(table: RecordTable, row: Row): T => {
  const record: Record<string, unknown> = {}
  for (const column of publicColumns(table)) {
    const value = row[column]
    if (table.json.has(column)) record[column] = typeof value === 'string' ? JSON.parse(value) : null
    else if (table.booleans.has(column)) record[column] = value === 1
    else record[column] = value ?? null
  }
  return record as T
}

/** A value as its column stores it. */
export const encode = (table: RecordTable, column: string, value: unknown): string | number | null => {
  if (table.json.has(column)) return JSON.stringify(value ?? null)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string' || typeof value === 'number') return value
  return null
}

/** The columns of a SELECT, each by its name. */
export const columnList = (table: RecordTable): SQL => sql.raw(publicColumns(table).join(', '))

/** `json_object(...)` over a row as the API has it: the form in which the audit keeps before and after. */
export const rowAsJson = (table: RecordTable): SQL => {
  const parts = publicColumns(table).map(
    (column) => `'${column}', ${table.json.has(column) ? `json(${column})` : column}`,
  )
  // SQLite takes at most 127 arguments a call; no record has 63 columns.
  return sql.raw(`json_object(${parts.join(', ')})`)
}

/** INSERT of one row; only columns of the table are taken from `record`. */
export const insertRow = (table: RecordTable, record: Record<string, unknown>): SQL => {
  const columns = table.columns.filter((column) => record[column] !== undefined)
  const values = columns.map((column) => sql`${encode(table, column, record[column])}`)
  return sql`INSERT INTO ${sql.raw(table.name)} (${sql.raw(columns.join(', '))}) VALUES (${sql.join(values, sql`, `)})`
}

/** `column = value, ...` for an UPDATE. Names are checked against the table, so that nothing else reaches the SQL. */
export const assignments = (table: RecordTable, changes: Record<string, unknown>): SQL => {
  const parts = Object.entries(changes)
    .filter(([column, value]) => value !== undefined && table.columns.includes(column))
    .map(([column, value]) => sql`${sql.raw(column)} = ${encode(table, column, value)}`)
  return sql.join(parts, sql`, `)
}

/**
 * Aborts the batch unless the statement before it changed a row. For the control database alone: a client's database has a
 * full-text index, which writes on its own between two statements, and `changes()` then tells of that.
 */
export const guardChanged = (code: 'stale_version' | 'conflict'): SQL =>
  sql`INSERT INTO guard (code, passed) VALUES (${code}, changes())`

/** Aborts the batch unless the condition holds at this place of it; no other writer can come in between. */
export const guardThat = (code: string, holds: SQL): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT ${code}, ${holds}`

/** Aborts the batch unless the record still has this version and is not deleted. Stands before the write that it guards. */
export const guardVersion = (table: string, id: string, version: number): SQL =>
  guardThat(
    'stale_version',
    sql`EXISTS (SELECT 1 FROM ${sql.raw(table)} WHERE id = ${id} AND version = ${version} AND deleted_at IS NULL)`,
  )

/** Aborts the batch unless every id names a record of the table that is there and not deleted. */
export const guardExists = (table: string, ids: readonly string[]): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'foreign_reference', count(DISTINCT id) = ${ids.length}
    FROM ${sql.raw(table)} WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`

/**
 * Aborts the batch while a record refers, through `column`, to a record of `table` that is deleted. For bringing a
 * record back, when only the database knows what it refers to.
 */
export const guardReference = (own: string, id: string, [column, table]: Reference): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'foreign_reference', NOT EXISTS
    (SELECT 1 FROM ${sql.raw(own)} AS own JOIN ${sql.raw(table)} AS other ON other.id = own.${sql.raw(column)}
      WHERE own.id = ${id} AND other.deleted_at IS NOT NULL)`

/** A column of a record and the table that it refers to. */
export type Reference = readonly [column: string, table: string]

/** Aborts the batch while a record that is not deleted refers to `id`. */
export const guardUnused = (table: string, column: string, id: string): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'in_use', NOT EXISTS
    (SELECT 1 FROM ${sql.raw(table)} WHERE ${sql.raw(column)} = ${id} AND deleted_at IS NULL)`
