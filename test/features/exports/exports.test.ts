import { beforeAll, describe, expect, it } from 'vitest'
import { type Answered, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { type Consultancy, json, newConsultancy } from '../../support/world.ts'
import { counts, imported, manyProjects, type Outcome, sendImport } from '../imports/helpers.ts'

let consultancy: Consultancy
let world: ClientWorld
beforeAll(async () => {
  consultancy = await newConsultancy()
  world = await newClientWorld(consultancy)
  const unit = await world.post('units', { name: 'Production', function: 'production' })
  const vendor = await world.post('vendors', { name: 'Acme', note: 'two\nlines' })
  const project = { track: 'technology', kind: 'pilot', unit_id: unit.id, vendor_id: vendor.id }
  const technology = await world.post('projects', {
    ...project,
    name: '=cmd|"/c calc"!A1',
    external_id: 'P1',
    tags: ['a;b', 'c'],
    progress: 40,
    budget: [
      { year: 2026, planned_minor: 1_050 },
      { year: 2027, planned_minor: 99 },
    ],
  })
  await world.post('projects', { ...project, name: 'Überblick', external_id: 'P2' })
  await world.post('contracts', { title: 'Frame', vendor_id: vendor.id, value_minor: 500 })
  const link = {
    technology_project_id: technology.id,
    unit_id: unit.id,
    artefact: 'process',
    mechanism: 'It changes it',
  }
  await world.post('causal-links', link)
})

const TABLES = {
  units: 'units',
  vendors: 'vendors',
  projects: 'projects',
  contracts: 'contracts',
  'causal-links': 'causal_links',
}
const download = (path: string, caller = world.owner): Promise<Response> =>
  caller.fetch('GET', world.path(`exports/${path}`))

describe.each(Object.entries(TABLES))('the export of %s', (path, table) => {
  it.each(['csv', 'xlsx'])('comes back by an import without any change, as %s', async (format) => {
    const response = await download(`${path}?format=${format}`)
    expect(response.status).toBe(200)
    const day = new Date().toISOString().slice(0, 10)
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="client-[a-z0-9-]+-${path}-${day}\\.${format}"$`),
    )
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const content = new Uint8Array(await response.arrayBuffer())
    const outcome = await json<Outcome>(await sendImport(world, content, { table, name: `file.${format}` }), 201)
    const [created, updated, unchanged, , refused] = counts(outcome)
    expect([created, updated, refused]).toEqual([0, 0, 0])
    expect(unchanged).toBeGreaterThan(0)
  })
})

describe('an export', () => {
  it('names what records refer to, and runs nothing in a spreadsheet program', async () => {
    const response = await download('projects')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const lines = (await response.text()).split('\r\n')
    expect(lines[0]).toContain('Bearing ID,External ID,Name')
    expect(lines[1]).toContain(`"'=cmd|""/c calc""!A1"`)
    expect(lines[1]).toContain('Production')
    expect(lines[1]).toContain('Acme')
    expect(lines).toHaveLength(5)
  })

  it('takes the filters of the list', async () => {
    const found = await (await download(`projects?q=${encodeURIComponent('Überblick')}`)).text()
    expect(found).toContain('Überblick')
    expect(found).not.toContain('cmd')
    expect(await (await download('projects?track=administrative')).text()).not.toContain('Überblick')
    expect((await json(await download('projects?status=sideways'), 400)).code).toBe('invalid_parameter')
    expect((await json(await download('projects?format=pdf'), 400)).code).toBe('invalid_parameter')
    expect((await json(await download('projects?color=red'), 400)).code).toBe('invalid_parameter')
  })

  it('needs the permission for its table, and shows no names that the reader may not read', async () => {
    const key = await world.key('projects:read', 'units:read')
    expect((await download('vendors', key)).status).toBe(403)
    const text = await (await download('projects', key)).text()
    expect(text).toContain('Production')
    expect(text).not.toContain('Acme')
    const [project] = (await world.get<Page<Answered & { vendor_id: string }>>('projects?q=P2')).data
    expect(text).toContain(project?.vendor_id)
  })

  it('has a harmless file name whatever the client is called', async () => {
    const names = ['"; rm -rf ~; "', '日本', '../../x\\y']
    for (const name of names) {
      const made = await consultancy.owner.fetch('POST', `/consultancies/${consultancy.id}/clients`, { name })
      const { id } = await json<{ id: string }>(made, 201)
      const response = await consultancy.owner.fetch('GET', `/clients/${id}/exports/units`)
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.csv"$/)
    }
  })

  it('holds every record of a large table once', async () => {
    const own = await newClientWorld(consultancy)
    await imported(own, manyProjects(5_000), { options: { create_missing: true } })
    const response = await own.owner.fetch('GET', own.path('exports/projects'))
    const lines = (await response.text()).trim().split('\r\n').slice(1)
    expect(new Set(lines.map((line) => line.split(',')[1])).size).toBe(5_000)
    expect(lines).toHaveLength(5_000)
  })

  it('of ten thousand projects with three budget years each comes back unchanged', { timeout: 120_000 }, async () => {
    const own = await newClientWorld(consultancy)
    const row = (i: number): string => [2026, 2027, 2028].map((year) => `P-${i},Project ${i},${year},${i}`).join('\n')
    const file = ['External ID,Name,Budget year,Planned', ...Array.from({ length: 10_000 }, (_, i) => row(i))].join(
      '\n',
    )
    expect(counts(await imported(own, file))).toEqual([10_000, 0, 0, 20_000, 0])
    const response = await own.owner.fetch('GET', own.path('exports/projects?format=xlsx'))
    const content = new Uint8Array(await response.arrayBuffer())
    const outcome = await json<Outcome>(await sendImport(own, content, { table: 'projects', name: 'all.xlsx' }), 201)
    expect(counts(outcome)).toEqual([0, 0, 10_000, 20_000, 0])
  })
})
