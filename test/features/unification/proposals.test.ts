import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../../support/client.ts'
import { newUnificationWorld, type Problem, type Requirement, type UnificationWorld } from '../requirements/scenario.ts'

type Proposal = {
  id: string
  version: number
  kind: string
  state: string
  score: number
  first_id: string
  second_id: string
  first: Requirement
  second: Requirement
  evidence: { shared: string[]; differing: { first: string; second: string; kind: string }[] }
  decider_name: string | null
}
type Run = { requirements: number; duplicates: number; conflicts: number; left_out: number; cut_short: number }

let world: UnificationWorld
beforeAll(async () => {
  world = await newUnificationWorld()
})

const about = async (id: string, query = ''): Promise<Proposal[]> =>
  (await world.get<Page<Proposal>>(`unification/proposals?requirement_id=${id}${query}`)).data

const pair = async (first: string, second: string): Promise<[Requirement, Requirement]> => [
  await world.requirement({ statement: first }),
  await world.requirement({ statement: second, unit_id: world.legal }),
]

const reason = 'Both say the same.'

describe('when a requirement is handed in', () => {
  it('likely duplicates among the open ones are proposed, with the words that both have', async () => {
    const [a, b] = await pair(
      'Rechnungen von Großkunden werden elektronisch übermittelt.',
      'Die Rechnung eines Großkunden wird elektronisch übermittelt.',
    )
    const [proposal] = await about(b.id)
    expect(proposal).toMatchObject({
      kind: 'duplicate',
      state: 'open',
      first: { id: a.id, number: a.number },
      second: { id: b.id, unit_id: world.legal },
    })
    expect(proposal?.evidence.shared).toContain('elektronisch')
    expect(proposal?.score).toBeGreaterThan(0.5)
  })

  it('conflicts between units are proposed, with what is said against each other', async () => {
    const [, b] = await pair(
      'Visitor badges are printed automatically at the gate.',
      'Visitor badges are printed manually at the gate.',
    )
    expect(await about(b.id)).toMatchObject([
      { kind: 'conflict', evidence: { differing: [{ first: 'automatically', second: 'manually', kind: 'opposite' }] } },
    ])
  })

  it('a draft is proposed to nobody until it is handed in', async () => {
    const draft = await world.requirement({ statement: 'Forklifts report their battery level by radio.' }, 'draft')
    const twin = await world.requirement({ statement: 'Forklifts report the level of their battery by radio.' })
    expect(await about(twin.id)).toEqual([])
    await world.act(draft.id, 'submission')
    expect(await about(twin.id)).toMatchObject([{ kind: 'duplicate', score: 1 }])
  })
})

describe('a proposal', () => {
  it('is confirmed or dismissed once, by a person, and changes no requirement', async () => {
    const [a, b] = await pair('Pallets carry a tag for tracking.', 'All pallets carry tags for tracking.')
    const [proposal] = await about(b.id)
    const path = `unification/proposals/${proposal?.id}`
    expect(await world.post(`${path}/confirmation`, { reason }, 200)).toMatchObject({
      ...{ state: 'confirmed', reason, decider_name: 'Olga Owner', version: 2 },
    })
    await world.post(`${path}/dismissal`, {}, 409)
    await world.post('unification/proposals/prp_nobody/dismissal', {}, 404)
    for (const { id } of [a, b]) expect(await world.get(`requirements/${id}`)).toMatchObject({ version: 1 })
  })

  it('that was dismissed is not made again', async () => {
    const [, b] = await pair('Scrap is weighed at each press.', 'Scrap is weighed at every press.')
    const [proposal] = await about(b.id)
    await world.post(`unification/proposals/${proposal?.id}/dismissal`, { reason: 'Different presses.' }, 200)
    await world.post<Run>('unification/proposal-runs', undefined, 200)
    expect(await about(b.id)).toMatchObject([{ state: 'dismissed' }])
  })

  it('is confirmed by the merge that it proposed, and no longer asked when one of the two ends otherwise', async () => {
    const [a, b] = await pair(
      'Tool wear is predicted from vibration.',
      'The wear of tools is predicted from vibration.',
    )
    const c = await world.requirement({ statement: 'Wear of a tool is predicted from its vibration.' })
    expect(await about(c.id, '&state=open')).toHaveLength(2)
    await world.act(b.id, 'merger', { into_id: a.id, reason })
    expect(await about(b.id)).toMatchObject([{ state: 'confirmed', first_id: a.id, second_id: b.id }])
    await world.act(c.id, 'rejection', { reason })
    expect(await about(c.id)).toEqual([])
  })

  it('is asked again when a deferred requirement is taken up again', async () => {
    const [a, b] = await pair('Shifts are planned with an app.', 'Shifts are planned with one app.')
    await world.act(a.id, 'deferral', { until_on: '2999-01-01', reason })
    expect(await about(b.id)).toEqual([])
    await world.act(a.id, 'resumption', { reason })
    expect(await about(b.id)).toMatchObject([{ kind: 'duplicate', state: 'open' }])
  })

  it('is decided by those alone who unify', async () => {
    const [, b] = await pair('Gates open by number plate.', 'Gates open by the number plate.')
    const [proposal] = await about(b.id)
    const path = world.path(`unification/proposals/${proposal?.id}/confirmation`)
    const reader = await world.key('unification:read', 'requirements:read')
    expect((await reader.fetch('POST', path, {})).status).toBe(403)
    const blind = await world.key('unification:read')
    expect((await blind.fetch('GET', world.path('unification/proposals'))).status).toBe(403)
  })
})

