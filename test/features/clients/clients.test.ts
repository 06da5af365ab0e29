import { beforeAll, describe, expect, it, vi } from 'vitest'
import { join } from '../../support/mail.ts'
import { type Consultancy, json, newClient, newConsultancy } from '../../support/world.ts'

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy('Clients')
})

type Client = { id: string; name: string; version: number; state: string; cadence: string }
type Refusal = { code: string; errors: { pointer: string }[] }
const create = (body: unknown, headers?: Record<string, string>) =>
  consultancy.owner.fetch('POST', `/consultancies/${consultancy.id}/clients`, body, headers)

describe('client organizations', () => {
  it('get a database of their own and are listed by name', async () => {
    const b = await json<Client>(await create({ name: 'Beta', sector: 'Retail', currency: 'CHF' }), 201)
    await json(await create({ name: 'alpha' }), 201)
    const { data } = await json<{ data: Client[] }>(
      await consultancy.owner.fetch('GET', `/consultancies/${consultancy.id}/clients`),
    )
    expect(data.map((client) => client.name)).toEqual(['alpha', 'Beta'])
    expect(await json(await consultancy.owner.fetch('GET', `/clients/${b.id}`))).toMatchObject({
      currency: 'CHF',
      state: 'active',
    })
    expect(JSON.stringify(data)).not.toContain('namespace')
  })

  it('name the field when a name or external id is taken', async () => {
    await json(await create({ name: 'Taken', external_id: 'X-1' }), 201)
    const name = await json<Refusal>(await create({ name: 'Taken' }), 409)
    expect([name.code, name.errors[0]?.pointer]).toEqual(['duplicate', '/name'])
    const external = await json<Refusal>(await create({ name: 'Other', external_id: 'X-1' }), 409)
    expect(external.errors[0]?.pointer).toBe('/external_id')
  })

  it('are created once for each Idempotency-Key', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    const first = await json<Client>(await create({ name: 'Once' }, key), 201)
    expect(await json<Client>(await create({ name: 'Once' }, key), 201)).toEqual(first)
  })

  it('when suspended refuse their own people from the next request on, and take them back', async () => {
    const client = await newClient(consultancy)
    const viewer = await join(consultancy.owner, `/clients/${client}/people`, { role: 'viewer' })
    expect((await viewer.caller.fetch('GET', `/clients/${client}/projects`)).status).toBe(200)
    const suspended = await consultancy.owner.fetch('PUT', `/clients/${client}/suspension`, undefined, {
      'if-match': '"1"',
    })
    expect((await json<Client>(suspended)).state).toBe('suspended')
    expect((await json<Refusal>(await viewer.caller.fetch('GET', `/clients/${client}/projects`), 403)).code).toBe(
      'client_suspended',
    )
    expect((await consultancy.owner.fetch('GET', `/clients/${client}/projects`)).status).toBe(200)
    await consultancy.owner.fetch('DELETE', `/clients/${client}/suspension`, undefined, { 'if-match': '"2"' })
    expect((await viewer.caller.fetch('GET', `/clients/${client}/projects`)).status).toBe(200)
  })

  it('that a consultant creates are within reach of that consultant', async () => {
    const consultant = await join(consultancy.owner, `/consultancies/${consultancy.id}/members`, { role: 'consultant' })
    const made = await json<Client>(
      await consultant.caller.fetch('POST', `/consultancies/${consultancy.id}/clients`, { name: 'Own' }),
      201,
    )
    expect((await consultant.caller.fetch('GET', `/clients/${made.id}`)).status).toBe(200)
    const others = await newClient(consultancy)
    expect((await consultant.caller.fetch('GET', `/clients/${others}`)).status).toBe(404)
  })

  it('keep the name and the id by which imports find them for the consultancy to change', async () => {
    const client = await newClient(consultancy)
    const admin = await join(consultancy.owner, `/clients/${client}/people`, { role: 'admin' })
    const version = { 'if-match': '"1"' }
    await json(await create({ name: 'Neighbour', external_id: 'N-1' }), 201)
    for (const body of [{ name: 'Neighbour' }, { name: 'Free' }, { external_id: 'N-1' }, { external_id: null }]) {
      const refused = await admin.caller.fetch('PATCH', `/clients/${client}`, body, version)
      expect((await json<{ detail: string }>(refused, 403)).detail).toContain('clients:write')
    }
    const body = { sector: 'Energy', cadence: 'monthly' }
    expect(await json(await admin.caller.fetch('PATCH', `/clients/${client}`, body, version))).toMatchObject(body)
    const renamed = { name: 'Renamed', external_id: 'R-1' }
    const next = { 'if-match': '"2"' }
    expect(await json(await consultancy.owner.fetch('PATCH', `/clients/${client}`, renamed, next))).toMatchObject(
      renamed,
    )
  })

  it('get a database only once it is known that they may be created', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    await json(await create({ name: 'Single', external_id: 'S-1' }, key), 201)
    const calls = vi.spyOn(globalThis, 'fetch')
    const forks = () => calls.mock.calls.filter(([input]) => String(input).includes('/fork/'))
    try {
      await json(await create({ name: 'Single', external_id: 'S-1' }, key), 201)
      await json(await create({ name: 'Single' }), 409)
      await json(await create({ name: 'Double', external_id: 'S-1' }), 409)
      expect(forks()).toEqual([])
      await json(await create({ name: 'Double' }), 201)
      expect(forks()).toHaveLength(1)
    } finally {
      calls.mockRestore()
    }
  })

  it('leave no database behind when another one of the name was quicker', async () => {
    const calls = vi.spyOn(globalThis, 'fetch')
    const named = (pattern: RegExp) => calls.mock.calls.flatMap(([input]) => pattern.exec(String(input))?.[1] ?? [])
    try {
      const answers = await Promise.all([create({ name: 'Race' }), create({ name: 'Race' })])
      expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409])
      const forked = named(/\/fork\/([\w-]+)$/)
      const removed = calls.mock.calls.flatMap(([input, init]) =>
        init?.method === 'DELETE' ? [String(input).split('/').at(-1)] : [],
      )
      expect(forked).toHaveLength(2)
      expect(removed).toHaveLength(1)
      expect(forked).toContain(removed[0])
      const winner = answers.find((answer) => answer.ok)
      const { id } = await json<Client>(winner ?? new Response(), 201)
      expect((await consultancy.owner.fetch('GET', `/clients/${id}/projects`)).status).toBe(200)
    } finally {
      calls.mockRestore()
    }
  })
})
