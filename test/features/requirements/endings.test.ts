import { beforeAll, describe, expect, it } from 'vitest'
import { newUnificationWorld, type Problem, type Requirement, type UnificationWorld } from './scenario.ts'

let world: UnificationWorld
beforeAll(async () => {
  world = await newUnificationWorld()
})

type Receipt = {
  requirement: Requirement
  trail: { entry: string; reason: string | null; decider_name: string }[]
  merged_into: Requirement[]
  parts: Requirement[]
  initiative: { id: string; code: string } | null
}

const receipt = (id: string): Promise<Receipt> => world.get(`requirements/${id}/receipt`)
const reason = 'Because it is so.'
const later = '2999-01-01'

describe('adoption', () => {
  it('puts a requirement into an initiative of a draft, with reason, decider and receipt', async () => {
    const { id } = await world.requirement()
    const { version: version_id, initiative: initiative_id } = world
    const adopted = await world.act(id, 'adoption', { version_id, initiative_id, reason })
    expect(adopted).toMatchObject({
      ...{ state: 'ended', ending: 'adopted', initiative_id, ended_reason: reason, decider_name: 'Olga Owner' },
    })
    const plan = `masterplan-versions/${version_id}/initiatives/${initiative_id}`
    expect((await world.get<{ requirement_ids: string[] }>(plan)).requirement_ids).toContain(id)
    const { trail, initiative } = await receipt(id)
    expect(trail.map(({ entry }) => entry)).toEqual(['submitted', 'adopted'])
    expect(trail[1]).toMatchObject({ reason, decider_name: 'Olga Owner' })
    expect(initiative).toMatchObject({ id: initiative_id, code: 'I-01' })
  })

  it('is refused for a version or an initiative that is not there, and changes nothing', async () => {
    const other = await newUnificationWorld()
    const { id } = await world.requirement()
    const { version: version_id, initiative: initiative_id } = world
    const foreign = { version_id: other.version, initiative_id: other.initiative, reason }
    expect(await world.act<Problem>(id, 'adoption', foreign, 422)).toMatchObject({
      errors: [{ pointer: '/version_id' }],
    })
    const stray = { version_id, initiative_id: other.initiative, reason }
    expect(await world.act<Problem>(id, 'adoption', stray, 422)).toMatchObject({
      errors: [{ pointer: '/initiative_id' }],
    })
    expect(await world.get(`requirements/${id}`)).toMatchObject({ state: 'submitted', version: 1 })
    await other.act(id, 'adoption', { version_id: other.version, initiative_id: other.initiative, reason }, 404)
    await world.act(id, 'adoption', { version_id, initiative_id, reason: ' ' }, 422)
  })

  it('falls away with the draft that adopted it: the requirement is open again, and the ledger says why', async () => {
    const draft = await world.post('masterplan-versions', { title: 'Another draft' })
    const made = await world.post(`masterplan-versions/${draft.id}/initiatives`, {
      ...{ code: 'I-77', name: 'For a while', alternative: 'alt_2' },
    })
    const { id } = await world.requirement()
    await world.act(id, 'adoption', { version_id: draft.id, initiative_id: made.id, reason })
    await world.remove(`masterplan-versions/${draft.id}/initiatives/${made.id}`, 2)
    expect(await world.get(`requirements/${id}`)).toMatchObject({
      state: 'submitted',
      ending: null,
      initiative_id: null,
    })
    expect((await receipt(id)).trail.map(({ entry }) => entry)).toEqual(['submitted', 'adopted', 'reopened'])
    expect(await world.act(id, 'rejection', { reason })).toMatchObject({ ending: 'rejected' })
  })

  it('takes many at once, all or none', async () => {
    const [a, b, c] = [await world.requirement(), await world.requirement(), await world.requirement()]
    await world.act(c.id, 'rejection', { reason })
    const { version: version_id, initiative: initiative_id } = world
    const adopt = (ids: string[], status: number, into = initiative_id) =>
      world.post<Problem & { data: Requirement[] }>(
        'requirements/adoptions',
        { ids, version_id, initiative_id: into, reason },
        status,
      )
    expect(await adopt([a.id, c.id], 409)).toMatchObject({ code: 'requirement_ended', requirement_id: c.id })
    expect((await adopt([a.id, 'rqm_nobody'], 422)).errors?.[0]?.pointer).toBe('/ids/1')
    expect((await adopt([a.id, b.id], 422, 'ini_nobody')).errors?.[0]?.pointer).toBe('/initiative_id')
    expect(await world.get(`requirements/${a.id}`)).toMatchObject({ state: 'submitted', version: 1 })
    const { data } = await adopt([a.id, b.id, a.id], 200)
    expect(data.map(({ id, initiative_id: into }) => [id, into])).toEqual([
      [a.id, initiative_id],
      [b.id, initiative_id],
    ])
    const plan = `masterplan-versions/${version_id}/initiatives/${initiative_id}`
    const { requirement_ids } = await world.get<{ requirement_ids: string[] }>(plan)
    expect(requirement_ids).toEqual(expect.arrayContaining([a.id, b.id]))
    expect(await world.get('unification/ledger')).toMatchObject({ balanced: true, faults: [] })
  })
})

