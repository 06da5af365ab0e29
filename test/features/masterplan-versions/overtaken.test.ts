import { describe, expect, it } from 'vitest'
import { json } from '../../support/world.ts'
import { adopted, newPlanWorld, type PlanWorld, type Problem, standingOf, type Version } from './plan-world.ts'

const at = (version: Version, rest = '') => `masterplan-versions/${version.id}${rest}`

/** A plan in force with one initiative. */
const withPlan = async () => {
  const world = await newPlanWorld()
  const first = await world.draft('First')
  const { id } = await world.initiative(first, { name: 'Orders' })
  await world.adoptPlan(first)
  return { world, first, id }
}

const approve = async (world: PlanWorld, version: Version): Promise<void> => {
  await world.submit(version)
  if ((await world.read(version)).state === 'in_review') await json(await world.decide(version), 201)
}

describe('an approved version that another one overtook', () => {
  it('can be taken back, brought together with the plan in force, and go on', async () => {
    const { world, id } = await withPlan()
    const [ours, theirs] = [await world.draft('Ours'), await world.draft('Theirs')]
    await world.edit(ours, id, { goals: ['Ours'], alternative: 'alt_2' })
    await world.edit(theirs, id, { sponsor: 'Theirs' })
    await approve(world, ours)
    await world.adoptPlan(theirs)
    expect(await world.post<Problem>(at(ours, '/enforcement'), {}, 409)).toMatchObject({ code: 'stale_base' })

    expect(await world.post(at(ours, '/withdrawal'), undefined, 200)).toMatchObject({
      ...{ state: 'draft', content_hash: null, approved_at: null, approval_basis: null },
    })
    await world.post(at(ours, '/rebase'), {}, 200)
    expect(await world.adoptPlan(ours)).toMatchObject({ state: 'in_force' })
    expect(await world.initiatives(ours)).toMatchObject([{ goals: ['Ours'], sponsor: 'Theirs' }])
  })

  it('keeps the approval where the very same content is submitted again', async () => {
    const { world, id } = await withPlan()
    const draft = await world.draft('Same')
    await world.edit(draft, id, { alternative: 'alt_2' })
    await approve(world, draft)
    await world.post(at(draft, '/withdrawal'), undefined, 200)
    expect((await world.submit(draft)).version.state).toBe('approved')
  })

  it('can be refused but not approved while it is in review', async () => {
    const { world, id } = await withPlan()
    const [ours, theirs] = [await world.draft('Ours'), await world.draft('Theirs')]
    await world.edit(ours, id, { alternative: 'alt_2' })
    await world.edit(theirs, id, { sponsor: 'Theirs' })
    await world.submit(ours)
    await world.adoptPlan(theirs)
    expect(await json<Problem>(await world.decide(ours), 409)).toMatchObject({ code: 'stale_base' })
    await json(await world.decide(ours, 'rejected', { note: 'Bring it together first' }), 201)
    expect(await world.read(ours)).toMatchObject({ state: 'draft' })
  })
})

describe('requirements of versions that go at the same moment', () => {
  it('are reopened when the last of two drafts that hold them goes, however close they go', async () => {
    const world = await newPlanWorld()
    const one = await world.draft('One')
    const { id } = await world.initiative(one)
    const ids = await adopted(world, id, 3)
    await world.edit(one, id, { requirement_ids: ids })
    await world.adoptPlan(one)
    const drafts = [await world.draft('Two'), await world.draft('Three')]
    // The plan in force lets them go, so that only the two drafts hold them.
    const next = await world.draft('Without')
    await world.edit(next, id, { requirement_ids: [] })
    await world.adoptPlan(next)
    expect(await standingOf(world, ids)).toMatchObject(ids.map(() => ({ ending: 'adopted' })))
    const discard = (version: Version) =>
      world.owner.fetch('DELETE', world.path(at(version)), undefined, { 'if-match': '"1"' })
    const answers = await Promise.all(drafts.map(discard))
    expect(answers.map(({ status }) => status)).toEqual([204, 204])
    expect(await standingOf(world, ids)).toMatchObject(ids.map(() => ({ state: 'submitted', ending: null })))
  })
})

describe('a rebase of codes that change hands', () => {
  it('swaps them', async () => {
    const world = await newPlanWorld()
    const first = await world.draft('First')
    const a = await world.initiative(first, { code: 'A', name: 'Orders' })
    const b = await world.initiative(first, { code: 'B', name: 'Service' })
    await world.adoptPlan(first)
    const [ours, theirs] = [await world.draft('Ours'), await world.draft('Theirs')]
    await world.edit(theirs, a.id, { code: 'C' })
    await world.edit(theirs, b.id, { code: 'A' })
    await world.edit(theirs, a.id, { code: 'B' })
    await world.adoptPlan(theirs)
    await world.edit(ours, a.id, { sponsor: 'Ours' })
    await world.post(at(ours, '/rebase'), {}, 200)
    const codes = new Map((await world.initiatives(ours)).map(({ id, code }) => [id, code]))
    expect([codes.get(a.id), codes.get(b.id)]).toEqual(['B', 'A'])
  })
})
