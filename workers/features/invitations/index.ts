import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { DatabaseError } from '../../../db/client.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import type { BaseContext } from '../../identity/context.ts'
import { reachedClientIds } from '../../identity/fleet-clients.ts'
import { idParam } from '../../records/endpoints.ts'
import { listPage, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { updateStatements } from '../../records/verbs.ts'
import { acceptInvitation, showInvitation } from './accept.ts'
import {
  acceptanceRequest,
  acceptedInvitation,
  type InvitationAnswer,
  invitationKind,
  invitationRecord,
  openInvitation,
} from './schema.ts'

export { guardOwnClients, invite, unknownClients } from './invite.ts'
export { email, invitationRecord, language } from './schema.ts'

const consultancyParams = z.object({ consultancy: idParam('consultancy') })
const clientParams = z.object({ client: idParam('client organization') })
const invitation = idParam('invitation')

const waitingQuery = z.strictObject({
  ...pageQuery,
  ...sortQuery(['email', 'created_at', 'expires_at'], '-created_at'),
})
type WaitingQuery = z.infer<typeof waitingQuery>

const ofConsultancy = (id: string): SQL => sql`consultancy_id = ${id} AND client_id IS NULL`
const ofClient = (id: string): SQL => sql`client_id = ${id}`

const listWaiting = async (ctx: BaseContext, scope: SQL, query: WaitingQuery) => {
  const where = [scope, sql`accepted_at IS NULL`]
  const { limit, cursor, sort = '-created_at' } = query
  return listPage<InvitationAnswer>(ctx.control, invitationKind.table, where, { limit, cursor, sort })
}

/** Withdraws an invitation of this place. @throws AppError not_found; DatabaseError guard:stale_version */
const withdraw = async (ctx: BaseContext, scope: SQL, id: string, version: number): Promise<void> => {
  const waits = sql`INSERT INTO guard (code, passed) SELECT 'foreign_reference', EXISTS (SELECT 1 FROM invitations
    WHERE id = ${id} AND ${scope} AND accepted_at IS NULL AND deleted_at IS NULL)`
  const changes = { deleted_at: ctx.now }
  try {
    await ctx.control.write([waits, ...updateStatements(ctx, invitationKind, id, version, changes, 'withdraw')])
  } catch (error) {
    const missing = error instanceof DatabaseError && error.subject === 'foreign_reference'
    throw missing ? notFound() : error
  }
}

const waits = {
  tag: 'invitations',
  description:
    'Invitations that were neither accepted nor withdrawn; those past `expires_at` can no longer be accepted.',
}
const withdrawn = {
  tag: 'invitations',
  description: 'The link in the mail stops working at once.',
  if_match: true,
  answers: { 204: { description: 'Withdrawn' } },
}

const listOfConsultancy = endpoint({
  ...waits,
  method: 'get',
  path: '/consultancies/{consultancy}/invitations',
  policy: { scope: 'consultancy', permission: 'members:read' },
  operation: 'listMemberInvitations',
  summary: 'List the invitations to the consultancy that wait for an answer',
  params: consultancyParams,
  query: waitingQuery,
  answers: { 200: { description: 'A page', schema: pageOf(invitationRecord) } },
  async handle({ ctx, query }) {
    const [page, reached] = await Promise.all([
      listWaiting(ctx, ofConsultancy(ctx.consultancy.id), query),
      reachedClientIds(ctx),
    ])
    const data = page.data.map((waiting) =>
      reached ? { ...waiting, client_ids: waiting.client_ids?.filter((id) => reached.has(id)) ?? null } : waiting,
    )
    return { status: 200, body: { ...page, data } }
  },
})

const listOfClient = endpoint({
  ...waits,
  method: 'get',
  path: '/clients/{client}/invitations',
  policy: { scope: 'client', permission: 'people:read' },
  operation: 'listPersonInvitations',
  summary: 'List the invitations to the client organization that wait for an answer',
  params: clientParams,
  query: waitingQuery,
  answers: { 200: { description: 'A page', schema: pageOf(invitationRecord) } },
  handle: async ({ ctx, query }) => ({ status: 200, body: await listWaiting(ctx, ofClient(ctx.client.id), query) }),
})

const withdrawOfConsultancy = endpoint({
  ...withdrawn,
  method: 'delete',
  path: '/consultancies/{consultancy}/invitations/{invitation}',
  policy: { scope: 'consultancy', permission: 'members:write' },
  operation: 'withdrawMemberInvitation',
  summary: 'Withdraw an invitation to the consultancy',
  params: consultancyParams.extend({ invitation }),
  async handle({ ctx, params, if_match }) {
    await withdraw(ctx, ofConsultancy(ctx.consultancy.id), params.invitation, if_match)
    return { status: 204 }
  },
})

const withdrawOfClient = endpoint({
  ...withdrawn,
  method: 'delete',
  path: '/clients/{client}/invitations/{invitation}',
  policy: { scope: 'client', permission: 'people:write' },
  operation: 'withdrawPersonInvitation',
  summary: 'Withdraw an invitation to the client organization',
  params: clientParams.extend({ invitation }),
  async handle({ ctx, params, if_match }) {
    await withdraw(ctx, ofClient(ctx.client.id), params.invitation, if_match)
    return { status: 204 }
  },
})

const tokenParams = z.object({
  token: z.string().min(1).max(200).meta({ description: 'The last part of the link that was mailed.' }),
})

const show = endpoint({
  method: 'get',
  path: '/invitations/{token}',
  policy: { scope: 'public' },
  tag: 'invitations',
  operation: 'getInvitation',
  summary: 'What an invitation is about, for whoever holds its link',
  description: '410 once it was accepted, withdrawn or has expired.',
  params: tokenParams,
  answers: { 200: { description: 'The invitation', schema: openInvitation } },
  handle: async ({ ctx, params }) => ({ status: 200, body: await showInvitation(ctx, params.token) }),
})

const accept = endpoint({
  method: 'post',
  path: '/invitations/{token}/acceptance',
  policy: { scope: 'public' },
  tag: 'invitations',
  operation: 'acceptInvitation',
  summary: 'Accept an invitation',
  description:
    'Works once. A new person gives a name and a password. Where somebody with the address exists already, the call must carry their session: sign in first, then accept with an empty body. The holder of a link alone can therefore never act for an existing person.',
  params: tokenParams,
  body: acceptanceRequest,
  max_body: 10_000,
  idempotent: true,
  answers: { 201: { description: 'Accepted', schema: acceptedInvitation } },
  handle: ({ ctx, params, body, idempotency }) => acceptInvitation(ctx, params.token, body, idempotency),
})

export const invitationEndpoints: Endpoint[] = [
  listOfConsultancy,
  withdrawOfConsultancy,
  listOfClient,
  withdrawOfClient,
  show,
  accept,
]
