import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import migrations from '../../db/tenant/migrations/migrations.js'
import { settingsOf } from '../../workers/env.ts'
import { TENANT_SCHEMA_VERSION } from '../../workers/tenancy/migrate.ts'
import { selfHosted } from '../../workers/tenancy/server.ts'
import { control } from '../support/jobs.ts'
import { type Consultancy, json, newClient, newConsultancy } from '../support/world.ts'
import { rawDatabase, tenantNamespace } from './isolation/canaries.ts'

const host = () => selfHosted(settingsOf(env))
const OLD = TENANT_SCHEMA_VERSION - 1

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A database as an earlier build left it: migrated to `version`, of one client, with one unit. */
const databaseAt = async (version: number, client: string): Promise<string> => {
  const namespace = `old-${crypto.randomUUID().slice(0, 20)}`
  await host().create(namespace)
  const statements = Array.from({ length: version }, (_, i) => migrations.migrations[`m${String(i).padStart(4, '0')}`])
    .flatMap((text) => (text ?? '').split('--> statement-breakpoint'))
    .filter((text) => text.trim() !== '')
  await rawDatabase(namespace).write([
    ...statements.map((text) => sql.raw(text)),
    sql`CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, tag TEXT NOT NULL)`,
    ...migrations.journal.entries
      .slice(0, version)
      .map(({ idx, tag }) => sql`INSERT INTO schema_migrations (version, tag) VALUES (${idx + 1}, ${tag})`),
    sql`INSERT INTO tenant_meta (id, client_id, created_at) VALUES (1, ${client}, 1)`,
    sql`INSERT INTO report_settings (id, created_at, updated_at) VALUES ('settings', 1, 1)`,
    sql`INSERT INTO units (id, name, created_at, updated_at) VALUES ('unit_old', 'From the backup', 1, 1)`,
  ])
  return namespace
}

/** Puts a copy of another database in the place of a client's own: what restoring a backup does. */
const putBack = async (client: string, from: string): Promise<void> => {
  await host().delete(tenantNamespace(client))
  await host().fork(from, tenantNamespace(client))
}

const versionOf = async (client: string): Promise<unknown> => {
  const [rows] = await rawDatabase(tenantNamespace(client)).read([sql`SELECT max(version) AS v FROM schema_migrations`])
  return rows?.[0]?.v
}

const unitNames = async (client: string): Promise<string[]> => {
  const page = await json<{ data: { name: string }[] }>(
    await consultancy.owner.fetch('GET', `/clients/${client}/units`),
  )
  return page.data.map(({ name }) => name)
}

const refused = async (client: string): Promise<string> => {
  const problem = await json<{ detail: string }>(await consultancy.owner.fetch('GET', `/clients/${client}/units`), 503)
  return problem.detail
}

describe('a client’s database put back to an older state, which the registry takes for the current one', () => {
  it('is migrated before it is first served', async () => {
    const client = await newClient(consultancy)
    await putBack(client, await databaseAt(OLD, client))
    expect(await unitNames(client)).toEqual(['From the backup'])
    expect(await versionOf(client)).toBe(TENANT_SCHEMA_VERSION)
  })

  it('is migrated a minute later at the latest where it was served before', async () => {
    const client = await newClient(consultancy)
    expect(await unitNames(client)).toEqual([])
    await putBack(client, await databaseAt(OLD, client))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    expect(await unitNames(client)).toEqual(['From the backup'])
    expect(await versionOf(client)).toBe(TENANT_SCHEMA_VERSION)
  })

  it('is migrated once by requests that come at the same moment', async () => {
    const client = await newClient(consultancy)
    await putBack(client, await databaseAt(1, client))
    const answers = await Promise.all(Array.from({ length: 6 }, () => unitNames(client)))
    expect(answers).toEqual(Array.from({ length: 6 }, () => ['From the backup']))
    expect(await versionOf(client)).toBe(TENANT_SCHEMA_VERSION)
  })
})

describe('a client’s database is refused', () => {
  it('when a newer build has migrated it, though the registry does not say so', async () => {
    const client = await newClient(consultancy)
    await rawDatabase(tenantNamespace(client)).write([
      sql`INSERT INTO schema_migrations (version, tag) VALUES (${TENANT_SCHEMA_VERSION + 1}, 'of a newer build')`,
    ])
    expect(await refused(client)).toContain('newer version')
  })

  it('when the registry says that a newer build has migrated it', async () => {
    const client = await newClient(consultancy)
    expect(await unitNames(client)).toEqual([])
    await control().write([sql`UPDATE clients SET schema_version = schema_version + 1 WHERE id = ${client}`])
    expect(await refused(client)).toContain('newer version')
  })

  it('when the registry names a place that this build does not know, and is not looked for elsewhere', async () => {
    const client = await newClient(consultancy)
    expect(await unitNames(client)).toEqual([])
    await control().write([sql`UPDATE clients SET location = 'elsewhere' WHERE id = ${client}`])
    expect(await refused(client)).toContain('a place that is not known')
  })

  it('when it is another client’s', async () => {
    const [client, other] = [await newClient(consultancy), await newClient(consultancy)]
    await putBack(client, tenantNamespace(other))
    expect(await refused(client)).toContain('identity check')
  })

  it('when it holds nothing', async () => {
    const client = await newClient(consultancy)
    await host().delete(tenantNamespace(client))
    await host().create(tenantNamespace(client))
    expect(await refused(client)).toContain('identity check')
  })
})

it('brings a registry up to date that was put back to an older state itself', async () => {
  const client = await newClient(consultancy)
  await control().write([sql`UPDATE clients SET schema_version = 1 WHERE id = ${client}`])
  expect(await unitNames(client)).toEqual([])
  const [rows] = await control().read([sql`SELECT schema_version FROM clients WHERE id = ${client}`])
  expect(rows?.[0]?.schema_version).toBe(TENANT_SCHEMA_VERSION)
})
