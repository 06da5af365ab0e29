import { beforeAll, describe, expect, it } from 'vitest'
import { type Answered, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { type Consultancy, json, newConsultancy } from '../../support/world.ts'
import { counts, dryRun, type Fault, formOf, imported, type Plan, type Problem, sendImport } from './helpers.ts'

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy()
})

const FILE = [
  'External ID,Name,Unit,Vendor,Status,Budget year,Planned,Actual,Tags',
  'P1,Press line sensors,Production,Acme Robotics,running,2026,"1,200.50",300.25,sensors; pilot',
  'P1,Press line sensors,Production,Acme Robotics,running,2027,800.00,,',
  'P2,Supplier portal,Purchasing,,proposed,2026,50.00,,',
].join('\n')
const CREATE = { create_missing: true }
/** Said, not guessed: a guess would leave a column of wrong values aside. */
const MAPPING = { name: { columns: ['Name'] }, status: { columns: ['Status'] }, unit_id: { columns: ['Unit'] } }

const listed = async (world: ClientWorld, path: string): Promise<Answered[]> =>
  (await world.get<Page>(`${path}?limit=200`)).data

describe('importing a file', () => {
  it('creates records, what they refer to, and an audit row for each', async () => {
    const world = await newClientWorld(consultancy)
    const outcome = await imported(world, FILE, { options: CREATE })
    expect(counts(outcome)).toEqual([2, 0, 0, 1, 0])
    expect(outcome.references_created).toBe(3)
    const [sensors, portal] = await listed(world, 'projects')
    expect(sensors).toMatchObject({
      external_id: 'P1',
      track: 'technology',
      kind: 'rollout',
      status: 'running',
      priority: 'medium',
      progress: 0,
      version: 1,
      planned_minor: 200_050,
      actual_minor: 30_025,
      tags: ['sensors', 'pilot'],
      budget: [
        { year: 2026, planned_minor: 120_050, actual_minor: 30_025, committed_minor: 0, forecast_minor: 0 },
        { year: 2027, planned_minor: 80_000, actual_minor: 0, committed_minor: 0, forecast_minor: 0 },
      ],
    })
    expect(portal).toMatchObject({ name: 'Supplier portal', vendor_id: null, tags: [] })
    const units = await listed(world, 'units')
    expect(units.map(({ name, function: job }) => [name, job])).toEqual([
      ['Production', 'production'],
      ['Purchasing', 'purchasing'],
    ])
    expect(sensors?.unit_id).toBe(units[0]?.id)
    const audit = await world.get<Page<Record<string, unknown>>>('audit?limit=200')
    const subjects = audit.data.map(({ subject_type, action }) => `${action} ${subject_type}`).sort()
    expect(subjects).toEqual([
      'create client',
      ...['create import', 'create project', 'create project', 'create unit', 'create unit', 'create vendor'],
    ])
    const row = audit.data.find(({ subject_id }) => subject_id === sensors?.id)
    expect(row).toMatchObject({ before: null, after: sensors })
  })

  it('finds the same records again and changes nothing when nothing changed', async () => {
    const world = await newClientWorld(consultancy)
    await imported(world, FILE, { options: CREATE })
    const before = await listed(world, 'projects')
    const again = await imported(world, FILE, { options: CREATE })
    expect(counts(again)).toEqual([0, 0, 2, 1, 0])
    expect(await listed(world, 'projects')).toEqual(before)
  })

  it('changes what the file says differently, and audits before and after', async () => {
    const world = await newClientWorld(consultancy)
    await imported(world, FILE, { options: CREATE })
    const [before] = await listed(world, 'projects')
    const file = 'External ID,Name,Progress,Budget year,Actual\nP1,Press line sensors,40%,2027,9.99\nP3,New,,,'
    const outcome = await imported(world, file)
    expect(counts(outcome)).toEqual([1, 1, 0, 0, 0])
    const after = await world.get<Answered>(`projects/${before?.id}`)
    expect(after).toMatchObject({
      version: 2,
      progress: 40,
      planned_minor: 200_050,
      actual_minor: 31_024,
      status: 'running',
    })
    const audit = await world.get<Page<Record<string, unknown>>>(`audit?subject_id=${before?.id}&action=update`)
    expect(audit.data[0]).toMatchObject({ before, after })
  })

  it('changes many records at once, whose words the full-text index keeps on the way', async () => {
    const world = await newClientWorld(consultancy)
    const rows = (what: string) => [
      'External ID,Name,Description',
      ...Array.from({ length: 300 }, (_, n) => `P${n},${what} ${n},${'word '.repeat(60)}`),
    ]
    await imported(world, rows('Sensor').join('\n'), { options: CREATE })
    const changed = await imported(world, rows('Robot').join('\n'))
    expect(counts(changed)).toEqual([0, 300, 0, 0, 0])
    await json(await world.owner.fetch('POST', world.path(`imports/${changed.id}/reversal`)))
    expect(await world.get<Page<unknown>>('projects?q=Robot')).toMatchObject({ total: 0 })
  })

  it('plans without writing when asked for a dry run', async () => {
    const world = await newClientWorld(consultancy)
    const plan = await dryRun(world, FILE, { options: CREATE })
    expect(counts(plan)).toEqual([2, 0, 0, 1, 0])
    expect(plan.creates[0]).toMatchObject({ row: 2, record: { name: 'Press line sensors', unit_id: 'Production' } })
    expect(plan.references.map(({ name }) => name)).toEqual(['Production', 'Acme Robotics', 'Purchasing'])
    for (const path of ['projects', 'units', 'vendors', 'imports']) expect(await listed(world, path)).toEqual([])
    await imported(world, FILE, { options: CREATE })
    const second = await dryRun(world, 'External ID,Name,Unit\nP1,Press line sensors,Purchasing')
    expect(second.updates).toMatchObject([
      {
        row: 2,
        name: 'Press line sensors',
        changes: [{ field: 'unit_id', before: 'Production', after: 'Purchasing' }],
      },
    ])
    expect((await listed(world, 'projects')).map(({ version }) => version)).toEqual([1, 1])
  })

  it('refuses the whole file for one row, naming row and column', async () => {
    const world = await newClientWorld(consultancy)
    const file = 'Name,Status,Unit\nGood,running,\nBad,sideways,\nLost,running,Nowhere\n'
    const problem = await json<Problem>(await sendImport(world, file, { options: { mapping: MAPPING } }), 422)
    expect(problem.code).toBe('import_refused')
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/rows/3/Status', '/rows/4/Unit'])
    expect(problem.refusals?.map(({ row, column, field, code }) => [row, column, field, code])).toEqual([
      [3, 'Status', 'status', 'unknown_value'],
      [4, 'Unit', 'unit_id', 'unknown_reference'],
    ])
    expect(problem).toMatchObject({ rows_total: 3, rows_created: 1, rows_refused: 2 })
    expect(await listed(world, 'projects')).toEqual([])
    expect(await listed(world, 'imports')).toEqual([])
  })

  it('writes the other rows when refused ones are to be skipped, and keeps why', async () => {
    const world = await newClientWorld(consultancy)
    const file = 'Name,Status,Unit\nGood,running,\nBad,sideways,\n'
    const outcome = await imported(world, file, { options: { on_error: 'skip_rows', mapping: MAPPING } })
    expect(counts(outcome)).toEqual([1, 0, 0, 0, 1])
    expect((await listed(world, 'projects')).map(({ name }) => name)).toEqual(['Good'])
    const stored = await world.get<{ refusals: Fault[]; state: string }>(`imports/${outcome.id}`)
    expect(stored.state).toBe('committed')
    expect(stored.refusals).toEqual(outcome.refusals)
    expect(stored.refusals[0]).toMatchObject({ row: 3, column: 'Status', value: 'sideways' })
    expect(stored.refusals[0]?.detail).toContain('is none of')
    const [summary] = await listed(world, 'imports')
    expect(summary).toMatchObject({ id: outcome.id, rows_refused: 1, table_name: 'projects' })
    expect(summary).not.toHaveProperty('refusals')
  })

  it('answers a repeated Idempotency-Key with the first answer and refuses it for another file', async () => {
    const world = await newClientWorld(consultancy)
    const key = crypto.randomUUID()
    const first = await json(await sendImport(world, FILE, { options: CREATE, key }), 201)
    const second = await sendImport(world, FILE, { options: CREATE, key })
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(await json(second, 201)).toEqual(first)
    expect(await listed(world, 'imports')).toHaveLength(1)
    const other = await sendImport(world, `${FILE}\nP9,Other,,,,,,,`, { options: CREATE, key })
    expect((await json(other, 409)).code).toBe('idempotency_mismatch')
    expect(await listed(world, 'projects')).toHaveLength(2)
  })

  it('makes no doubles when the same file comes several times at once', async () => {
    const world = await newClientWorld(consultancy)
    const names = `Name,Unit\n${Array.from({ length: 50 }, (_, i) => `Nameless ${i},Production`).join('\n')}`
    const outcomes = await Promise.all([1, 2, 3].map(() => imported(world, names, { options: CREATE })))
    expect(outcomes.map((outcome) => counts(outcome)[0]).sort()).toEqual([0, 0, 50])
    expect(await listed(world, 'projects')).toHaveLength(50)
    expect(await listed(world, 'units')).toHaveLength(1)
  })

  it('imports every table, and restores a deleted record that the file still holds', async () => {
    const world = await newClientWorld(consultancy)
    await imported(world, 'External ID,Name,Head\nU1,Quality,Quentin', { table: 'units' })
    await imported(world, 'External ID,Name,Contact e-mail\nV1,Acme,a@example.com', { table: 'vendors' })
    await imported(world, 'External ID,Title,Vendor,Value,Starts,Ends\nC1,Frame,Acme,10.00,2026-01-01,2026-12-31', {
      table: 'contracts',
    })
    await imported(world, 'External ID,Name,Track,Kind\nT,Tech,technology,pilot\nA,Adm,administrative,process')
    const links =
      'Technology project,Administrative project,Unit,Artefact,Mechanism\nTech,Adm,Quality,training plan,It changes how people check'
    const outcome = await imported(world, links, { table: 'causal_links' })
    expect(counts(outcome)).toEqual([1, 0, 0, 0, 0])
    const [link] = await listed(world, 'causal-links')
    expect(link).toMatchObject({ origin: 'import', artefact: 'training_plan', state: 'suspected', lag_days: 0 })
    await world.remove(`causal-links/${link?.id}`, 1)
    expect(counts(await imported(world, links, { table: 'causal_links' }))[0]).toBe(1)
    const [contract] = await listed(world, 'contracts')
    expect(contract).toMatchObject({ value_minor: 1_000, status: 'active' })
    await world.remove(`contracts/${contract?.id}`, 1)
    const back = await imported(world, 'External ID,Title\nC1,Frame', { table: 'contracts' })
    expect(counts(back)).toEqual([0, 1, 0, 0, 0])
    expect(await world.get<Answered>(`contracts/${contract?.id}`)).toMatchObject({ version: 3, title: 'Frame' })
  })
})

