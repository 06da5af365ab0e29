import { sql } from 'drizzle-orm'
import type { Context } from 'hono'
import type { Row } from '../../db/client.ts'
import type { Permission } from '../../shared/domain/permissions/index.ts'
import { settingsOf } from '../env.ts'
import type { HonoEnv } from '../http/endpoint.ts'
import { logger } from '../http/log.ts'
import { AppError, notFound } from '../http/problem.ts'
import { countRequest } from '../http/rate-limit.ts'
import { openTenant, tenantLocation } from '../tenancy/open.ts'
import { ensureControl } from '../tenancy/provision.ts'
import type { BaseContext, ClientContext, ConsultancyContext, PersonContext } from './context.ts'
import { authorisingQuery, readCredential, type Target } from './credentials.ts'
import { actorOf, type Granted, standingInClient, standingInConsultancy } from './standing.ts'

type HonoContext = Context<HonoEnv>

const LAST_USED_EVERY_MS = 60_000

/** Reads the credential and asks the control database once. @throws AppError unauthenticated, csrf, rate_limited */
const identify = async (c: HonoContext, target: Target): Promise<{ base: BaseContext; row: Row }> => {
  const settings = settingsOf(c.env)
  const now = Date.now()
  const request_id = c.get('request_id')
  const credential = await readCredential(c, settings.AUTH_SECRET)
  const control = await ensureControl(settings)
  const [rows] = await control.read([authorisingQuery(credential, target, now)])
  const row = rows?.[0]
  if (!row)
    throw new AppError('unauthenticated', 'The session or API key is unknown, expired or revoked.', {
      headers: { 'www-authenticate': 'Bearer' },
    })
  const actor = actorOf(row)
  await countRequest(c, 'key', actor.kind === 'person' ? actor.session_id : actor.id, now)
  const defer = (work: Promise<unknown>): void => c.executionCtx.waitUntil(work)
  if (actor.kind === 'api_key' && now - Number(row.last_used_at ?? 0) > LAST_USED_EVERY_MS)
    defer(control.write([sql`UPDATE api_keys SET last_used_at = ${now} WHERE id = ${actor.id}`]).catch(() => undefined))
  const log = logger({ request_id, actor: actor.id })
  return { base: { actor, control, settings, now, request_id, log, defer, bindings: c.env }, row }
}

const must = (granted: Granted, permission: Permission): void => {
  if (!granted.permissions.has(permission)) throw new AppError('forbidden', `This needs the permission ${permission}.`)
}

/** A person, about themselves. API keys have no self to ask about. */
export const authorisePerson = async (c: HonoContext): Promise<PersonContext> => {
  const { base } = await identify(c, { consultancy_id: null, client_id: null })
  const { actor } = base
  if (actor.kind !== 'person') throw new AppError('forbidden', 'This address is for people, not for API keys.')
  return { ...base, actor }
}

/** Somebody of a consultancy. 404 for everybody else, so that nobody learns which consultancies exist. */
export const authoriseConsultancy = async (
  c: HonoContext,
  consultancyId: string,
  permission: Permission,
): Promise<ConsultancyContext> => {
  const { base, row } = await identify(c, { consultancy_id: consultancyId, client_id: null })
  const granted = standingInConsultancy(row)
  if (!granted) throw notFound()
  must(granted, permission)
  return { ...base, ...granted, consultancy: { id: consultancyId, name: String(row.consultancy_name) } }
}

/** Somebody who reaches the client. 404 for everybody else. Besides this, only `fleet-clients.ts` opens clients' databases for requests. */
export const authoriseClient = async (
  c: HonoContext,
  clientId: string,
  permission: Permission,
): Promise<ClientContext> => {
  const { base, row } = await identify(c, { consultancy_id: null, client_id: clientId })
  const granted = standingInClient(row)
  if (!granted) throw notFound()
  must(granted, permission)
  if (row.state === 'provisioning') throw new AppError('unavailable', 'The client organization is still being set up.')
  // Whoever may suspend a client must also be able to see it and to lift the suspension.
  if (row.state === 'suspended' && !granted.permissions.has('clients:write'))
    throw new AppError('client_suspended', 'The consultancy has suspended this client organization.')
  await countRequest(c, 'client', clientId, base.now)
  const db = await openTenant(base.settings, base.control, tenantLocation(clientId, row), { holdsStreams: true })
  const client = {
    id: clientId,
    consultancy_id: String(row.consultancy_id),
    name: String(row.client_name),
    currency: String(row.currency),
    state: String(row.state),
    version: Number(row.client_version),
  }
  return { ...base, ...granted, client, db }
}
