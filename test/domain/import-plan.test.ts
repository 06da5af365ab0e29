import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ExistingRecords,
  type ImportPlan,
  type ParsedTable,
  type PreparedImport,
  splitByClient,
  unmappedRequired,
} from '../../shared/domain/imports/index.ts'
import type { PortfolioTable } from '../../shared/domain/vocabulary/index.ts'
import {
  accountedRows,
  carryOut,
  dataFile,
  planImport,
  planOptions,
  prepared,
  readTable,
  utf8,
} from './import-helpers.ts'

const plan = async (
  table: PortfolioTable,
  csv: string,
  existing: ExistingRecords = {},
  given = {},
): Promise<ImportPlan> => planImport(prepared(table, await readTable(utf8(csv))), existing, planOptions(given))

const counts = (found: ImportPlan): number[] =>
  [found.create, found.update, found.unchanged, found.merged, found.refused].map((list) => list.length)

const codes = (found: ImportPlan): string[] =>
  found.refused.flatMap(({ row, errors }) => errors.map(({ code, field }) => `${row} ${code} ${field}`))

describe('planning an import', () => {
  it('adds up the budget years of one project', async () => {
    const csv =
      'External ID,Name,Budget year,Planned,Actual\nP1,A,2026,10,1\nP1,A,2027,20,\nP1,A,2027,21,\nP1,A,2026,10,1\n'
    const found = await plan('projects', csv)
    expect(counts(found)).toEqual([1, 0, 0, 2, 1])
    expect(codes(found)).toEqual(['4 contradicts_row planned_minor'])
    expect(found.refused[0]?.errors[0]?.params).toEqual({ first_row: 3, first_value: '20' })
    expect(found.create[0]?.record.budget).toEqual([
      { year: 2026, planned_minor: 1000, committed_minor: 0, actual_minor: 100, forecast_minor: 0 },
      { year: 2027, planned_minor: 2000, committed_minor: 0, actual_minor: 0, forecast_minor: 0 },
    ])
  })

  it('takes new projects of a file without a status as running or completed, says so once, and repeats unchanged', async () => {
    const csv = 'External ID,Name,Actual finish,Progress\nP1,A,,40\nP2,B,2026-03-01,90\nP3,C,,100\n'
    const found = await plan('projects', csv)
    expect(found.create.map(({ record }) => record.status)).toEqual(['running', 'completed', 'completed'])
    expect(found.notes[0]).toMatchObject({ row: 2, code: 'status_assumed', params: { running: 1, completed: 2 } })
    const again = await plan('projects', csv, carryOut(found, {}))
    expect([counts(again), again.notes]).toEqual([[0, 0, 3, 0, 0], []])
    const defaults = { status: 'approved', track: 'technology', kind: 'pilot' }
    const told = await plan('projects', csv, {}, { defaults })
    expect(told.notes.map(({ code }) => code)).toEqual(['value_assumed', 'value_assumed'])
  })

  it('says which track and kind it takes for new projects that name none, once for each value', async () => {
    const notes = async (csv: string, given = {}) =>
      (
        await plan(
          'projects',
          csv,
          {},
          { defaults: { status: 'running', track: 'technology', kind: 'rollout' }, ...given },
        )
      ).notes
    const assumed = (field: string, value: string, count: number) => ({
      ...{ row: 2, column: null, field, code: 'value_assumed' },
      params: { field, value, count },
    })
    expect(await notes('Name\nA\nB\n')).toMatchObject([
      assumed('track', 'technology', 2),
      assumed('kind', 'rollout', 2),
    ])
    expect(await notes('Name,Track\nA,technology\nB,administrative\nC,administrative\n')).toMatchObject([
      assumed('kind', 'rollout', 1),
      assumed('kind', 'process', 2),
    ])
    expect(await notes('Name,Kind\nA,pilot\nB,process\n')).toEqual([])
    const projects = [{ id: 'p', external_id: null, name: 'A', track: 'technology', kind: 'pilot' }]
    const known = await plan('projects', 'Name,Owner\nA,Ada\n', { projects }, { defaults: { track: 'technology' } })
    expect(known.notes).toEqual([])
  })

  it('dates delivery confidence by the import where the file does not, once', async () => {
    const csv = 'External ID,Name,Confidence\nP1,A,green\nP2,B,\n'
    const found = await plan('projects', csv, {}, { now: 7 })
    expect(found.create.map(({ record }) => record.reported_at)).toEqual([7, undefined])
    const stored = carryOut(found, {})
    expect(counts(await plan('projects', csv, stored, { now: 8 }))).toEqual([0, 0, 2, 0, 0])
    const changed = await plan('projects', csv.replace('green', 'red'), stored, { now: 9 })
    expect(changed.update[0]?.set).toEqual({ reported_confidence: 'red', reported_at: 9 })
    const dated = 'External ID,Name,Confidence,Reported at\nP1,A,green,2026-01-02\n'
    const asFiled = await plan('projects', dated, {}, { now: 7 })
    expect(asFiled.create[0]?.record.reported_at).toBe(Date.UTC(2026, 0, 2))
  })

  it('shows cells as they stand in the file, under the column of the field that is at fault', async () => {
    const dates = await plan('projects', 'Name,Start Date,End Date\nA,31.12.2026,01.02.2026\n')
    expect(dates.refused[0]?.errors).toMatchObject([{ column: 'End Date', value: '01.02.2026', code: 'date_order' }])
    const kinds = await plan('projects', 'Name,Track,Kind\nA,Technology,Process\n')
    expect(kinds.refused[0]?.errors).toMatchObject([{ column: 'Kind', value: 'Process', code: 'kind_of_other_track' }])
    const project = { id: 'prj_1', external_id: 'P1', name: 'ERP', track: 'technology' }
    const existing = { projects: [project], units: [{ id: 'unt_1', name: 'IT' }] }
    const clash = 'ID,From,Unit,Artefact,Mechanism\nL1,P1,IT,process,x\nL1,ERP,IT,role,x\n'
    const links = await plan('causal_links', clash, existing)
    expect(links.refused[0]?.errors).toMatchObject([
      { column: 'Artefact', value: 'role', params: { first_value: 'process' } },
    ])
    const lacking = await plan('causal_links', 'From,Unit,Artefact\nP1,IT,\nP1,IT,role\n', existing)
    expect(lacking.refused[0]?.errors).toMatchObject([{ column: 'Artefact', field: 'artefact', code: 'required' }])
  })

  it('names a required field that no column fills once, as a problem of the mapping', async () => {
    const existing = {
      projects: [{ id: 'prj_1', external_id: 'P1', name: 'ERP', track: 'technology' }],
      units: [{ id: 'unt_1', name: 'IT' }],
    }
    const ready = prepared('causal_links', await readTable(utf8('From,Unit,Artefact\nP1,IT,process\nP1,IT,role\n')))
    const found = planImport(ready, existing, planOptions())
    expect(unmappedRequired(ready, [found])).toEqual([
      { code: 'required_field_unmapped', params: { field: 'mechanism' } },
    ])
    const both = await plan('causal_links', 'From,Artefact,Mechanism\nP1,process,x\n', existing)
    expect(both.refused[0]?.errors).toMatchObject([{ column: null, field: 'unit_id', value: '' }])
  })

  it('keeps budget years and tags that the file does not speak of', async () => {
    const line = { year: 2025, planned_minor: 5, committed_minor: 6, actual_minor: 7, forecast_minor: 8 }
    const project = {
      id: 'p',
      external_id: 'P1',
      name: 'A',
      track: 'technology',
      kind: 'pilot',
      tags: ['x'],
      budget: [line],
    }
    const csv = 'External ID,Name,Budget year,Planned,Tags\nP1,A,2025,0.09,y\n'
    const found = await plan('projects', csv, { projects: [project] })
    expect(found.update[0]?.set).toEqual({ tags: ['x', 'y'], budget: [{ ...line, planned_minor: 9 }] })
  })

  it('refuses the later of two rows that contradict each other, naming the first', async () => {
    const found = await plan('vendors', 'External ID,Name,Note\n1,A,x\n1,B,x\n1,A,x\n')
    expect(counts(found)).toEqual([1, 0, 0, 1, 1])
    expect(found.refused[0]?.errors[0]).toMatchObject({
      row: 3,
      field: 'name',
      params: { first_row: 2, first_value: 'A' },
    })
  })

  it('merges contracts that are listed again, keeps the first title, refuses another amount', async () => {
    const csv =
      'External ID,Title,Value,Note\nC1,Licences,10,\nC1,Licences (again),10,n\nC1,Licences,,\nC1,Licences,11,\n'
    const found = await plan('contracts', csv)
    expect(counts(found)).toEqual([1, 0, 0, 2, 1])
    expect(found.create[0]?.record).toMatchObject({ title: 'Licences', value_minor: 1000, note: 'n' })
    expect(found.notes.map(({ code, field }) => `${code} ${field}`)).toEqual(['kept_first title'])
    expect(codes(found)).toEqual(['5 contradicts_row value_minor'])
  })

  it('plans missing vendors once, or refuses the rows, and never for a refused row only', async () => {
    const csv = 'Title,Vendor,Starts,Ends\nA,ACME Inc.,,\nB,acme inc,,\nC,Known,,\nD,Nobody,2026-02-01,2026-01-01\n'
    const existing = { vendors: [{ id: 'v', external_id: null, name: 'KNOWN' }] }
    const found = await plan('contracts', csv, existing)
    expect(found.references.map(({ id, record, row }) => [id, record, row])).toEqual([
      ['vendors_1', { name: 'ACME Inc.' }, 2],
    ])
    expect(found.create.map(({ record }) => record.vendor_id)).toEqual(['vendors_1', 'vendors_1', 'v'])
    expect(codes(await plan('contracts', csv, existing, { create_missing: false }))).toEqual([
      ...['2 unknown_reference vendor_id', '3 unknown_reference vendor_id', '5 date_order ends_on'],
    ])
  })

  it('matches by exact name without an external id, and says when a name is not enough', async () => {
    const vendors = ['a', 'b'].map((id) => ({ id, external_id: null, name: 'Twin' }))
    const found = await plan('vendors', 'Name,Note\nTwin,x\nNew,x\n', { vendors })
    expect(codes(found)).toEqual(['2 ambiguous_match name'])
    expect(counts(found)).toEqual([1, 0, 0, 0, 1])
  })

  it('gives an external id to the vendor that was created by name, and restores a deleted one', async () => {
    const vendors = [
      { id: 'a', external_id: null, name: 'Acme' },
      { id: 'b', external_id: 'V2', name: 'Gone', deleted_at: 5 },
    ]
    const found = await plan('vendors', 'External ID,Name\nV1,ACME\nV2,Gone\n', { vendors })
    expect(found.update.map(({ id, set }) => [id, set])).toEqual([
      ['a', { external_id: 'V1', name: 'ACME' }],
      ['b', { deleted_at: null }],
    ])
  })

  it('checks the whole record: dates, track and kind, dismissals, tracks of linked projects', async () => {
    const stored = {
      id: 'p',
      external_id: 'P',
      name: 'P',
      track: 'technology',
      kind: 'pilot',
      baseline_start_on: '2026-05-01',
    }
    const dates = await plan('projects', 'External ID,Name,Baseline finish\nP,P,2026-04-01\n', { projects: [stored] })
    expect(codes(dates)).toEqual(['2 date_order baseline_finish_on'])
    const kinds = await plan('projects', 'Name,Track,Kind\nA,technology,process\nB,,training plan\nC,administrative,\n')
    expect(codes(kinds)).toEqual(['2 kind_of_other_track kind'])
    expect(kinds.create.map(({ record }) => [record.track, record.kind])).toEqual([
      ['administrative', 'training_plan'],
      ['administrative', 'process'],
    ])
    const units = [{ id: 'u', external_id: null, name: 'HR' }]
    const links = await plan(
      'causal_links',
      'Technology project,Administrative project,Unit,Artefact,Mechanism,State\nP,,HR,process,m,dismissed\nP,P,HR,process,m,\nP,,hr,Schulung,m,\n',
      { projects: [stored], units },
    )
    expect(codes(links)).toEqual([
      '2 dismissal_reason_missing dismissal_reason',
      '3 wrong_track administrative_project_id',
    ])
    expect(links.create[0]?.record).toMatchObject({ unit_id: 'u', artefact: 'training_plan', origin: 'import' })
  })

  it('empties a property only when asked to', async () => {
    const vendors = [{ id: 'a', external_id: '1', name: 'A', note: 'n' }]
    const parsed = await readTable(utf8('External ID,Name,Note,Contact\n1,A,,c\n1,A,,\n'))
    const columns = { external_id: 'External ID', name: 'Name', note: 'Note', contact_name: 'Contact' }
    const mapping = Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, { columns: [column] }]))
    const ready = prepared('vendors', parsed, mapping)
    const set = (clear: boolean) => planImport(ready, { vendors }, planOptions({ clear_empty: clear })).update[0]?.set
    expect(set(false)).toEqual({ contact_name: 'c' })
    expect(set(true)).toEqual({ contact_name: 'c', note: null })
  })
})

