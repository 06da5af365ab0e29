import { beforeAll, describe, expect, it } from 'vitest'
import { newClientWorld } from '../../support/client.ts'
import { join, type Page, rowOf, someEmail } from '../../support/mail.ts'
import { type Caller, type Consultancy, json, newClient, newConsultancy, withKey } from '../../support/world.ts'

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

  it('holds long records, in shorter pages', async () => {
    const own = await newClient(consultancy)
    const address = `/clients/${own}`
    const long = '漢'.repeat(10_000)
    const body = { name: 'Long', track: 'technology', kind: 'pilot', description: long }
    const { id } = await json<{ id: string }>(await consultancy.owner.fetch('POST', `${address}/projects`, body), 201)
    for (let version = 1; version <= 170; version += 1) {
      const change = { description: `${version}${long.slice(4)}` }
      const match = { 'if-match': `"${version}"` }
      await json(await consultancy.owner.fetch('PATCH', `${address}/projects/${id}`, change, match))
      if (version % 50 === 0)
        await json(
          await consultancy.owner.fetch('POST', `${address}/people`, { email: someEmail(), role: 'viewer' }),
          201,
        )
    }
    const seen: string[] = []
    let cursor = ''
    do {
      const page = await entries(`${address}/audit?limit=200${cursor}`)
      seen.push(...page.data.map((entry) => entry.id))
      cursor = page.next_cursor ? `&cursor=${page.next_cursor}` : ''
    } while (cursor)
    expect(seen).toHaveLength(1 + 1 + 170 + 3)
    expect([...new Set(seen)].sort().reverse()).toEqual(seen)
  })

  it('leaves out what the reader may not read otherwise', async () => {
    const own = await newClientWorld(consultancy)
    await own.post('units', { name: 'Legal' })
    await own.post('vendors', { name: 'Supplier' })
    await own.key('units:read')
    const reader = await own.key('audit:read', 'units:read', 'client:read')
    const { data } = await entries(`/clients/${own.id}/audit?limit=200`, reader)
    expect([...new Set(data.map((entry) => entry.subject_type))].sort()).toEqual(['client', 'unit'])
    const strategic = await join(own.owner, own.path('people'), { role: 'strategic' })
    const seen = await entries(`/clients/${own.id}/audit?limit=200`, strategic.caller)
    const kinds = new Set(seen.data.map((entry) => entry.subject_type))
    expect(kinds.has('client_person')).toBe(true)
    expect(kinds.has('api_key')).toBe(false)
  })

  it('leaves out private saved views of others, and what a shared one was before', async () => {
    const own = await newClientWorld(consultancy)
    const author = await join(own.owner, own.path('people'), { role: 'tactical' })
    const body = { page: 'projects', name: 'Whom to let go', query: 'q=secret' }
    const made = await author.caller.fetch('POST', own.path('saved-views'), body)
    const { id } = await json<{ id: string }>(made, 201)
    const about = `/clients/${own.id}/audit?subject_id=${id}`
    const actions = async (who?: Caller) => (await entries(about, who)).data.map((entry) => entry.action)
    expect(await actions()).toEqual([])
    expect(await actions(author.caller)).toEqual(['create'])
    const share = { name: 'For all', query: 'status=running', shared: true }
    await json(await author.caller.fetch('PATCH', own.path(`saved-views/${id}`), share, { 'if-match': '"1"' }))
    const rename = { name: 'For everybody' }
    await json(await author.caller.fetch('PATCH', own.path(`saved-views/${id}`), rename, { 'if-match': '"2"' }))
    expect(await actions()).toEqual(['update'])
    expect(JSON.stringify((await entries(about)).data)).not.toContain('secret')
    expect(await actions(author.caller)).toEqual(['update', 'update', 'create'])
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

  it('leaves out what the reader may not read otherwise', async () => {
    const body = { name: 'Auditor', scopes: ['consultancy_audit:read', 'members:read'] }
    const made = await consultancy.owner.fetch('POST', `/consultancies/${consultancy.id}/api-keys`, body)
    const { secret } = await json<{ secret: string }>(made, 201)
    const { data } = await entries(`/consultancies/${consultancy.id}/audit?limit=200`, withKey(secret))
    expect([...new Set(data.map((entry) => entry.subject_type))].sort()).toEqual(['invitation', 'member'])
    expect(data.filter((entry) => entry.after?.client_id)).toEqual([])
  })
})
