import type { Answer } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import { heldPermissions } from '../../identity/grants.ts'
import { audit } from '../../records/audit.ts'
import { commitOnce, type Idempotency, replay } from '../../records/idempotency.ts'
import { mustAlso } from '../../records/permission.ts'
import {
  chosenMapping,
  type ImportForm,
  importRefused,
  mustFillRequired,
  newRecordValues,
  permissionsFor,
  prepared,
  readTable,
} from '../imports/index.ts'
import { fleetAnswer, plannedOnly } from './answer.ts'
import { commitClient } from './commit-client.ts'
import { inParallel } from './parallel.ts'
import { AT_ONCE, type FleetPlan, type FleetWork, planFleet } from './plan-fleet.ts'
import type { FleetOptions } from './schema.ts'
import { closeFleetImport, noteFleetImport } from './stored.ts'

const readWork = async (form: ImportForm<FleetOptions>, now: number): Promise<FleetWork> => {
  const parsed = await readTable(form)
  const ready = prepared(form.table, parsed, chosenMapping(form, parsed, true), { fleet: true })
  return { id: newId('fleet_import'), form, prepared: ready, defaults: newRecordValues(form), now }
}

/** What the import does in each client must be allowed there, and creating clients in the consultancy. */
const mustBeAllowed = (ctx: ConsultancyContext, { table, options }: ImportForm<FleetOptions>): void => {
  const permissions = heldPermissions(ctx)
  mustAlso({ permissions }, 'imports:write', ...permissionsFor(table))
  if (options.create_clients) mustAlso({ permissions }, 'fleet:write')
}

const mustCreateReferences = (ctx: ConsultancyContext, { clients }: FleetPlan): void => {
  const tables = new Set(clients.flatMap(({ plan }) => plan.references.map(({ table }) => table)))
  mustAlso({ permissions: heldPermissions(ctx) }, ...[...tables].map((table) => `${table}:write` as const))
}

/** Notes the import, writes client by client, then records the whole in the consultancy's audit. */
const commitFleet = async (
  ctx: ConsultancyContext,
  work: FleetWork,
  plan: FleetPlan,
  idempotency: Idempotency,
): Promise<Answer> => {
  await ctx.control.write([
    noteFleetImport(ctx, work.id, work.form, fleetAnswer(work, plan, plan.clients.map(plannedOnly))),
  ])
  const outcomes = await inParallel(AT_ONCE, plan.clients, (client) => commitClient(ctx, work, client))
  const body = { ...fleetAnswer(work, plan, outcomes), id: work.id }
  const { refusals, notes, clients, ...summary } = body
  const closed = closeFleetImport(work.id, body, Date.now())
  const entry = audit(ctx, {
    action: 'import',
    subject_type: 'consultancy',
    subject_id: ctx.consultancy.id,
    after: {
      ...summary,
      clients: clients.map(({ client_id, import_id, status }) => ({ client_id, import_id, status })),
    },
  })
  if (body.complete)
    return commitOnce(ctx, ctx.control, idempotency, { status: 201, subject_id: ctx.consultancy.id, body }, [
      closed,
      entry,
    ])
  // The same key may be sent again to complete what is missing, so its answer is not kept.
  await ctx.control.write([closed, entry])
  return { status: 200, body }
}

/**
 * Imports one file into many clients: plans all of them first, refuses the whole file where it must, then commits client by
 * client, each in one batch.
 * @throws AppError forbidden, invalid_file, invalid_body for a mapping that cannot be used, import_refused
 */
export const importFleet = async (
  ctx: ConsultancyContext,
  form: ImportForm<FleetOptions>,
  idempotency: Idempotency,
): Promise<Answer> => {
  mustBeAllowed(ctx, form)
  const earlier = idempotency && (await replay(ctx.control, ctx.actor.id, idempotency))
  if (earlier) return earlier
  const work = await readWork(form, ctx.now)
  const plan = await planFleet(ctx, work)
  mustCreateReferences(ctx, plan)
  mustFillRequired(
    work.prepared,
    plan.clients.map((client) => client.plan),
  )
  const asPlanned = fleetAnswer(work, plan, plan.clients.map(plannedOnly))
  if (form.options.dry_run) return { status: 200, body: asPlanned }
  if (asPlanned.rows_refused > 0 && form.options.on_error === 'refuse_all') throw importRefused(asPlanned, asPlanned)
  return commitFleet(ctx, work, plan, idempotency)
}
