import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Database, Row } from '../../../db/client.ts'
import { date, instant } from '../../http/fields.ts'
import { decodeCursor, encodeCursor } from '../../records/cursor.ts'
import { pageQuery } from '../../records/list.ts'

const day = 86_400_000
const INSTANT = /^\d{1,15}$/

const isMoment = (text: string): boolean => INSTANT.test(text) || date.safeParse(text).success

const moment = (what: string) =>
  z
    .string()
    .refine(isMoment, 'Give UTC epoch milliseconds or a date as YYYY-MM-DD.')
    .optional()
    .meta({ description: `${what}: UTC epoch milliseconds, or a date (UTC).`, example: '2026-11-01' })

const exact = (what: string) =>
  z
    .string()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: `${what}, exactly.` })

export const auditQuery = z.strictObject({
  ...pageQuery,
  subject_type: exact('Kind of record, for instance `project`'),
  subject_id: exact('Id of the record'),
  actor_id: exact('Id of the person, API key or job'),
  action: exact('What was done, for instance `update`'),
  from: moment('At or after this'),
  to: moment('Up to and with this'),
})
export type AuditQuery = z.infer<typeof auditQuery>

export const auditRecord = z
  .object({
    id: z.string(),
    at: instant,
    actor_kind: z.enum(['person', 'api_key', 'job']),
    actor_id: z.string(),
    actor_name: z.string().meta({ description: 'As it was when it happened.' }),
    action: z.string(),
    subject_type: z.string(),
    subject_id: z.string(),
    before: z.unknown().meta({ description: 'The record before the change, or null.' }),
    after: z.unknown().meta({ description: 'The record after the change, or null.' }),
    request_id: z.string(),
  })
  .meta({ id: 'AuditEntry' })

export const auditPage = z.object({ data: z.array(auditRecord), next_cursor: z.string().nullable() })

const SORT = '-id'

/** A date as `from` means its first instant, as `to` its last. */
const instantOf = (text: string, end: boolean): number => {
  if (INSTANT.test(text)) return Number(text)
  return Date.parse(text) + (end ? day - 1 : 0)
}

const conditions = (query: AuditQuery): SQL[] => {
  const { subject_type, subject_id, actor_id, action, from, to, cursor } = query
  const where: SQL[] = []
  if (cursor) where.push(sql`a.id < ${decodeCursor(cursor, SORT).id}`)
  if (subject_type) where.push(sql`a.subject_type = ${subject_type}`)
  if (subject_id) where.push(sql`a.subject_id = ${subject_id}`)
  if (actor_id) where.push(sql`a.actor_id = ${actor_id}`)
  if (action) where.push(sql`a.action = ${action}`)
  if (from) where.push(sql`a.at >= ${instantOf(from, false)}`)
  if (to) where.push(sql`a.at <= ${instantOf(to, true)}`)
  return where.length > 0 ? where : [sql`1`]
}

/** Where to look: in a whole database, or in the history of some records; `which` narrows entries `a` further. */
export type AuditSource = { db: Database } & (
  | { which: SQL }
  | {
      /** A SELECT of `subject_type` and `subject_id`; null for none. */
      subjects: SQL | null
    }
)

/** Columns of an entry as the database has them. */
const ENTRY = sql.raw(
  'id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, before, after, request_id',
)

/** Bytes of states that one page reads of one database: its server answers at most 10 MB. */
const PAGE_BYTES = 4_000_000

type Found = {
  rows: Row[]
  /** Whether the database holds older entries than the last of these. */
  more: boolean
}

const find = async (source: AuditSource, query: AuditQuery, limit: number): Promise<Found> => {
  if ('subjects' in source && source.subjects === null) return { rows: [], more: false }
  // Starting from the subjects keeps the cost at one index look-up each, however large the log of all others grows.
  const from =
    'subjects' in source
      ? sql`(${source.subjects}) s CROSS JOIN audit_log a ON a.subject_type = s.subject_type AND a.subject_id = s.subject_id`
      : sql`audit_log a`
  const where = 'which' in source ? [...conditions(query), source.which] : conditions(query)
  const [rows = []] = await source.db.read([
    sql`SELECT ${ENTRY}, found FROM (
        SELECT *, count(*) OVER () AS found, row_number() OVER (ORDER BY id DESC) AS number,
          sum(ifnull(octet_length(before), 0) + ifnull(octet_length(after), 0)) OVER (ORDER BY id DESC) AS bytes
        FROM (SELECT a.* FROM ${from} WHERE ${sql.join(where, sql` AND `)} ORDER BY a.id DESC LIMIT ${limit + 1}))
      WHERE number = 1 OR bytes <= ${PAGE_BYTES} ORDER BY number`,
  ])
  return { rows, more: Number(rows[0]?.found ?? 0) > rows.length }
}

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : null)

const entryOf = ({ found, ...row }: Row) => ({ ...row, before: parsed(row.before), after: parsed(row.after) })

const idOf = (row: Row | undefined): string => String(row?.id ?? '')

/**
 * One page, newest first, over one or several databases: ids of entries are ordered by time across all of them. The
 * databases are read side by side, one round trip each.
 */
export const auditEntries = async (sources: readonly AuditSource[], query: AuditQuery) => {
  const limit = query.limit ?? 50
  const found = await Promise.all(sources.map((source) => find(source, query, limit)))
  // Below the last entry that was read of a database nobody knows yet what else it holds.
  const ends = found.flatMap(({ rows, more }) => (more ? [idOf(rows.at(-1))] : []))
  const known = ends.sort().at(-1) ?? ''
  const rows = found.flatMap((part) => part.rows).sort((a, b) => (idOf(a) < idOf(b) ? 1 : -1))
  const page = rows.filter((row) => idOf(row) >= known).slice(0, limit)
  const last = page.at(-1)
  const more = page.length < rows.length || known !== ''
  return {
    data: page.map(entryOf),
    next_cursor: more && last ? encodeCursor({ sort: SORT, value: null, id: idOf(last) }) : null,
  }
}