const word = fc.constantFrom('', 'A', 'B', 'a', 'Ä ', '=1', 'x y')
const row = fc.record({
  external_id: fc.constantFrom('', '', '1', '2', '3'),
  name: word,
  unit_id: word,
  vendor_id: word,
  status: fc.constantFrom('', 'running', 'laufend', 'nonsense'),
  baseline_start_on: fc.constantFrom('', '2026-01-01', '2026-02-30', '2027-01-01'),
  baseline_finish_on: fc.constantFrom('', '2026-06-01', '2025-01-01'),
  budget_year: fc.constantFrom('', '2026', '2027'),
  planned_minor: fc.constantFrom('', '1', '2.0055', '-1', 'x'),
  tags: word,
  kind: fc.constantFrom('', '', 'pilot', 'process'),
})

const tableOf = (rows: Record<string, string>[]): ParsedTable => {
  const columns = Object.keys(rows[0] ?? {})
  return {
    ...{ format: 'csv', sheets: [], sheet: null, delimiter: ',', columns },
    ...{ header_row: 1, header_choices: [] },
    rows: rows.map((cells, index) => ({ number: index + 2, cells: columns.map((column) => cells[column] ?? '') })),
  }
}

const readProjects = (rows: Record<string, string>[]): PreparedImport => {
  const parsed = tableOf(rows)
  return prepared(
    'projects',
    parsed,
    Object.fromEntries(parsed.columns.map((column) => [column, { columns: [column] }])),
  )
}

