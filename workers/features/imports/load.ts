import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
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

type Selected = { table: PortfolioTable; columns: string[] }

const chunked = ({ table, columns }: Selected, rows: number, bytes: number): ChunkedTable => {
  const { json } = FEATURES[table].table
  return {
    alias: 't',
    from: `FROM ${table} t WHERE true`,
    values: columns.map((column) => (json.has(column) ? `json(t.${column})` : `t.${column}`)),
    rows,
    bytes,
  }
}

const recordsOf = ({ columns }: Selected, tuples: readonly unknown[]): StoredRecord[] =>
  tuples.filter(Array.isArray).map((tuple: unknown[]) => {
    const record: Record<string, unknown> = {}
    for (let i = 0; i < columns.length; i += 1) record[columns[i] ?? ''] = tuple[i]
    return { ...record, id: String(record.id) }
  })

/**
 * One text that differs whenever a record of these tables was created, changed, deleted or restored: each of that raises
 * the count of records or the sum of their versions.
 */
export const stateOf = (tables: readonly PortfolioTable[]): SQL =>
  sql`(SELECT ${sql.raw(
    tables.map((table) => `(SELECT count(*) || '.' || ifnull(sum(version), 0) FROM ${table})`).join(` || ' ' || `),
  )})`

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
  const main = { table, columns: columnsFor(prepared) }
  const others = REFERS_TO[table].map((other) => ({
    table: other,
    columns: FEATURES[other].table.columns.filter((column) => OF_REFERENCES.has(column)),
  }))
  const { records, rows } = await readChunked<string>(
    db,
    Object.fromEntries([
      [table, chunked(main, RECORDS_A_CHUNK, BYTES)],
      ...others.map((other) => [other.table, chunked(other, SMALL_RECORDS_A_CHUNK, BYTES_OF_REFERENCES)]),
    ]),
    [sql`SELECT ${stateOf(involvedTables(table))} AS state`],
  )
  return {
    existing: Object.fromEntries(
      [main, ...others].map((selected) => [selected.table, recordsOf(selected, records[selected.table] ?? [])]),
    ),
    state: String(rows[0]?.[0]?.state),
  }
}
