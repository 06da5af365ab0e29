import { type SQL, sql } from 'drizzle-orm'
import type { Database, Row } from '../../db/client.ts'
import { openTenant, tenantLocation } from '../tenancy/open.ts'
import type { ClientRecord, ConsultancyContext } from './context.ts'

/** A client of a consultancy as the registry has it. */
export type FleetClient = ClientRecord & {
  external_id: string | null
  /** Whether the actor may know of the client: a consultant only of those assigned to them. */
  reached: boolean
  /** Whether the actor may work in the client now. */
  usable: boolean
  /** Opens the client’s own database; only where `usable`. */
  open(): Promise<Database>
}

const fleetClient = (ctx: ConsultancyContext, row: Row): FleetClient => {
  const id = String(row.id)
  const state = String(row.state)
  const reached = row.reached === 1
  // As for a single client: whoever may suspend one still gets in.
  const usable = reached && (state === 'active' || (state === 'suspended' && ctx.permissions.has('clients:write')))
  return {
    id,
    consultancy_id: ctx.consultancy.id,
    name: String(row.name),
    external_id: row.external_id === null ? null : String(row.external_id),
    currency: String(row.currency),
    state,
    version: Number(row.version),
    reached,
    usable,
    async open() {
      if (!usable) throw new Error('a client out of reach was to be opened')
      return openTenant(ctx.settings, ctx.control, tenantLocation(id, row))
    },
  }
}

/** The clients that the actor may know of: a consultant's own; null for everybody who reaches all. */
export const reachedClientIds = async (ctx: ConsultancyContext): Promise<ReadonlySet<string> | null> => {
  if (ctx.standing.consultancy_role !== 'consultant') return null
  const [rows = []] = await ctx.control.read([sql`SELECT client_id FROM assignments WHERE person_id = ${ctx.actor.id}`])
  return new Set(rows.map((row) => String(row.client_id)))
}

/**
 * The clients of the consultancy, with whether the actor reaches each: one query. For work over many clients that was
 * authorised for the consultancy; which permissions it needs inside a client is the caller's to check.
 *
 * @param which a further condition on `clients`
 */
export const fleetClients = async (ctx: ConsultancyContext, which: SQL = sql`1`): Promise<FleetClient[]> => {
  const everything = ctx.standing.consultancy_role !== 'consultant'
  const [rows = []] = await ctx.control.read([
    sql`SELECT id, name, external_id, currency, state, version, namespace, location, schema_version,
        (${everything ? 1 : 0} OR id IN (SELECT client_id FROM assignments WHERE person_id = ${ctx.actor.id})) AS reached
      FROM clients WHERE consultancy_id = ${ctx.consultancy.id} AND deleted_at IS NULL AND ${which} ORDER BY created_at, id`,
  ])
  return rows.map((row) => fleetClient(ctx, row))
}
