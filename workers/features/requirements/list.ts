import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { endpoint } from '../../http/endpoint.ts'
import { clientParam, equals } from '../../records/endpoints.ts'
import { listPage, matches, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { etag, getRecord } from '../../records/verbs.ts'
import { one, requirementFeature, requirementId } from './kind.ts'
import { type Requirement, requirementRecord } from './schema.ts'

const { filters, first_sort, search, sorts, table } = requirementFeature

/** Words, or what people call a requirement by: its number. */
const found = (text: string): SQL => {
  const number = /^#?(\d{1,9})$/.exec(text.trim())?.[1]
  return number === undefined ? matches(search, text) : sql`(${matches(search, text)} OR number = ${Number(number)})`
}

export const listRequirements = endpoint({
  method: 'get',
  path: '/clients/{client}/requirements',
  policy: { scope: 'client', permission: 'requirements:read' },
  tag: 'requirements',
  operation: 'listRequirements',
  summary: 'List requirements',
  description: 'A draft can be seen by everybody who reads requirements; it is not handed in, that is all.',
  params: z.object(clientParam),
  query: z.strictObject({
    ...pageQuery,
    ...sortQuery(sorts, first_sort),
    q: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: `Text in ${search.join(', ')}, or a number.` }),
    ...filters,
  }),
  answers: { 200: { description: 'A page', schema: pageOf(requirementRecord) } },
  async handle({ ctx, query }) {
    const { limit, cursor, sort = first_sort, q, ...given } = query
    const wanted: Record<string, unknown> = { ...given }
    if (typeof wanted.submitter_id === 'string')
      wanted.submitter_id = wanted.submitter_id
        .split(',')
        .map((id) => (id === 'me' ? ctx.actor.id : id))
        .join(',')
    const where = equals(filters, wanted)
    if (q) where.push(found(q))
    return { status: 200, body: await listPage(ctx.db, table, where, { limit, cursor, sort }) }
  },
})

export const getRequirement = endpoint({
  method: 'get',
  ...one,
  policy: { scope: 'client', permission: 'requirements:read' },
  operation: 'getRequirement',
  summary: 'Get one of the requirements',
  answers: { 200: { description: 'The record', schema: requirementRecord, etag: true } },
  async handle({ ctx, params }) {
    const record = await getRecord<Requirement>(ctx.db, requirementFeature, requirementId(params))
    return { status: 200, body: record, headers: etag(record.version) }
  },
})
