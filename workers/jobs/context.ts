import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../db/client.ts'
import { type Bindings, settingsOf } from '../env.ts'
import { logger } from '../http/log.ts'
import type { Actor } from '../identity/actor.ts'
import type { BaseContext, ClientContext } from '../identity/context.ts'
import { openTenant, tenantLocation } from '../tenancy/open.ts'
import { ensureControl } from '../tenancy/provision.ts'

/** What work on one client carries, whoever asked for it: a request's context has all of it, and so has a job's. */
export type ClientWork = BaseContext & Pick<ClientContext, 'client' | 'db'>

type JobActor = Extract<Actor, { kind: 'job' }>

/** The context of work that no client asked for by itself: the control database alone. */
export const controlContext = async (
  bindings: Bindings,
  actor: JobActor,
): Promise<BaseContext & { actor: JobActor }> => {
  const settings = settingsOf(bindings)
  const log = logger({ request_id: actor.id, actor: actor.name })
  return {
    actor,
    control: await ensureControl(settings),
    settings,
    now: Date.now(),
    request_id: actor.id,
    log,
    // A job has no answer that could be sent before its work is done, so nothing may be left for afterwards.
    defer: () => {
      throw new Error('a job awaits its work')
    },
    bindings,
  }
}

/** What the registry says of a client; null where the client, or its consultancy, is no longer there. */
export type Found = { row: Row; rows: Row[][]; open(): Promise<ClientWork> }

/**
 * Looks a client up for a job, together with rows of other statements on the control database, in one round trip.
 * `open()` then opens the client's database: beside `identity/authorise.ts` the only caller of that door.
 */
export const findClient = async (
  ctx: BaseContext,
  clientId: string,
  also: readonly SQL[] = [],
): Promise<Found | null> => {
  const [clients, ...rows] = await ctx.control.read([
    sql`SELECT c.id, c.consultancy_id, c.name, c.currency, c.state, c.version, c.namespace, c.location, c.schema_version
      FROM clients c JOIN consultancies q ON q.id = c.consultancy_id AND q.deleted_at IS NULL
      WHERE c.id = ${clientId} AND c.deleted_at IS NULL`,
    ...also,
  ])
  const row = clients?.[0]
  if (!row) return null
  const open = async (): Promise<ClientWork> => {
    const client = {
      id: clientId,
      consultancy_id: String(row.consultancy_id),
      name: String(row.name),
      currency: String(row.currency),
      state: String(row.state),
      version: Number(row.version),
    }
    return { ...ctx, client, db: await openTenant(ctx.settings, ctx.control, tenantLocation(clientId, row)) }
  }
  return { row, rows, open }
}
