import { sql } from 'drizzle-orm'
import { type Database, openDatabase } from '../../db/client.ts'
import type { Settings } from '../env.ts'
import type { Logger } from '../http/log.ts'
import { hostAt, PRIMARY } from './host.ts'
import { CONTROL_SCHEMA_VERSION, migrateDatabase, TENANT_SCHEMA_VERSION } from './migrate.ts'
import { CONTROL_NAMESPACE, openControl } from './open.ts'

/** One migrated, empty database a schema version, from which clients are forked. */
const templateName = (): string => `template-${TENANT_SCHEMA_VERSION}`

const ready = new Set<string>()

/** A request must not wait for another one's promise, so each does the idempotent work itself until it is known as done. */
const ensureTemplate = async (settings: Settings, location: string): Promise<void> => {
  const name = `${location} ${templateName()} ${settings.DB_URL}`
  if (ready.has(name)) return
  const host = hostAt(settings, location)
  await host.create(templateName())
  await migrateDatabase(host.connection(templateName()), 'tenant')
  ready.add(name)
}

/** Where a new client's database is to be. */
export type NewLocation = { client_id: string; namespace: string; location: string }

/** A new database name: opaque, from the strict alphabet, never used again. */
export const newNamespace = (clientId: string): string => `t-${clientId.replace(/^cli_/, '')}`

/**
 * Makes the database of a new client: a fork of the migrated template, durable, and marked as this client's own.
 * To be called once for a namespace: what a failure half way leaves is for `discardTenant`, and a new attempt takes a new
 * namespace.
 */
export const provisionTenant = async (
  settings: Settings,
  { client_id, namespace, location }: NewLocation,
  now: number,
): Promise<void> => {
  await ensureTemplate(settings, location)
  const host = hostAt(settings, location)
  await host.fork(templateName(), namespace)
  await host.makeDurable(namespace)
  const database = openDatabase(host.connection(namespace))
  await database.write([
    sql`INSERT INTO tenant_meta (id, client_id, created_at) VALUES (1, ${client_id}, ${now})`,
    sql`INSERT INTO report_settings (id, created_at, updated_at) VALUES ('settings', ${now}, ${now})`,
  ])
}

/** Removes the database of a client that was never registered. Never throws: one that stays is unused, and nothing more. */
export const discardTenant = async (
  settings: Settings,
  { namespace, location }: NewLocation,
  log: Logger,
): Promise<void> => {
  try {
    await hostAt(settings, location).delete(namespace)
  } catch (error) {
    log.warn('unused database', { namespace, name: error instanceof Error ? error.name : 'unknown' })
  }
}

/** Creates and migrates the control database once an isolate, before the first request is answered. */
export const ensureControl = async (settings: Settings): Promise<Database> => {
  if (!ready.has(settings.DB_URL)) {
    const control = openControl(settings)
    const current = await control
      .read([sql`SELECT max(version) AS version FROM schema_migrations`])
      .then(([rows]) => Number(rows?.[0]?.version ?? 0))
      .catch(() => 0)
    if (current < CONTROL_SCHEMA_VERSION) {
      const host = hostAt(settings, PRIMARY)
      await host.create(CONTROL_NAMESPACE)
      await host.makeDurable(CONTROL_NAMESPACE)
      await migrateDatabase(host.connection(CONTROL_NAMESPACE), 'control')
    }
    ready.add(settings.DB_URL)
  }
  return openControl(settings)
}
