import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row that says whose database this is; checked whenever a handle is opened. */
export const tenantMeta = sqliteTable('tenant_meta', {
  id: integer().primaryKey(),
  client_id: text().notNull(),
  created_at: integer().notNull(),
})

/** One row: how this client's reports are made. `thresholds` holds only what differs from the defaults. */
export const reportSettings = sqliteTable('report_settings', {
  id: text().primaryKey(),
  version: integer().notNull().default(1),
  thresholds: text({ mode: 'json' }).$type<Record<string, number>>().notNull().default({}),
  created_at: integer().notNull(),
  updated_at: integer().notNull(),
  deleted_at: integer(),
})
