import { expect, inject, it } from 'vitest'
import { type Consultancy, json, newConsultancy } from '../../support/world.ts'
import { counts } from '../imports/helpers.ts'
import { type FleetOutcome, importedFleet } from './helpers.ts'

const files = inject('portfolioFiles')
if (!files) console.warn('Skipped: the public portfolio is not beside the project.')

const OPTIONS = { create_missing: true, create_clients: true, on_error: 'skip_rows', currency: 'USD' }

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

const whyRefused = (outcome: FleetOutcome): Record<string, number> => {
  const codes: Record<string, number> = {}
  for (const { code } of outcome.refusals) codes[code] = (codes[code] ?? 0) + 1
  return codes
}

it.skipIf(!files)('becomes 26 clients in which every row is accounted for', { timeout: 120_000 }, async () => {
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
  console.info('refused projects', JSON.stringify(whyRefused(projects)))

  const contracts = await timed('contracts', () =>
    importedFleet(consultancy, files.contracts, { table: 'contracts', options: OPTIONS }),
  )
  expect(contracts).toMatchObject({ rows_total: 3_893, complete: true })
  expect(await totals(consultancy, contracts, 'contracts')).toBe(contracts.rows_created)
  expect(await totals(consultancy, contracts, 'vendors')).toBe(contracts.references_created)
  console.info('refused contracts', JSON.stringify(whyRefused(contracts)))

  for (const [table, file, first] of [
    ['projects', files.projects, projects],
    ['contracts', files.contracts, contracts],
  ] as const) {
    const again = await timed(`${table} again`, () => importedFleet(consultancy, file, { table, options: OPTIONS }))
    expect(counts(again)).toEqual([0, 0, first.rows_created, first.rows_merged, first.rows_refused])
    expect(again.clients_created).toBe(0)
  }
})
