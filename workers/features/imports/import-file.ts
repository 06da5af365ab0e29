import type { z } from 'zod'
import { minorDigits } from '../../../shared/domain/currency/index.ts'
import {
  guessMapping,
  type ParsedTable,
  type PreparedImport,
  prepareImport,
  unmappedRequired,
} from '../../../shared/domain/imports/index.ts'
import type { Answer } from '../../http/endpoint.ts'
import type { ClientContext } from '../../identity/context.ts'
import { commitOnce, type Idempotency, replay } from '../../records/idempotency.ts'
import { mustAlso } from '../../records/permission.ts'
import { commitStatements, commitWithRetry, type ImportJob, type Planned, planJob, planOptions } from './commit.ts'
import type { ImportForm } from './form.ts'
import { importRefused, outcomeOf, samplesOf } from './outcome.ts'
import { chosenMapping, explained, mustFillRequired, newRecordValues, prepared, readTable } from './read-file.ts'
import type { importOptions, PlanningOptions } from './schema.ts'
import { permissionsFor } from './tables.ts'

type Committing = z.output<typeof importOptions>

const SHOWN_ROWS = 20
const SHOWN_CHARACTERS = 200

const location = (ctx: ClientContext) => (id: string) => ({
  location: `/api/v1/clients/${ctx.client.id}/imports/${id}`,
})

const jobOf = (ctx: ClientContext, form: ImportForm<PlanningOptions>, ready: PreparedImport): ImportJob => ({
  db: ctx.db,
  prepared: ready,
  rows: ready.parsed.rows,
  options: planOptions(form.options, newRecordValues(form), ctx.now),
})

/** Missing units and vendors may be created only by whoever may create them by hand. */
const mustCreateReferences = (ctx: ClientContext, { plan }: Planned): void =>
  mustAlso(ctx, ...new Set(plan.references.map(({ table }) => `${table}:write` as const)))

const planned = async (ctx: ClientContext, job: ImportJob): Promise<Planned> => {
  const found = await planJob(job)
  mustCreateReferences(ctx, found)
  return found
}

const dryRunAnswer = (form: ImportForm<unknown>, { plan, existing }: Planned) => ({
  dry_run: true,
  table_name: form.table,
  file_name: form.file_name,
  ...outcomeOf(plan),
  ...samplesOf(plan, existing),
})

/** Refuses the whole file, unless the request had been carried out before and only its answer was lost. */
const refuse = async (
  ctx: ClientContext,
  form: ImportForm<Committing>,
  idempotency: Idempotency,
  { plan }: Planned,
): Promise<Answer> => {
  const earlier = idempotency && (await replay(ctx.db, ctx.actor.id, idempotency, location(ctx)))
  if (earlier) return earlier
  const outcome = outcomeOf(plan)
  throw importRefused(outcome, { table_name: form.table, file_name: form.file_name, ...outcome })
}

/**
 * Plans a file and, unless it is a dry run, writes it in one batch. Two round trips beside the authorising one.
 * @throws AppError forbidden, invalid_file, invalid_body for a mapping that cannot be used, import_refused
 */
export const importFile = async (
  ctx: ClientContext,
  form: ImportForm<Committing>,
  idempotency: Idempotency,
): Promise<Answer> => {
  mustAlso(ctx, ...permissionsFor(form.table))
  const parsed = await readTable(form)
  const ready = prepared(form.table, parsed, chosenMapping(form, parsed), {
    minor_digits: minorDigits(ctx.client.currency),
  })
  const job = jobOf(ctx, form, ready)
  const { dry_run, on_error } = form.options
  const usable = async (): Promise<Planned> => {
    const found = await planned(ctx, job)
    mustFillRequired(ready, [found.plan])
    return found
  }
  if (dry_run) return { status: 200, body: dryRunAnswer(form, await usable()) }
  return commitWithRetry(usable, async (found) => {
    if (found.plan.refused.length > 0 && on_error === 'refuse_all') return refuse(ctx, form, idempotency, found)
    const { answer, statements } = commitStatements(ctx, form, found)
    const answered = { status: 201 as const, subject_id: answer.id, body: answer }
    return commitOnce(ctx, ctx.db, idempotency, answered, statements, location(ctx))
  })
}

const shownRows = (parsed: ParsedTable) =>
  parsed.rows.slice(0, SHOWN_ROWS).map(({ number, cells }) => ({
    row: number,
    cells: cells.map((cell) => (cell.length > SHOWN_CHARACTERS ? `${cell.slice(0, SHOWN_CHARACTERS)}…` : cell)),
  }))

/** What a file holds, how its columns may be meant, and what importing it would do. Writes nothing. */
export const previewFile = async (ctx: ClientContext, form: ImportForm<PlanningOptions>): Promise<Answer> => {
  mustAlso(ctx, ...permissionsFor(form.table))
  const parsed = await readTable(form)
  const guess = guessMapping(form.table, parsed)
  const mapping = form.options.mapping ?? guess.mapping
  const result = prepareImport(form.table, parsed, mapping, { minor_digits: minorDigits(ctx.client.currency) })
  const found = result.ok ? await planned(ctx, jobOf(ctx, form, result.prepared)) : null
  const problems = result.ok ? unmappedRequired(result.prepared, found ? [found.plan] : []) : result.problems
  return {
    status: 200,
    body: {
      table_name: form.table,
      file_name: form.file_name,
      format: parsed.format,
      sheets: parsed.sheets,
      sheet: parsed.sheet,
      delimiter: parsed.delimiter,
      header_row: parsed.header_row,
      header_choices: parsed.header_choices,
      columns: parsed.columns,
      rows_total: parsed.rows.length,
      rows: shownRows(parsed),
      guess,
      mapping,
      problems: problems.map(explained),
      plan:
        found && problems.length === 0 ? { ...outcomeOf(found.plan), ...samplesOf(found.plan, found.existing) } : null,
    },
  }
}
