import { databaseProblem } from '../../http/database-problem.ts'
import { AppError } from '../../http/problem.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import { type FleetClient, fleetClients } from '../../identity/fleet-clients.ts'
import { heldPermissions } from '../../identity/grants.ts'
import { audit } from '../../records/audit.ts'
import { mustAlso } from '../../records/permission.ts'
import { getImport, markPartReverted, permissionsFor, portfolioTable, revertImport } from '../imports/index.ts'
import { isEmpty, removeUntouched } from './empty-client.ts'
import { inParallel } from './parallel.ts'
import { AT_ONCE } from './plan-fleet.ts'
import { obstacles, type RevertedClient } from './schema.ts'
import { getFleetImport, type StoredPart } from './stored.ts'

type Outcome = Pick<RevertedClient, 'status' | 'problem' | 'records'>

const done = (status: 'reverted' | 'nothing_written'): Outcome => ({ status, problem: null, records: [] })

const failed = (ctx: ConsultancyContext, thrown: unknown): Outcome => {
  const error = databaseProblem(thrown)
  if (error instanceof AppError) {
    const { code, detail } = error
    const status = code === 'import_edited' ? 'obstructed' : 'failed'
    return { status, problem: { code, detail }, records: obstacles.catch([]).parse(error.extra.records) }
  }
  ctx.log.error('fleet import reversal', { name: thrown instanceof Error ? thrown.name : 'unknown' })
  return {
    status: 'failed',
    problem: { code: 'internal', detail: 'The fault was recorded under the request id.' },
    records: [],
  }
}

/** Undoes one client's part in one batch. Whatever was undone before, or never written, is as good as undone now. */
const revertPart = async (ctx: ConsultancyContext, client: FleetClient, importId: string): Promise<Outcome> => {
  const db = await client.open()
  const stored = await getImport(db, importId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') return null
    throw error
  })
  if (!stored) return done('nothing_written')
  if (stored.state === 'reverted') return done('reverted')
  await revertImport({ ...ctx, db, permissions: heldPermissions(ctx) }, importId)
  return done('reverted')
}

/** Removes a client that this import created and that is empty now. */
const tidyUp = async (
  ctx: ConsultancyContext,
  part: StoredPart,
  client: FleetClient,
  { status }: Outcome,
): Promise<RevertedClient['client']> => {
  if (!part.created_client) return 'existed'
  const undone = status === 'reverted' || status === 'nothing_written'
  if (!undone || !heldPermissions(ctx).has('fleet:write') || !(await isEmpty(await client.open()))) return 'kept'
  return (await removeUntouched(ctx, part)) ? 'removed' : 'kept'
}

/** Never throws: a fault of one client must not hide what became of the others. */
const revertClient = async (
  ctx: ConsultancyContext,
  part: StoredPart,
  client: FleetClient | undefined,
): Promise<RevertedClient> => {
  const { client_id, name, import_id } = part
  const known = { client_id, name, import_id }
  const kept = part.created_client ? 'kept' : 'existed'
  if (part.client_removed) return { ...known, client: 'removed', ...done('reverted') }
  let outcome: Outcome | undefined
  try {
    if (!client?.usable) throw new AppError('conflict', 'The client organization is suspended or still being set up.')
    outcome = await revertPart(ctx, client, import_id)
    return { ...known, client: await tidyUp(ctx, part, client, outcome), ...outcome }
  } catch (thrown) {
    // A client that could not be tidied up is undone all the same, and stays.
    return { ...known, client: kept, ...(outcome ?? failed(ctx, thrown)) }
  }
}

const isUndone = ({ status }: RevertedClient): boolean => status === 'reverted' || status === 'nothing_written'

/**
 * Undoes an import over many clients, client by client, each in one batch. What cannot be undone is told and stays; asked
 * again, it does what is left.
 * @throws AppError not_found, forbidden
 */
export const revertFleet = async (ctx: ConsultancyContext, id: string) => {
  const before = await getFleetImport(ctx, id)
  const table = portfolioTable(before.table_name)
  mustAlso({ permissions: heldPermissions(ctx) }, 'imports:write', ...(table ? permissionsFor(table) : []))
  const known = new Map((await fleetClients(ctx)).map((client) => [client.id, client]))
  const clients = await inParallel(AT_ONCE, before.clients, (part) =>
    revertClient(ctx, part, known.get(part.client_id)),
  )
  const undone = clients.filter(isUndone)
  const summary = clients.map(({ client_id, status, client }) => ({ client_id, status, client }))
  await ctx.control.write([
    ...undone.map((one) => markPartReverted(one.client_id, one.import_id, ctx.now)),
    audit(ctx, {
      action: 'revert_import',
      subject_type: 'consultancy',
      subject_id: ctx.consultancy.id,
      after: { fleet_import_id: id, clients: summary },
    }),
  ])
  const { clients: _, ...after } = await getFleetImport(ctx, id)
  return { ...after, complete: undone.length === clients.length, clients }
}
