import Papa from 'papaparse'
import { expect, inject, it } from 'vitest'
import { normaliseText } from '../../../shared/domain/imports/normalise.ts'
import { HEALTH_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { eventually } from '../../support/jobs.ts'
import { type Consultancy, json, newConsultancy } from '../../support/world.ts'
import { counts } from '../imports/helpers.ts'
import { type FleetOutcome, importedFleet } from './helpers.ts'

const files = inject('portfolioFiles')
if (!files) console.warn('Skipped: the public portfolio is not beside the project.')

const OPTIONS = { create_missing: true, create_clients: true, on_error: 'skip_rows', currency: 'USD' }

type Table = 'projects' | 'contracts'
type Cells = Record<string, string>

/** The columns that the import takes for a record's external id; where a row has none, its title identifies it. */
const ID_COLUMNS: Record<Table, string[]> = {
  projects: ['Project ID'],
  contracts: ['Contract Number (PIID)', 'IDV PIID'],
}

const timed = async (what: string, work: () => Promise<FleetOutcome>): Promise<FleetOutcome> => {
  const started = performance.now()
  const outcome = await work()
  const [created, updated, unchanged, merged, refused] = counts(outcome)
  console.info(
    `${what}: ${outcome.rows_total} rows over ${outcome.clients.length} clients in ${Math.round(performance.now() - started)} ms:`,
    JSON.stringify({ created, updated, unchanged, merged, refused, references: outcome.references_created }),
  )
  return outcome
}

const totals = async (consultancy: Consultancy, outcome: FleetOutcome, path: string): Promise<number> => {
  let total = 0
  for (const { client_id } of outcome.clients)
    total += (
      await json<{ total: number }>(await consultancy.owner.fetch('GET', `/clients/${client_id}/${path}?limit=1`))
    ).total
  return total
}

/** The external ids that each client has in a table after the import, by the client's name. */
const storedIds = async (consultancy: Consultancy, { clients }: FleetOutcome, table: Table) => {
  const stored = new Map<string, string[]>()
  for (const { client_id, name } of clients) {
    const text = await (await consultancy.owner.fetch('GET', `/clients/${client_id}/exports/${table}`)).text()
    const { data } = Papa.parse<Cells>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
    stored.set(
      name,
      data.map((row) => row['External ID'] ?? ''),
    )
  }
  return stored
}

/** Follows every row of the file to the record that it made, to the row that it was merged into, or to its refusal. */
const account = async (consultancy: Consultancy, file: string, table: Table, outcome: FleetOutcome): Promise<void> => {
  const rows = Papa.parse<Cells>(file, { header: true, skipEmptyLines: true }).data
  const refused = new Map<number, Set<string>>()
  for (const { row, code, field } of outcome.refusals)
    refused.set(row, (refused.get(row) ?? new Set()).add(`${field} ${code}`))
  const stored = await storedIds(consultancy, outcome, table)
  const first = new Map<string, number>()
  const tally = { created: 0, merged: 0, refused: 0 }
  for (const [index, row] of rows.entries()) {
    // The header is row 1.
    if (refused.has(index + 2)) {
      tally.refused += 1
      continue
    }
    const client = row['Agency Name'] ?? ''
    const parts = ID_COLUMNS[table].map((column) => normaliseText(row[column] ?? '')).filter((part) => part !== '')
    const id = parts.join('/')
    expect(stored.get(client), `row ${index + 2}`).toContain(id)
    const key = `${client}\n${id}`
    if (first.has(key)) tally.merged += 1
    else tally.created += 1
    first.set(key, index + 2)
  }
  const reasons: Record<string, number> = {}
  for (const found of refused.values()) {
    const reason = [...found].sort().join(' and ')
    reasons[reason] = (reasons[reason] ?? 0) + 1
  }
  console.info(`${table} row by row: ${rows.length} rows`, JSON.stringify({ ...tally, reasons }))
  const [created, , , merged] = counts(outcome)
  expect(tally).toEqual({ created, merged, refused: outcome.rows_refused })
  expect([...stored.values()].flat()).toHaveLength(tally.created)
}

type Run = { run_key: string; clients: number; done: number; failed: number; finished: boolean }
type Report = { health: string; score: number | null; run_key: string; content: { format: number } }

/** Has a report made of every client, as the consultancy does on Monday morning, and reads each of them. */
const reportOnAll = async ({ id, owner }: Consultancy, clients: readonly string[]): Promise<void> => {
  const path = `/consultancies/${id}/report-runs`
  const { run_key } = await json<Run>(await owner.fetch('POST', path, { as_of_on: '2012-08-31' }), 202)
  const run = await eventually(async () => {
    const progress = await json<Run>(await owner.fetch('GET', `${path}/${run_key}`))
    return progress.finished ? progress : null
  }, 90_000)
  console.info('reports', JSON.stringify(run))
  expect(run).toMatchObject({ clients: 26, done: 26, failed: 0 })
  const states: Record<string, number> = {}
  for (const client of clients) {
    const list = await json<{ data: { id: string }[]; total: number }>(
      await owner.fetch('GET', `/clients/${client}/reports`),
    )
    expect(list.data).toHaveLength(1)
    const report = await json<Report>(await owner.fetch('GET', `/clients/${client}/reports/${list.data[0]?.id}`))
    expect(report).toMatchObject({ run_key, content: { format: 1 } })
    expect(HEALTH_STATES).toContain(report.health)
    states[report.health] = (states[report.health] ?? 0) + 1
  }
  console.info('health of the clients', JSON.stringify(states))
}

it.skipIf(!files)('becomes 26 clients in which every row is accounted for', { timeout: 240_000 }, async () => {
  if (!files) return
  const consultancy = await newConsultancy('Public portfolio')
  const dry = { table: 'projects', options: { ...OPTIONS, dry_run: true } }
  const planned = await timed('projects, dry run', () => importedFleet(consultancy, files.projects, dry, 200))
  const projects = await timed('projects', () =>
    importedFleet(consultancy, files.projects, { table: 'projects', options: OPTIONS }),
  )
  expect(projects.clients).toHaveLength(26)
  expect(projects).toMatchObject({ rows_total: 2_468, clients_created: 26, complete: true })
  expect(counts(projects)).toEqual(counts(planned))
  expect(await totals(consultancy, projects, 'projects')).toBe(projects.rows_created)
  await account(consultancy, files.projects, 'projects', projects)

  const contracts = await timed('contracts', () =>
    importedFleet(consultancy, files.contracts, { table: 'contracts', options: OPTIONS }),
  )
  expect(contracts).toMatchObject({ rows_total: 3_893, complete: true })
  expect(await totals(consultancy, contracts, 'contracts')).toBe(contracts.rows_created)
  expect(await totals(consultancy, contracts, 'vendors')).toBe(contracts.references_created)
  await account(consultancy, files.contracts, 'contracts', contracts)

  for (const [table, file, first] of [
    ['projects', files.projects, projects],
    ['contracts', files.contracts, contracts],
  ] as const) {
    const again = await timed(`${table} again`, () => importedFleet(consultancy, file, { table, options: OPTIONS }))
    expect(counts(again)).toEqual([0, 0, first.rows_created, first.rows_merged, first.rows_refused])
    expect(again.clients_created).toBe(0)
  }
  await reportOnAll(
    consultancy,
    projects.clients.map(({ client_id }) => client_id ?? ''),
  )
})
