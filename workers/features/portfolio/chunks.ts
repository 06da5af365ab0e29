import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'

/**
 * A table read as compact JSON: a few texts of many rows each. A row of the wire format for every record would cost
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
}

/**
 * The chunks of a table from number `first` on. Those that no longer fit into `bytes` come without their text; the very
 * first always has it, so that every call makes progress.
 */
export const chunkQuery = ({ alias, from, values, rows, bytes }: ChunkedTable, first: number): SQL => {
  const chunk = `${alias}.rowid / ${rows}`
  return sql.raw(`WITH chunks AS (
      SELECT ${chunk} AS number, json_group_array(json_array(${values.join(', ')})) AS records
      ${from} AND ${alias}.rowid >= ${first * rows} GROUP BY ${chunk})
    SELECT number, CASE WHEN sum(octet_length(records)) OVER (ORDER BY number) <= ${bytes}
      OR number = (SELECT min(number) FROM chunks) THEN records END AS records
    FROM chunks ORDER BY number`)
}

/** What one answer held: its records, and the number of the first chunk that did not fit, or null when all did. */
export type ChunkAnswer = { records: unknown[]; next: number | null }

/** Reads the rows of a `chunkQuery`. */
export const readChunks = (rows: readonly Row[]): ChunkAnswer => {
  const records: unknown[] = []
  for (const row of rows) {
    if (typeof row.records !== 'string') return { records, next: Number(row.number) }
    const chunk: unknown = JSON.parse(row.records)
    if (Array.isArray(chunk)) for (const record of chunk) records.push(record)
  }
  return { records, next: null }
}
