import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Database, Row } from '../../db/client.ts'
import { type Cursor, decodeCursor, encodeCursor } from './cursor.ts'
import { columnList, decode, type RecordTable } from './table.ts'

export const pageQuery = {
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'Give a whole number from 1 to 200.')
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= 200, 'Give a whole number from 1 to 200.')
    .optional()
    .meta({ description: 'Rows of a page, 1 to 200; 50 unless given.', example: '50' }),
  cursor: z.string().max(40_000).optional().meta({ description: 'The `next_cursor` of the page before.' }),
}

/** The `sort` parameter over an allow-list: `name` ascending, `-name` descending. */
export const sortQuery = (columns: readonly string[], first: string) => ({
  sort: z
    .enum(columns.flatMap((column) => [column, `-${column}`]) as [string, ...string[]])
    .optional()
    .meta({ description: `Sort column, with a leading minus for descending order; \`${first}\` unless given.` }),
})

/** `{ data, next_cursor, total }` over a record schema. */
export const pageOf = <S extends z.ZodType>(record: S) =>
  z.object({
    data: z.array(record),
    next_cursor: z.string().nullable(),
    total: z.number().int().nullable().meta({ description: 'All rows that match; on the first page only.' }),
  })

export type ListRequest = { limit?: number | undefined; cursor?: string | undefined; sort: string }

/** Columns to the words of their closed lists, in the order in which they sort. */
export type SortOrders = Readonly<Record<string, readonly string[]>>

/** The place of a column's word in its list; nothing comes last. */
const placeInOrder = (column: string, order: readonly string[]): SQL =>
  sql.raw(
    `CASE ${column} ${order.map((word, place) => `WHEN '${word}' THEN ${place}`).join(' ')} ELSE ${order.length} END`,
  )

/**
 * Text sorts without regard to case; nulls come first, as an empty text or a number below all others. A column that is
 * never null is left as it is: only so does the index of `listIndex` (db/columns.ts) hold the same expression.
 */
const sortExpression = (table: RecordTable, column: string, orders: SortOrders): SQL => {
  const order = orders[column]
  if (order) return placeInOrder(column, order)
  const number = table.integers.has(column)
  const value = table.required.has(column) ? column : `ifnull(${column}, ${number ? -1 : "''"})`
  return sql.raw(number ? value : `${value} COLLATE NOCASE`)
}

const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`

/** `column LIKE '%text%'` over several columns; the wildcards in the caller's text are taken as letters. */
export const matches = (columns: readonly string[], text: string): SQL =>
  sql`(${sql.join(
    columns.map((column) => sql`${sql.raw(column)} LIKE ${likePattern(text)} ESCAPE '\\'`),
    sql` OR `,
  )})`

export type Page<T> = { data: T[]; next_cursor: string | null; total: number | null }

const matching = (where: readonly SQL[]): SQL => sql.join([sql`deleted_at IS NULL`, ...where], sql` AND `)

/** Behind the cursor. The first half says nothing new, but only that half lets SQLite seek in an index over an expression. */
const behind = (key: SQL, comparison: '<' | '>', { value, id }: Cursor): SQL => {
  const compare = sql.raw(comparison)
  return sql` AND ${key} ${compare}= ${value ?? ''} AND (${key}, id) ${compare} (${value ?? ''}, ${id})`
}

/** The statement of one page and one row more, by which the next page is known. @throws AppError invalid_cursor */
export const pageStatement = (
  table: RecordTable,
  where: readonly SQL[],
  request: ListRequest,
  orders: SortOrders = {},
): SQL => {
  const { sort, limit = 50 } = request
  const descending = sort.startsWith('-')
  const key = sortExpression(table, descending ? sort.slice(1) : sort, orders)
  const after = request.cursor ? behind(key, descending ? '<' : '>', decodeCursor(request.cursor, sort)) : sql``
  const order = sql.raw(descending ? 'DESC' : 'ASC')
  return sql`SELECT ${columnList(table)}, ${key} AS sort_key FROM ${sql.raw(table.name)}
    WHERE ${matching(where)}${after} ORDER BY ${key} ${order}, id ${order} LIMIT ${limit + 1}`
}

/**
 * One page by keyset: stable while rows come and go. One round trip. By the columns that have a `listIndex` every page
 * costs what the first one does; by any other column, all that matches is sorted for each page.
 */
export const listPage = async <T>(
  db: Database,
  table: RecordTable,
  where: readonly SQL[],
  request: ListRequest,
  orders: SortOrders = {},
): Promise<Page<T>> => {
  const { sort, limit = 50 } = request
  const page = pageStatement(table, where, request, orders)
  const count = sql`SELECT count(*) AS total FROM ${sql.raw(table.name)} WHERE ${matching(where)}`
  const [rows = [], counts] = await db.read(request.cursor ? [page] : [page, count])
  return {
    data: rows.slice(0, limit).map((row) => decode<T>(table, row)),
    next_cursor: rows.length > limit ? cursorAt(rows[limit - 1], sort) : null,
    total: counts ? Number(counts[0]?.total ?? 0) : null,
  }
}

const cursorAt = (row: Row | undefined, sort: string): string | null =>
  row ? encodeCursor({ sort, value: row.sort_key ?? null, id: String(row.id) }) : null
