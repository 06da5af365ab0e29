import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { settingsOf } from '../../../workers/env.ts'
import { openControl } from '../../../workers/tenancy/open.ts'
import { invitationToken, join, type Page, someEmail } from '../../support/mail.ts'
import { type Consultancy, json, newClient, newConsultancy, withKey } from '../../support/world.ts'

type Key = {
  id: string
  name: string
  prefix: string
  scopes: string[]
  secret: string | null
  version: number
  revoked_at: number | null
  last_used_at: number | null
  created_by_name: string | null
}

let consultancy: Consultancy
let client: string
let path: string
let consultancyPath: string
beforeAll(async () => {
  consultancy = await newConsultancy()
  client = await newClient(consultancy)
  path = `/clients/${client}/api-keys`
  consultancyPath = `/consultancies/${consultancy.id}/api-keys`
})

const make = (body: Record<string, unknown>, at = path, headers?: Record<string, string>) =>
  consultancy.owner.fetch('POST', at, { name: 'ERP', scopes: ['projects:read'], ...body }, headers)

const made = async (body: Record<string, unknown> = {}, at = path) => {
  const key = await json<Key>(await make(body, at), 201)
  return { ...key, caller: withKey(key.secret ?? '') }
}

describe('an API key', () => {
  it('is shown once and opens what its scopes say, for its client', async () => {
    const answer = await make({ scopes: ['projects:write', 'projects:read', 'projects:read'] })
    const key = await json<Key>(answer, 201)
    expect(key.secret).toMatch(/^brg_[0-9A-Za-z]{40}$/)
    expect(key.prefix).toBe(key.secret?.slice(0, 8))
    expect(key.scopes).toEqual(['projects:read', 'projects:write'])
    expect(answer.headers.get('etag')).toBe('"1"')
    const caller = withKey(key.secret ?? '')
    await json(await caller.fetch('GET', `/clients/${client}/projects`))
    const project = { name: 'By key', track: 'technology', kind: 'pilot' }
    await json(await caller.fetch('POST', `/clients/${client}/projects`, project), 201)
    expect((await caller.fetch('GET', `/clients/${client}/vendors`)).status).toBe(403)
    const other = await newClient(consultancy)
    expect((await caller.fetch('GET', `/clients/${other}/projects`)).status).toBe(404)
  })

  it('is listed without its secret, with its last use', async () => {
    const { id, secret, caller } = await made({ name: 'Listed' })
    await caller.fetch('GET', `/clients/${client}/projects`)
    const text = await (await consultancy.owner.fetch('GET', `${path}?limit=200`)).text()
    expect(text).not.toContain(secret)
    expect(text).not.toContain('hash')
    const row = (JSON.parse(text) as Page<Key>).data.find((key) => key.id === id)
    expect(row).toMatchObject({ name: 'Listed', created_by_name: 'Olga Owner', revoked_at: null })
    expect(row).not.toHaveProperty('secret')
  })

  it('is nowhere in the database in clear, also not for a repeated Idempotency-Key', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const first = await json<Key>(await make({ name: 'Once' }, path, headers), 201)
    const repeated = await make({ name: 'Once' }, path, headers)
    expect(repeated.headers.get('idempotency-replayed')).toBe('true')
    expect(await json<Key>(repeated, 201)).toEqual({ ...first, secret: null })
    const stored = await openControl(settingsOf(env)).read([
      sql`SELECT * FROM api_keys WHERE id = ${first.id}`,
      sql`SELECT * FROM idempotency_keys WHERE subject_id = ${first.id}`,
      sql`SELECT * FROM audit_log WHERE subject_id = ${first.id}`,
    ])
    expect(stored.map((rows) => rows.length)).toEqual([1, 1, 1])
    expect(JSON.stringify(stored)).not.toContain(first.secret)
    expect(stored[2]?.[0]?.after).not.toContain(stored[0]?.[0]?.hash)
  })

  it('is refused from the next request on once revoked; revoking again changes nothing', async () => {
    const { id, caller } = await made()
    expect((await caller.fetch('GET', `/clients/${client}/projects`)).status).toBe(200)
    expect((await consultancy.owner.fetch('DELETE', `${path}/${id}`)).status).toBe(204)
    expect((await caller.fetch('GET', `/clients/${client}/projects`)).status).toBe(401)
    expect((await consultancy.owner.fetch('DELETE', `${path}/${id}`)).status).toBe(204)
    const [log] = await openControl(settingsOf(env)).read([
      sql`SELECT action FROM audit_log WHERE subject_id = ${id} ORDER BY id`,
    ])
    expect(log?.map((row) => row.action)).toEqual(['create', 'revoke'])
  })

  it('is refused once expired, and cannot be made expired', async () => {
    const { id, caller } = await made({ expires_at: Date.now() + 3_600_000 })
    expect((await caller.fetch('GET', `/clients/${client}/projects`)).status).toBe(200)
    await openControl(settingsOf(env)).write([sql`UPDATE api_keys SET expires_at = ${Date.now() - 1} WHERE id = ${id}`])
    expect((await caller.fetch('GET', `/clients/${client}/projects`)).status).toBe(401)
    const past = await json<{ errors: { pointer: string }[] }>(await make({ expires_at: 1 }), 422)
    expect(past.errors[0]?.pointer).toBe('/expires_at')
  })

  it('is refused when a letter of it is changed, or it is not of the form', async () => {
    const { secret } = await made()
    const wrong = `${secret?.slice(0, -1)}${secret?.endsWith('0') ? '1' : '0'}`
    for (const key of [wrong, 'brg_short', `${secret}0`])
      expect((await withKey(key).fetch('GET', `/clients/${client}/projects`)).status).toBe(401)
  })
})

