import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type ExistingRecords,
  guessMapping,
  type ImportPlan,
  type Mapping,
  type ParsedTable,
  type PlanOptions,
  type PreparedImport,
  type PrepareOptions,
  parseTable,
  planImport,
  prepareImport,
  type StoredRecord,
} from '../../shared/domain/imports/index.ts'
import type { PortfolioTable } from '../../shared/domain/vocabulary/index.ts'

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

/** Bytes of a data file that lies beside the project, or null where it is absent. */
export const dataFile = (path: string): Uint8Array | null =>
  existsSync(DATA + path) ? new Uint8Array(readFileSync(DATA + path)) : null

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Reads a table that is expected to be readable. */
export const readTable = async (bytes: Uint8Array, name = 'file.csv'): Promise<ParsedTable> => {
  const result = await parseTable(bytes, name)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.table
}

/** Prepares an import that is expected to be possible; the mapping is guessed unless given. */
export const prepared = (
  table: PortfolioTable,
  parsed: ParsedTable,
  mapping?: Mapping,
  options: PrepareOptions = {},
): PreparedImport => {
  const chosen = mapping ?? guessMapping(table, parsed, { fleet: options.fleet ?? false }).mapping
  const result = prepareImport(table, parsed, chosen, options)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.prepared
}

/** Ids in the order in which they are asked for. */
export const counter = (): PlanOptions['new_id'] => {
  let last = 0
  return (table) => {
    last += 1
    return `${table}_${last}`
  }
}

export const planOptions = (given: Partial<PlanOptions> = {}): PlanOptions => ({
  new_id: counter(),
  create_missing: true,
  defaults: { track: 'technology', kind: 'rollout' },
  ...given,
})

/** The records as they would be after the plan is carried out. */
export const carryOut = (plan: ImportPlan, existing: ExistingRecords): ExistingRecords => {
  const after: Partial<Record<PortfolioTable, StoredRecord[]>> = {}
  for (const table of ['units', 'vendors', 'projects', 'contracts', 'causal_links'] as const) {
    after[table] = [...(existing[table] ?? [])]
  }
  for (const { table, id, record } of plan.references) after[table]?.push({ external_id: null, ...record, id })
  const records = after[plan.table] ?? []
  const sets = new Map(plan.update.map(({ id, set }) => [id, set]))
  after[plan.table] = [
    ...records.map((record) => ({ ...record, ...sets.get(record.id) })),
    ...plan.create.map(({ id, record }) => ({ external_id: null, ...record, id })),
  ]
  return after
}

/** The rows that a plan accounts for, each as often as it stands there. */
export const accountedRows = (plan: ImportPlan): number[] =>
  [...plan.create, ...plan.update, ...plan.unchanged, ...plan.merged, ...plan.refused]
    .map(({ row }) => row)
    .sort((one, other) => one - other)

export { planImport }