describe('previewing a file', () => {
  it('guesses the mapping with reasons and shows what would happen', async () => {
    const world = await newClientWorld(consultancy)
    const form = formOf(FILE, { options: CREATE })
    const preview = await json<{
      columns: string[]
      rows: { row: number; cells: string[] }[]
      guess: { mapping: Record<string, unknown>; details: Record<string, { confidence: number; reasons: unknown[] }> }
      problems: unknown[]
      plan: Plan | null
    }>(await world.owner.fetch('POST', world.path('imports/preview'), form))
    expect(preview.columns).toHaveLength(9)
    expect(preview.rows[0]).toMatchObject({ row: 2 })
    expect(preview.guess.mapping.name).toEqual({ columns: ['Name'] })
    expect(preview.guess.details.name?.confidence).toBeGreaterThan(0.9)
    expect(preview.guess.details.name?.reasons.length).toBeGreaterThan(0)
    expect(preview.problems).toEqual([])
    expect(preview.plan && counts(preview.plan)).toEqual([2, 0, 0, 1, 0])
    expect(await listed(world, 'projects')).toEqual([])
  })

  it('finds headings under a title, and takes them from the row that is named', async () => {
    const world = await newClientWorld(consultancy)
    const file = ['Portfolio 2026', '', 'ID,Title,Track,Status', 'X1,CRM,technology,sideways', 'X2,ERP,,running'].join(
      '\n',
    )
    type Preview = { header_row: number; header_choices: unknown[]; columns: string[]; rows: { row: number }[] }
    const look = async (options: object) =>
      json<Preview>(await world.owner.fetch('POST', world.path('imports/preview'), formOf(file, { options })))
    const found = await look({})
    expect(found).toMatchObject({
      header_row: 3,
      columns: ['ID', 'Title', 'Track', 'Status'],
      rows: [{ row: 4 }, { row: 5 }],
    })
    expect(found.header_choices[0]).toEqual({ row: 1, text: 'Portfolio 2026' })
    expect(await look({ header_row: 1 })).toMatchObject({
      columns: ['Portfolio 2026'],
      rows: [{ row: 3 }, { row: 4 }, { row: 5 }],
    })
    const problem = await json<Problem>(await sendImport(world, file), 422)
    expect(problem.refusals).toMatchObject([{ row: 4, column: 'Status' }])
    const blank = await json<Problem>(await sendImport(world, file, { options: { header_row: 2 } }), 422)
    expect(blank).toMatchObject({ code: 'invalid_file', problems: [{ code: 'header_row_blank' }] })
  })

  it('says which column keeps the mapping from being used', async () => {
    const world = await newClientWorld(consultancy)
    const mapping = { name: { columns: ['Nome'] } }
    const form = formOf('Name\nA', { options: { mapping } })
    const preview = await json<{ problems: { code: string; detail: string }[]; plan: unknown }>(
      await world.owner.fetch('POST', world.path('imports/preview'), form),
    )
    expect(preview.plan).toBeNull()
    expect(preview.problems).toMatchObject([{ code: 'unknown_column' }])
    const refused = await json<Problem>(await sendImport(world, 'Name\nA', { options: { mapping } }), 422)
    expect(refused).toMatchObject({ code: 'invalid_body', errors: [{ pointer: '/options/mapping/name' }] })
  })

  it('says once that no column fills what every new record needs', async () => {
    const world = await newClientWorld(consultancy)
    const file = 'External ID,Status\nP1,running\nP2,running'
    const preview = await json<{ problems: { code: string }[]; plan: unknown }>(
      await world.owner.fetch('POST', world.path('imports/preview'), formOf(file)),
    )
    expect(preview).toMatchObject({ problems: [{ code: 'required_field_unmapped' }], plan: null })
    const refused = await json<Problem>(await sendImport(world, file), 422)
    expect(refused).toMatchObject({ code: 'invalid_body', errors: [{ pointer: '/options/mapping/name' }] })
  })
})
