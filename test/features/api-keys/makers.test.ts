import { beforeAll, describe, expect, it } from 'vitest'
import { clientRolePermissions } from '../../../shared/domain/permissions/index.ts'
import { accept, invitationToken, join, type Page, rowOf, someEmail } from '../../support/mail.ts'
import { type Caller, type Consultancy, json, newClient, newConsultancy, withKey } from '../../support/world.ts'

type Place = { id: string; email: string; version: number; api_keys: number; role: string }
type Entry = { action: string; subject_type: string; subject_id: string; actor_name: string; id: string }

let consultancy: Consultancy
let client: string
let members: string
let people: string
beforeAll(async () => {
  consultancy = await newConsultancy()
  client = await newClient(consultancy)
  members = `/consultancies/${consultancy.id}/members`
  people = `/clients/${client}/people`
})

type MadeKey = { id: string; secret: string }
const makeKey = async (maker: Caller, place: string, scopes: readonly string[] = ['projects:read']): Promise<MadeKey> =>
  json<MadeKey>(await maker.fetch('POST', `${place}/api-keys`, { name: 'Third party', scopes }), 201)

const ofClient = (id = client) => `/clients/${id}`
const ofConsultancy = () => `/consultancies/${consultancy.id}`

/** What the key may still do in a client: 200, or 401 once it has ended. */
const statusOf = async ({ secret }: MadeKey, id = client): Promise<number> =>
  (await withKey(secret).fetch('GET', `/clients/${id}/projects`)).status

const joinAs = (role: string, client_ids?: string[]) =>
  join(consultancy.owner, members, { role, ...(client_ids ? { client_ids } : {}) })

const memberOf = (email: string) => rowOf<Place>(consultancy.owner, members, email)
const personOf = (email: string) => rowOf<Place>(consultancy.owner, people, email)
const ifMatch = (place: Place) => ({ 'if-match': `"${place.version}"` })

const removeFrom = async (path: string, place: Place, query = ''): Promise<void> => {
  await json(await consultancy.owner.fetch('DELETE', `${path}/${place.id}${query}`, undefined, ifMatch(place)), 204)
}

const changeTo = async (path: string, place: Place, body: Record<string, unknown>): Promise<Place> =>
  json<Place>(await consultancy.owner.fetch('PATCH', `${path}/${place.id}`, body, ifMatch(place)))

describe('API keys of a member who is removed', () => {
  it('end with their next request, in the consultancy and in its clients, and are counted beforehand', async () => {
    const { caller, email } = await joinAs('owner')
    const keys = [await makeKey(caller, ofClient()), await makeKey(caller, ofConsultancy())]
    const others = await makeKey(consultancy.owner, ofClient())
    const revoked = await makeKey(caller, ofClient())
    await json(await caller.fetch('DELETE', `${ofClient()}/api-keys/${revoked.id}`), 204)
    const place = await memberOf(email)
    expect(place.api_keys).toBe(2)
    await removeFrom(members, place)
    expect(await Promise.all(keys.map((key) => statusOf(key)))).toEqual([401, 401])
    expect(await statusOf(others)).toBe(200)
  })

  it('stay where whoever removes the member asks for it', async () => {
    const { caller, email } = await joinAs('owner')
    const key = await makeKey(caller, ofClient())
    await removeFrom(members, await memberOf(email), '?keep_keys=true')
    expect(await statusOf(key)).toBe(200)
  })

  it('are each in the audit as revoked, by whoever removed the member', async () => {
    const { caller, email } = await joinAs('owner')
    const keys = [await makeKey(caller, ofClient()), await makeKey(caller, ofConsultancy())]
    await removeFrom(members, await memberOf(email))
    for (const [key, place] of [
      [keys[0], ofClient()],
      [keys[1], ofConsultancy()],
    ] as const) {
      const log = await json<Page<Entry>>(
        await consultancy.owner.fetch('GET', `${place}/audit?subject_type=api_key&subject_id=${key?.id}`),
      )
      expect(log.data.map(({ action }) => action)).toEqual(['revoke', 'create'])
      expect(log.data[0]).toMatchObject({ actor_name: 'Olga Owner' })
    }
  })

  it('take the invitations with them that they sent and that still wait', async () => {
    const { caller, email } = await joinAs('owner')
    const key = await makeKey(caller, ofClient(), ['people:write', ...clientRolePermissions('viewer')])
    const guest = someEmail('guest')
    await json(await withKey(key.secret).fetch('POST', people, { email: guest, role: 'viewer' }), 201)
    const token = await invitationToken(guest)
    await removeFrom(members, await memberOf(email))
    expect((await accept(token, {})).status).toBe(410)
  })

  it('stay in a client where the maker is admin by a place of their own, and end with that', async () => {
    const { caller, email } = await joinAs('owner')
    await json(await consultancy.owner.fetch('POST', people, { email, role: 'admin' }), 201)
    await json(await accept(await invitationToken(email, 2), {}, caller), 201)
    const key = await makeKey(caller, ofClient())
    const member = await memberOf(email)
    expect(member.api_keys).toBe(0)
    expect((await personOf(email)).api_keys).toBe(0)
    await removeFrom(members, member)
    expect(await statusOf(key)).toBe(200)
    const person = await personOf(email)
    expect(person.api_keys).toBe(1)
    await removeFrom(people, person)
    expect(await statusOf(key)).toBe(401)
  })

  it('of another consultancy are not touched', async () => {
    const { caller, email } = await joinAs('owner')
    const other = await newConsultancy()
    const theirs = await newClient(other)
    await json(
      await other.owner.fetch('POST', `/consultancies/${other.id}/members`, { email, role: 'owner', client_ids: [] }),
      201,
    )
    await json(await accept(await invitationToken(email, 2), {}, caller), 201)
    const key = await makeKey(caller, ofClient(theirs))
    expect((await memberOf(email)).api_keys).toBe(0)
    await removeFrom(members, await memberOf(email))
    expect(await statusOf(key, theirs)).toBe(200)
  })
})

