import { beforeAll, describe, expect, it } from 'vitest'
import { invitationToken, join, type Page, rowOf, someEmail } from '../../support/mail.ts'
import { type Consultancy, json, newClient, newConsultancy } from '../../support/world.ts'

type Member = {
  id: string
  email: string
  role: string
  version: number
  person_id: string
  clients: { id: string; name: string }[]
}

let consultancy: Consultancy
let client: string
let path: string
beforeAll(async () => {
  consultancy = await newConsultancy()
  client = await newClient(consultancy, 'Foundry')
  path = `/consultancies/${consultancy.id}/members`
})

const joinAs = (role: string, client_ids?: string[]) =>
  join(consultancy.owner, path, { role, ...(client_ids ? { client_ids } : {}) })
const rowFor = (email: string) => rowOf<Member>(consultancy.owner, path, email)
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })

describe('members of a consultancy', () => {
  it('come by invitation, with the clients they were invited for', async () => {
    const { email, caller } = await joinAs('consultant', [client, client])
    const row = await rowFor(email)
    expect(row).toMatchObject({ role: 'consultant', version: 1, clients: [{ id: client, name: 'Foundry' }] })
    await json(await caller.fetch('GET', `/clients/${client}`))
  })

  it('are found by name, address and role', async () => {
    const { email } = await joinAs('analyst')
    const found = await json<Page<Member>>(
      await consultancy.owner.fetch('GET', `${path}?q=${email}&role=analyst,owner`),
    )
    expect(found.data.map((member) => member.email)).toEqual([email])
    expect(found.total).toBe(1)
    const none = await json<Page<Member>>(await consultancy.owner.fetch('GET', `${path}?q=${email}&role=owner`))
    expect(none.data).toEqual([])
  })

  it('are read by all members and changed by owners only', async () => {
    const { caller, email } = await joinAs('consultant')
    const { id } = await rowFor(email)
    await json(await caller.fetch('GET', path))
    await json(await caller.fetch('POST', path, { email: someEmail(), role: 'analyst' }), 403)
    await json(await caller.fetch('PATCH', `${path}/${id}`, { role: 'owner' }, ifMatch(1)), 403)
    await json(await caller.fetch('DELETE', `${path}/${id}`, undefined, ifMatch(1)), 403)
    await json(await caller.fetch('PUT', `${path}/${id}/assignments`, { client_ids: [client] }, ifMatch(1)), 403)
  })

  it('get a new role that counts from their next request on', async () => {
    const { caller, email } = await joinAs('consultant')
    const { id } = await rowFor(email)
    expect((await caller.fetch('GET', `/clients/${client}`)).status).toBe(404)
    const changed = await consultancy.owner.fetch('PATCH', `${path}/${id}`, { role: 'analyst' }, ifMatch(1))
    expect(changed.headers.get('etag')).toBe('"2"')
    expect(await json<Member>(changed)).toMatchObject({ id, email, role: 'analyst', version: 2 })
    expect((await caller.fetch('GET', `/clients/${client}`)).status).toBe(200)
  })

  it('are out from their next request on once removed, and start from nothing when they come back', async () => {
    const { caller, email } = await joinAs('consultant', [client])
    const { id } = await rowFor(email)
    const gone = await consultancy.owner.fetch('DELETE', `${path}/${id}`, undefined, ifMatch(1))
    expect(gone.status).toBe(204)
    expect((await caller.fetch('GET', `/clients/${client}`)).status).toBe(404)
    expect((await caller.fetch('GET', path)).status).toBe(404)
    await json(await consultancy.owner.fetch('POST', path, { email, role: 'consultant' }), 201)
    await json(
      await caller.fetch(
        'POST',
        `/invitations/${await invitationToken(email, 2)}/acceptance`,
        {},
        {
          'cf-connecting-ip': crypto.randomUUID(),
        },
      ),
      201,
    )
    expect(await rowFor(email)).toMatchObject({ clients: [] })
  })

  it('take their waiting invitations with them', async () => {
    const { caller, email } = await joinAs('owner')
    const guest = someEmail('guest')
    await json(await caller.fetch('POST', path, { email: guest, role: 'owner' }), 201)
    const token = await invitationToken(guest)
    const { id } = await rowFor(email)
    await consultancy.owner.fetch('DELETE', `${path}/${id}`, undefined, ifMatch(1))
    const answer = await consultancy.owner.fetch('GET', `/invitations/${token}`)
    expect((await json(answer, 410)).code).toBe('gone')
  })

  it('ask for the version that was read', async () => {
    const { email } = await joinAs('analyst')
    const { id } = await rowFor(email)
    const one = `${path}/${id}`
    expect((await consultancy.owner.fetch('PATCH', one, { role: 'owner' }, ifMatch(7))).status).toBe(412)
    expect((await consultancy.owner.fetch('PATCH', one, { role: 'owner' })).status).toBe(428)
    expect((await consultancy.owner.fetch('DELETE', one, undefined, ifMatch(7))).status).toBe(412)
    expect((await consultancy.owner.fetch('PATCH', one, { role: 'admin' }, ifMatch(1))).status).toBe(422)
    expect((await rowFor(email)).role).toBe('analyst')
  })
})