describe('the scopes of an API key', () => {
  it('are permissions of a client for a key of a client', async () => {
    for (const scopes of [['members:read'], ['projects:delete'], [], ['*']]) {
      const problem = await json<{ errors: { pointer: string }[] }>(await make({ scopes }), 422)
      expect(problem.errors[0]?.pointer).toMatch(/^\/scopes/)
    }
  })

  it('are never more than their maker holds', async () => {
    const refused = await make({ scopes: ['projects:read', 'audit:write'] })
    expect((await json(refused, 403)).detail).toContain('audit:write')
    const admin = await join(consultancy.owner, `/clients/${client}/people`, { role: 'admin' })
    await json(await admin.caller.fetch('POST', path, { name: 'Own', scopes: ['people:write'] }), 201)
    const tactical = await join(consultancy.owner, `/clients/${client}/people`, { role: 'tactical' })
    expect((await tactical.caller.fetch('POST', path, { name: 'Own', scopes: ['units:read'] })).status).toBe(403)
    expect((await tactical.caller.fetch('GET', path)).status).toBe(403)
  })

  it('reach every client of the consultancy for a key of the consultancy, and no other', async () => {
    const { caller } = await made({ scopes: ['clients:read', 'projects:read'] }, consultancyPath)
    const second = await newClient(consultancy)
    await json(await caller.fetch('GET', `/consultancies/${consultancy.id}/clients`))
    for (const one of [client, second]) await json(await caller.fetch('GET', `/clients/${one}/projects`))
    expect((await caller.fetch('GET', `/consultancies/${consultancy.id}/members`)).status).toBe(403)
    const other = await newConsultancy()
    const foreign = await newClient(other)
    expect((await caller.fetch('GET', `/clients/${foreign}/projects`)).status).toBe(404)
    expect((await caller.fetch('GET', `/consultancies/${other.id}/clients`)).status).toBe(404)
  })

  it('do not let a key make another key, or invite somebody who may do more than itself', async () => {
    const { caller } = await made({ scopes: ['api_keys:write', 'people:write', 'client:read'] })
    expect((await caller.fetch('POST', path, { name: 'Child', scopes: ['client:read'] })).status).toBe(403)
    const invite = { email: someEmail(), role: 'admin' }
    expect((await caller.fetch('POST', `/clients/${client}/people`, invite)).status).toBe(403)
  })
})

describe('another place', () => {
  it('neither lists nor revokes a key, and cannot withdraw invitations through this address', async () => {
    const { id, caller } = await made()
    const all = await made({ scopes: ['clients:read'] }, consultancyPath)
    const other = await newConsultancy()
    const otherClient = await newClient(consultancy)
    const guest = someEmail('guest')
    await json(
      await consultancy.owner.fetch('POST', `/clients/${client}/people`, { email: guest, role: 'viewer' }),
      201,
    )
    const places = [
      [other.owner, path],
      [other.owner, `/consultancies/${other.id}/api-keys`],
      [consultancy.owner, `/clients/${otherClient}/api-keys`],
      [consultancy.owner, consultancyPath],
    ] as const
    for (const [by, address] of places) {
      expect((await by.fetch('DELETE', `${address}/${id}`)).status).toBe(404)
      expect(await (await by.fetch('GET', address)).text()).not.toContain(id)
    }
    for (const foreign of [all.id, consultancy.person_id])
      expect((await consultancy.owner.fetch('DELETE', `${path}/${foreign}`)).status).toBe(404)
    expect((await caller.fetch('GET', `/clients/${client}/projects`)).status).toBe(200)
    expect((await caller.fetch('GET', `/invitations/${await invitationToken(guest)}`)).status).toBe(200)
  })

  it('keeps consultants and analysts away from the keys of the consultancy', async () => {
    for (const role of ['consultant', 'analyst']) {
      const member = await join(consultancy.owner, `/consultancies/${consultancy.id}/members`, { role })
      expect((await member.caller.fetch('GET', consultancyPath)).status).toBe(403)
      const body = { name: 'Own', scopes: ['clients:read'] }
      expect((await member.caller.fetch('POST', consultancyPath, body)).status).toBe(403)
    }
  })
})
