import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { clients } from './consultancies.ts'

/**
 * Clients in whose databases notifications wait, or may wait soon: written before an event is, and looked at by the schedule. So
 * no sweep opens the databases of all clients, and nobody misses what a Worker that died had still to tell.
 */
export const notificationDues = sqliteTable(
  'notification_dues',
  {
    client_id: text()
      .primaryKey()
      .references(() => clients.id),
    /** When somebody last said that events may follow. */
    marked_at: integer().notNull(),
    /** From when on the client's database is looked into. */
    due_at: integer().notNull(),
  },
  (t) => [index('notification_dues_due').on(t.due_at)],
)
