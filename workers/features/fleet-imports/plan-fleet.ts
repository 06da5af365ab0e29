import { minorDigits } from '../../../shared/domain/currency/index.ts'
import {
  type ImportPlan,
  type PreparedImport,
  type RecordValues,
  splitByClient,
} from '../../../shared/domain/imports/index.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import { type FleetClient, fleetClients } from '../../identity/fleet-clients.ts'
import {
  emptyState,
  type ImportForm,
  involvedTables,
  loadExisting,
  type Planned,
  planFrom,
  planOptions,
} from '../imports/index.ts'
import { assignClients, type Part, refuseRows } from './assign.ts'
import { inParallel } from './parallel.ts'
import type { FleetOptions } from './schema.ts'

/** How many clients' databases are read or written at a time. */
export const AT_ONCE = 6

/** What the import would do in one client. What was loaded to plan it is let go: many clients' records would not fit. */
export type ClientPlan = { part: Part; prepared: PreparedImport; plan: ImportPlan; state: string }

export type FleetPlan = {
  clients: ClientPlan[]
  /** Rows that name no client, or none that can be told. */
  refused: ImportPlan['refused']
}

export type FleetWork = {
  /** The import over all clients. */
  id: string
  form: ImportForm<FleetOptions>
  prepared: PreparedImport
  defaults: RecordValues
  now: number
}

/** The prepared file as this client's currency reads its amounts. */
const preparedFor = ({ prepared, form }: FleetWork, client: FleetClient | null): PreparedImport => ({
  ...prepared,
  minor_digits: minorDigits(client?.currency ?? form.options.currency),
})

const unplanned = ({ table }: PreparedImport): ImportPlan => ({
  table,
  references: [],
  create: [],
  update: [],
  unchanged: [],
  merged: [],
  refused: [],
  notes: [],
})

const columnOf = (prepared: PreparedImport): string | null =>
  prepared.fields.find(({ field }) => field.name === 'client')?.columns[0]?.column ?? null

/** Plans the rows of one client against what it has now; a client that is to be created has nothing. */
export const planPart = async (work: FleetWork, part: Part): Promise<ClientPlan> => {
  const prepared = preparedFor(work, part.client)
  const state = emptyState(involvedTables(prepared.table))
  if (part.fault !== null)
    return { part, prepared, state, plan: { ...unplanned(prepared), refused: refuseRows(part, columnOf(prepared)) } }
  const loaded = part.client ? await loadExisting(await part.client.open(), prepared) : { existing: {}, state }
  const planned: Planned = planFrom(
    { prepared, rows: part.rows, options: planOptions(work.form.options, work.defaults, work.now) },
    loaded,
  )
  return { part, prepared, plan: planned.plan, state: planned.state }
}

/** Plans the whole file, client by client, without writing anything. */
export const planFleet = async (ctx: ConsultancyContext, work: FleetWork): Promise<FleetPlan> => {
  const split = splitByClient(work.prepared)
  const parts = assignClients(split, await fleetClients(ctx), work.form.options.create_clients)
  return { clients: await inParallel(AT_ONCE, parts, (part) => planPart(work, part)), refused: split.refused }
}
