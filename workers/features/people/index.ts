import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { CLIENT_ROLES } from '../../../shared/domain/vocabulary/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { oneOrMore, recordFields } from '../../http/fields.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientPersonPermissions, mustHold } from '../../identity/grants.ts'
import { endedKeys, endKeys } from '../../identity/makers.ts'
import { clientPersonPlace, withdrawInvitations, writePlace } from '../../identity/places.ts'
import { idParam } from '../../records/endpoints.ts'
import { listPage, matches, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { etag, updateStatements } from '../../records/verbs.ts'
import { keepKeys, keepKeysQuery } from '../api-keys/keep-keys.ts'
import { email, invitationRecord, invite, language } from '../invitations/index.ts'

const params = z.object({ client: idParam('client organization') })
const personParams = params.extend({ person: idParam('person in this client (`id`, not `person_id`)') })
const role = z.enum(CLIENT_ROLES)

const clientPersonRecord = z
  .object({
    ...recordFields,
    person_id: z.string().meta({ description: 'The person, who may have places elsewhere too.' }),
    name: z.string(),
    email: z.string(),
    role,
    api_keys: z.int().meta({ description: 'Working API keys that they made here, and that end with their place.' }),
  })
  .meta({ id: 'ClientPerson' })
type ClientPerson = z.infer<typeof clientPersonRecord>

/**
 * Changes a place. What the person, or a key of theirs that has ended, invited here stands no longer; keys here that they
 * could not make any more end, unless they are to be kept.
 */
const change = (ctx: ClientContext, id: string, keepKeys: boolean, statements: SQL[]): Promise<ClientPerson> => {
  const person = sql`(SELECT person_id FROM client_people WHERE id = ${id})`
  const here = sql`client_id = ${ctx.client.id}`
  const theirs = sql`(invited_by = ${person} OR invited_by IN ${endedKeys(ctx, person)})`
  return writePlace<ClientPerson>(ctx, clientPersonPlace, id, ctx.client.id, [
    ...statements,
    ...(keepKeys ? [] : endKeys(ctx, person, sql`k.client_id = ${ctx.client.id}`)),
    ...withdrawInvitations(ctx, sql`${here} AND ${theirs}`, { subject_type: 'client_person', subject_id: id }),
  ])
}

const list = endpoint({
  method: 'get',
  path: '/clients/{client}/people',
  policy: { scope: 'client', permission: 'people:read' },
  tag: 'people',
  operation: 'listPeople',
  summary: 'List the people of the client organization',
  description: 'Its own people; members of the consultancy reach it by their own roles and are not listed.',
  params,
  query: z.strictObject({
    ...pageQuery,
    ...sortQuery(['name', 'email', 'role', 'created_at'], 'name'),
    q: z.string().min(1).max(200).optional().meta({ description: 'Text in name, email.' }),
    role: oneOrMore(CLIENT_ROLES),
  }),
  answers: { 200: { description: 'A page', schema: pageOf(clientPersonRecord) } },
  async handle({ ctx, query }) {
    const where = [sql`client_id = ${ctx.client.id}`]
    if (query.q) where.push(matches(['name', 'email'], query.q))
    if (query.role) where.push(sql`role IN (SELECT value FROM json_each(${JSON.stringify(query.role.split(','))}))`)
    const { limit, cursor, sort = 'name' } = query
    return { status: 200, body: await listPage(ctx.control, clientPersonPlace.view, where, { limit, cursor, sort }) }
  },
})

const create = endpoint({
  method: 'post',
  path: '/clients/{client}/people',
  policy: { scope: 'client', permission: 'people:write' },
  tag: 'people',
  operation: 'invitePerson',
  summary: 'Invite somebody to the client organization by mail',
  description:
    'Answers the invitation; the person is there once it is accepted. Inviting the same address again sends a fresh link and makes the older one useless.',
  params,
  body: z.strictObject({ email, role, language }).meta({ id: 'NewClientPerson' }),
  idempotent: true,
  answers: { 201: { description: 'Invited', schema: invitationRecord, etag: true } },
  async handle({ ctx, body, idempotency }) {
    mustHold(ctx, clientPersonPermissions(body.role))
    const { id: client_id, consultancy_id, name: place } = ctx.client
    return invite(ctx, { ...body, client_id, consultancy_id, place, client_ids: [] }, idempotency)
  },
})

const update = endpoint({
  method: 'patch',
  path: '/clients/{client}/people/{person}',
  policy: { scope: 'client', permission: 'people:write' },
  tag: 'people',
  operation: 'updatePerson',
  summary: 'Change the role of a person in the client organization',
  description:
    'Counts from their next request on. Invitations that they sent and that still wait are withdrawn; API keys that the new role could not make are revoked.',
  params: personParams,
  body: z.strictObject({ role, keep_keys: keepKeys }).meta({ id: 'ClientPersonChanges' }),
  if_match: true,
  answers: { 200: { description: 'The changed person', schema: clientPersonRecord, etag: true } },
  async handle({ ctx, params, body, if_match }) {
    mustHold(ctx, clientPersonPermissions(body.role))
    const statements = updateStatements(ctx, clientPersonPlace.kind, params.person, if_match, { role: body.role })
    const person = await change(ctx, params.person, body.keep_keys === true, statements)
    return { status: 200, body: person, headers: etag(person.version) }
  },
})

const remove = endpoint({
  method: 'delete',
  path: '/clients/{client}/people/{person}',
  policy: { scope: 'client', permission: 'people:write' },
  tag: 'people',
  operation: 'removePerson',
  summary: 'Remove a person from the client organization',
  description:
    'Counts from their next request on; their places elsewhere stay. Invitations that they sent and that still wait are withdrawn. API keys of this client that they made are revoked, unless they may make keys here as a member of the consultancy.',
  params: personParams,
  query: keepKeysQuery,
  if_match: true,
  answers: { 204: { description: 'Removed' } },
  async handle({ ctx, params, query, if_match }) {
    const gone = { deleted_at: ctx.now }
    await change(
      ctx,
      params.person,
      query.keep_keys === 'true',
      updateStatements(ctx, clientPersonPlace.kind, params.person, if_match, gone, 'delete'),
    )
    return { status: 204 }
  },
})

export const peopleEndpoints: Endpoint[] = [list, create, update, remove]