describe('API keys of a member whose role or clients change', () => {
  it('end where the new role could not make them: of the consultancy for a consultant, all for an analyst', async () => {
    const { caller, email } = await joinAs('owner', [client])
    const [own, all] = [await makeKey(caller, ofClient()), await makeKey(caller, ofConsultancy())]
    const elsewhere = await newClient(consultancy)
    const unassigned = await makeKey(caller, ofClient(elsewhere))
    const consultant = await changeTo(members, await memberOf(email), { role: 'consultant' })
    expect([await statusOf(own), await statusOf(all), await statusOf(unassigned, elsewhere)]).toEqual([200, 401, 401])
    await changeTo(members, consultant, { role: 'analyst' })
    expect(await statusOf(own)).toBe(401)
  })

  it('stay when the role grows, and where whoever changes it asks for it', async () => {
    const { caller, email } = await joinAs('consultant', [client])
    const key = await makeKey(caller, ofClient())
    const owner = await changeTo(members, await memberOf(email), { role: 'owner' })
    expect(await statusOf(key)).toBe(200)
    await changeTo(members, owner, { role: 'analyst', keep_keys: true })
    expect(await statusOf(key)).toBe(200)
  })

  it('end with the assignment to their client', async () => {
    const second = await newClient(consultancy)
    const { caller, email } = await joinAs('consultant', [client, second])
    const [kept, lost] = [await makeKey(caller, ofClient()), await makeKey(caller, ofClient(second))]
    const place = await memberOf(email)
    const body = { client_ids: [client] }
    await json(await consultancy.owner.fetch('PUT', `${members}/${place.id}/assignments`, body, ifMatch(place)))
    expect([await statusOf(kept), await statusOf(lost, second)]).toEqual([200, 401])
  })

  it('stay as they are when the change is refused', async () => {
    const { caller, email } = await joinAs('owner')
    const key = await makeKey(caller, ofClient())
    const place = await memberOf(email)
    const stale = { 'if-match': `"${place.version + 1}"` }
    await json(await consultancy.owner.fetch('DELETE', `${members}/${place.id}`, undefined, stale), 412)
    expect(await statusOf(key)).toBe(200)
  })
})

describe('API keys of a client’s admin', () => {
  const admin = () => join(consultancy.owner, people, { role: 'admin' })

  it('end when they are removed, and are counted beforehand', async () => {
    const { caller, email } = await admin()
    const key = await makeKey(caller, ofClient())
    const place = await personOf(email)
    expect(place.api_keys).toBe(1)
    await removeFrom(people, place)
    expect(await statusOf(key)).toBe(401)
  })

  it('end when they become less than admin, unless they are to be kept', async () => {
    const [one, other] = [await admin(), await admin()]
    const [ends, stays] = [await makeKey(one.caller, ofClient()), await makeKey(other.caller, ofClient())]
    await changeTo(people, await personOf(one.email), { role: 'tactical' })
    await changeTo(people, await personOf(other.email), { role: 'tactical', keep_keys: true })
    expect([await statusOf(ends), await statusOf(stays)]).toEqual([401, 200])
  })

  it('stay when they are removed with the wish to keep them', async () => {
    const { caller, email } = await admin()
    const key = await makeKey(caller, ofClient())
    await removeFrom(people, await personOf(email), '?keep_keys=true')
    expect(await statusOf(key)).toBe(200)
  })
})
