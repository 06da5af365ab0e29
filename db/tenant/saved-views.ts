import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { recordColumns } from '../columns.ts'

/** A named filter of a table, private to its owner unless shared with the client's people. */
export const savedViews = sqliteTable(
  'saved_views',
  {
    ...recordColumns,
    owner_id: text().notNull(),
    page: text().notNull(),
    name: text().notNull(),
    /** The page's query string, without the question mark. */
    query: text().notNull(),
    shared: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('saved_views_owner').on(t.owner_id, t.page)],
)
