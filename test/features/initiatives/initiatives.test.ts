import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { adoptIntoInitiative } from '../../../workers/features/initiatives/index.ts'
import { allPages } from '../../support/client.ts'
import { json } from '../../support/world.ts'
import {
  adopted,
  type Initiative,
  newPlanWorld,
  type PlanWorld,
  type Problem,
  standingOf,
  type Version,
} from '../masterplan-versions/plan-world.ts'

type Conflicts = Problem & {
  conflicts: { field: string; current: unknown; changed_by: string | null; your_base_version: number }[]
  current_version: number
}

let world: PlanWorld
let draft: Version
beforeAll(async () => {
  world = await newPlanWorld()
  draft = await world.draft('First plan')
})

const path = (initiative: Initiative, version = draft) =>
  `masterplan-versions/${version.id}/initiatives/${initiative.id}`
const patch = (initiative: Initiative, body: unknown, version: number) =>
  world.owner.fetch('PATCH', world.path(path(initiative)), body, { 'if-match': `"${version}"` })

describe('initiatives of a draft', () => {
  it('are created with the next code, and read back as they were given', async () => {
    const first = await world.initiative(draft, {
      goals: ['Orders in a day'],
      envelope: [{ year: 2027, amount_minor: 120_000_00 }],
      starts_on: '2027-01-01',
      ends_on: '2028-06-30',
    })
    expect(first).toMatchObject({ code: 'I-01', version: 1, goals: ['Orders in a day'], requirement_ids: [] })
    expect(await world.get(path(first))).toEqual(first)
    expect((await world.initiative(draft)).code).toBe('I-02')
    expect((await world.initiative(draft, { code: 'Portal' })).code).toBe('Portal')
    expect((await world.initiative(draft)).code).toBe('I-03')
  })

  it('get codes of their own when several people add one at the same moment, in whichever draft', async () => {
    const own = await newPlanWorld()
    const drafts = [await own.draft('One'), await own.draft('Two')]
    const made = await Promise.all([...drafts, ...drafts].map((each) => own.initiative(each)))
    expect(new Set(made.map(({ code }) => code)).size).toBe(4)
  })

  it('are listed page by page, and found by what they hold', async () => {
    const unit = await world.post('units', { name: 'Purchasing' })
    const own = await world.initiative(draft, { unit_ids: [unit.id], alternative: 'alt_3' })
    const list = `masterplan-versions/${draft.id}/initiatives`
    const found = await world.get<{ data: Initiative[]; total: number }>(`${list}?unit_id=${unit.id}`)
    expect(found).toMatchObject({ total: 1, data: [{ id: own.id }] })
    expect((await world.get<{ data: Initiative[] }>(`${list}?alternative=alt_3&q=presses`)).data).toHaveLength(1)
    const all = await allPages<Initiative>(world, list)
    expect(all.map(({ code }) => code)).toEqual([...all.map(({ code }) => code)].sort())
  })

  it('cannot have the code of another one, nor end before they start, nor spend twice in a year', async () => {
    const post = (fields: object) =>
      world.post<Problem>(
        `masterplan-versions/${draft.id}/initiatives`,
        { name: 'Other', alternative: 'alt_2', ...fields },
        'code' in fields ? 409 : 422,
      )
    expect(await post({ code: 'I-01' })).toMatchObject({ code: 'duplicate' })
    expect(await post({ starts_on: '2027-02-01', ends_on: '2027-01-01' })).toMatchObject({
      errors: [{ pointer: '/ends_on' }],
    })
    const twice = [2027, 2027].map((year) => ({ year, amount_minor: 1 }))
    expect(await post({ envelope: twice })).toMatchObject({ errors: [{ pointer: '/envelope' }] })
  })

  it('refer only to what is there', async () => {
    for (const field of ['unit_ids', 'objective_ids', 'vendor_ids', 'project_ids'])
      await world.post(
        `masterplan-versions/${draft.id}/initiatives`,
        { name: 'Other', alternative: 'alt_2', [field]: ['nobody'] },
        422,
      )
  })

  it('do not exist in a version that does not', async () => {
    await world.get('masterplan-versions/mpv_none/initiatives', 404)
    await world.post('masterplan-versions/mpv_none/initiatives', { name: 'Other', alternative: 'alt_2' }, 404)
    await world.get(`masterplan-versions/${draft.id}/initiatives/ini_none`, 404)
  })

  it('are taken out and brought back', async () => {
    const made = await world.initiative(draft)
    await world.remove(path(made), 1)
    await world.get(path(made), 404)
    expect(await world.post<Initiative>(`${path(made)}/restoration`, undefined, 200)).toMatchObject({
      id: made.id,
      version: 3,
    })
    await world.post(`${path(made)}/restoration`, undefined, 404)
  })
})

describe('the words by which an initiative is found', () => {
  it('are those of where it was edited last, and of the plan in force when a draft leaves it out or is thrown away', async () => {
    const own = await newPlanWorld()
    const find = async (id: string) => {
      const { data } = await own.get<{ data: { title: string }[] }>('search?q=presses')
      const [rows = []] = await own.database.read([
        sql`SELECT title FROM search_documents WHERE subject_type = 'initiative' AND subject_id = ${id}`,
      ])
      expect(data).toHaveLength(rows.length)
      return rows.map(({ title }) => title)
    }
    const first = await own.draft()
    const { id } = await own.initiative(first)
    await own.adoptPlan(first)
    const second = await own.draft()
    await own.edit(second, id, { name: 'Connect all presses' })
    expect(await find(id)).toEqual(['Connect all presses'])
    await own.remove(`masterplan-versions/${second.id}/initiatives/${id}`, 2)
    expect(await find(id)).toEqual(['Connect the presses'])
    await own.post(`masterplan-versions/${second.id}/initiatives/${id}/restoration`, undefined, 200)
    expect(await find(id)).toEqual(['Connect all presses'])
    await own.remove(`masterplan-versions/${second.id}`, 1)
    expect(await find(id)).toEqual(['Connect the presses'])
  })
})