describe('a run over all open requirements', () => {
  it('finds what was found one by one, changes nothing when repeated, and withdraws what no longer holds', async () => {
    const fresh = await newUnificationWorld()
    const [first] = [
      await fresh.requirement({ statement: 'Complaints are answered within 2 days.' }, 'draft'),
      await fresh.requirement({ statement: 'Complaints are answered within 5 days.', unit_id: fresh.legal }),
      await fresh.requirement({ statement: 'Complaints get their answer within 48 hours.' }),
      await fresh.requirement(),
    ]
    await fresh.act(first.id, 'submission')
    const list = () => fresh.get<Page<Proposal>>('unification/proposals')
    const before = await list()
    const run = await fresh.post<Run>('unification/proposal-runs', undefined, 200)
    expect(run).toEqual({ requirements: 4, duplicates: 1, conflicts: 2, left_out: 0, cut_short: 0 })
    const after = await list()
    expect(after.data.map(({ id }) => id).sort()).toEqual(before.data.map(({ id }) => id).sort())
    await fresh.post('unification/proposal-runs', undefined, 200)
    expect(await list()).toEqual(after)
    expect((await fresh.get<Page<Proposal>>(`unification/proposals?unit_id=${fresh.legal}`)).total).toBe(2)
    expect((await fresh.get<Page<Proposal>>('unification/proposals?kind=duplicate')).total).toBe(1)
  })

  it('is for those who unify', async () => {
    const reader = await world.key('unification:read', 'requirements:read')
    expect((await reader.fetch('POST', world.path('unification/proposal-runs'))).status).toBe(403)
  })
})

describe('coverage', () => {
  it('shows unit by objective, the gaps, and conflicts that are open', async () => {
    const fresh = await newUnificationWorld()
    const silent = await fresh.post('units', { name: 'Silent' })
    const unwanted = await fresh.post('objectives', { name: 'Nobody asked for it' })
    const a = await fresh.requirement({ statement: 'Contracts are signed digitally.', objective_id: fresh.objective })
    const b = await fresh.requirement({ statement: 'Contracts are signed on paper.', unit_id: fresh.legal })
    const coverage = await fresh.get<{ conflicts: Proposal[] } & Record<string, unknown>>('unification/coverage')
    expect(coverage).toMatchObject({
      units: [{ name: 'Legal' }, { name: 'Production' }, { name: 'Silent' }],
      cells: expect.arrayContaining([
        expect.objectContaining({ unit_id: fresh.production, objective_id: fresh.objective, total: 1, open: 1 }),
        expect.objectContaining({ unit_id: fresh.legal, objective_id: null, total: 1, rejected: 0 }),
      ]),
      gaps: {
        unit_ids: [silent.id],
        objective_ids: [unwanted.id],
        unserved_objective_ids: [],
        without_objective: 1,
      },
      ...{ conflicts_total: 1, duplicates_total: 0 },
    })
    expect(coverage.conflicts).toMatchObject([{ kind: 'conflict', first: { id: a.id }, second: { id: b.id } }])
    const [conflict] = coverage.conflicts
    await fresh.post(`unification/proposals/${conflict?.id}/confirmation`, {}, 200)
    expect(await fresh.get('unification/coverage')).toMatchObject({ conflicts: [{ state: 'confirmed' }] })
    await fresh.act(a.id, 'rejection', { reason })
    expect(await fresh.get('unification/coverage')).toMatchObject({
      ...{ conflicts: [], conflicts_total: 0, gaps: { unserved_objective_ids: [fresh.objective] } },
    })
  })

  it('takes a reader of requirements, units and objectives', async () => {
    const reader = await world.key('unification:read', 'requirements:read', 'units:read')
    const refused = await reader.fetch('GET', world.path('unification/coverage'))
    expect([refused.status, ((await refused.json()) as Problem).detail]).toEqual([
      403,
      'This needs the permission objectives:read.',
    ])
  })
})
