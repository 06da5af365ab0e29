import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { control, tenantOf } from '../../support/jobs.ts'
import { type Caller, type Consultancy, json, newClient, newConsultancy, withKey } from '../../support/world.ts'
import { importedFleet, sendFleet } from './helpers.ts'

const CREATE = { create_missing: true, create_clients: true }
const FILE = [
  'Client,External ID,Name,Unit,Progress',
  'Alpha AG,P1,One,Production,10%',
  'Beta GmbH,P1,Two,Quality,20%',
  'Alpha AG,P2,Three,Production,30%',
].join('\n')

type Part = { client_id: string; name: string; import_id: string; created_client: boolean; reverted_at: number | null }
type Record = {
  id: string
  state: string
  file_name: string
  table_name: string
  rows_created: number
  clients_total: number
  clients_created: number
  clients_reverted: number
  finished_at: number | null
  clients: (Part & { client_removed: boolean })[]
}
type Undone = Omit<Record, 'clients'> & {
  complete: boolean
  clients: (Part & {
    status: string
    client: string
    problem: { code: string } | null
    records: { table_name: string; id: string; name: string; reason: string }[]
  })[]
}
type Page = { data: { id: string; name: string; version: number; progress: number }[]; total: number }

let consultancy: Consultancy
let path: string
beforeEach(async () => {
  consultancy = await newConsultancy()
  path = `/consultancies/${consultancy.id}/imports`
})

const get = async <T>(address: string): Promise<T> => json<T>(await consultancy.owner.fetch('GET', address))
const undo = (id: string | null, caller: Caller = consultancy.owner): Promise<Response> =>
  caller.fetch('POST', `${path}/${id}/reversal`)
const undone = async (id: string | null): Promise<Undone> => json<Undone>(await undo(id))
const outcomes = ({ clients }: Undone) => clients.map(({ name, status, client }) => [name, status, client])
const clientNames = async (): Promise<string[]> =>
  (await get<Page>(`/consultancies/${consultancy.id}/clients`)).data.map(({ name }) => name)

