import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answered, type ClientWorld, newClientWorld } from '../../support/client.ts'
import { ask, eventually, tenantOf } from '../../support/jobs.ts'
import { join } from '../../support/mail.ts'
import { type Caller, json } from '../../support/world.ts'

type Notification = { id: string; kind: string; read_at: number | null; details: Record<string, string> }
type Page = { data: Notification[]; next_cursor: string | null; total: number | null; unread: number }
type Preference = { kind: string; web: boolean; mail: string }

let client: ClientWorld
let project: Answered
let reader: { caller: Caller; person_id: string }
beforeAll(async () => {
  client = await newClientWorld()
  reader = await join(client.owner, client.path('people'), { role: 'tactical' })
  project = await client.post('projects', { name: 'Presses', track: 'technology', kind: 'pilot' })
})

const page = async (query = '', as: Caller = reader.caller): Promise<Page> =>
  json<Page>(await as.fetch('GET', client.path(`notifications${query}`)))
const mention = (person: { person_id: string }, text: string) =>
  client.post(`projects/${project.id}/comments`, { body: `${text} @[x](${person.person_id})` })
const told = (count: number, person = reader) =>
  eventually(async () => {
    const now = await page('', person.caller)
    return now.total !== null && now.total >= count && now
  })

describe('notifications', () => {
  it('are listed newest first, in pages, with how many are unread', async () => {
    for (const text of ['One', 'Two', 'Three']) await mention(reader, text)
    const all = await told(3)
    expect(all).toMatchObject({ total: 3, unread: 3 })
    const first = await page('?limit=2')
    const second = await page(`?limit=2&cursor=${first.next_cursor}`)
    expect([...first.data, ...second.data].map((one) => one.id)).toEqual(all.data.map((one) => one.id))
    expect(second.next_cursor).toBeNull()
    expect((await page('?kind=version_in_force')).total).toBe(0)
    for (const query of ['?kind=x', '?unread=false', '?limit=0', '?cursor=x'])
      expect((await reader.caller.fetch('GET', client.path(`notifications${query}`))).status, query).toBe(400)
  })

  it('are read one by one, or all at once', async () => {
    const [first] = (await told(3)).data
    const path = client.path(`notifications/${first?.id}/reading`)
    const read = await json<Notification>(await reader.caller.fetch('POST', path))
    expect(read.read_at).toBeGreaterThan(0)
    expect((await json<Notification>(await reader.caller.fetch('POST', path))).read_at).toBe(read.read_at)
    expect((await page('?unread=true')).data.map((one) => one.id)).not.toContain(first?.id)
    expect(await json(await reader.caller.fetch('POST', client.path('notifications/readings')))).toEqual({ unread: 0 })
    expect(await page()).toMatchObject({ total: 3, unread: 0 })
  })

  it('are nobody else’s', async () => {
    const [mine] = (await told(3)).data
    expect((await page('', client.owner)).data).toEqual([])
    expect((await client.owner.fetch('POST', client.path(`notifications/${mine?.id}/reading`))).status).toBe(404)
    const system = await client.key('notifications:read', 'notifications:write')
    for (const [method, path] of [
      ['GET', 'notifications'],
      ['POST', 'notifications/readings'],
      ['GET', 'notification-preferences'],
    ] as const)
      expect((await system.fetch(method, client.path(path))).status, path).toBe(403)
  })

  it('about what the person may no longer read are neither shown nor read by their id', async () => {
    const person = await join(client.owner, client.path('people'), { role: 'tactical' })
    const vendor = await client.post('vendors', { name: 'Formerly visible' })
    await client.post(`vendors/${vendor.id}/comments`, { body: `@[x](${person.person_id})` })
    const [before] = (await told(1, person)).data
    const people = await client.get<{ data: { id: string; person_id: string; version: number }[] }>('people?limit=200')
    const place = people.data.find((one) => one.person_id === person.person_id)
    await client.patch(`people/${place?.id}`, { role: 'contributor' }, place?.version ?? 1)
    expect(await page('', person.caller)).toMatchObject({ data: [], total: 0, unread: 0 })
    const reading = client.path(`notifications/${before?.id}/reading`)
    expect((await person.caller.fetch('POST', reading)).status).toBe(404)
  })
})

describe('preferences', () => {
  const get = async (): Promise<Preference[]> =>
    (await json<{ data: Preference[] }>(await reader.caller.fetch('GET', client.path('notification-preferences')))).data
  const put = (data: unknown) => reader.caller.fetch('PUT', client.path('notification-preferences'), { data })
  it('are there for every kind, and change one by one', async () => {
    const before = await get()
    expect(before).toHaveLength(8)
    expect(before.every((one) => one.web && one.mail === 'daily')).toBe(true)
    await json(await put([{ kind: 'comment_on_mine', web: false, mail: 'weekly' }]))
    expect(await get()).toEqual(
      before.map((one) => (one.kind === 'comment_on_mine' ? { ...one, web: false, mail: 'weekly' } : one)),
    )
  })

  it('are refused where they make no sense', async () => {
    const one = { kind: 'mention', web: true, mail: 'daily' }
    for (const data of [
      [],
      [one, one],
      [{ ...one, mail: 'hourly' }],
      [{ ...one, kind: 'gossip' }],
      [{ kind: 'mention' }],
    ])
      expect((await put(data)).status, JSON.stringify(data)).toBe(422)
  })

  it('decide what is shown and what is mailed', async () => {
    await json(await put([{ kind: 'mention', web: false, mail: 'off' }]))
    const marker = await mention(reader, 'Unheard')
    await json(await put([{ kind: 'mention', web: true, mail: 'off' }]))
    await mention(reader, 'Heard')
    const found = await eventually(async () => {
      const now = await page('?kind=mention')
      return now.data.some((one) => one.details.excerpt?.startsWith('Heard')) && now
    })
    expect(found.data.some((one) => one.details.comment_id === marker.id)).toBe(false)
    const db = await tenantOf(client.id)
    const rows = await ask(
      db,
      sql`SELECT mail_due_at, mailed_at FROM notifications WHERE person_id = ${reader.person_id} ORDER BY id DESC LIMIT 1`,
    )
    expect(rows[0]).toMatchObject({ mail_due_at: null })
    expect(rows[0]?.mailed_at).toBeGreaterThan(0)
  })
})
