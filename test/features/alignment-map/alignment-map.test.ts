import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../../db/client.ts'
import { newId } from '../../../workers/http/ids.ts'
import { type Answered, newClientWorld } from '../../support/client.ts'
import { tenantOf } from '../../support/jobs.ts'

type AlignmentMap = {
  version: { id: string; number: number; state: string } | null
  objectives: { id: string; key_results: number; progress: number | null }[]
  initiatives: { id: string; code: string }[]
  cells: { objective_id: string; unit_id: string; initiative_ids: string[]; requirements: number }[]
  orphans: {
    objective_ids: string[]
    unit_ids: string[]
    initiatives_without_objective: string[]
    initiatives_without_unit: string[]
    requirements: { id: string; statement: string }[]
    requirements_total: number
  }
}

/** A version as a draft, straight into the table: the map is about what stands there, however it came. */
const plant = async (
  db: Database,
  number: number,
  initiatives: readonly { code: string; objectives: string[]; units: string[] }[],
): Promise<{ id: string; initiatives: string[] }> => {
  const id = newId('masterplan_version')
  const ids = initiatives.map(() => newId('initiative'))
  await db.write([
    sql`INSERT INTO masterplan_versions (id, created_at, updated_at, number, title, author_id, author_name)
      VALUES (${id}, 1, 1, ${number}, ${`Plan ${number}`}, 'per_1', 'Olga')`,
    ...initiatives.map(
      ({ code, objectives, units }, i) =>
        sql`INSERT INTO initiatives (version_id, id, created_at, updated_at, code, name, alternative, objective_ids, unit_ids)
          VALUES (${id}, ${ids[i]}, 1, 1, ${code}, ${code}, 'alt_1', ${JSON.stringify(objectives)}, ${JSON.stringify(units)})`,
    ),
  ])
  return { id, initiatives: ids }
}

const requirement = (unit: Answered, objective: Answered | null, number: number) =>
  sql`INSERT INTO requirements (id, created_at, updated_at, number, statement, unit_id, objective_id, submitter_id,
      submitter_name, submitted_at, state)
    VALUES (${newId('requirement')}, 1, 1, ${number}, ${`Need ${number}`}, ${unit.id}, ${objective?.id ?? null}, 'per_1',
      'Olga', 1, 'submitted')`

describe('the alignment map', () => {
  it('of a client without a plan shows objectives and units, all of them without initiative', async () => {
    const client = await newClientWorld()
    const objective = await client.post('objectives', { name: 'Alone' })
    const unit = await client.post('units', { name: 'Idle' })
    const map = await client.get<AlignmentMap>('alignment-map')
    expect(map).toMatchObject({ version: null, cells: [], initiatives: [] })
    expect(map.orphans).toMatchObject({ objective_ids: [objective.id], unit_ids: [unit.id], requirements_total: 0 })
  })

  it('joins objectives, units and initiatives of a version, and requirements beside them', async () => {
    const client = await newClientWorld()
    const db = await tenantOf(client.id)
    const served = await client.post('objectives', { name: 'Served' })
    const lonely = await client.post('objectives', { name: 'Lonely' })
    const unit = await client.post('units', { name: 'Plant' })
    const other = await client.post('units', { name: 'Office' })
    await client.post('key-results', {
      ...{ objective_id: served.id, name: 'Scrap', unit_of_measure: '%' },
      ...{ baseline: 8, target: 4, actual: 6 },
    })
    const first = await plant(db, 1, [{ code: 'I-01', objectives: [served.id], units: [unit.id] }])
    const second = await plant(db, 2, [
      { code: 'I-01', objectives: [served.id], units: [unit.id] },
      { code: 'I-02', objectives: [], units: [unit.id] },
      { code: 'I-03', objectives: [served.id], units: [] },
    ])
    await db.write([requirement(unit, served, 1), requirement(other, null, 2)])
    const map = await client.get<AlignmentMap>('alignment-map')
    expect(map.version).toMatchObject({ id: second.id, state: 'draft' })
    expect(map.cells).toEqual([
      { objective_id: served.id, unit_id: unit.id, initiative_ids: [second.initiatives[0]], requirements: 1 },
    ])
    expect(map.objectives.find(({ id }) => id === served.id)).toMatchObject({ key_results: 1, progress: 0.5 })
    expect(map.orphans).toMatchObject({
      objective_ids: [lonely.id],
      unit_ids: [other.id],
      initiatives_without_objective: [second.initiatives[1]],
      initiatives_without_unit: [second.initiatives[2]],
      requirements: [{ statement: 'Need 2' }],
      requirements_total: 1,
    })
    const earlier = await client.get<AlignmentMap>(`alignment-map?version=${first.id}`)
    expect(earlier.initiatives).toHaveLength(1)
    await client.get('alignment-map?version=mpv_nobody', 404)
  })

  it('asks for the permission to read each of its sides', async () => {
    const client = await newClientWorld()
    const system = await client.key('masterplan:read', 'objectives:read', 'units:read')
    expect((await system.fetch('GET', client.path('alignment-map'))).status).toBe(403)
  })
})
