import { namespaceFetch } from '../../db/client.ts'
import controlMigrations from '../../db/control/migrations/migrations.js'
import tenantMigrations from '../../db/tenant/migrations/migrations.js'
import { loadOnce } from '../../shared/load-once.ts'
import type { Connection } from './host.ts'

type Bundle = { journal: { entries: readonly { idx: number; tag: string }[] }; migrations: Record<string, string> }

const BUNDLES: Record<'control' | 'tenant', Bundle> = { control: controlMigrations, tenant: tenantMigrations }

/** The number of migrations that this build knows: what a tenant must have before it is served. */
export const TENANT_SCHEMA_VERSION = BUNDLES.tenant.journal.entries.length
export const CONTROL_SCHEMA_VERSION = BUNDLES.control.journal.entries.length

/** The client library is loaded when there is something to migrate, not at every start. */
export const loadMigrations = loadOnce(() => import('@libsql/client/http'))

const migrationsClient = async ({ url, namespace, token }: Connection) => {
  const { createClient } = await loadMigrations()
  return createClient({
    url,
    authToken: await token(),
    intMode: 'number',
    fetch: namespaceFetch(namespace, 30_000),
  })
}

/** How often a migration that somebody else may be applying at this moment is looked at again. */
const ATTEMPTS = 20
const PAUSE_MS = 100

type MigrationClient = Awaited<ReturnType<typeof migrationsClient>>

const appliedVersion = async (client: MigrationClient): Promise<number> => {
  await client.execute('CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, tag TEXT NOT NULL)')
  const applied = await client.execute('SELECT coalesce(max(version), 0) AS version FROM schema_migrations')
  return Number(applied.rows[0]?.version ?? 0)
}

const applyFrom = async (client: MigrationClient, { journal, migrations }: Bundle, from: number): Promise<void> => {
  for (const entry of journal.entries.slice(from)) {
    const text = migrations[`m${String(entry.idx).padStart(4, '0')}`] ?? ''
    const statements = text
      .split('--> statement-breakpoint')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '' && !/^PRAGMA foreign_keys/i.test(statement))
    await client.migrate([
      ...statements,
      { sql: 'INSERT INTO schema_migrations (version, tag) VALUES (?, ?)', args: [entry.idx + 1, entry.tag] },
    ])
  }
}

/**
 * Applies the migrations that a database lacks, each in one transaction with its mark, so that a crash between two
 * leaves a whole number of them. `client.migrate()` is used because a plain batch of a table rebuild would delete
 * child rows by cascade. Two requests may do this at the same time: one of them wins each step, the other looks again.
 *
 * @returns the schema version afterwards
 */
export const migrateDatabase = async (connection: Connection, kind: 'control' | 'tenant'): Promise<number> => {
  const bundle = BUNDLES[kind]
  const target = bundle.journal.entries.length
  const client = await migrationsClient(connection)
  let fault: unknown
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      try {
        const from = await appliedVersion(client)
        if (from >= target) return from
        await applyFrom(client, bundle, from)
        return target
      } catch (error) {
        fault = error
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      }
    }
    throw fault
  } finally {
    client.close()
  }
}
