import { beforeAll, describe, expect, it } from 'vitest'
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
})