describe('an import into many clients', () => {
  it('is kept with its clients and its counts, the newest first; a dry run is not', async () => {
    const first = await importedFleet(consultancy, FILE, { options: CREATE, name: 'one.csv' })
    const dry = await importedFleet(consultancy, FILE, { options: { ...CREATE, dry_run: true } }, 200)
    expect(dry.id).toBe(null)
    const second = await importedFleet(consultancy, FILE.replace('10%', '11%'), { options: CREATE, name: 'two.csv' })
    const list = await get<{ data: Record[]; total: number }>(path)
    expect(list.total).toBe(2)
    expect(list.data.map(({ id, file_name }) => [id, file_name])).toEqual([
      [second.id, 'two.csv'],
      [first.id, 'one.csv'],
    ])
    expect(list.data[1]).toMatchObject({
      ...{ table_name: 'projects', state: 'committed', rows_created: 3, clients_total: 2, clients_created: 2 },
      ...{ clients_reverted: 0, actor_name: 'Olga Owner', finished_at: expect.any(Number) },
    })
    const one = await get<Record>(`${path}/${first.id}`)
    expect(one.clients.map(({ client_id, import_id }) => [client_id, import_id])).toEqual(
      first.clients.map(({ client_id, import_id }) => [client_id, import_id]),
    )
  })

  it('is undone in all of them; clients that it created are gone, older ones are as before', async () => {
    const alpha = await newClient(consultancy, 'Alpha AG')
    const { id } = await importedFleet(consultancy, FILE, { options: CREATE })
    const answer = await undone(id)
    expect(answer).toMatchObject({ id, complete: true, state: 'reverted', clients_reverted: 2 })
    expect(outcomes(answer)).toEqual([
      ['Alpha AG', 'reverted', 'existed'],
      ['Beta GmbH', 'reverted', 'removed'],
    ])
    expect(await clientNames()).toEqual(['Alpha AG'])
    for (const table of ['projects', 'units'])
      expect((await get<Page>(`/clients/${alpha}/${table}`)).total, table).toBe(0)
    const gone = await consultancy.owner.fetch('GET', `/clients/${answer.clients[1]?.client_id}`)
    expect(gone.status).toBe(404)
    const again = await importedFleet(consultancy, FILE, { options: CREATE })
    expect(again).toMatchObject({ rows_created: 1, rows_updated: 2, clients_created: 1 })
  })

  it('can be undone again and again: what is undone stays so', async () => {
    const { id } = await importedFleet(consultancy, FILE, { options: CREATE })
    const first = await undone(id)
    expect(await undone(id)).toMatchObject({ complete: true, state: 'reverted', clients_reverted: 2 })
    const both = await Promise.all([undo(id), undo(id)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(outcomes(first).map(([, , client]) => client)).toEqual(['removed', 'removed'])
    expect(await clientNames()).toEqual([])
  })

  it('names what stands in the way, leaves that client whole, and does the rest once it is out of the way', async () => {
    const { id, clients } = await importedFleet(consultancy, FILE, { options: CREATE })
    const alpha = clients[0]?.client_id
    const { data } = await get<Page>(`/clients/${alpha}/projects`)
    const change = { 'if-match': '"1"' }
    await json(
      await consultancy.owner.fetch('PATCH', `/clients/${alpha}/projects/${data[0]?.id}`, { progress: 50 }, change),
    )
    const answer = await undone(id)
    expect(answer).toMatchObject({ complete: false, state: 'partly_reverted', clients_reverted: 1 })
    expect(outcomes(answer)).toEqual([
      ['Alpha AG', 'obstructed', 'kept'],
      ['Beta GmbH', 'reverted', 'removed'],
    ])
    expect(answer.clients[0]).toMatchObject({
      problem: { code: 'import_edited' },
      records: [{ table_name: 'projects', id: data[0]?.id, name: 'One', reason: 'edited' }],
    })
    expect((await get<Page>(`/clients/${alpha}/projects`)).total).toBe(2)
    await json(
      await consultancy.owner.fetch('DELETE', `/clients/${alpha}/projects/${data[0]?.id}`, undefined, {
        'if-match': '"2"',
      }),
      204,
    )
    expect(await undone(id)).toMatchObject({ complete: true, state: 'reverted' })
    expect(await clientNames()).toEqual([])
  })

  it('leaves a client in which somebody works, and one that somebody was given access to', async () => {
    const { id, clients } = await importedFleet(consultancy, FILE, { options: CREATE })
    const [alpha, beta] = clients.map(({ client_id }) => client_id)
    await json(await consultancy.owner.fetch('POST', `/clients/${alpha}/vendors`, { name: 'Acme' }), 201)
    const person = { email: `${crypto.randomUUID()}@example.com`, role: 'viewer' }
    await json(await consultancy.owner.fetch('POST', `/clients/${beta}/people`, person), 201)
    const answer = await undone(id)
    expect(answer.complete).toBe(true)
    expect(outcomes(answer)).toEqual([
      ['Alpha AG', 'reverted', 'kept'],
      ['Beta GmbH', 'reverted', 'kept'],
    ])
    expect(await clientNames()).toEqual(['Alpha AG', 'Beta GmbH'])
  })

  it('counts a part that was undone in its client, and one that was never written', async () => {
    const first = await importedFleet(consultancy, FILE, { options: CREATE })
    const [alpha, beta] = first.clients
    const broken = await tenantOf(beta?.client_id ?? '')
    await broken.write([sql`ALTER TABLE imports RENAME TO imports_away`])
    const file = FILE.replace('10%', '11%').replace('20%', '21%')
    const second = await importedFleet(consultancy, file, { options: CREATE }, 200)
    await broken.write([sql`ALTER TABLE imports_away RENAME TO imports`])
    const part = second.clients[0]
    const own = `/clients/${alpha?.client_id}/imports/${part?.import_id}/reversal`
    await json(await consultancy.owner.fetch('POST', own))
    expect(await get<Record>(`${path}/${second.id}`)).toMatchObject({ state: 'partly_reverted', clients_reverted: 1 })
    const answer = await undone(second.id)
    expect(answer).toMatchObject({ complete: true, state: 'reverted' })
    expect(outcomes(answer)).toEqual([
      ['Alpha AG', 'reverted', 'existed'],
      ['Beta GmbH', 'nothing_written', 'existed'],
    ])
    expect((await get<Page>(`/clients/${beta?.client_id}/projects`)).data[0]?.progress).toBe(20)
  })

  it('is found and undone where it broke off, and the audit tells of it', async () => {
    const { id } = await importedFleet(consultancy, FILE, { options: CREATE })
    await control().write([sql`UPDATE fleet_imports SET finished_at = NULL WHERE id = ${id}`])
    expect(await get<Record>(`${path}/${id}`)).toMatchObject({ finished_at: null, clients_total: 2 })
    expect(await undone(id)).toMatchObject({ complete: true, state: 'reverted' })
    const audit = await get<{ data: { action: string; subject_type: string }[] }>(
      `/consultancies/${consultancy.id}/audit`,
    )
    const actions = audit.data.map(({ action, subject_type }) => `${action} ${subject_type}`)
    expect(actions).toContain('revert_import consultancy')
    expect(actions.filter((action) => action === 'delete client')).toHaveLength(2)
  })
})

describe('who may', () => {
  const keyWith = async (scopes: string[]): Promise<Caller> => {
    const made = await consultancy.owner.fetch('POST', `/consultancies/${consultancy.id}/api-keys`, {
      name: 'S',
      scopes,
    })
    return withKey((await json<{ secret: string }>(made, 201)).secret)
  }

  it('needs the permissions of the import, and fleet:write to remove clients', async () => {
    const { id } = await importedFleet(consultancy, FILE, { options: CREATE })
    const reader = await keyWith(['fleet_imports:read'])
    expect((await reader.fetch('GET', path)).status).toBe(200)
    expect((await undo(id, reader)).status).toBe(403)
    const only = await keyWith(['fleet_imports:write'])
    expect((await json(await undo(id, only), 403)).detail).toContain('imports:write')
    const scopes = ['imports:write', 'projects:read', 'projects:write', 'units:read', 'units:write', 'vendors:read']
    const without = await keyWith(['fleet_imports:write', ...scopes])
    const answer = await json<Undone>(await undo(id, without))
    expect(outcomes(answer).map(([, ...rest]) => rest)).toEqual([
      ['reverted', 'kept'],
      ['reverted', 'kept'],
    ])
    expect(outcomes(await undone(id)).map(([, , client]) => client)).toEqual(['removed', 'removed'])
  })

  it('hides the imports of other consultancies', async () => {
    const other = await newConsultancy()
    const theirs = await importedFleet(other, FILE, { options: CREATE })
    expect((await undo(theirs.id)).status).toBe(404)
    expect((await consultancy.owner.fetch('GET', `${path}/${theirs.id}`)).status).toBe(404)
    expect((await get<{ total: number }>(path)).total).toBe(0)
    expect((await sendFleet(other, FILE, { options: CREATE })).status).toBe(201)
  })
})
