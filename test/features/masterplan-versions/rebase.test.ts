import { describe, expect, it } from 'vitest'
import { json } from '../../support/world.ts'
import {
  adopted,
  type Initiative,
  newPlanWorld,
  type PlanWorld,
  type Problem,
  standingOf,
  type Version,
} from './plan-world.ts'

type Preview = {
  onto: { id: string }
  common_version_id: string | null
  conflicts: { initiative_id: string; field: string; base: unknown; ours: unknown; theirs: unknown }[]
  code_clashes: { code: string }[]
}

const at = (version: Version, rest: string) => `masterplan-versions/${version.id}/${rest}`

/** A plan in force and a draft made from it, while another draft overtakes: two initiatives to edit on both sides. */
const overtaken = async (edits: (world: PlanWorld, ours: Version, theirs: Version, ids: string[]) => Promise<void>) => {
  const world = await newPlanWorld()
  const first = await world.draft('First')
  const ids = [
    (await world.initiative(first, { name: 'Orders', envelope: [{ year: 2027, amount_minor: 100 }] })).id,
    (await world.initiative(first, { name: 'Service' })).id,
  ]
  await world.adoptPlan(first)
  const [ours, theirs] = [await world.draft('Ours'), await world.draft('Theirs')]
  await edits(world, ours, theirs, ids)
  await world.adoptPlan(theirs)
  return { world, first, ours, theirs, ids }
}

