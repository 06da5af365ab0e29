import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { tenantOf } from '../../support/jobs.ts'
import { type Caller, type Consultancy, json, newClient, newConsultancy, withKey } from '../../support/world.ts'
import { counts, type Problem } from '../imports/helpers.ts'
import { importedFleet, sendFleet } from './helpers.ts'

let consultancy: Consultancy
beforeEach(async () => {
  consultancy = await newConsultancy()
})

const FILE = [
  'Client,External ID,Name,Unit,Progress',
  'Alpha AG,P1,One,Production,10%',
  'Beta GmbH,P1,Two,Quality,20%',
  'ALPHA AG,P2,Three,Production,30%',
].join('\n')
const CREATE = { create_missing: true, create_clients: true }

type Listed = {
  data: { id: string; name: string; version: number; currency: string; progress: number }[]
  total: number
}
const list = async (caller: Caller, path: string): Promise<Listed> => json<Listed>(await caller.fetch('GET', path))
const clientsOf = (own: Consultancy): Promise<Listed> => list(own.owner, `/consultancies/${own.id}/clients?limit=200`)

describe('importing a file into many clients', () => {
  it('creates the clients that it names, and every row lands in exactly one of them', async () => {
    const outcome = await importedFleet(consultancy, FILE, { options: { ...CREATE, currency: 'USD' } })
    expect(counts(outcome)).toEqual([3, 0, 0, 0, 0])
    expect(outcome).toMatchObject({ complete: true, clients_created: 2, references_created: 2, rows_failed: 0 })
    expect(outcome.clients.map(({ name, status, rows_created }) => [name, status, rows_created])).toEqual([
      ['Alpha AG', 'committed', 2],
      ['Beta GmbH', 'committed', 1],
    ])
    const { data } = await clientsOf(consultancy)
    expect(data.map(({ name, currency }) => [name, currency])).toEqual([
      ['Alpha AG', 'USD'],
      ['Beta GmbH', 'USD'],
    ])
    const [alpha] = outcome.clients
    const projects = await list(consultancy.owner, `/clients/${alpha?.client_id}/projects`)
    expect(projects.data.map(({ name }) => name)).toEqual(['One', 'Three'])
    const imports = await list(consultancy.owner, `/clients/${alpha?.client_id}/imports`)
    expect(imports.data.map(({ id }) => id)).toEqual([alpha?.import_id])
    const undone = await consultancy.owner.fetch(
      'POST',
      `/clients/${alpha?.client_id}/imports/${alpha?.import_id}/reversal`,
    )
    await json(undone)
  })

  it('changes nothing when the same file comes again', async () => {
    const first = await importedFleet(consultancy, FILE, { options: CREATE })
    const again = await importedFleet(consultancy, FILE, { options: CREATE })
    expect(counts(again)).toEqual([0, 0, 3, 0, 0])
    expect(again).toMatchObject({ clients_created: 0, references_created: 0 })
    expect(again.clients.map(({ client_id }) => client_id)).toEqual(first.clients.map(({ client_id }) => client_id))
  })

  it('takes only currencies that there are', async () => {
    const options = { ...CREATE, dry_run: true, currency: 'ABC' }
    const problem = await json<Problem>(await sendFleet(consultancy, FILE, { options }), 422)
    expect([problem.code, JSON.stringify(problem)]).toEqual(['invalid_body', expect.stringContaining('no currency')])
    await importedFleet(consultancy, FILE, { options: { ...options, currency: 'USD' } }, 200)
  })

  it('plans everything and writes nothing in a dry run', async () => {
    const outcome = await importedFleet(consultancy, FILE, { options: { ...CREATE, dry_run: true } }, 200)
    expect(outcome).toMatchObject({ dry_run: true, clients_created: 2 })
    expect(outcome.clients.map(({ status, client_id }) => [status, client_id])).toEqual([
      ['planned', null],
      ['planned', null],
    ])
    expect((await clientsOf(consultancy)).total).toBe(0)
  })

  it('refuses the whole file before anything is written, or skips rows when asked to', async () => {
    await newClient(consultancy, 'Alpha AG')
    const file = `${FILE}\n,P9,Nobody's,,\nGamma,P1,Unknown,,\nAlpha AG,P3,"${'x'.repeat(400)}",,`
    const options = { create_missing: true }
    const problem = await json<Problem>(await sendFleet(consultancy, file, { options }), 422)
    expect(problem.code).toBe('import_refused')
    expect(problem.refusals?.map(({ row, code }) => [row, code])).toEqual([
      [3, 'client_unknown'],
      [5, 'required'],
      [6, 'client_unknown'],
      [7, 'too_long'],
    ])
    const outcome = await importedFleet(consultancy, file, { options: { ...options, on_error: 'skip_rows' } })
    expect(counts(outcome)).toEqual([2, 0, 0, 0, 4])
    expect(outcome).toMatchObject({ rows_without_client: 1, complete: true, clients_created: 0 })
    expect(outcome.clients.map(({ name, status }) => [name, status])).toEqual([
      ['Alpha AG', 'committed'],
      ['Beta GmbH', 'refused'],
      ['Gamma', 'refused'],
    ])
  })

  it('finds a client by its external id too, and says when a name fits two', async () => {
    const path = `/consultancies/${consultancy.id}/clients`
    await json(await consultancy.owner.fetch('POST', path, { name: 'Alpha', external_id: 'K-1' }), 201)
    await json(await consultancy.owner.fetch('POST', path, { name: 'ALPHA' }), 201)
    const file = 'Client,Name\nK-1,One\nAlpha,Two\nalpha!,Three\n'
    const problem = await json<Problem>(await sendFleet(consultancy, file), 422)
    expect(problem.refusals?.map(({ row, code }) => [row, code])).toEqual([
      [3, 'client_ambiguous'],
      [4, 'client_ambiguous'],
    ])
    const outcome = await importedFleet(consultancy, 'Client,Name\nk 1,One\nK-1,Two\n')
    expect(outcome.clients).toMatchObject([{ name: 'Alpha', rows_created: 2 }])
  })

  it('makes neither clients nor records twice when the file comes twice at once', async () => {
    const outcomes = await Promise.all([1, 2].map(() => importedFleet(consultancy, FILE, { options: CREATE })))
    expect(outcomes.map(({ complete }) => complete)).toEqual([true, true])
    expect(outcomes.reduce((sum, { rows_created }) => sum + rows_created, 0)).toBe(3)
    const { data } = await clientsOf(consultancy)
    expect(data.map(({ name }) => name)).toEqual(['Alpha AG', 'Beta GmbH'])
  })

  it('answers a repeated Idempotency-Key with the first answer', async () => {
    const key = crypto.randomUUID()
    const first = await importedFleet(consultancy, FILE, { options: CREATE, key })
    const second = await sendFleet(consultancy, FILE, { options: CREATE, key })
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(await json(second, 201)).toEqual(first)
    expect((await json(await sendFleet(consultancy, `${FILE}\n`, { options: CREATE, key }), 409)).code).toBe(
      'idempotency_mismatch',
    )
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

  it('needs the permissions inside the clients as well', async () => {
    const file = { options: CREATE }
    const only = await keyWith(['fleet_imports:write'])
    expect((await json(await sendFleet(consultancy, FILE, file, only), 403)).detail).toContain('imports:write')
    const scopes = [
      'fleet_imports:write',
      'imports:write',
      'projects:read',
      'projects:write',
      'units:read',
      'vendors:read',
    ]
    const some = await keyWith(scopes)
    expect((await json(await sendFleet(consultancy, FILE, file, some), 403)).detail).toContain('fleet:write')
    const more = await keyWith([...scopes, 'fleet:write'])
    expect((await json(await sendFleet(consultancy, FILE, file, more), 403)).detail).toContain('units:write')
    const all = await keyWith([...scopes, 'fleet:write', 'units:write'])
    await json(await sendFleet(consultancy, FILE, file, all), 201)
  })

  it('never reaches a client of another consultancy, whatever the file calls it', async () => {
    const other = await newConsultancy()
    const theirs = await newClient(other, 'Their Client')
    for (const name of ['Their Client', theirs]) {
      const problem = await json<Problem>(await sendFleet(consultancy, `Client,Name\n${name},One`), 422)
      expect(problem.refusals?.map(({ code }) => code)).toEqual(['client_unknown'])
    }
    const mine = await importedFleet(consultancy, 'Client,Name\nTheir Client,One', { options: CREATE })
    expect(mine.clients[0]?.client_id).not.toBe(theirs)
    expect((await list(other.owner, `/clients/${theirs}/projects`)).total).toBe(0)
    expect((await sendFleet(other, FILE, { options: CREATE })).status).toBe(201)
    expect((await sendFleet({ ...other, owner: consultancy.owner }, FILE, { options: CREATE })).status).toBe(404)
  })

  it('skips a suspended client unless it may lift the suspension', async () => {
    const client = await newClient(consultancy, 'Alpha AG')
    const path = `/clients/${client}/suspension`
    await json(await consultancy.owner.fetch('PUT', path, undefined, { 'if-match': '"1"' }))
    const key = await keyWith([
      'fleet_imports:write',
      'imports:write',
      'projects:read',
      'projects:write',
      'units:read',
      'vendors:read',
    ])
    const problem = await json<Problem>(await sendFleet(consultancy, 'Client,Name\nAlpha AG,One', {}, key), 422)
    expect(problem.refusals?.map(({ code }) => code)).toEqual(['client_unavailable'])
    await importedFleet(consultancy, 'Client,Name\nAlpha AG,One')
  })
})

describe('a failure half way', () => {
  it('is told client by client, and the same file sent again completes it', async () => {
    const first = await importedFleet(consultancy, FILE, { options: CREATE })
    const [alpha, beta] = first.clients.map(({ client_id }) => client_id ?? '')
    const broken = await tenantOf(beta ?? '')
    await broken.write([sql`ALTER TABLE imports RENAME TO imports_away`])
    const file = FILE.replace('10%', '11%').replace('20%', '21%')
    const key = crypto.randomUUID()
    const outcome = await importedFleet(consultancy, file, { options: CREATE, key }, 200)
    expect(outcome).toMatchObject({
      complete: false,
      rows_total: 3,
      rows_updated: 1,
      rows_unchanged: 1,
      rows_failed: 1,
    })
    expect(outcome.clients.map(({ status }) => status)).toEqual(['committed', 'failed'])
    expect(outcome.clients[1]?.problem?.code).toBe('internal')
    await broken.write([sql`ALTER TABLE imports_away RENAME TO imports`])
    const again = await importedFleet(consultancy, file, { options: CREATE, key })
    expect(counts(again)).toEqual([0, 1, 2, 0, 0])
    for (const [client, progress] of [
      [alpha, [11, 30]],
      [beta, [21]],
    ] as const) {
      const { data } = await list(consultancy.owner, `/clients/${client}/projects`)
      expect(data.map((project) => project.progress)).toEqual(progress)
    }
  })
})
