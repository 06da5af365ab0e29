import { sql } from 'drizzle-orm'
import { type Database, DatabaseError, openDatabase, type Row } from '../../db/client.ts'
import type { Settings } from '../env.ts'
import { AppError } from '../http/problem.ts'
import { type Connection, hostAt, PRIMARY } from './host.ts'
import { migrateDatabase, TENANT_SCHEMA_VERSION } from './migrate.ts'

/** Name of the one control database. */
export const CONTROL_NAMESPACE = 'control'

/** Where a client's database is, as the registry says. */
export type TenantLocation = { client_id: string; namespace: string; location: string; schema_version: number }

/** The registry's row of a client: a row with the columns `namespace`, `location` and `schema_version` of `clients`. */
export const tenantLocation = (client_id: string, row: Row): TenantLocation => ({
  client_id,
  namespace: String(row.namespace),
  location: String(row.location),
  schema_version: Number(row.schema_version),
})

/** Round trips made since the isolate started: what the benchmark divides by its requests. */
export const trips = { count: 0 }

const open = (settings: Settings, connection: Connection, holdsStreams: boolean): Database =>
  openDatabase({
    ...connection,
    holdsStreams,
    timeoutMs: settings.DB_TIMEOUT_MS,
    onTrip: () => {
      trips.count += 1
    },
  })

/** The control database: consultancies, clients, people, keys, fleet. */
export const openControl = (settings: Settings): Database =>
  open(settings, hostAt(settings, PRIMARY).connection(CONTROL_NAMESPACE), true)

/**
 * How long what a database said of itself is believed. A backup may be put back while this isolate lives; asking a database
 * once a minute costs no request a round trip that could be measured.
 */
const BELIEVED_MS = 60_000

/** Databases that said who they are and that they are current: whose each is, and until when that is believed. */
const verified = new Map<string, { client_id: string; until: number }>()

const newer = (): AppError =>
  new AppError('unavailable', 'This client is served by a newer version of Bearing.', {
    headers: { 'retry-after': '60' },
  })

const stranger = (): AppError => new AppError('unavailable', 'The database of this client failed its identity check.')

/**
 * The schema version that a database itself says it has.
 * @throws AppError unavailable for one that is another client's, or none of ours
 */
const versionOf = async (database: Database, clientId: string): Promise<number> => {
  const [rows] = await database
    .read([
      sql`SELECT client_id, (SELECT coalesce(max(version), 0) FROM schema_migrations) AS version FROM tenant_meta`,
    ])
    .catch((error: unknown) => {
      // It answers, but has not even the tables that every client's database has.
      throw error instanceof DatabaseError && error.fault === 'other' ? stranger() : error
    })
  if (rows?.[0]?.client_id !== clientId) throw stranger()
  return Number(rows[0].version)
}

/**
 * The database of one client. The only door to it: callers are `identity/` (for an authenticated request) and `jobs/`
 * (for a message that names its client).
 *
 * A database that lags behind this build is migrated first, by what it says itself: the registry still calls one current
 * that was put back to an older state. One that is ahead of this build, or belongs to somebody else, is refused.
 *
 * @param options `holdsStreams` for a client that somebody works with, and will soon ask again; a job that goes through all
 * clients would only leave open streams behind it
 * @throws AppError unavailable
 */
export const openTenant = async (
  settings: Settings,
  control: Database,
  location: TenantLocation,
  { holdsStreams = false } = {},
): Promise<Database> => {
  const { client_id, namespace, schema_version } = location
  if (schema_version > TENANT_SCHEMA_VERSION) throw newer()
  const connection = hostAt(settings, location.location).connection(namespace)
  const database = open(settings, connection, holdsStreams)
  const now = Date.now()
  const known = verified.get(namespace)
  if (known?.client_id === client_id && now < known.until) return database
  let version = await versionOf(database, client_id)
  if (version > TENANT_SCHEMA_VERSION) throw newer()
  if (version < TENANT_SCHEMA_VERSION) version = await migrateDatabase(connection, 'tenant')
  if (version > schema_version)
    await control.write([
      sql`UPDATE clients SET schema_version = ${version} WHERE id = ${client_id} AND schema_version < ${version}`,
    ])
  verified.set(namespace, { client_id, until: now + BELIEVED_MS })
  return database
}
