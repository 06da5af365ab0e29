import { integer, text } from 'drizzle-orm/sqlite-core'

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
