import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, index, integer, text } from 'drizzle-orm/sqlite-core'

/** Columns that every record of a client carries. Instants are UTC epoch milliseconds; `version` counts edits for If-Match. */
export const recordColumns = {
  id: text().primaryKey(),
  version: integer().notNull().default(1),
  created_at: integer().notNull(),
  updated_at: integer().notNull(),
  /** Set while the record is deleted but can still be restored. */
  deleted_at: integer(),
}

/** `column IN ('a', 'b')` for a CHECK constraint; the values are constants of this code base. */
export const oneOf = (column: string, values: readonly string[]): string =>
  `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`

/**
 * The index that a list of records sorted by `column` walks: the same expression as `records/list.ts` sorts by, over the
 * records that are not deleted, with the id that settles ties. For columns that are never null; text sorts without case.
 */
export const listIndex = (name: string, column: AnySQLiteColumn, id: AnySQLiteColumn) =>
  index(name)
    .on(column.dataType === 'string' ? sql.raw(`${column.name} COLLATE NOCASE`) : column, id)
    .where(sql`deleted_at IS NULL`)
