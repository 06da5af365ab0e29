import { sql } from 'drizzle-orm'
import { type Database, openDatabase } from '../../db/client.ts'
import type { Settings } from '../env.ts'
import { AppError } from '../http/problem.ts'
import { migrateNamespace, TENANT_SCHEMA_VERSION } from './migrate.ts'
import { namespaceToken } from './token.ts'

/** Name of the one control database. */
export const CONTROL_NAMESPACE = 'control'

/** Where a client's database is, as the registry says. */
export type TenantLocation = { client_id: string; namespace: string; schema_version: number }

/** Round trips made since the isolate started: what the benchmark divides by its requests. */
export const trips = { count: 0 }

const open = (settings: Settings, namespace: string): Database =>
  openDatabase({
    url: settings.DB_URL,
    namespace,
    token: () => namespaceToken(settings, namespace),
    timeoutMs: settings.DB_TIMEOUT_MS,
    onTrip: () => {
      trips.count += 1
    },
  })

/** The control database: consultancies, clients, people, keys, fleet. */
export const openControl = (settings: Settings): Database => open(settings, CONTROL_NAMESPACE)

/** Namespaces whose `tenant_meta` was compared with the registry by this isolate. */
const verified = new Map<string, string>()

/**
 * The database of one client. The only door to it: callers are `identity/` (for an authenticated request) and `jobs/`
 * (for a message that names its client).
 *
 * A database that lags behind this build is migrated first; one that says it belongs to somebody else is refused.
 */
export const openTenant = async (
  settings: Settings,
  control: Database,
  location: TenantLocation,
): Promise<Database> => {
  if (location.schema_version > TENANT_SCHEMA_VERSION)
    throw new AppError('unavailable', 'This client is served by a newer version of Bearing.', {
      headers: { 'retry-after': '60' },
    })
  if (location.schema_version < TENANT_SCHEMA_VERSION) {
    const version = await migrateNamespace(settings, location.namespace, 'tenant')
    await control.write([
      sql`UPDATE clients SET schema_version = ${version} WHERE id = ${location.client_id} AND schema_version < ${version}`,
    ])
  }
  const database = open(settings, location.namespace)
  if (verified.get(location.namespace) !== location.client_id) {
    const [rows] = await database.read([sql`SELECT client_id FROM tenant_meta`])
    if (rows?.[0]?.client_id !== location.client_id)
      throw new AppError('unavailable', 'The database of this client failed its identity check.')
    verified.set(location.namespace, location.client_id)
  }
  return database
}
