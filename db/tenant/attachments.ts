import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { recordColumns } from '../columns.ts'

/** A file at a record. Its bytes lie in object storage under `storage_key`; the row says what they are. */
export const attachments = sqliteTable(
  'attachments',
  {
    ...recordColumns,
    subject_type: text().notNull(),
    subject_id: text().notNull(),
    file_name: text().notNull(),
    /** What the bytes are, not what the sender called them. */
    content_type: text().notNull(),
    size_bytes: integer().notNull(),
    /** SHA-256 of the bytes, hexadecimal. */
    content_hash: text().notNull(),
    storage_key: text().notNull(),
    author_id: text().notNull(),
    author_name: text().notNull(),
  },
  (t) => [index('attachments_subject').on(t.subject_type, t.subject_id, t.id)],
)
