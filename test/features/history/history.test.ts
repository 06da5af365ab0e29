import { beforeAll, describe, expect, it } from 'vitest'
import { type Answered, allPages, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { json } from '../../support/world.ts'

type Entry = {
  id: string
  action: string
  actor_name: string
  actor_kind: string
  changes: { field: string; before: unknown; after: unknown }[]
}

let client: ClientWorld
beforeAll(async () => {
  client = await newClientWorld()
})

const newProject = (): Promise<Answered> =>
  client.post('projects', { name: 'Sensors', track: 'technology', kind: 'pilot' })

describe('the history of a record', () => {
  it('tells newest first who changed which fields, from what to what', async () => {
    const { id } = await newProject()
    await client.patch(`projects/${id}`, { progress: 40, budget: [{ year: 2026, planned_minor: 500 }] }, 1)
    await client.patch(`projects/${id}`, { name: 'Sensors in press 4' }, 2)
    await client.remove(`projects/${id}`, 3)
    await client.post(`projects/${id}/restoration`, undefined, 200)
    const { data, total } = await client.get<Page<Entry>>(`projects/${id}/history`)
    expect(total).toBe(5)
    expect(data.map((entry) => entry.action)).toEqual(['restore', 'delete', 'update', 'update', 'create'])
    expect(data[0]).toMatchObject({ actor_name: 'Olga Owner', actor_kind: 'person', changes: [] })
    expect(data[1]?.changes).toEqual([])
    expect(data[2]?.changes).toEqual([{ field: 'name', before: 'Sensors', after: 'Sensors in press 4' }])
    const changed = new Map(data[3]?.changes.map((change) => [change.field, change]))
    expect([...changed.keys()]).toEqual(['progress', 'budget', 'planned_minor'])
    expect(changed.get('progress')).toEqual({ field: 'progress', before: 0, after: 40 })
    expect(changed.get('budget')?.before).toEqual([])
    const created = new Map(data[4]?.changes.map((change) => [change.field, change.after]))
    expect(created.get('name')).toBe('Sensors')
    expect(created.has('version')).toBe(false)
    expect(created.has('owner')).toBe(false)
  })

  it('comes in pages that neither repeat nor miss an entry', async () => {
    const { id } = await newProject()
    for (let version = 1; version <= 6; version += 1)
      await client.patch(`projects/${id}`, { progress: version }, version)
    const entries = await allPages<Entry>(client, `projects/${id}/history`)
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(7)
    expect(entries.slice(0, 6).map((entry) => entry.changes[0]?.after)).toEqual([6, 5, 4, 3, 2, 1])
  })

  it('survives the record: who deleted it is part of it', async () => {
    const vendor = await client.post('vendors', { name: 'Gone Ltd' })
    await client.remove(`vendors/${vendor.id}`, 1)
    const { data } = await client.get<Page<Entry>>(`vendors/${vendor.id}/history`)
    expect(data.map((entry) => entry.action)).toEqual(['delete', 'create'])
    await client.get('vendors/ven_nobody/history', 404)
  })

  it('needs no more than reading the record', async () => {
    const { id } = await newProject()
    const reader = await client.key('projects:read')
    expect((await json<Page>(await reader.fetch('GET', client.path(`projects/${id}/history`)))).total).toBe(1)
    const stranger = await client.key('units:read')
    expect((await stranger.fetch('GET', client.path(`projects/${id}/history`))).status).toBe(403)
  })

  it('holds long texts, in shorter pages', async () => {
    const { id } = await newProject()
    const long = '漢'.repeat(10_000)
    for (let version = 1; version <= 120; version += 1)
      await client.patch(`projects/${id}`, { description: `${version}${long.slice(4)}` }, version)
    const seen: string[] = []
    let cursor = ''
    do {
      const page = await client.get<Page<Entry>>(`projects/${id}/history?limit=200${cursor}`)
      seen.push(...page.data.map((entry) => entry.id))
      cursor = page.next_cursor === null ? '' : `&cursor=${page.next_cursor}`
    } while (cursor !== '')
    expect(new Set(seen).size).toBe(121)
    expect(seen.length).toBe(121)
  })
})
