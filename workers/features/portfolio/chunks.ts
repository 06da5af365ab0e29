import { type SQL, sql } from 'drizzle-orm'
import type { Database, Row } from '../../../db/client.ts'

/**
 * A table read as compact JSON: a few texts of many records each. A row of the wire format for every record would cost
 * several times the bytes and the time.
 */
export type ChunkedTable = {
  /** Alias of the table whose row numbers cut the chunks. */
  alias: string
  /** `FROM ... WHERE ...` */
  from: string
  /** SQL expressions: one record becomes one JSON array of them. */
  values: readonly string[]
  /** Records of a chunk at most; the largest possible chunk stays below the server's 4 MB a row. */
  rows: number
  /** Bytes of one answer; all tables of a batch together stay below the server's 10 MB an answer. */
  bytes: number
  /** A further condition on the records. */
  where?: SQL
}

/**
 * The chunks of a table from number `first` on. Those that no longer fit into `bytes` come without their text; the very
 * first always has it, so that every call makes progress.
 */
const chunkQuery = ({ alias, from, values, rows, bytes, where }: ChunkedTable, first: number): SQL => {
  const chunk = `${alias}.rowid / ${rows}`
  return sql`WITH chunks AS (
      SELECT ${sql.raw(chunk)} AS number, json_group_array(json_array(${sql.raw(values.join(', '))})) AS records
      ${sql.raw(from)} AND ${sql.raw(alias)}.rowid >= ${first * rows} ${where ? sql`AND ${where}` : sql``}
      GROUP BY ${sql.raw(chunk)})
    SELECT number, CASE WHEN sum(octet_length(records)) OVER (ORDER BY number) <= ${bytes}
      OR number = (SELECT min(number) FROM chunks) THEN records END AS records
    FROM chunks ORDER BY number`
}

/** Adds the records of one answer to `records`; answers the number of the first chunk that did not fit, null when all did. */
const collect = (records: unknown[], rows: readonly Row[]): number | null => {
  for (const row of rows) {
    if (typeof row.records !== 'string') return Number(row.number)
    const chunk: unknown = JSON.parse(row.records)
    if (Array.isArray(chunk)) for (const record of chunk) records.push(record)
  }
  return null
}

/**
 * All records of several tables, each an array of its table's `values`, and the rows of other statements: in one round trip
 * where they fit into one answer, else in as many more as it takes. The other statements may answer half a megabyte.
 */
export const readChunked = async <Name extends string>(
  db: Database,
  tables: Readonly<Record<Name, ChunkedTable>>,
  also: readonly SQL[] = [],
): Promise<{ records: Record<Name, unknown[]>; rows: Row[][] }> => {
  const names = Object.keys(tables) as Name[]
  const records = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, unknown[]>
  let pending = names.map((name) => ({ name, first: 0 }))
  let rows: Row[][] | undefined
  while (pending.length > 0) {
    const chunks = pending.map(({ name, first }) => chunkQuery(tables[name], first))
    const results = await db.read(rows ? chunks : [...chunks, ...also])
    rows ??= results.slice(chunks.length)
    pending = pending.flatMap(({ name }, i) => {
      const next = collect(records[name], results[i] ?? [])
      return next === null ? [] : [{ name, first: next }]
    })
  }
  return { records, rows: rows ?? [] }
}
