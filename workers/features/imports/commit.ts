import { type SQL, sql } from 'drizzle-orm'
import { type Database, DatabaseError } from '../../../db/client.ts'
import { imports } from '../../../db/tenant/imports.ts'
import {
  type ImportPlan,
  type PlanOptions,
  type PreparedImport,
  planImport,
  type RecordValues,
  type TableRow,
} from '../../../shared/domain/imports/index.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import { audit } from '../../records/audit.ts'
import { describeTable, insertRow } from '../../records/table.ts'
import type { ImportForm } from './form.ts'
import { involvedTables, type Loaded, loadExisting, stateOf } from './load.ts'
import { outcomeOf } from './outcome.ts'
import type { PlanningOptions } from './schema.ts'
import { FEATURES } from './tables.ts'
import { planStatements, type Writer } from './write-records.ts'

const importsTable = describeTable(imports)

/** A plan together with what it was made from: it may be written only while the client is in the same state. */
export type Planned = Loaded & { plan: ImportPlan }

/** One import into one client, ready to be planned as often as it takes. */
export type ImportJob = {
  db: Database
  prepared: PreparedImport
  rows: readonly TableRow[]
  options: PlanOptions
}

export const planOptions = (
  options: Pick<PlanningOptions, 'create_missing' | 'clear_empty'>,
  defaults: RecordValues,
  now: number,
): PlanOptions => ({
  new_id: (table) => newId(FEATURES[table].id),
  create_missing: options.create_missing,
  clear_empty: options.clear_empty,
  defaults,
  now,
})

export const planFrom = ({ prepared, rows, options }: Omit<ImportJob, 'db'>, loaded: Loaded): Planned => ({
  ...loaded,
  plan: planImport(prepared, loaded.existing, options, rows),
})

/** Plans against what the client has now: one round trip. */
export const planJob = async (job: ImportJob): Promise<Planned> =>
  planFrom(job, await loadExisting(job.db, job.prepared))

/** The import as it is answered, and as its row stores it. */
const importAnswer = (ctx: Writer, form: Pick<ImportForm<unknown>, 'file_name'>, plan: ImportPlan, id: string) => ({
  id,
  table_name: plan.table,
  file_name: form.file_name,
  state: 'committed' as const,
  ...outcomeOf(plan),
  actor_name: ctx.actor.name,
  created_at: ctx.now,
  reverted_at: null,
})
export type ImportAnswer = ReturnType<typeof importAnswer>

/**
 * The whole import as one batch: it is written as planned, or, when the client has changed since, not at all.
 * @param id of the import, where it was noted elsewhere before
 */
export const commitStatements = (
  ctx: Writer,
  form: Pick<ImportForm<unknown>, 'file_name'>,
  { plan, state }: Pick<Planned, 'plan' | 'state'>,
  id = newId('import'),
): { answer: ImportAnswer; statements: SQL[] } => {
  const answer = importAnswer(ctx, form, plan, id)
  const { refusals, notes, references_created, ...summary } = answer
  return {
    answer,
    statements: [
      sql`INSERT INTO guard (code, passed) VALUES ('conflict', ${stateOf(involvedTables(plan.table))} = ${state})`,
      insertRow(importsTable, { ...summary, refusals }),
      ...planStatements(ctx, answer.id, plan),
      audit(ctx, {
        action: 'create',
        subject_type: 'import',
        subject_id: answer.id,
        after: { ...summary, references_created },
      }),
    ],
  }
}

const ATTEMPTS = 4

const changedMeanwhile = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  ((error.fault === 'guard' && (error.subject === 'conflict' || error.subject === 'stale_version')) ||
    // Somebody took an external id between reading and writing; the key of the request itself is not meant.
    (error.fault === 'unique' && !error.subject.includes('idempotency_keys')))

/**
 * Plans and writes, and plans again when somebody else wrote in between, so that two imports of the same file at once make
 * no record twice. @throws AppError conflict when the client does not come to rest
 */
export const commitWithRetry = async <P, T>(plan: () => Promise<P>, write: (planned: P) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const planned = await plan()
    try {
      return await write(planned)
    } catch (error) {
      if (!changedMeanwhile(error)) throw error
      if (attempt === ATTEMPTS)
        throw new AppError('conflict', 'Others kept changing the same records, so nothing was written. Try again.')
    }
  }
}
