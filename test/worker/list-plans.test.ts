import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../db/client.ts'
import { causalLinkFeature } from '../../workers/features/causal-links/index.ts'
import { clientKind } from '../../workers/features/clients/kind.ts'
import { contractFeature } from '../../workers/features/contracts/index.ts'
import { keyResultFeature } from '../../workers/features/key-results/index.ts'
import { objectiveFeature } from '../../workers/features/objectives/index.ts'
import { projectFeature } from '../../workers/features/projects/index.ts'
import { unitFeature } from '../../workers/features/units/index.ts'
import { vendorFeature } from '../../workers/features/vendors/record.ts'
import { encodeCursor } from '../../workers/records/cursor.ts'
import { pageStatement } from '../../workers/records/list.ts'
import type { RecordTable } from '../../workers/records/table.ts'
import { control, tenantOf } from '../support/jobs.ts'
import { newClient, newConsultancy } from '../support/world.ts'

let db: Database
beforeAll(async () => {
  db = await tenantOf(await newClient(await newConsultancy()))
})

/** How the database would run a statement, one step a line. */
const planOf = async (database: Database, statement: SQL): Promise<string> => {
  const [rows = []] = await database.read([sql`EXPLAIN QUERY PLAN ${statement}`])
  return rows.map((row) => String(row.detail)).join('\n')
}

const cursor = (sort: string): string =>
  encodeCursor({ sort, value: sort.endsWith('_at') ? 1_700_000_000_000 : 'Maschine', id: 'some-id' })

const LISTS: readonly { table: RecordTable; sort: string; index: string }[] = [
  { table: projectFeature.table, sort: 'name', index: 'projects_name' },
  { table: projectFeature.table, sort: '-name', index: 'projects_name' },
  { table: projectFeature.table, sort: '-updated_at', index: 'projects_updated' },
  { table: projectFeature.table, sort: 'updated_at', index: 'projects_updated' },
  { table: vendorFeature.table, sort: 'name', index: 'vendors_name' },
  { table: contractFeature.table, sort: 'title', index: 'contracts_title' },
  { table: unitFeature.table, sort: 'name', index: 'units_name' },
  { table: causalLinkFeature.table, sort: '-updated_at', index: 'causal_links_updated' },
  { table: objectiveFeature.table, sort: 'name', index: 'objectives_name' },
  { table: keyResultFeature.table, sort: 'name', index: 'key_results_name' },
]

describe('the plan of a list', () => {
  it.each(LISTS)('of $table.name by $sort walks its index and sorts nothing', async ({ table, sort, index }) => {
    const first = await planOf(db, pageStatement(table, [], { sort }))
    expect(first).toBe(`SCAN ${table.name} USING INDEX ${index}`)
    const later = await planOf(db, pageStatement(table, [], { sort, cursor: cursor(sort) }))
    expect(later).toMatch(new RegExp(`^SEARCH ${table.name} USING INDEX ${index} \\(.*[<>]`))
    expect(later).not.toContain('TEMP B-TREE')
  })

  it('begins with the sort that a list has unless another is asked for', () => {
    const features = [
      ...[projectFeature, vendorFeature, contractFeature, unitFeature, causalLinkFeature],
      ...[objectiveFeature, keyResultFeature],
    ]
    const planned = new Set(LISTS.map(({ table, sort }) => `${table.name} ${sort}`))
    expect(features.filter(({ table, first_sort }) => !planned.has(`${table.name} ${first_sort}`))).toEqual([])
  })

  it('of the clients of a consultancy by name seeks its part of the index', async () => {
    const where = [sql`consultancy_id = ${'con_1'}`]
    for (const from of [undefined, cursor('name')]) {
      const plan = await planOf(control(), pageStatement(clientKind.table, where, { sort: 'name', cursor: from }))
      expect(plan).toContain('USING INDEX clients_consultancy (consultancy_id=?')
      expect(plan).not.toContain('TEMP B-TREE')
    }
  })
})
