import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { LEDGER_ENTRIES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { idFilter, instant, oneOrMore } from '../../http/fields.ts'
import { decodeCursor, encodeCursor } from '../../records/cursor.ts'
import { clientParam, equals } from '../../records/endpoints.ts'
import { pageOf, pageQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'

const SORT = '-at'

const entry = z
  .object({
    id: z.string(),
    requirement_id: z.string(),
    requirement_number: z.int(),
    requirement_statement: z.string(),
    unit_id: z.string(),
    entry: z.enum(LEDGER_ENTRIES),
    reason: z.string().nullable(),
    target_id: z.string().nullable().meta({ description: 'What it became: an initiative, or another requirement.' }),
    due_on: z.string().nullable(),
    decider_id: z.string(),
    decider_name: z.string(),
    at: instant,
  })
  .meta({ id: 'UnificationEntry' })

const filters = { requirement_id: idFilter, entry: oneOrMore(LEDGER_ENTRIES), unit_id: idFilter }

export const listEntries = endpoint({
  method: 'get',
  path: '/clients/{client}/unification/entries',
  policy: { scope: 'client', permission: 'unification:read' },
  tag: 'unification',
  operation: 'listUnificationEntries',
  summary: 'List what the unification ledger says',
  description: 'Newest first. Entries are only ever added. Also needs `requirements:read`.',
  params: z.object(clientParam),
  query: z.strictObject({ ...pageQuery, ...filters }),
  answers: { 200: { description: 'A page', schema: pageOf(entry) } },
  async handle({ ctx, query }) {
    mustAlso(ctx, 'requirements:read')
    const { limit = 50, cursor, ...wanted } = query
    const from = cursor === undefined ? null : decodeCursor(cursor, SORT)
    const where = sql.join([sql`true`, ...equals(filters, wanted)], sql` AND `)
    const after = from ? sql`AND (e.at, e.id) < (${from.value ?? 0}, ${from.id})` : sql``
    const joined = sql`unification_entries e JOIN requirements r ON r.id = e.requirement_id`
    const [rows = [], counts] = await ctx.db.read([
      sql`SELECT e.id, e.requirement_id, r.number AS requirement_number, r.statement AS requirement_statement, r.unit_id,
          e.entry, e.reason, e.target_id, e.due_on, e.decider_id, e.decider_name, e.at
        FROM ${joined} WHERE ${where} ${after} ORDER BY e.at DESC, e.id DESC LIMIT ${limit + 1}`,
      ...(cursor === undefined ? [sql`SELECT count(*) AS total FROM ${joined} WHERE ${where}`] : []),
    ])
    const last = rows[limit - 1]
    const next_cursor =
      last && rows.length > limit ? encodeCursor({ sort: SORT, value: last.at ?? null, id: String(last.id) }) : null
    return {
      status: 200,
      body: { data: rows.slice(0, limit), next_cursor, total: counts ? Number(counts[0]?.total ?? 0) : null },
    }
  },
})
