import { beforeAll, describe, expect, it } from 'vitest'
import { type Consultancy, json, newClient, newConsultancy } from '../../support/world.ts'

let consultancy: Consultancy
let client: string
beforeAll(async () => {
  consultancy = await newConsultancy()
  client = await newClient(consultancy)
})

type Project = { id: string; name: string; version: number; planned_minor: number; updated_at: number }
const create = (body: Record<string, unknown>, headers?: Record<string, string>) =>
  consultancy.owner.fetch(
    'POST',
    `/clients/${client}/projects`,
    { name: 'Connect the presses', track: 'technology', kind: 'pilot', ...body },
    headers,
  )

describe('projects', () => {
  it('are created with their budget and its totals, and read back the same', async () => {
    const response = await create({
      budget: [
        { year: 2026, planned_minor: 120_000 },
        { year: 2027, planned_minor: 30_000 },
      ],
    })
    const location = response.headers.get('location') ?? ''
    const created = await json<Project>(response, 201)
    expect(created.planned_minor).toBe(150_000)
    expect(response.headers.get('etag')).toBe('"1"')
    const read = await json<Project>(await consultancy.owner.fetch('GET', location))
    expect(read).toEqual(created)
  })

  it('are changed only by who has read the latest version', async () => {
    const { id } = await json<Project>(await create({}), 201)
    const path = `/clients/${client}/projects/${id}`
    const changed = await json<Project>(
      await consultancy.owner.fetch('PATCH', path, { progress: 40 }, { 'if-match': '"1"' }),
    )
    expect(changed.version).toBe(2)
    const stale = await consultancy.owner.fetch('PATCH', path, { progress: 50 }, { 'if-match': '"1"' })
    expect((await json(stale, 412)).code).toBe('stale_version')
    const without = await consultancy.owner.fetch('PATCH', path, { progress: 50 })
    expect((await json(without, 428)).code).toBe('precondition_required')
  })

  it('are created once for each Idempotency-Key', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    const first = await json<Project>(await create({ name: 'Once' }, key), 201)
    const second = await create({ name: 'Once' }, key)
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(await json<Project>(second, 201)).toEqual(first)
    const other = await json(await create({ name: 'Twice' }, key), 409)
    expect(other.code).toBe('idempotency_mismatch')
  })

  it('are found by their ids, each once, and an id that is not here finds nothing', async () => {
    const made = await Promise.all(
      ['One', 'Two', 'Three'].map(async (name) => json<Project>(await create({ name }), 201)),
    )
    const [first, second] = made.map(({ id }) => id)
    const path = `/clients/${client}/projects?sort=name&id=${first},${second},${first},prj_none`
    const { data } = await json<{ data: Project[] }>(await consultancy.owner.fetch('GET', path))
    expect(data.map(({ id }) => id)).toEqual([first, second])
  })

  it('name the field that is wrong', async () => {
    const problem = await json<{ errors: { pointer: string }[] }>(await create({ kind: 'process', colour: 'red' }), 422)
    expect(problem.errors.map((error) => error.pointer)).toEqual(['/colour'])
    const kind = await json<{ errors: { pointer: string }[] }>(await create({ kind: 'process' }), 422)
    expect(kind.errors[0]?.pointer).toBe('/kind')
  })

  it('are reported on when somebody says how they stand', async () => {
    const project = await json<Project & { reported_at: number | null }>(await create({}), 201)
    expect(project.reported_at).toBe(null)
    const path = `/clients/${client}/projects/${project.id}`
    const said = { reported_confidence: 'amber' }
    const reported = await json<typeof project>(
      await consultancy.owner.fetch('PATCH', path, said, { 'if-match': '"1"' }),
    )
    expect(reported.reported_at).toBe(reported.updated_at)
    const earlier = await json<typeof project>(await create({ ...said, reported_at: 1_790_000_000_000 }), 201)
    expect(earlier.reported_at).toBe(1_790_000_000_000)
  })

  it('are found by the category that they lack', async () => {
    const { id } = await json<Project>(await create({ name: 'Of no category' }), 201)
    const other = await json<Project>(await create({ category: 'erp' }), 201)
    const found = async (category: string) => {
      const response = await consultancy.owner.fetch(
        'GET',
        `/clients/${client}/projects?category=${category}&limit=200`,
      )
      return (await json<{ data: Project[] }>(response)).data.map((project) => project.id)
    }
    expect(await found('none')).toContain(id)
    expect(await found('none')).not.toContain(other.id)
    expect(await found('erp,none')).toEqual(expect.arrayContaining([id, other.id]))
  })

  it('are deleted and brought back', async () => {
    const { id } = await json<Project>(await create({}), 201)
    const path = `/clients/${client}/projects/${id}`
    expect((await consultancy.owner.fetch('DELETE', path, undefined, { 'if-match': '"1"' })).status).toBe(204)
    expect((await consultancy.owner.fetch('GET', path)).status).toBe(404)
    const back = await json<Project>(await consultancy.owner.fetch('POST', `${path}/restoration`))
    expect(back.version).toBe(3)
  })

  it('come in pages that neither repeat nor miss a row', async () => {
    const own = await newClient(consultancy)
    const names = ['delta', 'Alpha', 'charlie', 'Bravo', 'echo']
    for (const name of names)
      await consultancy.owner.fetch('POST', `/clients/${own}/projects`, { name, track: 'technology', kind: 'pilot' })
    const seen: string[] = []
    let cursor = ''
    do {
      const page = await json<{ data: Project[]; next_cursor: string | null }>(
        await consultancy.owner.fetch('GET', `/clients/${own}/projects?limit=2${cursor}`),
      )
      seen.push(...page.data.map((project) => project.name))
      cursor = page.next_cursor ? `&cursor=${page.next_cursor}` : ''
    } while (cursor)
    expect(seen).toEqual(['Alpha', 'Bravo', 'charlie', 'delta', 'echo'])
  })
})
