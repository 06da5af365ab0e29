import { beforeAll, describe, expect, it } from 'vitest'
import { invitationToken, join, type Page, rowOf, someEmail } from '../../support/mail.ts'
import { type Caller, type Consultancy, json, newClient, newConsultancy } from '../../support/world.ts'

type Person = { id: string; person_id: string; email: string; role: string; version: number }

let consultancy: Consultancy
let client: string
let path: string
beforeAll(async () => {
  consultancy = await newConsultancy()
  client = await newClient(consultancy)
  path = `/clients/${client}/people`
})

const joinAs = (role: string) => join(consultancy.owner, path, { role })
const rowFor = (email: string) => rowOf<Person>(consultancy.owner, path, email)
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })
const reads = async (caller: Caller, address: string) => (await caller.fetch('GET', address)).status

describe('people of a client', () => {
  it('come by invitation and do what their role allows', async () => {
    const { caller, email, person_id } = await joinAs('tactical')
    expect(await rowFor(email)).toMatchObject({ role: 'tactical', person_id, version: 1 })
    expect(await reads(caller, `/clients/${client}/projects`)).toBe(200)
    expect(await reads(caller, path)).toBe(200)
    await json(await caller.fetch('POST', path, { email: someEmail(), role: 'viewer' }), 403)
  })

  it('may not even list each other as contributors and viewers', async () => {
    for (const role of ['contributor', 'viewer']) {
      const { caller } = await joinAs(role)
      expect(await reads(caller, path)).toBe(403)
      expect(await reads(caller, `/clients/${client}/invitations`)).toBe(403)
    }
  })

  it('are managed by the client itself through its admin', async () => {
    const admin = await joinAs('admin')
    const { email, caller } = await join(admin.caller, path, { role: 'viewer' })
    const { id } = await rowFor(email)
    const changed = await admin.caller.fetch('PATCH', `${path}/${id}`, { role: 'strategic' }, ifMatch(1))
    expect(await json<Person>(changed)).toMatchObject({ id, email, role: 'strategic', version: 2 })
    expect(await reads(caller, path)).toBe(200)
    expect((await admin.caller.fetch('DELETE', `${path}/${id}`, undefined, ifMatch(1))).status).toBe(412)
    expect((await admin.caller.fetch('DELETE', `${path}/${id}`, undefined, ifMatch(2))).status).toBe(204)
    expect(await reads(caller, `/clients/${client}`)).toBe(404)
    const left = await json<Page<Person>>(await admin.caller.fetch('GET', `${path}?q=${email}`))
    expect(left.data).toEqual([])
  })

  it('take their waiting invitations with them when they lose their role', async () => {
    const admin = await joinAs('admin')
    const guest = someEmail('guest')
    await json(await admin.caller.fetch('POST', path, { email: guest, role: 'admin' }), 201)
    const token = await invitationToken(guest)
    const { id } = await rowFor(admin.email)
    await json(await consultancy.owner.fetch('PATCH', `${path}/${id}`, { role: 'viewer' }, ifMatch(1)))
    expect(await reads(admin.caller, `/invitations/${token}`)).toBe(410)
  })

  it('may belong to several clients and consultancies with different roles', async () => {
    const { caller, email } = await joinAs('viewer')
    const elsewhere = await newConsultancy()
    const second = await newClient(elsewhere)
    await json(await elsewhere.owner.fetch('POST', `/clients/${second}/people`, { email, role: 'admin' }), 201)
    const token = await invitationToken(email, 2)
    await json(
      await caller.fetch('POST', `/invitations/${token}/acceptance`, {}, { 'cf-connecting-ip': crypto.randomUUID() }),
      201,
    )
    expect(await reads(caller, path)).toBe(403)
    expect(await reads(caller, `/clients/${second}/people`)).toBe(200)
    const { id } = await rowOf<Person>(elsewhere.owner, `/clients/${second}/people`, email)
    await elsewhere.owner.fetch('DELETE', `/clients/${second}/people/${id}`, undefined, ifMatch(1))
    expect(await reads(caller, `/clients/${second}`)).toBe(404)
    expect(await reads(caller, `/clients/${client}`)).toBe(200)
  })
})

describe('another client', () => {
  it('neither reads nor changes the people, also not through its own address', async () => {
    const { email } = await joinAs('viewer')
    const { id } = await rowFor(email)
    const other = await newClient(consultancy)
    const { caller: admin } = await join(consultancy.owner, `/clients/${other}/people`, { role: 'admin' })
    for (const address of [path, `/clients/${other}/people`]) {
      expect((await admin.fetch('PATCH', `${address}/${id}`, { role: 'admin' }, ifMatch(1))).status).toBe(404)
      expect((await admin.fetch('DELETE', `${address}/${id}`, undefined, ifMatch(1))).status).toBe(404)
    }
    expect(await reads(admin, path)).toBe(404)
    expect(await rowFor(email)).toMatchObject({ role: 'viewer', version: 1 })
  })
})
