import { beforeAll, describe, expect, it } from 'vitest'
import { type Answered, allPages, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { join } from '../../support/mail.ts'
import { json } from '../../support/world.ts'

let client: ClientWorld
beforeAll(async () => {
  client = await newClientWorld()
})

describe('objectives', () => {
  it('are listed by name, filtered by state and found by their words', async () => {
    for (const name of ['Shorter lead time', 'Fewer complaints', 'anderes Ziel'])
      await client.post('objectives', { name, owner: 'Board' })
    await client.post('objectives', { name: 'Given up', state: 'abandoned' })
    const rows = await allPages<Answered & { name: string }>(client, 'objectives')
    expect(rows.map((row) => row.name)).toEqual(['anderes Ziel', 'Fewer complaints', 'Given up', 'Shorter lead time'])
    expect((await client.get<Page>('objectives?state=abandoned')).total).toBe(1)
    expect((await client.get<Page>('objectives?q=complaint')).total).toBe(1)
  })

  it('end after they start', async () => {
    const body = { name: 'Backwards', starts_on: '2026-12-01', ends_on: '2026-01-01' }
    expect((await client.post<{ errors: { pointer: string }[] }>('objectives', body, 422)).errors[0]?.pointer).toBe(
      '/ends_on',
    )
  })

  it('take comments and have a history', async () => {
    const made = await client.post('objectives', { name: 'Discussed' })
    await client.post(`objectives/${made.id}/comments`, { body: 'Why?' })
    await client.patch(`objectives/${made.id}`, { state: 'achieved' }, 1)
    expect((await client.get<Page>(`objectives/${made.id}/comments`)).total).toBe(1)
    expect((await client.get<Page>(`objectives/${made.id}/history`)).total).toBe(2)
  })

  it('are set by leadership and tactical governance, and read by all', async () => {
    const people = client.path('people')
    const { caller: strategic } = await join(client.owner, people, { role: 'strategic' })
    const { caller: contributor } = await join(client.owner, people, { role: 'contributor' })
    expect((await strategic.fetch('POST', client.path('objectives'), { name: 'Ours' })).status).toBe(201)
    expect((await contributor.fetch('POST', client.path('objectives'), { name: 'Mine' })).status).toBe(403)
    expect((await contributor.fetch('GET', client.path('objectives'))).status).toBe(200)
  })
})

describe('key results', () => {
  let objective: Answered
  beforeAll(async () => {
    objective = await client.post('objectives', { name: 'Measured' })
  })
  const figures = { name: 'Lead time', unit_of_measure: 'days', baseline: 12.5, target: 6 }

  it('belong to an objective', async () => {
    const made = await client.post('key-results', { objective_id: objective.id, ...figures })
    expect(made).toMatchObject({ baseline: 12.5, target: 6, actual: null })
    expect((await client.get<Page>(`key-results?objective_id=${objective.id}`)).total).toBe(1)
    const changed = await client.patch(`key-results/${made.id}`, { actual: 9.25 }, 1)
    expect(changed).toMatchObject({ actual: 9.25, version: 2 })
    await client.post('key-results', { objective_id: 'obj_nobody', ...figures }, 422)
  })

  it('take figures that a database holds, and no others', async () => {
    for (const target of ['6', null, 1e13, true])
      await client.post('key-results', { objective_id: objective.id, ...figures, target }, 422)
  })

  it('keep their objective from being deleted', async () => {
    const parent = await client.post('objectives', { name: 'Kept' })
    const made = await client.post('key-results', { objective_id: parent.id, ...figures })
    const remove = () =>
      client.owner.fetch('DELETE', client.path(`objectives/${parent.id}`), undefined, { 'if-match': '"1"' })
    expect((await json(await remove(), 409)).code).toBe('in_use')
    await client.remove(`key-results/${made.id}`, 1)
    expect((await remove()).status).toBe(204)
    await client.post(`key-results/${made.id}/restoration`, undefined, 422)
    await client.post(`objectives/${parent.id}/restoration`, undefined, 200)
    await client.post(`key-results/${made.id}/restoration`, undefined, 200)
  })
})
