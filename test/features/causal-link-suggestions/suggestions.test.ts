import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Answered, allPages, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { json } from '../../support/world.ts'

type Suggestion = {
  id: string
  technology_project_id: string
  technology_project_name: string
  unit_id: string
  unit_name: string
  rule_id: string
  artefact: string
  mechanism: { en: string; de: string }
  reason: { en: string; de: string }
}
type Problem = { code: string; errors?: { pointer: string }[] }

let client: ClientWorld
let people: string
let finance: string
beforeAll(async () => {
  client = await newClientWorld()
  people = (await client.post('units', { name: 'People', function: 'human_resources' })).id
  finance = (await client.post('units', { name: 'Finance', function: 'business' })).id
})

let erp: string
beforeEach(async () => {
  const project = { name: 'One core system', track: 'technology', kind: 'rollout', category: 'erp' }
  erp = (await client.post('projects', project)).id
})

const LIST = 'causal-link-suggestions'
const forProject = (id: string): Promise<Suggestion[]> => allPages(client, `${LIST}?technology_project_id=${id}`)
const one = async (): Promise<Suggestion> => {
  const [first] = await forProject(erp)
  if (!first) throw new Error('the playbook suggests nothing')
  return first
}

describe('suggestions', () => {
  it('say which change the playbook expects in which unit, and why', async () => {
    const all = await forProject(erp)
    expect(all.length).toBeGreaterThan(2)
    expect(new Set(all.map((suggestion) => suggestion.id)).size).toBe(all.length)
    expect(new Set(all.map((suggestion) => suggestion.unit_id))).toEqual(new Set([people, finance]))
    for (const suggestion of all) {
      expect(suggestion.technology_project_name).toBe('One core system')
      expect(suggestion.reason.en).not.toBe('')
      expect(suggestion.reason.de).not.toBe('')
    }
  })

  it('are filtered by project, unit and category, and page with a total', async () => {
    const count = async (query: string) => (await client.get<Page>(`${LIST}?${query}`)).total
    const all = await forProject(erp)
    const inFinance = all.filter((suggestion) => suggestion.unit_id === finance)
    expect(await count(`technology_project_id=${erp}`)).toBe(all.length)
    expect(await count(`technology_project_id=${erp}&unit_id=${finance}`)).toBe(inFinance.length)
    expect(await count(`technology_project_id=${erp}&category=robotics`)).toBe(0)
    await client.get(`${LIST}?category=magic`, 400)
  })

  it('are not made for projects that are over', async () => {
    await client.patch(`projects/${erp}`, { status: 'cancelled' }, 1)
    expect(await forProject(erp)).toEqual([])
  })
})

