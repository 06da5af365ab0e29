import { sql } from 'drizzle-orm'
import * as z from 'zod'
import type { HealthReport } from '../../../shared/domain/health/index.ts'
import { HEALTH_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { oneOrMore } from '../../http/fields.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { decodeCursor, encodeCursor } from '../../records/cursor.ts'
import { idParam } from '../../records/endpoints.ts'
import { pageOf, pageQuery } from '../../records/list.ts'
import { renderMail, withLink } from './mail/index.ts'
import { TREND_DAYS, trendBefore, trendOf } from './queries.ts'
import { fullReport, language, RECORD_COLUMNS, recordOf, reportRecord } from './schema.ts'

const clientParams = z.object({ client: idParam('client organization') })
const reportParams = z.object({ client: idParam('client organization'), report: idParam('report') })
const columns = sql.raw(RECORD_COLUMNS)
const ORDER = '-sequence'

/** The number of the report at which a page ended. @throws AppError invalid_cursor where the cursor names none */
const sequenceOf = (cursor: string): number => {
  const { value } = decodeCursor(cursor, ORDER)
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw new AppError('invalid_cursor', 'Use the next_cursor of the page before, with the same sort.', {
    errors: [{ pointer: '?cursor', detail: 'Start again without a cursor.' }],
  })
}

const list = endpoint({
  method: 'get',
  path: '/clients/{client}/reports',
  policy: { scope: 'client', permission: 'reports:read' },
  tag: 'reports',
  operation: 'listReports',
  summary: 'List the health reports, the newest first',
  params: clientParams,
  query: z.strictObject({ ...pageQuery, health: oneOrMore(HEALTH_STATES), trigger: oneOrMore(['schedule', 'demand']) }),
  answers: { 200: { description: 'A page, without the contents', schema: pageOf(reportRecord) } },
  async handle({ ctx, query }) {
    const { limit = 50 } = query
    const from = query.cursor ? sequenceOf(query.cursor) : null
    const values = (given: string | undefined) => (given === undefined ? null : JSON.stringify(given.split(',')))
    const [health, trigger] = [values(query.health), values(query.trigger)]
    const where = sql`(${health} IS NULL OR health IN (SELECT value FROM json_each(${health})))
      AND (${trigger} IS NULL OR trigger IN (SELECT value FROM json_each(${trigger})))`
    const [rows = [], counts] = await ctx.db.read([
      sql`SELECT ${columns} FROM reports WHERE ${where} AND (${from} IS NULL OR sequence < ${from})
        ORDER BY sequence DESC LIMIT ${limit + 1}`,
      ...(from === null ? [sql`SELECT count(*) AS total FROM reports WHERE ${where}`] : []),
    ])
    const data = rows.slice(0, limit).map(recordOf)
    const last = rows.length > limit ? data.at(-1) : undefined
    const next_cursor = last ? encodeCursor({ sort: ORDER, value: last.sequence, id: last.id }) : null
    return { status: 200, body: { data, next_cursor, total: counts ? Number(counts[0]?.total ?? 0) : null } }
  },
})

/** A report with its neighbours and its trend, in one round trip. @throws AppError not_found */
const loadReport = async (ctx: ClientContext, id: string) => {
  const asOfOn = sql`(SELECT as_of_on FROM reports WHERE id = ${id})`
  const [rows = [], trend = []] = await ctx.db.read([
    sql`SELECT ${columns}, content,
        (SELECT id FROM reports p WHERE p.sequence < r.sequence ORDER BY p.sequence DESC LIMIT 1) AS previous_id,
        (SELECT id FROM reports n WHERE n.sequence > r.sequence ORDER BY n.sequence LIMIT 1) AS next_id
      FROM reports r WHERE r.id = ${id}`,
    trendBefore(asOfOn, TREND_DAYS - 1),
  ])
  const row = rows[0]
  if (!row) throw notFound()
  const record = recordOf(row)
  const neighbour = (column: 'previous_id' | 'next_id') => (row[column] ? String(row[column]) : null)
  return {
    record,
    content: String(row.content),
    neighbours: { previous_id: neighbour('previous_id'), next_id: neighbour('next_id') },
    earlier: trendOf(trend),
  }
}

const get = endpoint({
  method: 'get',
  path: '/clients/{client}/reports/{report}',
  policy: { scope: 'client', permission: 'reports:read' },
  tag: 'reports',
  operation: 'getReport',
  summary: 'Get a health report',
  description: 'The content never changes; the ETag is its hash. Neighbours and trend come with it as they are now.',
  params: reportParams,
  answers: { 200: { description: 'The report', schema: fullReport, etag: true } },
  async handle({ ctx, params }) {
    const { record, content, neighbours, earlier } = await loadReport(ctx, params.report)
    const { as_of_on, score, health } = record
    const trend = [...earlier, { as_of_on, score, health }]
    const rest = JSON.stringify({ ...record, ...neighbours, currency: ctx.client.currency, trend })
    // The stored text goes out as it is: what was hashed is what is read.
    return {
      status: 200,
      body: `${rest.slice(0, -1)},"content":${content}}`,
      headers: { etag: `"${record.content_hash}"` },
    }
  },
})

/** Nothing but its own inline styles: a mail is shown here as a mail program would, with no script and no picture. */
const MAIL_CSP = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; sandbox"

const mail = endpoint({
  method: 'get',
  path: '/clients/{client}/reports/{report}/mail',
  policy: { scope: 'client', permission: 'reports:read' },
  tag: 'reports',
  operation: 'getReportMail',
  summary: 'Get a health report as its subscribers get it by mail',
  params: reportParams,
  query: z.strictObject({ language: language.optional(), format: z.enum(['html', 'text']).optional() }),
  answers: { 200: { description: 'The mail, as HTML or plain text', content: ['text/html', 'text/plain'] } },
  async handle({ ctx, params, query }) {
    const { record, content, earlier } = await loadReport(ctx, params.report)
    const own = ctx.actor.kind === 'person' ? ctx.actor.language : 'en'
    // The content is what `healthReport` made; a trigger keeps it as it was made.
    const source = { report: JSON.parse(content) as HealthReport, record, trend: earlier }
    const rendered = withLink(renderMail(ctx, source, query.language ?? own), ctx.settings.PUBLIC_URL)
    const html = query.format !== 'text'
    return new Response(html ? rendered.html : rendered.text, {
      headers: {
        'content-type': html ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': MAIL_CSP,
      },
    })
  },
})

export const readEndpoints: Endpoint[] = [list, get, mail]