describe('a draft whose base was overtaken', () => {
  it('is refused on submission until it is rebased; changes of both sides are kept', async () => {
    const { world, first, ours, theirs, ids } = await overtaken(async (w, our, their, [orders = '', service = '']) => {
      await w.edit(our, orders, {
        name: 'Orders of ours',
        envelope: [
          { year: 2027, amount_minor: 100 },
          { year: 2028, amount_minor: 5 },
        ],
      })
      await w.initiative(our, { code: 'Ours', name: 'New of ours' })
      await w.edit(their, orders, { sponsor: 'Theirs', envelope: [{ year: 2027, amount_minor: 101 }] })
      await w.edit(their, service, { goals: ['Theirs'] })
    })
    expect(await world.read(ours)).toMatchObject({ stale_base: true, base_version_id: first.id })
    expect(await world.post<Problem>(at(ours, 'submission'), undefined, 409)).toMatchObject({ code: 'stale_base' })
    expect(await world.get<Preview>(at(ours, 'rebase'))).toMatchObject({
      onto: { id: theirs.id },
      common_version_id: first.id,
      conflicts: [],
      code_clashes: [],
    })
    const rebased = await world.post<Version>(at(ours, 'rebase'), {}, 200)
    expect(rebased).toMatchObject({ state: 'draft', base_version_id: theirs.id })
    const [orders, service, added] = await Promise.all(
      [...ids, ''].map(async (id) =>
        (await world.initiatives(ours)).find((one) => one.id === id || (id === '' && one.code === 'Ours')),
      ),
    )
    expect(orders).toMatchObject({
      name: 'Orders of ours',
      sponsor: 'Theirs',
      envelope: [
        { year: 2027, amount_minor: 101 },
        { year: 2028, amount_minor: 5 },
      ],
    })
    expect(service).toMatchObject({ goals: ['Theirs'] })
    expect(added).toMatchObject({ name: 'New of ours' })
    expect((await world.submit(ours)).version.state).toBe('in_review')
  })

  it('asks for each field that both sides changed, and takes the side that a person chose', async () => {
    const { world, ours, ids } = await overtaken(async (w, our, their, [orders = '', service = '']) => {
      await w.edit(our, orders, { name: 'Ours', ends_on: '2027-06-30' })
      await w.edit(their, orders, { name: 'Theirs', ends_on: '2027-09-30' })
      await w.edit(our, service, { sponsor: 'Still needed' })
      const { version } = await w.get<Initiative>(at(their, `initiatives/${service}`))
      await w.remove(at(their, `initiatives/${service}`), version)
    })
    const [orders = '', service = ''] = ids
    const { conflicts } = await world.get<Preview>(at(ours, 'rebase'))
    expect(conflicts).toMatchObject([
      { initiative_id: orders, field: 'name', base: 'Orders', ours: 'Ours', theirs: 'Theirs' },
      { initiative_id: orders, field: 'window', ours: { ends_on: '2027-06-30' }, theirs: { ends_on: '2027-09-30' } },
      { initiative_id: service, field: 'initiative', ours: { sponsor: 'Still needed' }, theirs: null },
    ])
    const before = await world.initiatives(ours)
    const take = (initiative_id: string, field: string, side: string) => ({ initiative_id, field, take: side })
    const some = { resolutions: [take(orders, 'name', 'theirs')] }
    expect(await world.post<Problem & Preview>(at(ours, 'rebase'), some, 409)).toMatchObject({
      code: 'field_conflict',
      conflicts: [{ field: 'window' }, { field: 'initiative' }],
    })
    const stray = { resolutions: [take(orders, 'sponsor', 'ours')] }
    expect(await world.post<Problem>(at(ours, 'rebase'), stray, 422)).toMatchObject({
      errors: [{ pointer: '/resolutions/0' }],
    })
    expect(await world.initiatives(ours)).toEqual(before)
    const all = [take(orders, 'name', 'theirs'), take(orders, 'window', 'ours'), take(service, 'initiative', 'theirs')]
    await world.post(at(ours, 'rebase'), { resolutions: all }, 200)
    expect(await world.initiatives(ours)).toMatchObject([{ id: orders, name: 'Theirs', ends_on: '2027-06-30' }])
  })

  it('does not hide what the rebase changed from somebody who has an initiative open', async () => {
    const { world, ours, ids } = await overtaken(async (w, _our, their, [orders = '']) => {
      await w.edit(their, orders, { name: 'Theirs' })
    })
    await world.post(at(ours, 'rebase'), {}, 200)
    const path = world.path(at(ours, `initiatives/${ids[0]}`))
    const patch = (body: unknown) => world.owner.fetch('PATCH', path, body, { 'if-match': '"1"' })
    expect(await json<Problem>(await patch({ name: 'Mine' }), 409)).toMatchObject({ code: 'field_conflict' })
    expect((await patch({ sponsor: 'Mine' })).status).toBe(200)
    const { data } = await world.get<{ data: { action: string; subject_id: string }[] }>(
      'audit?subject_type=initiative',
    )
    expect(data.filter(({ subject_id }) => subject_id === ids[0])[1]).toMatchObject({ action: 'rebase' })
  })

  it('reopens requirements that neither side holds any more', async () => {
    const world = await newPlanWorld()
    const first = await world.draft()
    const { id } = await world.initiative(first)
    const requirements = await adopted(world, id, 1)
    await world.edit(first, id, { requirement_ids: requirements })
    await world.adoptPlan(first)
    const [ours, theirs] = [await world.draft('Ours'), await world.draft('Theirs')]
    await world.edit(theirs, id, { requirement_ids: [] })
    await world.adoptPlan(theirs)
    expect(await standingOf(world, requirements)).toMatchObject([{ ending: 'adopted' }])
    await world.post(at(ours, 'rebase'), {}, 200)
    expect(await standingOf(world, requirements)).toMatchObject([{ state: 'submitted' }])
  })

  it('tells of different initiatives that got the same code', async () => {
    const { world, ours } = await overtaken(async (w, our, their) => {
      await w.initiative(our, { code: 'X-1' })
      await w.initiative(their, { code: 'X-1' })
    })
    expect((await world.get<Preview>(at(ours, 'rebase'))).code_clashes).toMatchObject([{ code: 'X-1' }])
    expect(await world.post<Problem>(at(ours, 'rebase'), {}, 409)).toMatchObject({ code: 'duplicate' })
    const own = (await world.initiatives(ours)).find(({ code }) => code === 'X-1')
    await world.edit(ours, own?.id ?? '', { code: 'X-2' })
    await world.post(at(ours, 'rebase'), {}, 200)
    expect((await world.initiatives(ours)).map(({ code }) => code)).toEqual(['I-01', 'I-02', 'X-1', 'X-2'])
  })
})

it('an approved version that was overtaken cannot come into force; a draft made from it keeps its changes', async () => {
  const { world, ours, theirs, ids } = await overtaken(async (w, our, their, [orders = '', service = '']) => {
    await w.edit(our, orders, { name: 'Ours' })
    await w.submit(our)
    await w.edit(their, service, { name: 'Theirs' })
  })
  expect(await world.read(ours)).toMatchObject({ state: 'approved', stale_base: true })
  expect(await world.post<Problem>(at(ours, 'enforcement'), {}, 409)).toMatchObject({ code: 'stale_base' })
  const draft = await world.draft('Again', ours.id)
  await world.post(at(draft, 'rebase'), {}, 200)
  expect(await world.read(draft)).toMatchObject({ base_version_id: theirs.id, stale_base: false })
  const names = new Map((await world.initiatives(draft)).map((one) => [one.id, one.name]))
  expect(ids.map((id) => names.get(id))).toEqual(['Ours', 'Theirs'])
})

it('a draft on the version in force has nothing to be rebased onto', async () => {
  const world = await newPlanWorld()
  const draft = await world.draft()
  expect(await world.get<Problem>(at(draft, 'rebase'), 409)).toMatchObject({ code: 'conflict' })
})