describe('every plan', () => {
  const file = fc.array(row, { minLength: 1, maxLength: 12 })
  const before: ExistingRecords = {
    units: [{ id: 'u1', external_id: null, name: 'a' }],
    projects: [
      { id: 'p1', external_id: '1', name: 'A', track: 'technology', kind: 'pilot', baseline_start_on: '2026-03-01' },
      { id: 'p2', external_id: null, name: 'B', track: 'administrative', kind: 'process', tags: ['B'] },
      { id: 'p3', external_id: '3', name: 'x y', track: 'technology', kind: 'rollout', deleted_at: 1 },
    ],
  }

  it('accounts for every row exactly once', () => {
    fc.assert(
      fc.property(file, (rows) => {
        const found = planImport(readProjects(rows), before, planOptions())
        expect(accountedRows(found)).toEqual(rows.map((_, index) => index + 2))
        for (const { into_row: into } of found.merged) expect(accountedRows(found)).toContain(into)
      }),
      { numRuns: 500 },
    )
  })

  it('changes nothing when carried out twice, and refuses the same rows', () => {
    fc.assert(
      fc.property(file, (rows) => {
        const ready = readProjects(rows)
        const options = planOptions()
        const first = planImport(ready, before, options)
        const second = planImport(ready, carryOut(first, before), options)
        expect([second.create, second.update, second.references]).toEqual([[], [], []])
        expect(second.refused.map((one) => one.row)).toEqual(first.refused.map((one) => one.row))
      }),
      { numRuns: 1_000 },
    )
  })

  it('takes time in proportion to the rows: 20,000 in less than a second', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      ...{
        external_id: String(index),
        name: `Project ${index % 500}`,
        unit_id: `Unit ${index % 40}`,
        vendor_id: `Vendor ${index % 900}`,
      },
      ...{
        status: 'running',
        baseline_start_on: '2026-01-01',
        budget_year: '2026',
        planned_minor: `${index}.25`,
        tags: 'a',
      },
    }))
    const ready = readProjects(rows)
    const timed = (existing: ExistingRecords): { found: ImportPlan; ms: number } => {
      const runs = [0, 1, 2].map(() => {
        const started = performance.now()
        const found = planImport(ready, existing, planOptions())
        return { found, ms: performance.now() - started }
      })
      // The best of three: the others only show what else the machine was doing.
      return runs.reduce((best, run) => (run.ms < best.ms ? run : best))
    }
    const first = timed({})
    const second = timed(carryOut(first.found, {}))
    console.log(`20,000 rows: ${Math.round(first.ms)} ms to create, ${Math.round(second.ms)} ms to find unchanged`)
    expect(counts(first.found)).toEqual([20_000, 0, 0, 0, 0])
    expect(counts(second.found)).toEqual([0, 0, 20_000, 0, 0])
  }, 30_000)
})

