import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { CLIENT_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { oneOrMore } from '../../http/fields.ts'
import type { ClientContext, ConsultancyContext } from '../../identity/context.ts'
import { idParam } from '../../records/endpoints.ts'
import { listPage, matches, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'
import { etag, getRecord, updateRecord } from '../../records/verbs.ts'
import { createClient } from './create-client.ts'
import { clientKind } from './kind.ts'
import { type ClientAnswer, clientChanges, clientRecord, newClient } from './schema.ts'

export { createClient } from './create-client.ts'
export { clientRecord } from './schema.ts'

/** The clients that the actor reaches: a consultant only those assigned to them. */
export const reachableClients = (ctx: ConsultancyContext, column = 'id'): SQL => {
  const own = sql`consultancy_id = ${ctx.consultancy.id}`
  if (ctx.standing.consultancy_role !== 'consultant') return own
  return sql`${own} AND ${sql.raw(column)} IN (SELECT client_id FROM assignments WHERE person_id = ${ctx.actor.id})`
}

const consultancyParams = z.object({ consultancy: idParam('consultancy') })
const clientParams = z.object({ client: idParam('client organization') })

const list = endpoint({
  method: 'get',
  path: '/consultancies/{consultancy}/clients',
  policy: { scope: 'consultancy', permission: 'clients:read' },
  tag: 'clients',
  operation: 'listClients',
  summary: 'List the client organizations that you reach',
  params: consultancyParams,
  query: z.strictObject({
    ...pageQuery,
    ...sortQuery(['name', 'sector', 'created_at'], 'name'),
    q: z.string().min(1).max(200).optional(),
    state: oneOrMore(CLIENT_STATES),
  }),
  answers: { 200: { description: 'A page', schema: pageOf(clientRecord) } },
  async handle({ ctx, query }) {
    const where = [reachableClients(ctx)]
    if (query.q) where.push(matches(['name', 'sector', 'external_id'], query.q))
    if (query.state) where.push(sql`state IN (SELECT value FROM json_each(${JSON.stringify(query.state.split(','))}))`)
    const { limit, cursor, sort = 'name' } = query
    return { status: 200, body: await listPage(ctx.control, clientKind.table, where, { limit, cursor, sort }) }
  },
})

const create = endpoint({
  method: 'post',
  path: '/consultancies/{consultancy}/clients',
  policy: { scope: 'consultancy', permission: 'fleet:write' },
  tag: 'clients',
  operation: 'createClient',
  summary: 'Create a client organization with a database of its own',
  params: consultancyParams,
  body: newClient,
  idempotent: true,
  answers: { 201: { description: 'Created', schema: clientRecord, etag: true } },
  handle: ({ ctx, body, idempotency }) => createClient(ctx, body, idempotency),
})

const get = endpoint({
  method: 'get',
  path: '/clients/{client}',
  policy: { scope: 'client', permission: 'client:read' },
  tag: 'clients',
  operation: 'getClient',
  summary: 'Get a client organization',
  params: clientParams,
  answers: { 200: { description: 'The client organization', schema: clientRecord, etag: true } },
  async handle({ ctx }) {
    const record = await getRecord<ClientAnswer>(ctx.control, clientKind, ctx.client.id)
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

const update = endpoint({
  method: 'patch',
  path: '/clients/{client}',
  policy: { scope: 'client', permission: 'client:write' },
  tag: 'clients',
  operation: 'updateClient',
  summary: 'Change a client organization',
  description:
    'Its name and external id need `clients:write` of the consultancy too: by them an import for all clients finds it.',
  params: clientParams,
  body: clientChanges,
  if_match: true,
  answers: { 200: { description: 'The changed client organization', schema: clientRecord, etag: true } },
  async handle({ ctx, body, if_match }) {
    // Both are unique among all clients of the consultancy: whoever may try names learns which of them are taken.
    if (body.name !== undefined || body.external_id !== undefined) mustAlso(ctx, 'clients:write')
    const record = await updateRecord<ClientAnswer>(ctx, ctx.control, clientKind, ctx.client.id, if_match, body)
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

/** Nobody makes reports of a suspended client or writes to it, so nothing else would ever forget them there. */
const forgetAnswers = ({ db, log }: ClientContext): Promise<unknown> =>
  db.write([sql`DELETE FROM idempotency_keys`]).catch((error: unknown) => {
    log.warn('answers not forgotten', { error: error instanceof Error ? error.name : 'unknown' })
  })

const setState = (state: 'suspended' | 'active', method: 'put' | 'delete', summary: string): Endpoint =>
  endpoint({
    method,
    path: '/clients/{client}/suspension',
    policy: { scope: 'client', permission: 'clients:write' },
    tag: 'clients',
    operation: state === 'suspended' ? 'suspendClient' : 'resumeClient',
    summary,
    ...(state === 'suspended'
      ? { description: 'Idempotency-Keys that were used in it until then are forgotten.' }
      : {}),
    params: clientParams,
    if_match: true,
    answers: { 200: { description: 'The client organization', schema: clientRecord, etag: true } },
    async handle({ ctx, if_match }) {
      const record = await updateRecord<ClientAnswer>(ctx, ctx.control, clientKind, ctx.client.id, if_match, { state })
      if (state === 'suspended') ctx.defer(forgetAnswers(ctx))
      return { status: 200, body: record, headers: etag(record.version) }
    },
  })

export const clientEndpoints: Endpoint[] = [
  list,
  create,
  get,
  update,
  setState('suspended', 'put', 'Suspend a client organization: its own people and keys are refused'),
  setState('active', 'delete', 'Lift the suspension'),
]
