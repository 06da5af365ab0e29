import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type Representative, UNIT_FUNCTIONS } from '../../shared/domain/vocabulary/index.ts'
import { listIndex, oneOf, recordColumns } from '../columns.ts'

/** The organizational units of the client: where administrative changes land. */
export const units = sqliteTable(
  'units',
  {
    ...recordColumns,
    external_id: text(),
    name: text().notNull(),
    function: text({ enum: UNIT_FUNCTIONS }).notNull().default('other'),
    head: text(),
    /** The unit that it is part of; null at the top of the tree. */
    parent_id: text().references((): AnySQLiteColumn => units.id),
    /** Who speaks for the unit in tactical governance. */
    representatives: text({ mode: 'json' }).$type<Representative[]>().notNull().default([]),
  },
  (t) => [
    uniqueIndex('units_external_id').on(t.external_id).where(sql`external_id IS NOT NULL`),
    listIndex('units_name', t.name, t.id),
    index('units_parent').on(t.parent_id),
    check('units_function', sql.raw(oneOf('function', UNIT_FUNCTIONS))),
  ],
)
