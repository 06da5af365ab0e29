import { beforeAll, describe, expect, it } from 'vitest'
import { join, type Page, rowOf, someEmail } from '../../support/mail.ts'
import { type Consultancy, json, newClient, newConsultancy } from '../../support/world.ts'

type Entry = {
  id: string
  at: number
  actor_kind: string
  actor_id: string
  actor_name: string
  action: string
  subject_type: string
  subject_id: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

let consultancy: Consultancy
let client: string
let path: string
let members: string
beforeAll(async () => {
  consultancy = await newConsultancy()
  client = await newClient(consultancy)
  path = `/clients/${client}/audit`
  members = `/consultancies/${consultancy.id}/members`
})

const entries = async (address: string, by = consultancy.owner) => json<Page<Entry>>(await by.fetch('GET', address))

const newUnit = async (name: string) =>
  json<{ id: string }>(await consultancy.owner.fetch('POST', `/clients/${client}/units`, { name }), 201)

describe('the audit of a client', () => {
  it('says who changed which record, before and after', async () => {
    const { id } = await newUnit('Purchasing')
    const change = { 'if-match': '"1"' }
    await consultancy.owner.fetch('PATCH', `/clients/${client}/units/${id}`, { head: 'Paula' }, change)
    const { data } = await entries(`${path}?subject_type=unit&subject_id=${id}`)
    expect(data.map((entry) => entry.action)).toEqual(['update', 'create'])
    expect(data[0]).toMatchObject({
      actor_kind: 'person',
      actor_id: consultancy.person_id,
      actor_name: 'Olga Owner',
      before: { head: null, version: 1 },
      after: { head: 'Paula', version: 2 },
    })
    expect(data[1]?.before).toBeNull()
  })

  it('joins the records with people, invitations, keys and settings of the client, newest first', async () => {
    const own = await newClient(consultancy)
    const address = `/clients/${own}`
    await json(await consultancy.owner.fetch('POST', `${address}/units`, { name: 'Legal' }), 201)
    const { email } = await join(consultancy.owner, `${address}/people`, { role: 'viewer' })
    const body = { name: 'ERP', scopes: ['units:read'] }
    const key = await json<{ id: string; secret: string }>(
      await consultancy.owner.fetch('POST', `${address}/api-keys`, body),
      201,
    )
    await consultancy.owner.fetch('DELETE', `${address}/api-keys/${key.id}`)
    const { data } = await entries(`${address}/audit`)
    const told = data.map((entry) => `${entry.action} ${entry.subject_type}`)
    expect(told.slice(0, 2)).toEqual(['revoke api_key', 'create api_key'])
    expect(told.slice(2, 4).sort()).toEqual(['accept invitation', 'create client_person'])
    expect(told.slice(4)).toEqual(['create invitation', 'create unit', 'create client'])
    const text = JSON.stringify(data)
    expect(text).toContain(email)
    for (const secret of [key.secret, 'token_hash', 'namespace', '"hash"']) expect(text).not.toContain(secret)
  })

  it('comes in pages over both databases that neither repeat nor miss an entry', async () => {
    const own = await newClient(consultancy)
    for (let step = 0; step < 3; step += 1) {
      await consultancy.owner.fetch('POST', `/clients/${own}/units`, { name: `Unit ${step}` })
      await consultancy.owner.fetch('POST', `/clients/${own}/people`, { email: someEmail(), role: 'viewer' })
    }
    const all = (await entries(`/clients/${own}/audit`)).data.map((entry) => entry.id)
    expect(all).toHaveLength(7)
    const paged: string[] = []
    let cursor = ''
    do {
      const page = await entries(`/clients/${own}/audit?limit=2${cursor}`)
      paged.push(...page.data.map((entry) => entry.id))
      cursor = page.next_cursor ? `&cursor=${page.next_cursor}` : ''
    } while (cursor)
    expect(paged).toEqual(all)
    expect([...all].sort().reverse()).toEqual(all)
  })

  it('is filtered by actor, action and time', async () => {
    const { id } = await newUnit('Filtered')
    const [entry] = (await entries(`${path}?subject_id=${id}`)).data
    const at = entry?.at ?? 0
    const today = new Date(at).toISOString().slice(0, 10)
    const count = async (filter: string) => (await entries(`${path}?subject_id=${id}&${filter}`)).data.length
    expect(await count(`actor_id=${consultancy.person_id}&action=create`)).toBe(1)
    expect(await count('action=delete')).toBe(0)
    expect(await count('actor_id=per_nobody')).toBe(0)
    expect(await count(`from=${at}&to=${at}`)).toBe(1)
    expect(await count(`from=${today}&to=${today}`)).toBe(1)
    expect(await count(`from=${at + 1}`)).toBe(0)
    expect(await count(`to=${at - 1}`)).toBe(0)
    for (const wrong of ['from=yesterday', 'to=2026-02-31', 'limit=0', 'sort=at'])
      expect((await consultancy.owner.fetch('GET', `${path}?${wrong}`)).status).toBe(400)
    expect((await json(await consultancy.owner.fetch('GET', `${path}?cursor=abc`), 400)).code).toBe('invalid_cursor')
  })

  it('is read by admins, strategic and tactical members only', async () => {
    const people = `/clients/${client}/people`
    for (const [role, status] of [
      ['strategic', 200],
      ['operational', 403],
      ['viewer', 403],
    ] as const) {
      const { caller } = await join(consultancy.owner, people, { role })
      expect((await caller.fetch('GET', path)).status).toBe(status)
    }
  })
})

describe('the audit of a consultancy', () => {
  it('tells changes of members and assignments', async () => {
    const { email } = await join(consultancy.owner, members, { role: 'consultant' })
    const { id } = await rowOf<{ id: string; email: string }>(consultancy.owner, members, email)
    const ids = { client_ids: [client] }
    await json(await consultancy.owner.fetch('PUT', `${members}/${id}/assignments`, ids, { 'if-match': '"1"' }))
    await consultancy.owner.fetch('PATCH', `${members}/${id}`, { role: 'analyst' }, { 'if-match': '"2"' })
    await consultancy.owner.fetch('DELETE', `${members}/${id}`, undefined, { 'if-match': '"3"' })
    const { data } = await entries(`/consultancies/${consultancy.id}/audit?subject_id=${id}`)
    expect(data.map((entry) => entry.action)).toEqual(['delete', 'update', 'assign', 'create'])
    expect(data[1]).toMatchObject({ before: { role: 'consultant' }, after: { role: 'analyst' } })
    expect(data[2]).toMatchObject({ before: { client_ids: [] }, after: ids })
  })

  it('says which invitations were withdrawn with their sender', async () => {
    const { caller, email } = await join(consultancy.owner, members, { role: 'owner' })
    const guest = someEmail('guest')
    await json(await caller.fetch('POST', members, { email: guest, role: 'analyst' }), 201)
    const { id } = await rowOf<{ id: string; email: string }>(consultancy.owner, members, email)
    await consultancy.owner.fetch('DELETE', `${members}/${id}`, undefined, { 'if-match': '"1"' })
    const address = `/consultancies/${consultancy.id}/audit?subject_id=${id}&action=withdraw_invitations`
    expect((await entries(address)).data[0]?.before).toMatchObject([{ email: guest, role: 'analyst' }])
  })

  it('is read by owners only and holds nothing of another consultancy or of the records of clients', async () => {
    const other = await newConsultancy()
    await join(other.owner, `/consultancies/${other.id}/members`, { role: 'analyst' })
    const foreign = await newClient(other)
    const address = `/consultancies/${consultancy.id}/audit`
    const { data } = await entries(`${address}?limit=200`)
    const text = JSON.stringify(data)
    expect(text).toContain(client)
    for (const id of [other.id, other.person_id, foreign]) expect(text).not.toContain(id)
    expect(data.some((entry) => entry.subject_type === 'unit')).toBe(false)
    expect((await other.owner.fetch('GET', address)).status).toBe(404)
    expect((await other.owner.fetch('GET', path)).status).toBe(404)
    for (const role of ['consultant', 'analyst']) {
      const { caller } = await join(consultancy.owner, members, { role })
      expect((await caller.fetch('GET', address)).status).toBe(403)
    }
  })
})
