import { beforeAll, describe, expect, it } from 'vitest'
import { type Answered, type ClientWorld, newClientWorld } from '../../support/client.ts'
import { join } from '../../support/mail.ts'
import { type Caller, json } from '../../support/world.ts'

type Entry = {
  id: string
  action: string
  actor_id: string
  actor_name: string
  subject_type: string
  subject_id: string
  name: string | null
  parent: { subject_type: string; subject_id: string; name: string | null } | null
  changed: string[]
  count: number
}
type Page = { data: Entry[]; next_cursor: string | null }

let client: ClientWorld
let project: Answered
const stream = (query = '', as: Caller = client.owner): Promise<Page> =>
  as.fetch('GET', client.path(`activity${query}`)).then((answer) => json<Page>(answer))

beforeAll(async () => {
  client = await newClientWorld()
  project = await client.post('projects', { name: 'Presses', track: 'technology', kind: 'pilot' })
  await client.patch(`projects/${project.id}`, { name: 'All presses', owner: 'Jana' }, 1)
  await client.post(`projects/${project.id}/comments`, { body: 'Good.' })
})

describe('the activity of a client', () => {
  it('tells who did what to which record, newest first', async () => {
    const { data, next_cursor } = await stream()
    expect(next_cursor).toBeNull()
    expect(data.map(({ action, subject_type, name }) => [action, subject_type, name])).toEqual([
      ['create', 'comment', null],
      ['update', 'project', 'All presses'],
      ['create', 'project', 'Presses'],
    ])
    expect(data[0]).toMatchObject({
      actor_name: 'Olga Owner',
      parent: { subject_type: 'project', subject_id: project.id, name: 'All presses' },
    })
    expect(data[1]?.changed.sort()).toEqual(['name', 'owner'])
    expect(JSON.stringify(data)).not.toContain('Good.')
  })

  it('tells a requirement that was handed in as it was written from a draft', async () => {
    const own = await newClientWorld()
    const { id } = await own.post('units', { name: 'Foundry' })
    for (const state of ['draft', 'submitted'])
      await own.post('requirements', { statement: `A ${state} one`, unit_id: id, state })
    const { data } = await own.get<Page>('activity?subject_type=requirement')
    expect(data.map(({ action, name }) => [action, name])).toEqual([
      ['submit', 'A submitted one'],
      ['create', 'A draft one'],
    ])
  })

  it('comes in pages and narrows to kinds and to a person', async () => {
    const first = await stream('?limit=2')
    const second = await stream(`?limit=2&cursor=${first.next_cursor}`)
    expect([...first.data, ...second.data].map((entry) => entry.id)).toEqual(
      (await stream()).data.map((entry) => entry.id),
    )
    expect((await stream('?subject_type=comment')).data).toHaveLength(1)
    expect((await stream('?subject_type=comment,unit')).data).toHaveLength(1)
    expect((await stream(`?actor_id=${client.consultancy.person_id}`)).data).toHaveLength(3)
    expect((await stream('?actor_id=per_nobody')).data).toEqual([])
    for (const query of ['?subject_type=person', '?limit=201', '?cursor=x'])
      expect((await client.owner.fetch('GET', client.path(`activity${query}`))).status, query).toBe(400)
  })

  it('tells of an import once, however many records it made', async () => {
    const form = new FormData()
    const rows = Array.from({ length: 40 }, (_, n) => `Unit ${n}`)
    form.set('file', new File([['name', ...rows].join('\n')], 'units.csv', { type: 'text/csv' }))
    form.set('table', 'units')
    form.set('options', JSON.stringify({ mapping: { name: { columns: ['name'] } } }))
    await json(await client.owner.fetch('POST', client.path('imports'), form), 201)
    const { data } = await stream('?limit=3')
    const units = data.find((entry) => entry.subject_type === 'unit')
    expect(units).toMatchObject({ action: 'create', count: 40 })
    expect(data.filter((entry) => entry.subject_type === 'unit')).toHaveLength(1)
    expect((await stream('?subject_type=unit')).data).toHaveLength(1)
  })

  it('tells only of what the reader may read', async () => {
    const vendor = await client.post('vendors', { name: 'Secret Supplies' })
    await client.post(`vendors/${vendor.id}/comments`, { body: 'Expensive.' })
    const { caller: contributor } = await join(client.owner, client.path('people'), { role: 'contributor' })
    const seen = (await stream('?limit=200', contributor)).data
    expect(seen.length).toBeGreaterThan(3)
    expect(JSON.stringify(seen)).not.toContain('Secret Supplies')
    expect(seen.some((entry) => entry.parent?.subject_type === 'vendor')).toBe(false)
    expect((await stream('?limit=200')).data.some((entry) => entry.parent?.subject_id === vendor.id)).toBe(true)
    const system = await client.key('units:read')
    expect((await system.fetch('GET', client.path('activity'))).status).toBe(403)
  })
})
