import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { CLIENT_STATES, HEALTH_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { date, oneOrMore } from '../../http/fields.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import { decodeCursor, encodeCursor } from '../../records/cursor.ts'
import { idParam } from '../../records/endpoints.ts'
import { matches, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { reachableClients } from '../clients/index.ts'
import { orNull } from '../portfolio/health-schema.ts'
import {
  ATTENTION,
  FAILED,
  FROM_FLEET,
  fleetRowOf,
  fleetSummaryOf,
  ROW_COLUMNS,
  SORTS,
  summaryQueries,
} from './queries.ts'
import { fleetRow, fleetSummary } from './schema.ts'

const FIRST_SORT = 'health'

const query = z.strictObject({
  ...pageQuery,
  ...sortQuery(Object.keys(SORTS), FIRST_SORT),
  q: z.string().min(1).max(200).optional().meta({ description: 'Text in name, sector, external_id.' }),
  health: oneOrMore([...HEALTH_STATES, 'none']),
  state: oneOrMore(CLIENT_STATES),
  attention: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only clients that do, or do not, need attention.' }),
  no_report_since: date.optional().meta({ description: 'Clients without a report as of this day or a later one.' }),
  failed: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only clients whose last report did, or did not, fail.' }),
  assigned_to: z.enum(['me']).optional().meta({ description: 'Only clients that you are assigned to.' }),
})
type Query = z.infer<typeof query>

/** The clients of the consultancy that the actor reaches, as a condition on `c`. */
export const reached = (ctx: ConsultancyContext): SQL =>
  sql`c.deleted_at IS NULL AND c.id IN (SELECT id FROM clients WHERE ${reachableClients(ctx)})`

const filters = (ctx: ConsultancyContext, given: Query): SQL[] => {
  const where: SQL[] = []
  const within = (values: string) => sql`(SELECT value FROM json_each(${JSON.stringify(values.split(','))}))`
  if (given.q !== undefined) where.push(matches(['c.name', 'c.sector', 'c.external_id'], given.q))
  if (given.health !== undefined) where.push(sql`ifnull(f.health, 'none') IN ${within(given.health)}`)
  if (given.state !== undefined) where.push(sql`c.state IN ${within(given.state)}`)
  if (given.attention !== undefined) where.push(given.attention === 'true' ? ATTENTION : sql`NOT ${ATTENTION}`)
  if (given.no_report_since !== undefined)
    where.push(sql`(f.as_of_on IS NULL OR f.as_of_on < ${given.no_report_since})`)
  if (given.failed !== undefined) where.push(given.failed === 'true' ? FAILED : sql`NOT ${FAILED}`)
  if (given.assigned_to !== undefined)
    where.push(sql`c.id IN (SELECT client_id FROM assignments WHERE person_id = ${ctx.actor.id})`)
  return where
}

const cursorAt = (row: Row | undefined, sort: string): string | null =>
  row ? encodeCursor({ sort, value: row.sort_key ?? null, id: String(row.client_id) }) : null

/** One page by keyset over clients and their snapshots, and the facts with the first one: one round trip, no client's database. */
const loadFleet = async (ctx: ConsultancyContext, given: Query) => {
  const { limit = 50, sort = FIRST_SORT } = given
  const descending = sort.startsWith('-')
  const key = SORTS[descending ? sort.slice(1) : sort] ?? sql`c.id`
  const which = sql.join([reached(ctx), ...filters(ctx, given)], sql` AND `)
  const from = given.cursor ? decodeCursor(given.cursor, sort) : null
  const comparison = sql.raw(descending ? '<' : '>')
  const after = from ? sql` AND (${key}, c.id) ${comparison} (${from.value ?? ''}, ${from.id})` : sql``
  const order = sql.raw(descending ? 'DESC' : 'ASC')
  const page = sql`SELECT ${ROW_COLUMNS}, ${key} AS sort_key ${FROM_FLEET} WHERE ${which}${after}
    ORDER BY ${key} ${order}, c.id ${order} LIMIT ${limit + 1}`
  const first = from
    ? []
    : [sql`SELECT count(*) AS total ${FROM_FLEET} WHERE ${which}`, ...summaryQueries(reached(ctx))]
  const [rows = [], counts, totals, money = []] = await ctx.control.read([page, ...first])
  return {
    data: rows.slice(0, limit).map(fleetRowOf),
    next_cursor: rows.length > limit ? cursorAt(rows[limit - 1], sort) : null,
    total: counts ? Number(counts[0]?.total ?? 0) : null,
    summary: totals ? fleetSummaryOf(totals[0], money) : null,
  }
}

const list = endpoint({
  method: 'get',
  path: '/consultancies/{consultancy}/fleet',
  policy: { scope: 'consultancy', permission: 'fleet:read' },
  tag: 'fleet',
  operation: 'listFleet',
  summary: 'All clients that you reach, each with the headline of its last report',
  description: `Made from snapshots: no client's database is opened. \`health\` sorts the worst first. The summary is over all clients that you reach, whatever the filters say, and comes with the first page only.`,
  params: z.object({ consultancy: idParam('consultancy') }),
  query,
  answers: {
    200: {
      description: 'A page',
      schema: pageOf(fleetRow)
        .extend({ summary: orNull(fleetSummary) })
        .meta({ id: 'FleetPage' }),
    },
  },
  handle: async ({ ctx, query: given }) => ({ status: 200, body: await loadFleet(ctx, given) }),
})

export const listEndpoints: Endpoint[] = [list]
