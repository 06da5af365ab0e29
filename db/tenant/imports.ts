import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One import that was committed; a dry run leaves nothing behind. */
export const imports = sqliteTable('imports', {
  id: text().primaryKey(),
  table_name: text().notNull(),
  file_name: text().notNull(),
  state: text({ enum: ['committed', 'reverted'] }).notNull(),
  rows_total: integer().notNull(),
  rows_created: integer().notNull(),
  rows_updated: integer().notNull(),
  rows_unchanged: integer().notNull(),
  rows_merged: integer().notNull(),
  rows_refused: integer().notNull(),
  /** Row numbers and reasons of refused rows, at most the first 1,000. */
  refusals: text({ mode: 'json' }).$type<unknown[]>().notNull().default([]),
  actor_name: text().notNull(),
  created_at: integer().notNull(),
  reverted_at: integer(),
})

/** What an import did to each record, so that it can be undone. */
export const importChanges = sqliteTable(
  'import_changes',
  {
    import_id: text().notNull(),
    table_name: text().notNull(),
    subject_id: text().notNull(),
    /** JSON of the record before; null where the import created it. */
    before: text(),
    /** The version that the import left; another version now means that somebody has edited since. */
    version_after: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.import_id, t.table_name, t.subject_id] }),
    index('import_changes_subject').on(t.subject_id),
  ],
)
