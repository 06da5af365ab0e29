import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../../db/client.ts'
import { settingsOf } from '../../../workers/env.ts'
import { type ChunkedTable, readChunked } from '../../../workers/features/portfolio/chunks.ts'
import { loadPortfolio } from '../../../workers/features/portfolio/load-portfolio.ts'
import { newNamespace } from '../../../workers/tenancy/provision.ts'
import { namespaceToken } from '../../../workers/tenancy/token.ts'
import { newClientWorld } from '../../support/client.ts'

const UNITS = 95

let db: Database
let trips = 0
beforeAll(async () => {
  const client = await newClientWorld()
  const settings = settingsOf(env)
  const namespace = newNamespace(client.id)
  const token = () => namespaceToken(settings, namespace)
  db = openDatabase({
    url: settings.DB_URL,
    namespace,
    token,
    onTrip: () => {
      trips += 1
    },
  })
  const units = Array.from({ length: UNITS }, (_, i) => ({
    id: `unt_${String(i).padStart(3, '0')}`,
    name: `Unit ${i}`,
  }))
  await db.write([
    sql`INSERT INTO units (id, name, created_at, updated_at)
      SELECT value->>'id', value->>'name', 1, 1 FROM json_each(${JSON.stringify(units)})`,
    sql`UPDATE units SET deleted_at = 2 WHERE id = 'unt_050'`,
  ])
})

const units = (more: Partial<ChunkedTable>): ChunkedTable => ({
  alias: 't',
  from: 'FROM units t WHERE t.deleted_at IS NULL',
  values: ['t.id', 't.name'],
  rows: 10,
  bytes: 1_000_000,
  ...more,
})
const read = async (table: ChunkedTable) => {
  trips = 0
  const { records, rows } = await readChunked(db, { units: table }, [sql`SELECT count(*) AS total FROM units`])
  return { ids: records.units.map((record) => (record as [string])[0]), rows, trips }
}

describe('reading a table in chunks', () => {
  it('takes one round trip where everything fits, other statements included', async () => {
    const { ids, rows, trips: taken } = await read(units({}))
    expect(taken).toBe(1)
    expect(ids).toHaveLength(UNITS - 1)
    expect(rows).toEqual([[{ total: UNITS }]])
  })

  it('misses and repeats nothing where it takes several', async () => {
    const whole = await read(units({}))
    for (const bytes of [1, 250, 600, 1_500]) {
      const parts = await read(units({ bytes }))
      expect(parts.trips).toBeGreaterThan(1)
      expect(parts.ids).toEqual(whole.ids)
      expect(parts.rows).toEqual(whole.rows)
    }
  })

  it('reads the records of a condition only, and an empty table as none', async () => {
    expect((await read(units({ where: sql`t.id >= ${'unt_090'}`, bytes: 1 }))).ids).toHaveLength(5)
    expect((await read(units({ where: sql`false` }))).ids).toEqual([])
  })
})

describe('loading a portfolio', () => {
  it('takes one round trip and leaves deleted records out', async () => {
    trips = 0
    const portfolio = await loadPortfolio(db, '2026-06-30')
    expect(trips).toBe(1)
    expect(portfolio.units).toHaveLength(UNITS - 1)
    expect(portfolio).toMatchObject({ projects: [], links: [], as_of_on: '2026-06-30' })
  })
})