describe('two people who edit one initiative', () => {
  it('both keep what they wrote when it was in different fields', async () => {
    const made = await world.initiative(draft)
    await json(await patch(made, { name: 'Renamed', goals: ['One'] }, 1))
    const merged = await json<Initiative>(await patch(made, { sponsor: 'Head of production' }, 1))
    expect(merged).toMatchObject({ name: 'Renamed', goals: ['One'], sponsor: 'Head of production', version: 3 })
  })

  it('are told which field they both changed, what stands there and who wrote it', async () => {
    const made = await world.initiative(draft)
    await json(await patch(made, { name: 'First' }, 1))
    const problem = await json<Conflicts>(await patch(made, { name: 'Second', sponsor: 'Mine' }, 1), 409)
    expect(problem).toMatchObject({
      code: 'field_conflict',
      errors: [{ pointer: '/name' }],
      conflicts: [{ field: 'name', current: 'First', changed_by: 'Olga Owner', your_base_version: 1 }],
      current_version: 2,
    })
    expect(await world.get(path(made))).toMatchObject({ name: 'First', sponsor: null, version: 2 })
    expect(await json<Initiative>(await patch(made, { name: 'Second' }, 2))).toMatchObject({
      name: 'Second',
      version: 3,
    })
  })

  it('do not stand in each other’s way when they write the same, or leave a field as it is', async () => {
    const made = await world.initiative(draft)
    await json(await patch(made, { name: 'Same' }, 1))
    await json(await patch(made, { name: 'Same', description: 'Text' }, 1))
    expect(await json<Initiative>(await patch(made, { description: 'More' }, 3))).toMatchObject({ name: 'Same' })
  })

  it('cannot have read a version that is still to come', async () => {
    const made = await world.initiative(draft)
    expect(await json<Problem>(await patch(made, { name: 'Soon' }, 9), 412)).toMatchObject({ code: 'stale_version' })
  })

  it('leave a trace each', async () => {
    const made = await world.initiative(draft)
    await json(await patch(made, { name: 'Traced' }, 1))
    const { data } = await world.get<{ data: { action: string; subject_id: string }[] }>(
      'audit?subject_type=initiative',
    )
    expect(data.filter(({ subject_id }) => subject_id === made.id).map(({ action }) => action)).toEqual([
      'update',
      'create',
    ])
  })
})

describe('the requirements of an initiative', () => {
  it('are those that were adopted into it, and no others', async () => {
    const made = await world.initiative(draft)
    const other = await world.initiative(draft)
    const [own, foreign] = [await adopted(world, made.id, 2), await adopted(world, other.id, 1)]
    expect(await world.edit(draft, made.id, { requirement_ids: [...own].reverse() })).toMatchObject({
      requirement_ids: own,
    })
    const problem = await json<Problem>(await patch(made, { requirement_ids: [...own, ...foreign] }, 2), 422)
    expect(problem).toMatchObject({ code: 'invalid_body', errors: [{ pointer: '/requirement_ids/2' }] })
    expect(problem.detail).toContain('Adopt it first')
  })

  it('come into it by their adoption, which joins the batch of the requirement', async () => {
    const made = await world.initiative(draft)
    const ids = await adopted(world, made.id, 3)
    const ctx = { actor: { kind: 'job', id: 'x', name: 'x' }, now: 5, request_id: 'r' } as const
    await world.database.write(adoptIntoInitiative(ctx, draft.id, made.id, ids.slice(1)))
    await world.database.write(adoptIntoInitiative(ctx, draft.id, made.id, ids))
    expect(await world.get(path(made))).toMatchObject({ requirement_ids: ids, version: 3 })
    const nowhere = world.database.write(adoptIntoInitiative(ctx, draft.id, 'ini_none', ids))
    await expect(nowhere).rejects.toMatchObject({ fault: 'guard', subject: 'foreign_reference' })
  })

  it('are reopened when they are taken out and no other version holds them', async () => {
    const made = await world.initiative(draft)
    const [kept = '', lost = ''] = await adopted(world, made.id, 2)
    await world.edit(draft, made.id, { requirement_ids: [kept, lost] })
    await world.edit(draft, made.id, { requirement_ids: [kept] })
    expect(await standingOf(world, [kept])).toMatchObject([{ ending: 'adopted' }])
    expect(await standingOf(world, [lost])).toEqual([{ state: 'submitted', ending: null, initiative_id: null }])
  })

  it('are reopened with their initiative, and do not come back with it', async () => {
    const made = await world.initiative(draft)
    const ids = await adopted(world, made.id, 2)
    const { version } = await world.edit(draft, made.id, { requirement_ids: ids })
    await world.remove(path(made), version)
    expect(await standingOf(world, ids)).toMatchObject([{ state: 'submitted' }, { state: 'submitted' }])
    const back = await world.post<Initiative>(`${path(made)}/restoration`, undefined, 200)
    expect(back.requirement_ids).toEqual([])
  })
})
