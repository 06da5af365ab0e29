import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { instant } from '../../http/fields.ts'
import { notFound } from '../../http/problem.ts'
import { decodeCursor, encodeCursor } from '../../records/cursor.ts'
import { idOf, oneRecord, type Subject } from '../../records/endpoints.ts'
import { pageOf, pageQuery } from '../../records/list.ts'
import { CLIENT_RECORDS } from '../client-records.ts'
import { changesOf } from './changes.ts'

const SORT = '-at'
/** Bytes of states that one page reads: the server answers at most 10 MB, and a page may hold 200 long records twice each. */
const PAGE_BYTES = 6_000_000

/** A value as the record has it: budget lines and tags are lists. */
const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown()), z.null()])

const historyEntry = z
  .object({
    id: z.string(),
    at: instant,
    actor_name: z.string(),
    actor_kind: z.enum(['person', 'api_key', 'job']),
    action: z.string().meta({ example: 'update' }),
    changes: z.array(z.object({ field: z.string(), before: fieldValue, after: fieldValue })),
  })
  .meta({ id: 'HistoryEntry' })

const entryOf = (row: Row) => ({
  id: String(row.id),
  at: Number(row.at),
  actor_name: String(row.actor_name),
  actor_kind: String(row.actor_kind),
  action: String(row.action),
  changes: changesOf(
    String(row.action),
    row.before === null ? null : String(row.before),
    row.after === null ? null : String(row.after),
  ),
})

const statements = (subject: Subject, id: string, cursor: string | undefined, limit: number): SQL[] => {
  const from = cursor === undefined ? null : decodeCursor(cursor, SORT)
  const about = sql`subject_type = ${subject.subject_type} AND subject_id = ${id}`
  const after = from ? sql`AND (at, id) < (${from.value}, ${from.id})` : sql``
  return [
    sql`SELECT * FROM (
        SELECT *, count(*) OVER () AS found, row_number() OVER (ORDER BY at DESC, id DESC) AS number,
          sum(ifnull(octet_length(before), 0) + ifnull(octet_length(after), 0)) OVER (ORDER BY at DESC, id DESC) AS bytes
        FROM (SELECT id, at, actor_name, actor_kind, action, before, after FROM audit_log
          WHERE ${about} ${after} ORDER BY at DESC, id DESC LIMIT ${limit + 1}))
      WHERE number = 1 OR bytes <= ${PAGE_BYTES} ORDER BY number`,
    sql`SELECT (SELECT count(*) FROM audit_log WHERE ${about}) AS total
      FROM ${sql.raw(subject.table.name)} WHERE id = ${id} LIMIT 1`,
  ]
}

/** The history of one kind of record: also of a deleted one, because who deleted it is part of it. */
const listHistory = (subject: Subject): Endpoint => {
  const one = oneRecord(subject)
  return endpoint({
    method: 'get',
    path: `${one.path}/history`,
    policy: { scope: 'client', permission: `${subject.resource}:read` },
    tag: subject.path,
    operation: `list${subject.names[0]}History`,
    summary: `List who changed what in one of the ${subject.path.replaceAll('-', ' ')}`,
    description: 'Newest first; also of a deleted record.',
    params: one.params,
    query: z.strictObject(pageQuery),
    answers: { 200: { description: 'A page', schema: pageOf(historyEntry) } },
    async handle({ ctx, params, query: { limit = 50, cursor } }) {
      const [rows = [], found] = await ctx.db.read(statements(subject, idOf(subject, params), cursor, limit))
      if (!found?.[0]) throw notFound()
      const data = rows.slice(0, limit).map(entryOf)
      const last = Number(rows[0]?.found ?? 0) > data.length ? data.at(-1) : undefined
      const next_cursor = last ? encodeCursor({ sort: SORT, value: last.at, id: last.id }) : null
      return { status: 200, body: { data, next_cursor, total: cursor ? null : Number(found[0].total) } }
    },
  })
}

export const historyEndpoints: Endpoint[] = CLIENT_RECORDS.map(listHistory)