describe('accepting a suggestion', () => {
  it('makes a confirmed link of the playbook, and takes the suggestion off the list', async () => {
    const suggestion = await one()
    const link = await client.post(`${LIST}/${suggestion.id}/acceptance`, {})
    expect(link).toMatchObject({
      technology_project_id: erp,
      unit_id: suggestion.unit_id,
      rule_id: suggestion.rule_id,
      artefact: suggestion.artefact,
      mechanism: suggestion.mechanism.en,
      state: 'confirmed',
      origin: 'playbook',
      version: 1,
    })
    expect(await client.get(`causal-links/${link.id}`)).toEqual(link)
    expect((await forProject(erp)).map(({ id }) => id)).not.toContain(suggestion.id)
    const { data } = await client.get<Page>(`causal-links/${link.id}/history`)
    expect(data).toHaveLength(1)
  })

  it('takes what the caller knows better', async () => {
    const suggestion = await one()
    const training = { name: 'Train by role', track: 'administrative', kind: 'training_plan' }
    const administrative_project_id = (await client.post('projects', training)).id
    const better = { administrative_project_id, mechanism: 'Own words.', strength: 'weak', lag_days: 5 }
    expect(await client.post(`${LIST}/${suggestion.id}/acceptance`, better)).toMatchObject(better)
  })

  it('is refused with a project that is not of the administrative track', async () => {
    const suggestion = await one()
    const problem = await client.post<Problem>(
      `${LIST}/${suggestion.id}/acceptance`,
      { administrative_project_id: erp },
      422,
    )
    expect(problem.code).toBe('invalid_body')
    expect((await forProject(erp)).map(({ id }) => id)).toContain(suggestion.id)
  })

  it('happens once, however often it is asked for', async () => {
    const suggestion = await one()
    const path = `${LIST}/${suggestion.id}/acceptance`
    const answers = await Promise.all([1, 2, 3].map(() => client.owner.fetch('POST', client.path(path), {})))
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409])
    expect((await client.post<Problem>(path, {}, 409)).code).toBe('duplicate')
    await client.post(`${LIST}/${suggestion.id}/dismissal`, { reason: 'Too late.' }, 409)
    const links = await client.get<Page>(`causal-links?technology_project_id=${erp}`)
    expect(links.total).toBe(1)
  })

  it('is repeated safely with the same Idempotency-Key', async () => {
    const suggestion = await one()
    const path = client.path(`${LIST}/${suggestion.id}/acceptance`)
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const first = await json<Answered>(await client.owner.fetch('POST', path, {}, headers), 201)
    expect(await json(await client.owner.fetch('POST', path, {}, headers), 201)).toEqual(first)
  })

  it('is undone by deleting the link', async () => {
    const suggestion = await one()
    const link = await client.post(`${LIST}/${suggestion.id}/acceptance`, {})
    await client.remove(`causal-links/${link.id}`, 1)
    expect((await forProject(erp)).map(({ id }) => id)).toContain(suggestion.id)
    await client.post(`${LIST}/${suggestion.id}/acceptance`, {})
    // The rule has spoken again, so the first link cannot come back beside the second.
    expect((await client.post<Problem>(`causal-links/${link.id}/restoration`, undefined, 409)).code).toBe('duplicate')
  })

  it('needs a suggestion that the playbook makes', async () => {
    const { rule_id } = await one()
    for (const id of [
      'nonsense',
      `${erp}~no-such-rule~${people}`,
      `prj_nobody~${rule_id}~${people}`,
      `${erp}~${rule_id}~unt_x`,
    ])
      expect((await client.post<Problem>(`${LIST}/${encodeURIComponent(id)}/acceptance`, {}, 404)).code).toBe(
        'not_found',
      )
  })
})

describe('dismissing a suggestion', () => {
  it('keeps the reason in a dismissed link, so that it never comes back', async () => {
    const suggestion = await one()
    await client.post(`${LIST}/${suggestion.id}/dismissal`, {}, 422)
    const link = await client.post(`${LIST}/${suggestion.id}/dismissal`, { reason: 'Done last year.' })
    expect(link).toMatchObject({ state: 'dismissed', dismissal_reason: 'Done last year.', origin: 'playbook' })
    expect((await forProject(erp)).map(({ id }) => id)).not.toContain(suggestion.id)
  })
})

describe('accepting many suggestions', () => {
  const accept = (suggestions: string[], status = 201) =>
    client.post<{ data: Answered[] } & Problem>(`${LIST}/acceptance`, { suggestions }, status)

  it('makes all links in one step', async () => {
    const ids = (await forProject(erp)).map(({ id }) => id)
    const { data } = await accept(ids)
    expect(data).toHaveLength(ids.length)
    expect(await forProject(erp)).toEqual([])
    expect((await client.get<Page>(`causal-links?technology_project_id=${erp}`)).total).toBe(ids.length)
  })

  it('makes none where one of them cannot be made, and says which', async () => {
    const [first, second, third] = (await forProject(erp)).map(({ id }) => id)
    if (!first || !second || !third) throw new Error('three suggestions are needed')
    await client.post(`${LIST}/${second}/acceptance`, {})
    const duplicate = await accept([first, second, third], 409)
    expect(duplicate).toMatchObject({ code: 'duplicate', errors: [{ pointer: '/suggestions/1' }] })
    const unknown = await accept([first, 'nonsense', third], 422)
    expect(unknown.errors).toMatchObject([{ pointer: '/suggestions/1' }])
    const gone = await accept([first, third.replace(erp, 'prj_nobody')], 422)
    expect(gone.errors).toMatchObject([{ pointer: '/suggestions/1' }])
    await accept([first, first], 422)
    await accept([], 422)
    expect((await client.get<Page>(`causal-links?technology_project_id=${erp}`)).total).toBe(1)
  })
})
