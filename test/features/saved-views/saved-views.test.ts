import { beforeAll, describe, expect, it } from 'vitest'
import { type Answered, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { join, rowOf } from '../../support/mail.ts'
import { type Caller, json } from '../../support/world.ts'

let client: ClientWorld
let tactical: Caller
let guest: Caller
beforeAll(async () => {
  client = await newClientWorld()
  tactical = await client.key('saved_views:write', 'saved_views:read', 'projects:read', 'projects:write')
  guest = await client.key('saved_views:write', 'saved_views:read', 'projects:read')
})

const save = async (who: Caller, view: Record<string, unknown>): Promise<Answered> =>
  json(await who.fetch('POST', client.path('saved-views'), { page: 'projects', query: 'status=running', ...view }), 201)
const names = async (who: Caller, query = ''): Promise<unknown[]> =>
  (await json<Page>(await who.fetch('GET', client.path(`saved-views${query}`)))).data.map((view) => view.name)
const match = (version: number) => ({ 'if-match': `"${version}"` })

describe('saved views', () => {
  it('are private until they are shared', async () => {
    const view = await save(tactical, { name: 'My running ones' })
    expect(view).toMatchObject({ shared: false, page: 'projects', query: 'status=running', version: 1 })
    expect(await names(tactical)).toContain('My running ones')
    expect(await names(guest)).not.toContain('My running ones')
    const path = client.path(`saved-views/${view.id}`)
    expect(await json(await tactical.fetch('PATCH', path, { shared: true }, match(1)))).toMatchObject({ shared: true })
    expect(await names(guest)).toContain('My running ones')
  })

  it('are found by page', async () => {
    await save(guest, { name: 'Vendors on watch', page: 'vendors', query: 'status=watch' })
    expect(await names(guest, '?page=vendors')).toEqual(['Vendors on watch'])
  })

  it('are shared only by those who may write projects', async () => {
    const body = { page: 'projects', name: 'For all', query: 'track=technology', shared: true }
    expect((await json(await guest.fetch('POST', client.path('saved-views'), body), 403)).detail).toContain(
      'projects:write',
    )
    const own = await save(guest, { name: 'Own' })
    expect((await guest.fetch('PATCH', client.path(`saved-views/${own.id}`), { shared: true }, match(1))).status).toBe(
      403,
    )
  })

  it('are changed by their owner, and while shared by an admin', async () => {
    const shared = await save(tactical, { name: 'Shared', shared: true })
    const path = client.path(`saved-views/${shared.id}`)
    expect((await guest.fetch('PATCH', path, { name: 'Taken' }, match(1))).status).toBe(403)
    expect((await guest.fetch('DELETE', path, undefined, match(1))).status).toBe(403)
    const renamed = await json<Answered>(await client.owner.fetch('PATCH', path, { name: 'Renamed' }, match(1)))
    expect(renamed).toMatchObject({ name: 'Renamed', version: 2, shared: true })
    expect((await client.owner.fetch('DELETE', path, undefined, match(2))).status).toBe(204)
    expect(await names(guest)).not.toContain('Renamed')
    expect((await json<Answered>(await tactical.fetch('POST', `${path}/restoration`))).name).toBe('Renamed')
  })

  it('of others are out of sight, even for an admin, while they are private', async () => {
    const own = await save(guest, { name: 'Nobody else' })
    const path = client.path(`saved-views/${own.id}`)
    for (const other of [client.owner, tactical]) {
      expect((await other.fetch('PATCH', path, { name: 'x' }, match(1))).status).toBe(404)
      expect((await other.fetch('DELETE', path, undefined, match(1))).status).toBe(404)
    }
  })

  it('that are shared are changed only by those who may still write projects', async () => {
    const people = client.path('people')
    const author = await join(client.owner, people, { role: 'tactical' })
    const view = await save(author.caller, { name: 'For everybody', shared: true })
    const own = await save(author.caller, { name: 'For myself' })
    const { id, version } = await rowOf<{ id: string; email: string; version: number }>(
      client.owner,
      people,
      author.email,
    )
    await json(await client.owner.fetch('PATCH', `${people}/${id}`, { role: 'contributor' }, match(version)))
    const path = client.path(`saved-views/${view.id}`)
    for (const body of [{ name: 'Taken over' }, { query: 'status=paused' }, { shared: false }])
      expect((await json(await author.caller.fetch('PATCH', path, body, match(1)), 403)).detail).toContain(
        'projects:write',
      )
    expect((await author.caller.fetch('DELETE', path, undefined, match(1))).status).toBe(403)
    const mine = client.path(`saved-views/${own.id}`)
    await json(await author.caller.fetch('PATCH', mine, { name: 'Still mine' }, match(1)))
    expect((await author.caller.fetch('DELETE', mine, undefined, match(2))).status).toBe(204)
    await json(await author.caller.fetch('POST', `${mine}/restoration`))
  })
})
