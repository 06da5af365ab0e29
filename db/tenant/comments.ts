import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What people say about a record of the client. */
export const comments = sqliteTable(
  'comments',
  {
    id: text().primaryKey(),
    subject_type: text().notNull(),
    subject_id: text().notNull(),
    author_id: text().notNull(),
    author_name: text().notNull(),
    body: text().notNull(),
    version: integer().notNull().default(1),
    created_at: integer().notNull(),
    updated_at: integer().notNull(),
    deleted_at: integer(),
  },
  (t) => [index('comments_subject').on(t.subject_type, t.subject_id, t.id)],
)
