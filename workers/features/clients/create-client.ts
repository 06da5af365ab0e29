import { sql } from 'drizzle-orm'
import type { Answer } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import type { Idempotency } from '../../records/idempotency.ts'
import { createRecord } from '../../records/verbs.ts'
import { TENANT_SCHEMA_VERSION } from '../../tenancy/migrate.ts'
import { newNamespace, provisionTenant } from '../../tenancy/provision.ts'
import { clientKind } from './kind.ts'

type Input = {
  name: string
  currency: string
  external_id?: string | null | undefined
  sector?: string | null | undefined
}

/**
 * Creates a client organization and its database. The database is made first: a crash in between leaves an unused
 * database, never a client without one.
 */
export const createClient = async (
  ctx: ConsultancyContext,
  input: Input,
  idempotency: Idempotency,
): Promise<Answer> => {
  const id = newId('client')
  const namespace = newNamespace(id)
  await provisionTenant(ctx.settings, id, namespace, ctx.now)
  const values = {
    ...input,
    id,
    consultancy_id: ctx.consultancy.id,
    state: 'active',
    namespace,
    location: 'primary',
    schema_version: TENANT_SCHEMA_VERSION,
    cadence: 'weekly',
  }
  // A consultant who creates a client is assigned to it; otherwise they could not open what they made.
  const also =
    ctx.actor.kind === 'person' && ctx.standing.consultancy_role === 'consultant'
      ? [sql`INSERT INTO assignments (person_id, client_id, created_at) VALUES (${ctx.actor.id}, ${id}, ${ctx.now})`]
      : []
  return createRecord(ctx, ctx.control, clientKind, values, {
    idempotency,
    location: (clientId) => `/api/v1/clients/${clientId}`,
    also,
  })
}
