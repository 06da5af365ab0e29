import type { ImportPlan, RowError } from '../../../shared/domain/imports/index.ts'
import { countsOf, explainFaults } from '../imports/index.ts'
import type { ClientOutcome } from './commit-client.ts'
import type { ClientPlan, FleetPlan, FleetWork } from './plan-fleet.ts'
import type { ClientEntry } from './schema.ts'

const NO_ROWS = {
  rows_created: 0,
  rows_updated: 0,
  rows_unchanged: 0,
  rows_merged: 0,
  rows_refused: 0,
}

/** An outcome of a part that was planned and not written. */
export const plannedOnly = (planned: ClientPlan): ClientOutcome => ({
  planned,
  client_id: planned.part.client?.id ?? null,
  created_client: planned.part.client === null && planned.part.fault === null,
  import_id: null,
  problem: null,
})

const statusOf = ({ planned, import_id, problem }: ClientOutcome): ClientEntry['status'] => {
  if (problem) return 'failed'
  if (planned.part.fault !== null) return 'refused'
  return import_id === null ? 'planned' : 'committed'
}

const entryOf = (outcome: ClientOutcome): ClientEntry => {
  const { planned, client_id, created_client, import_id, problem } = outcome
  const counts = countsOf(planned.plan)
  return {
    client_id,
    name: planned.part.name,
    status: statusOf(outcome),
    created_client,
    import_id,
    ...counts,
    // Nothing of a failed client was written, so none of its rows counts as what it was planned to be.
    ...(problem ? NO_ROWS : {}),
    references_created: problem ? 0 : planned.plan.references.length,
    problem,
  }
}

type CountName = keyof typeof NO_ROWS | 'rows_total' | 'references_created'

type Named = RowError & { client: string | null }

const faultsOf = (outcomes: readonly ClientOutcome[], pick: (plan: ImportPlan) => readonly RowError[]): Named[] =>
  outcomes.flatMap(({ planned }) => pick(planned.plan).map((fault) => ({ ...fault, client: planned.part.name })))

const byRow = (one: Named, other: Named): number => one.row - other.row

/** The answer over the whole file: every row counts once, in one client or without one. */
export const fleetAnswer = ({ form }: FleetWork, plan: FleetPlan, outcomes: readonly ClientOutcome[]) => {
  const clients = outcomes.map(entryOf)
  const sum = (name: CountName): number => clients.reduce((total, client) => total + client[name], 0)
  const failed = clients.filter(({ status }) => status === 'failed')
  const nameless = plan.refused.flatMap(({ errors }) => errors.map((fault) => ({ ...fault, client: null })))
  const refusals = [...nameless, ...faultsOf(outcomes, ({ refused }) => refused.flatMap(({ errors }) => errors))]
  return {
    id: null,
    dry_run: form.options.dry_run,
    complete: failed.length === 0,
    table_name: form.table,
    file_name: form.file_name,
    rows_total: sum('rows_total') + plan.refused.length,
    rows_created: sum('rows_created'),
    rows_updated: sum('rows_updated'),
    rows_unchanged: sum('rows_unchanged'),
    rows_merged: sum('rows_merged'),
    rows_refused: sum('rows_refused') + plan.refused.length,
    rows_failed: failed.reduce((total, client) => total + client.rows_total, 0),
    rows_without_client: plan.refused.length,
    references_created: sum('references_created'),
    clients_created: clients.filter(({ created_client }) => created_client).length,
    refusals: explainFaults(refusals.sort(byRow)),
    notes: explainFaults(faultsOf(outcomes, ({ notes }) => notes).sort(byRow)),
    clients,
  }
}
