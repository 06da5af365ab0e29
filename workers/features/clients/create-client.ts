import { type SQL, sql } from 'drizzle-orm'
import { DatabaseError } from '../../../db/client.ts'
import type { Answer } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import { IDEMPOTENCY_HOURS, type Idempotency, replay } from '../../records/idempotency.ts'
import { createRecord, etag } from '../../records/verbs.ts'
import { PRIMARY } from '../../tenancy/host.ts'
import { TENANT_SCHEMA_VERSION } from '../../tenancy/migrate.ts'
import { discardTenant, newNamespace, provisionTenant } from '../../tenancy/provision.ts'
import { clientKind } from './kind.ts'

type Input = {
  name: string
  currency: string
  external_id?: string | null | undefined
  sector?: string | null | undefined
}

/**
 * Refuses in one read what the batch would refuse, before a database is made for nothing. The batch still decides: two
 * calls at the same moment both come past here.
 * @returns what the Idempotency-Key answered before; null for a new request
 * @throws DatabaseError unique, as the batch does; AppError idempotency_mismatch
 */
const refuseEarly = async (
  ctx: ConsultancyContext,
  input: Input,
  idempotency: Idempotency,
  headers: (id: string) => Record<string, string>,
): Promise<Answer | null> => {
  const own = sql`FROM clients WHERE consultancy_id = ${ctx.consultancy.id}`
  const [rows] = await ctx.control.read([
    sql`SELECT
      EXISTS (SELECT 1 FROM idempotency_keys WHERE actor_id = ${ctx.actor.id} AND key = ${idempotency?.key ?? null}
        AND created_at >= ${ctx.now - IDEMPOTENCY_HOURS * 3_600_000}) AS repeated,
      EXISTS (SELECT 1 ${own} AND name = ${input.name} AND deleted_at IS NULL) AS name_taken,
      EXISTS (SELECT 1 ${own} AND external_id = ${input.external_id ?? null}) AS external_id_taken`,
  ])
  const found = rows?.[0]
  if (found?.repeated && idempotency) return replay(ctx.control, ctx.actor.id, idempotency, headers)
  if (found?.name_taken) throw new DatabaseError('unique', 'clients.consultancy_id, clients.name')
  if (found?.external_id_taken) throw new DatabaseError('unique', 'clients.consultancy_id, clients.external_id')
  return null
}

/** Whether the database refused the batch, so that nothing of it can ever be there. A lost answer says neither. */
const wasRefused = (error: unknown): boolean => error instanceof DatabaseError && error.fault !== 'unavailable'

/** A consultant who creates a client is assigned to it; otherwise they could not open what they made. */
const assignCreator = (ctx: ConsultancyContext, id: string): SQL[] =>
  ctx.actor.kind === 'person' && ctx.standing.consultancy_role === 'consultant'
    ? [sql`INSERT INTO assignments (person_id, client_id, created_at) VALUES (${ctx.actor.id}, ${id}, ${ctx.now})`]
    : []

/**
 * Creates a client organization and its database. The database is made first, and removed again when the client is
 * refused: a crash or a lost answer in between leaves an unused database, never a client without one.
 * @throws DatabaseError unique; AppError idempotency_mismatch, unavailable
 */
export const createClient = async (
  ctx: ConsultancyContext,
  input: Input,
  idempotency: Idempotency,
): Promise<Answer> => {
  const location = (clientId: string) => `/api/v1/clients/${clientId}`
  const earlier = await refuseEarly(ctx, input, idempotency, (clientId) => ({
    location: location(clientId),
    ...etag(1),
  }))
  if (earlier) return earlier
  const id = newId('client')
  const place = { namespace: newNamespace(id), location: PRIMARY }
  const discard = () => discardTenant(ctx.settings, { client_id: id, ...place }, ctx.log)
  const values = {
    ...input,
    id,
    consultancy_id: ctx.consultancy.id,
    state: 'active',
    ...place,
    schema_version: TENANT_SCHEMA_VERSION,
    cadence: 'weekly',
  }
  await provisionTenant(ctx.settings, { client_id: id, ...place }, ctx.now).catch(async (error: unknown) => {
    await discard()
    throw error
  })
  try {
    const also = assignCreator(ctx, id)
    const answer = await createRecord(ctx, ctx.control, clientKind, values, { idempotency, location, also })
    // The same Idempotency-Key came twice at the same moment, and the other one made the client.
    if (!(answer instanceof Response) && answer.headers?.['idempotency-replayed']) await discard()
    return answer
  } catch (error) {
    if (wasRefused(error)) await discard()
    throw error
  }
}
