import { type SQL, sql } from 'drizzle-orm'
import type { Database, Row } from '../../../db/client.ts'
import type { ExistingRecords, PreparedImport, StoredRecord } from '../../../shared/domain/imports/index.ts'
import type { PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import { type ChunkedTable, readChunked } from '../portfolio/index.ts'
import { FEATURES, REFERS_TO } from './tables.ts'

/** What matching and the rules over whole records look at, whatever a file speaks of. */
const ALWAYS: ReadonlySet<string> = new Set([
  ...['id', 'version', 'deleted_at', 'external_id', 'name', 'title', 'track', 'kind', 'state', 'dismissal_reason'],
  ...['technology_project_id', 'unit_id', 'artefact', 'starts_on', 'ends_on'],
  ...['baseline_start_on', 'baseline_finish_on', 'forecast_start_on', 'forecast_finish_on'],
  ...['actual_start_on', 'actual_finish_on'],
])
const OF_REFERENCES: ReadonlySet<string> = new Set(['id', 'deleted_at', 'external_id', 'name', 'track'])

/** Largest record that an import or a form can make, in bytes of JSON, decides how many share a row of 4 MB. */
const RECORDS_A_CHUNK = 30
const SMALL_RECORDS_A_CHUNK = 1_000
const BYTES = 6_500_000
const BYTES_OF_REFERENCES = 1_000_000

/** Records to read: some columns of a table, where a condition holds. */
export type Selection = { table: PortfolioTable; columns: readonly string[]; where?: SQL; small?: boolean }

const chunked = ({ table, columns, where, small }: Selection): ChunkedTable => {
  const { json } = FEATURES[table].table
  return {
    alias: 't',
    from: `FROM ${table} t WHERE true`,
    values: columns.map((column) => (json.has(column) ? `json(t.${column})` : `t.${column}`)),
    rows: small ? SMALL_RECORDS_A_CHUNK : RECORDS_A_CHUNK,
    bytes: small ? BYTES_OF_REFERENCES : BYTES,
    ...(where ? { where } : {}),
  }
}

const recordsOf = (columns: readonly string[], tuples: readonly unknown[]): StoredRecord[] =>
  tuples.filter(Array.isArray).map((tuple: unknown[]) => {
    const record: Record<string, unknown> = {}
    for (let i = 0; i < columns.length; i += 1) record[columns[i] ?? ''] = tuple[i]
    return { ...record, id: String(record.id) }
  })

/** Reads whole tables, in one round trip up to about 7 MB; of each table one selection. */
export const readRecords = async (
  db: Database,
  selections: readonly Selection[],
  also: readonly SQL[] = [],
): Promise<{ records: ExistingRecords; rows: Row[][] }> => {
  const tables = Object.fromEntries(selections.map((selection) => [selection.table, chunked(selection)]))
  const { records, rows } = await readChunked<string>(db, tables, also)
  const read = selections.map(({ table, columns }) => [table, recordsOf(columns, records[table] ?? [])] as const)
  return { records: Object.fromEntries(read), rows }
}

/** What finding a record by id, external id or name takes. */
export const referenceSelection = (table: PortfolioTable): Selection => ({
  table,
  columns: FEATURES[table].table.columns.filter((column) => OF_REFERENCES.has(column)),
  small: true,
})

/**
 * One text that differs whenever a record of these tables was created, changed, deleted or restored: each of that raises
 * the count of records or the sum of their versions.
 */
export const stateOf = (tables: readonly PortfolioTable[]): SQL =>
  sql`(SELECT ${sql.raw(
    tables.map((table) => `(SELECT count(*) || '.' || ifnull(sum(version), 0) FROM ${table})`).join(` || ' ' || `),
  )})`

/** What `stateOf` answers of a client that has no record in these tables yet. */
export const emptyState = (tables: readonly PortfolioTable[]): string => tables.map(() => '0.0').join(' ')

/** The table that is imported and those that it refers to. */
export const involvedTables = (table: PortfolioTable): PortfolioTable[] => [table, ...REFERS_TO[table]]

export type Loaded = { existing: ExistingRecords; state: string }

const columnsFor = ({ table, fields }: PreparedImport): string[] => {
  const mapped = new Set(fields.map(({ field }) => (field.of_budget ? 'budget' : field.name)))
  return FEATURES[table].table.columns.filter((column) => ALWAYS.has(column) || mapped.has(column))
}

/**
 * What the client has that the import may match or refer to, deleted records too, in one round trip up to about 7 MB,
 * and the state in which it was read.
 */
export const loadExisting = async (db: Database, prepared: PreparedImport): Promise<Loaded> => {
  const { table } = prepared
  const { records, rows } = await readRecords(
    db,
    [{ table, columns: columnsFor(prepared) }, ...REFERS_TO[table].map(referenceSelection)],
    [sql`SELECT ${stateOf(involvedTables(table))} AS state`],
  )
  return { existing: records, state: String(rows[0]?.[0]?.state) }
}
