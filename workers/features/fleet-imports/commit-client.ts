import { sql } from 'drizzle-orm'
import { DatabaseError } from '../../../db/client.ts'
import { databaseProblem } from '../../http/database-problem.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import { type FleetClient, fleetClients } from '../../identity/fleet-clients.ts'
import { clientRecord, createClient } from '../clients/index.ts'
import { commitStatements, commitWithRetry } from '../imports/index.ts'
import { type ClientPlan, type FleetWork, planPart } from './plan-fleet.ts'
import { notePart } from './stored.ts'

/** What became of one client's part of the file. */
export type ClientOutcome = {
  planned: ClientPlan
  client_id: string | null
  created_client: boolean
  import_id: string | null
  problem: { code: string; detail: string } | null
}

type Opened = { client: FleetClient; created: boolean }

/** The client of the part; created where it is missing, unless somebody else created it in the meantime. */
const clientFor = async (ctx: ConsultancyContext, work: FleetWork, { part }: ClientPlan): Promise<Opened> => {
  if (part.client) return { client: part.client, created: false }
  const { currency } = work.form.options
  const id = await createClient(ctx, { name: part.name, currency }, null).then(
    (answer) => ('body' in answer ? clientRecord.parse(answer.body).id : null),
    (error: unknown) => {
      if (error instanceof DatabaseError && error.fault === 'unique') return null
      throw error
    },
  )
  const [client] = await fleetClients(ctx, id === null ? sql`name = ${part.name}` : sql`id = ${id}`)
  if (!client?.usable) throw new AppError('conflict', 'A client organization of this name cannot be created.')
  return { client, created: id !== null }
}

/** Writes as planned first; plans again when the client has changed since, or is not the one that was planned for. */
const write = async (
  ctx: ConsultancyContext,
  work: FleetWork,
  first: ClientPlan,
  { client, created }: Opened,
): Promise<Pick<ClientOutcome, 'planned' | 'import_id'>> => {
  const db = await client.open()
  const import_id = newId('import')
  await ctx.control.write([notePart(work.id, { client_id: client.id, import_id, created_client: created })])
  let ready: ClientPlan | null = created || first.part.client ? first : null
  return commitWithRetry(
    async () => {
      const planned = ready ?? (await planPart(work, { ...first.part, client }))
      ready = null
      return planned
    },
    async (planned) => {
      if (planned.plan.refused.length > 0 && work.form.options.on_error === 'refuse_all')
        throw new AppError('conflict', 'The client changed after the file was checked, and rows would now be refused.')
      const { statements } = commitStatements(ctx, work.form, planned, import_id)
      await db.write(statements)
      return { planned, import_id }
    },
  )
}

const problemOf = (ctx: ConsultancyContext, thrown: unknown): ClientOutcome['problem'] => {
  const error = databaseProblem(thrown)
  if (error instanceof AppError) return { code: error.code, detail: error.detail }
  ctx.log.error('fleet import', { name: thrown instanceof Error ? thrown.name : 'unknown' })
  return { code: 'internal', detail: 'The fault was recorded under the request id.' }
}

/** Writes one client's part in one batch. Never throws: a fault of one client must not hide what became of the others. */
export const commitClient = async (
  ctx: ConsultancyContext,
  work: FleetWork,
  planned: ClientPlan,
): Promise<ClientOutcome> => {
  const { part } = planned
  const outcome: ClientOutcome = {
    planned,
    client_id: part.client?.id ?? null,
    created_client: false,
    import_id: null,
    problem: null,
  }
  if (part.fault !== null) return outcome
  try {
    const opened = await clientFor(ctx, work, planned)
    outcome.client_id = opened.client.id
    outcome.created_client = opened.created
    return { ...outcome, ...(await write(ctx, work, planned, opened)) }
  } catch (thrown) {
    return { ...outcome, problem: problemOf(ctx, thrown) }
  }
}
