import { beforeAll, describe, expect, it } from 'vitest'
import { type Consultancy, json, newClient, newConsultancy } from '../support/world.ts'

let consultancy: Consultancy
let client: string
beforeAll(async () => {
  consultancy = await newConsultancy('References')
  client = await newClient(consultancy)
})

type Row = { id: string; version: number }
const send = (method: string, path: string, body?: unknown, version?: number) =>
  consultancy.owner.fetch(method, `/clients/${client}${path}`, body, version ? { 'if-match': `"${version}"` } : {})
const unit = async (name: string) => json<Row>(await send('POST', '/units', { name }), 201)
const project = async (name: string, track = 'technology', kind = 'pilot') =>
  json<Row>(await send('POST', '/projects', { name, track, kind }), 201)
const link = async (technology: Row, into: Row) =>
  json<Row>(
    await send('POST', '/causal-links', {
      technology_project_id: technology.id,
      unit_id: into.id,
      artefact: 'process',
      mechanism: 'It changes.',
    }),
    201,
  )

describe('a record that others refer to', () => {
  it('cannot be deleted while they do', async () => {
    const [technology, into] = [await project('Used'), await unit('Used')]
    await link(technology, into)
    expect((await json(await send('DELETE', `/units/${into.id}`, undefined, 1), 409)).code).toBe('in_use')
    expect((await json(await send('DELETE', `/projects/${technology.id}`, undefined, 1), 409)).code).toBe('in_use')
  })

  it('must be there again before a record that refers to it is brought back', async () => {
    const [technology, into] = [await project('Gone'), await unit('Gone')]
    const made = await link(technology, into)
    await send('DELETE', `/causal-links/${made.id}`, undefined, 1)
    await send('DELETE', `/units/${into.id}`, undefined, 1)
    expect((await json(await send('POST', `/causal-links/${made.id}/restoration`), 422)).code).toBe('invalid_body')
    await send('POST', `/units/${into.id}/restoration`)
    expect((await send('POST', `/causal-links/${made.id}/restoration`)).status).toBe(200)
  })

  it('keeps its track while links need it on that track', async () => {
    const technology = await project('Linked')
    const made = await link(technology, await unit('Linked'))
    const changes = { track: 'administrative', kind: 'process' }
    expect((await json(await send('PATCH', `/projects/${technology.id}`, changes, 1), 409)).code).toBe('in_use')
    await send('DELETE', `/causal-links/${made.id}`, undefined, 1)
    expect((await send('PATCH', `/projects/${technology.id}`, changes, 1)).status).toBe(200)
  })

  it('cannot be referred to once it is deleted', async () => {
    const into = await unit('Deleted')
    await send('DELETE', `/units/${into.id}`, undefined, 1)
    const refused = await send('POST', '/projects', {
      name: 'Late',
      track: 'technology',
      kind: 'pilot',
      unit_id: into.id,
    })
    expect((await json(refused, 422)).code).toBe('invalid_body')
  })
})

describe('filters', () => {
  it('take several values, and `none` among them', async () => {
    const into = await unit('Filtered')
    const own = await json<Row>(
      await send('POST', '/projects', { name: 'With unit', track: 'technology', kind: 'pilot', unit_id: into.id }),
      201,
    )
    const { data } = await json<{ data: (Row & { unit_id: string | null })[] }>(
      await send('GET', `/projects?unit_id=none,${into.id}&limit=200`),
    )
    expect(data.some((row) => row.id === own.id)).toBe(true)
    expect(data.every((row) => row.unit_id === null || row.unit_id === into.id)).toBe(true)
    expect(data.some((row) => row.unit_id === null)).toBe(true)
  })

  it('name a parameter that is called like something every object has', async () => {
    const problem = await json<{ errors: { pointer: string; detail: string }[] }>(
      await send('GET', '/projects?toString=1'),
      400,
    )
    expect(problem.errors[0]).toEqual({ pointer: '?toString', detail: 'There is no such field.' })
  })
})

it('a link is dismissed only with a reason that says something', async () => {
  const made = await link(await project('Dismissed'), await unit('Dismissed'))
  for (const dismissal_reason of ['', '   ', null, undefined]) {
    const body = { state: 'dismissed', ...(dismissal_reason === undefined ? {} : { dismissal_reason }) }
    const problem = await json<{ errors: { pointer: string }[] }>(
      await send('PATCH', `/causal-links/${made.id}`, body, 1),
      422,
    )
    expect(problem.errors[0]?.pointer).toBe('/dismissal_reason')
  }
})
