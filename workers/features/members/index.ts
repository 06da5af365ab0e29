import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { CONSULTANCY_ROLES } from '../../../shared/domain/vocabulary/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { oneOrMore } from '../../http/fields.ts'
import { reachedClientIds } from '../../identity/fleet-clients.ts'
import { memberPermissions, mustHold } from '../../identity/grants.ts'
import { memberPlace } from '../../identity/places.ts'
import { idParam } from '../../records/endpoints.ts'
import { listPage, matches, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { etag } from '../../records/verbs.ts'
import { keepKeysQuery } from '../api-keys/keep-keys.ts'
import { invitationRecord, invite } from '../invitations/index.ts'
import { assign, changeRole, removeMember } from './change.ts'
import { type MemberAnswer, memberAssignments, memberChanges, memberRecord, newMember } from './schema.ts'

const params = z.object({ consultancy: idParam('consultancy') })
const memberParams = params.extend({ member: idParam('member') })

const list = endpoint({
  method: 'get',
  path: '/consultancies/{consultancy}/members',
  policy: { scope: 'consultancy', permission: 'members:read' },
  tag: 'members',
  operation: 'listMembers',
  summary: 'List the members of the consultancy with the clients they are assigned to',
  params,
  query: z.strictObject({
    ...pageQuery,
    ...sortQuery(['name', 'email', 'role', 'created_at'], 'name'),
    q: z.string().min(1).max(200).optional().meta({ description: 'Text in name, email.' }),
    role: oneOrMore(CONSULTANCY_ROLES),
  }),
  answers: { 200: { description: 'A page', schema: pageOf(memberRecord) } },
  async handle({ ctx, query }) {
    const where = [sql`consultancy_id = ${ctx.consultancy.id}`]
    if (query.q) where.push(matches(['name', 'email'], query.q))
    if (query.role) where.push(sql`role IN (SELECT value FROM json_each(${JSON.stringify(query.role.split(','))}))`)
    const { limit, cursor, sort = 'name' } = query
    const [page, visible] = await Promise.all([
      listPage<MemberAnswer>(ctx.control, memberPlace.view, where, { limit, cursor, sort }),
      reachedClientIds(ctx),
    ])
    const data = page.data.map((member) =>
      visible ? { ...member, clients: member.clients.filter((client) => visible.has(client.id)) } : member,
    )
    return { status: 200, body: { ...page, data } }
  },
})

const create = endpoint({
  method: 'post',
  path: '/consultancies/{consultancy}/members',
  policy: { scope: 'consultancy', permission: 'members:write' },
  tag: 'members',
  operation: 'inviteMember',
  summary: 'Invite somebody to the consultancy by mail',
  description:
    'Answers the invitation; the member is there once it is accepted. Inviting the same address again sends a fresh link and makes the older one useless.',
  params,
  body: newMember,
  idempotent: true,
  answers: { 201: { description: 'Invited', schema: invitationRecord, etag: true } },
  async handle({ ctx, body, idempotency }) {
    mustHold(ctx, memberPermissions(body.role))
    const { id, name } = ctx.consultancy
    return invite(ctx, { ...body, consultancy_id: id, client_id: null, place: name }, idempotency)
  },
})

const update = endpoint({
  method: 'patch',
  path: '/consultancies/{consultancy}/members/{member}',
  policy: { scope: 'consultancy', permission: 'members:write' },
  tag: 'members',
  operation: 'updateMember',
  summary: 'Change the role of a member',
  description:
    'Counts from their next request on. The last owner keeps the role. Invitations that they sent and that still wait are withdrawn; API keys that the new role could not make are revoked.',
  params: memberParams,
  body: memberChanges,
  if_match: true,
  answers: { 200: { description: 'The changed member', schema: memberRecord, etag: true } },
  async handle({ ctx, params, body, if_match }) {
    mustHold(ctx, memberPermissions(body.role))
    const member = await changeRole(ctx, params.member, if_match, body)
    return { status: 200, body: member, headers: etag(member.version) }
  },
})

const remove = endpoint({
  method: 'delete',
  path: '/consultancies/{consultancy}/members/{member}',
  policy: { scope: 'consultancy', permission: 'members:write' },
  tag: 'members',
  operation: 'removeMember',
  summary: 'Remove a member from the consultancy',
  description:
    'Counts from their next request on. Their assignments end, their waiting invitations are withdrawn, and API keys that they made are revoked, except where a place of their own in the client lets them make keys. The last owner stays.',
  params: memberParams,
  query: keepKeysQuery,
  if_match: true,
  answers: { 204: { description: 'Removed' } },
  async handle({ ctx, params, query, if_match }) {
    await removeMember(ctx, params.member, if_match, query.keep_keys === 'true')
    return { status: 204 }
  },
})

const assignments = endpoint({
  method: 'put',
  path: '/consultancies/{consultancy}/members/{member}/assignments',
  policy: { scope: 'consultancy', permission: 'members:write' },
  tag: 'members',
  operation: 'assignMember',
  summary: 'Replace the clients that a member is assigned to',
  description: 'API keys that a consultant made for clients that they lose are revoked.',
  params: memberParams,
  body: memberAssignments,
  if_match: true,
  answers: { 200: { description: 'The member', schema: memberRecord, etag: true } },
  async handle({ ctx, params, body, if_match }) {
    const member = await assign(ctx, params.member, if_match, body)
    return { status: 200, body: member, headers: etag(member.version) }
  },
})

export const memberEndpoints: Endpoint[] = [list, create, update, remove, assignments]