describe('the last owner', () => {
  it('can be neither removed nor demoted', async () => {
    const own = await newConsultancy()
    const members = `/consultancies/${own.id}/members`
    const { id } = await rowOf<Member>(own.owner, members, own.owner_email)
    const removed = await own.owner.fetch('DELETE', `${members}/${id}`, undefined, ifMatch(1))
    expect((await json(removed, 409)).code).toBe('conflict')
    const demoted = await own.owner.fetch('PATCH', `${members}/${id}`, { role: 'analyst' }, ifMatch(1))
    expect((await json(demoted, 409)).detail).toContain('last owner')
    expect((await rowOf<Member>(own.owner, members, own.owner_email)).role).toBe('owner')
  })

  it('stays when two owners demote each other at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const own = await newConsultancy()
      const members = `/consultancies/${own.id}/members`
      const second = await join(own.owner, members, { role: 'owner' })
      const rows = await Promise.all([
        rowOf<Member>(own.owner, members, own.owner_email),
        rowOf<Member>(own.owner, members, second.email),
      ])
      const answers = await Promise.all([
        own.owner.fetch('PATCH', `${members}/${rows[1].id}`, { role: 'analyst' }, ifMatch(1)),
        second.caller.fetch('DELETE', `${members}/${rows[0].id}`, undefined, ifMatch(1)),
      ])
      const changed = answers.filter((answer) => answer.ok)
      expect(changed).toHaveLength(1)
      // Whoever came second is refused as no owner any more, or by the guard.
      expect([403, 404, 409]).toContain(answers.find((answer) => !answer.ok)?.status)
    }
  })
})

describe('assignments', () => {
  it('replace each other, open and close clients from the next request on', async () => {
    const other = await newClient(consultancy, 'Warehouse')
    const { caller, email } = await joinAs('consultant', [client])
    const { id } = await rowFor(email)
    const put = await consultancy.owner.fetch('PUT', `${path}/${id}/assignments`, { client_ids: [other] }, ifMatch(1))
    expect(put.headers.get('etag')).toBe('"2"')
    expect((await json<Member>(put)).clients).toEqual([{ id: other, name: 'Warehouse' }])
    expect((await caller.fetch('GET', `/clients/${client}`)).status).toBe(404)
    expect((await caller.fetch('GET', `/clients/${other}`)).status).toBe(200)
    const stale = await consultancy.owner.fetch('PUT', `${path}/${id}/assignments`, { client_ids: [] }, ifMatch(1))
    expect(stale.status).toBe(412)
    const none = await consultancy.owner.fetch('PUT', `${path}/${id}/assignments`, { client_ids: [] }, ifMatch(2))
    expect((await json<Member>(none)).clients).toEqual([])
  })

  it('withdraw what a consultant invited to a client that they lose', async () => {
    const { caller, email } = await joinAs('consultant', [client])
    const guest = someEmail('guest')
    await json(await caller.fetch('POST', `/clients/${client}/people`, { email: guest, role: 'admin' }), 201)
    const token = await invitationToken(guest)
    const { id } = await rowFor(email)
    await json(await consultancy.owner.fetch('PUT', `${path}/${id}/assignments`, { client_ids: [] }, ifMatch(1)))
    expect((await consultancy.owner.fetch('GET', `/invitations/${token}`)).status).toBe(410)
  })

  it('show a consultant only the clients that they share', async () => {
    const secret = await newClient(consultancy, 'Not for everybody')
    const { email } = await joinAs('consultant', [client, secret])
    const { caller } = await joinAs('consultant', [client])
    const seen = await rowOf<Member>(caller, path, email)
    expect(seen.clients.map((shared) => shared.name)).toEqual(['Foundry'])
  })
})

describe('another consultancy', () => {
  it('neither reads, changes nor learns of members', async () => {
    const other = await newConsultancy()
    const { email } = await joinAs('analyst')
    const { id } = await rowFor(email)
    const own = `/consultancies/${other.id}/members`
    for (const address of [path, own]) {
      const one = `${address}/${id}`
      expect((await other.owner.fetch('PATCH', one, { role: 'owner' }, ifMatch(1))).status).toBe(404)
      expect((await other.owner.fetch('DELETE', one, undefined, ifMatch(1))).status).toBe(404)
      expect((await other.owner.fetch('PUT', `${one}/assignments`, { client_ids: [] }, ifMatch(1))).status).toBe(404)
    }
    expect((await other.owner.fetch('GET', path)).status).toBe(404)
    expect((await rowFor(email)).version).toBe(1)
  })

  it('cannot have its clients named in an invitation or assignment', async () => {
    const other = await newConsultancy()
    const foreign = await newClient(other)
    const body = { email: someEmail(), role: 'consultant', client_ids: [foreign] }
    const invited = await json<{ errors: { pointer: string }[] }>(
      await consultancy.owner.fetch('POST', path, body),
      422,
    )
    expect(invited.errors[0]?.pointer).toBe('/client_ids')
    const { email, caller } = await joinAs('consultant')
    const { id } = await rowFor(email)
    const put = await consultancy.owner.fetch('PUT', `${path}/${id}/assignments`, { client_ids: [foreign] }, ifMatch(1))
    expect((await json<{ errors: { pointer: string }[] }>(put, 422)).errors[0]?.pointer).toBe('/client_ids')
    expect((await caller.fetch('GET', `/clients/${foreign}`)).status).toBe(404)
    expect((await rowFor(email)).version).toBe(1)
  })
})
