import { type SQL, sql } from 'drizzle-orm'

/** Notes, in the control database, that an import was undone; it changes nothing where it is no part of one over many clients. */
export const markPartReverted = (clientId: string, importId: string, now: number): SQL =>
  sql`UPDATE fleet_import_clients SET reverted_at = ${now}
    WHERE client_id = ${clientId} AND import_id = ${importId} AND reverted_at IS NULL`
