import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * What can be found by its words. Triggers on the records' tables keep it, whoever writes them; the full-text index
 * `search_index` (FTS5, in the migrations) reads its text from here.
 */
export const searchDocuments = sqliteTable(
  'search_documents',
  {
    rowid: integer().primaryKey(),
    subject_type: text().notNull(),
    subject_id: text().notNull(),
    /** What it belongs to, for what has no page of its own: a comment stands on a project. */
    parent_type: text(),
    parent_id: text(),
    title: text().notNull(),
    body: text().notNull(),
    updated_at: integer().notNull(),
  },
  (t) => [
    uniqueIndex('search_documents_subject').on(t.subject_type, t.subject_id),
    index('search_documents_parent').on(t.parent_type, t.parent_id),
  ],
)