describe('merger', () => {
  it('makes a requirement part of another, and its receipt follows what stands for it', async () => {
    const [a, b, c] = [await world.requirement(), await world.requirement(), await world.requirement()]
    expect(await world.act(a.id, 'merger', { into_id: b.id, reason })).toMatchObject({
      ...{ ending: 'merged', merged_into_id: b.id },
    })
    await world.act(b.id, 'merger', { into_id: c.id, reason })
    await world.act(c.id, 'rejection', { reason: 'Too dear.' })
    const { merged_into } = await receipt(a.id)
    expect(merged_into.map(({ id, ending }) => [id, ending])).toEqual([
      [b.id, 'merged'],
      [c.id, 'rejected'],
    ])
  })

  it('never leads back to itself', async () => {
    const [a, b] = [await world.requirement(), await world.requirement()]
    for (const [from, into] of [
      [a, a],
      [b, b],
    ])
      expect(await world.act<Problem>(from?.id ?? '', 'merger', { into_id: into?.id, reason }, 409)).toMatchObject({
        code: 'merge_cycle',
      })
    await world.act(a.id, 'merger', { into_id: b.id, reason })
    expect(await world.act<Problem>(b.id, 'merger', { into_id: a.id, reason }, 409)).toMatchObject({
      code: 'merge_cycle',
    })
    expect(await world.get(`requirements/${b.id}`)).toMatchObject({ state: 'submitted', version: 1 })
  })

  it('never leads back to itself either when both are merged into each other at once', async () => {
    const [a, b] = [await world.requirement(), await world.requirement()]
    const merge = (from: Requirement, into: Requirement) =>
      world.owner.fetch('POST', world.path(`requirements/${from.id}/merger`), { into_id: into.id, reason })
    const answers = await Promise.all([merge(a, b), merge(b, a)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await world.get('unification/ledger')).toMatchObject({ balanced: true, faults: [] })
  })

  it('goes into what is open, adopted or deferred, and into nothing else', async () => {
    const [source, target] = [await world.requirement(), await world.requirement()]
    const draft = await world.requirement({}, 'draft')
    await world.act(source.id, 'merger', { into_id: draft.id, reason }, 409)
    await world.act(source.id, 'merger', { into_id: 'rqm_nobody', reason }, 422)
    await world.act(target.id, 'rejection', { reason })
    const refused = await world.act<Problem>(source.id, 'merger', { into_id: target.id, reason }, 409)
    expect(refused.detail).toContain('rejected')
    const deferred = await world.requirement()
    await world.act(deferred.id, 'deferral', { until_on: later, reason })
    await world.act(source.id, 'merger', { into_id: deferred.id, reason })
  })

  it('takes many at once, all or none', async () => {
    const [a, b, c] = [await world.requirement(), await world.requirement(), await world.requirement()]
    await world.act(c.id, 'rejection', { reason })
    const target = await world.requirement()
    const merge = (ids: string[], status: number) =>
      world.post<Problem & { data: Requirement[] }>('requirements/mergers', { ids, into_id: target.id, reason }, status)
    expect(await merge([a.id, c.id], 409)).toMatchObject({ code: 'requirement_ended', requirement_id: c.id })
    expect(await merge([a.id, target.id], 409)).toMatchObject({ code: 'merge_cycle' })
    expect((await merge([a.id, 'rqm_nobody'], 422)).errors?.[0]?.pointer).toBe('/ids/1')
    expect(await world.get(`requirements/${a.id}`)).toMatchObject({ state: 'submitted', version: 1 })
    const { data } = await merge([a.id, b.id, a.id], 200)
    expect(data.map(({ id, merged_into_id }) => [id, merged_into_id])).toEqual([
      [a.id, target.id],
      [b.id, target.id],
    ])
  })
})

describe('split', () => {
  it('makes parts that are handed in by the same person and end by themselves', async () => {
    const whole = await world.requirement({ moscow: 'must', objective_id: world.objective, rationale: 'Both hurt.' })
    const { requirement, parts } = await world.act<{ requirement: Requirement; parts: Requirement[] }>(
      whole.id,
      'split',
      { parts: [{ statement: 'The one' }, { statement: 'The other', unit_id: world.legal, moscow: 'could' }], reason },
      201,
    )
    expect(requirement).toMatchObject({ state: 'ended', ending: 'split' })
    expect(parts).toMatchObject([
      { ...{ statement: 'The one', unit_id: world.production, moscow: 'must', objective_id: world.objective } },
      { ...{ statement: 'The other', unit_id: world.legal, moscow: 'could', rationale: 'Both hurt.' } },
    ])
    for (const part of parts) {
      expect(part).toMatchObject({ state: 'submitted', split_from_id: whole.id, version: 1 })
      expect(await world.get(`requirements/${part.id}`)).toEqual(part)
    }
    expect((await receipt(whole.id)).parts.map(({ id }) => id)).toEqual(parts.map(({ id }) => id))
    await world.act(parts[0]?.id ?? '', 'rejection', { reason })
    expect(await world.get(`requirements/${parts[1]?.id}`)).toMatchObject({ state: 'submitted' })
  })

  it('has at least two parts, which say something and belong to units that are there', async () => {
    const { id } = await world.requirement()
    await world.act(id, 'split', { parts: [{ statement: 'Alone' }], reason }, 422)
    await world.act(id, 'split', { parts: [{ statement: 'One' }, { statement: ' ' }], reason }, 422)
    const foreign = [{ statement: 'One' }, { statement: 'Two', unit_id: 'unt_nobody' }]
    await world.act(id, 'split', { parts: foreign, reason }, 422)
    expect(await world.get(`requirements/${id}`)).toMatchObject({ state: 'submitted', version: 1 })
  })
})

describe('deferral', () => {
  it('lasts until the requirement is taken up again, and then it ends anew', async () => {
    const { id } = await world.requirement()
    await world.act(id, 'deferral', { until_on: '2020-01-01', reason }, 422)
    expect(await world.act(id, 'deferral', { until_on: later, reason })).toMatchObject({
      ...{ ending: 'deferred', deferred_until_on: later },
    })
    const resumed = await world.act(id, 'resumption', { reason: 'It is time.' })
    expect(resumed).toMatchObject({ state: 'submitted', ending: null, deferred_until_on: null, ended_reason: null })
    await world.act(id, 'rejection', { reason })
    const entries = (await receipt(id)).trail.map(({ entry }) => entry)
    expect(entries).toEqual(['submitted', 'deferred', 'resumed', 'rejected'])
  })

  it('is the only ending that is taken up again', async () => {
    const { id } = await world.requirement()
    await world.act(id, 'resumption', { reason }, 409)
    await world.act(id, 'rejection', { reason })
    await world.act(id, 'resumption', { reason }, 409)
  })
})

describe('every requirement ends once', () => {
  it('whatever is tried after its end says how it ended', async () => {
    const { id, number } = await world.requirement()
    const target = await world.requirement()
    await world.act(id, 'rejection', { reason })
    const { version: version_id, initiative: initiative_id } = world
    const tries: [string, unknown][] = [
      ['adoption', { version_id, initiative_id, reason }],
      ['merger', { into_id: target.id, reason }],
      ['split', { parts: [{ statement: 'One' }, { statement: 'Two' }], reason }],
      ['deferral', { until_on: later, reason }],
      ['rejection', { reason }],
      ['review', undefined],
      ['submission', undefined],
    ]
    for (const [what, body] of tries) {
      const refused = await world.act<Problem>(id, what, body, 409)
      expect(refused, what).toMatchObject({ code: 'requirement_ended', ending: 'rejected' })
      expect(refused.detail).toContain(`Requirement ${number}`)
    }
    const path = world.path(`requirements/${id}`)
    expect((await world.owner.fetch('PATCH', path, { value_score: 1 }, { 'if-match': '"2"' })).status).toBe(409)
    expect((await receipt(id)).trail).toHaveLength(2)
  })

  it('not before it was handed in', async () => {
    const { id } = await world.requirement({}, 'draft')
    await world.act(id, 'rejection', { reason }, 409)
    await world.act(id, 'review', undefined, 409)
  })

  it('when two decide at once, one of them is told that it has ended', async () => {
    for (const { id } of [await world.requirement(), await world.requirement()]) {
      const decide = (what: string, body: unknown) =>
        world.owner.fetch('POST', world.path(`requirements/${id}/${what}`), body)
      const answers = await Promise.all([
        decide('rejection', { reason }),
        decide('deferral', { until_on: later, reason }),
        decide('adoption', { version_id: world.version, initiative_id: world.initiative, reason }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      for (const answer of answers.filter(({ status }) => status === 409))
        expect(((await answer.json()) as Problem).code).toBe('requirement_ended')
      expect((await receipt(id)).trail).toHaveLength(2)
    }
  })

  it('by those alone who unify', async () => {
    const { id } = await world.requirement()
    const system = await world.key('requirements:write', 'requirements:read', 'unification:read')
    const path = world.path(`requirements/${id}`)
    expect((await system.fetch('POST', `${path}/rejection`, { reason })).status).toBe(403)
    const unifier = await world.key('unification:write', 'requirements:read')
    const adoption = { version_id: world.version, initiative_id: world.initiative, reason }
    expect((await unifier.fetch('POST', `${path}/adoption`, adoption)).status).toBe(403)
    expect((await unifier.fetch('POST', `${path}/rejection`, { reason })).status).toBe(200)
    expect((await system.fetch('GET', `${path}/receipt`)).status).toBe(200)
  })
})
