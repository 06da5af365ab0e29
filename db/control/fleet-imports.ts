import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { clients, consultancies } from './consultancies.ts'

/** One import of one file into many clients: what joins the imports of those clients together. */
export const fleetImports = sqliteTable(
  'fleet_imports',
  {
    id: text().primaryKey(),
    consultancy_id: text()
      .notNull()
      .references(() => consultancies.id),
    table_name: text().notNull(),
    file_name: text().notNull(),
    /** Counts as planned while the import runs, as they became once it has ended. */
    rows_total: integer().notNull(),
    rows_created: integer().notNull(),
    rows_updated: integer().notNull(),
    rows_unchanged: integer().notNull(),
    rows_merged: integer().notNull(),
    rows_refused: integer().notNull(),
    rows_failed: integer().notNull(),
    references_created: integer().notNull(),
    actor_name: text().notNull(),
    created_at: integer().notNull(),
    /** Null while the import runs, and for ever where it was cut off. */
    finished_at: integer(),
  },
  (t) => [index('fleet_imports_consultancy').on(t.consultancy_id, t.created_at, t.id)],
)

/** The part of one client. Written before its rows are, so that no part is ever forgotten. */
export const fleetImportClients = sqliteTable(
  'fleet_import_clients',
  {
    fleet_import_id: text()
      .notNull()
      .references(() => fleetImports.id),
    client_id: text()
      .notNull()
      .references(() => clients.id),
    /** The import in the client's own database; it is not there where writing it failed. */
    import_id: text().notNull(),
    /** Whether the import created the client. */
    created_client: integer({ mode: 'boolean' }).notNull(),
    reverted_at: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.fleet_import_id, t.client_id] }),
    index('fleet_import_clients_import').on(t.import_id),
  ],
)