describe('the public portfolio (skipped where the data is absent)', () => {
  const planFleet = async (table: PortfolioTable, bytes: Uint8Array) => {
    const ready = prepared(table, await readTable(bytes), undefined, { fleet: true })
    const { clients, refused } = splitByClient(ready)
    const options = planOptions()
    const plans = clients.map(({ rows }) => {
      const first = planImport(ready, {}, options, rows)
      const second = planImport(ready, carryOut(first, {}), options, rows)
      expect([second.create, second.update, second.references]).toEqual([[], [], []])
      expect(second.refused).toHaveLength(first.refused.length)
      return first
    })
    expect(refused).toEqual([])
    const rows = plans.flatMap(accountedRows).sort((one, other) => one - other)
    expect(rows).toEqual(ready.parsed.rows.map(({ number }) => number))
    const reasons = new Map<string, number>()
    for (const { errors } of plans.flatMap((one) => one.refused)) {
      const reason = `${errors[0]?.code} ${errors[0]?.field}`
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    }
    const total = (name: 'create' | 'merged' | 'refused' | 'references') =>
      plans.reduce((sum, one) => sum + one[name].length, 0)
    const sums = {
      clients: clients.length,
      create: total('create'),
      merged: total('merged'),
      refused: total('refused'),
    }
    console.log(table, sums, `vendors ${total('references')}`, Object.fromEntries(reasons))
    return sums
  }

  const projects = dataFile('us-it-portfolio/projects.csv')
  const contracts = dataFile('us-it-portfolio/contracts.csv')

  it.skipIf(projects === null)('all 2,468 projects of 26 clients are created', async () => {
    expect(await planFleet('projects', projects ?? utf8(''))).toEqual({
      clients: 26,
      create: 2468,
      merged: 0,
      refused: 0,
    })
  })

  it.skipIf(contracts === null)('all 3,893 contract rows are created, merged or refused with a reason', async () => {
    const { create, merged, refused } = await planFleet('contracts', contracts ?? utf8(''))
    expect(create + merged + refused).toBe(3893)
    expect([create, merged, refused]).toEqual([3279, 418, 196])
  })
})
