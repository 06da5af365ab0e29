import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { recordColumns } from '../columns.ts'
import { clients, consultancies } from './consultancies.ts'

/** Keys of third-party systems: shown once, stored as SHA-256, for one client or for the whole consultancy. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    ...recordColumns,
    consultancy_id: text()
      .notNull()
      .references(() => consultancies.id),
    client_id: text().references(() => clients.id),
    name: text().notNull(),
    /** The first characters, so that people can tell keys apart. */
    prefix: text().notNull(),
    hash: text().notNull().unique(),
    scopes: text({ mode: 'json' }).$type<string[]>().notNull(),
    expires_at: integer(),
    last_used_at: integer(),
    revoked_at: integer(),
    created_by: text().notNull(),
  },
  (t) => [index('api_keys_scope').on(t.consultancy_id, t.client_id), index('api_keys_maker').on(t.created_by)],
)
