import {
  type ExistingRecords,
  type ImportPlan,
  importFields,
  importMessage,
  type RecordValues,
  type RowError,
  type StoredRecord,
} from '../../../shared/domain/imports/index.ts'
import { AppError } from '../../http/problem.ts'
import type { RowFault } from './schema.ts'

const MOST_FAULTS = 1_000
/** Characters of JSON: long headings must not make an answer, or a stored import, of many megabytes. */
const MOST_FAULT_CHARACTERS = 500_000
const MOST_FIELD_ERRORS = 100
const MOST_SAMPLES = 20

/** Rows of a plan by what becomes of them; their sum is the number of rows of the file. */
export const countsOf = (plan: ImportPlan) => {
  const { create, update, unchanged, merged, refused } = plan
  return {
    rows_total: create.length + update.length + unchanged.length + merged.length + refused.length,
    rows_created: create.length,
    rows_updated: update.length,
    rows_unchanged: unchanged.length,
    rows_merged: merged.length,
    rows_refused: refused.length,
  }
}
export type RowCounts = ReturnType<typeof countsOf>

/** The first faults with their sentences, as many as an answer can hold. */
export const explainFaults = (faults: Iterable<RowError>): RowFault[] => {
  const found: RowFault[] = []
  let characters = 0
  for (const fault of faults) {
    const explained = { ...fault, detail: importMessage(fault) }
    characters += JSON.stringify(explained).length
    if (found.length >= MOST_FAULTS || characters > MOST_FAULT_CHARACTERS) break
    found.push(explained)
  }
  return found
}

export const refusalsOf = (refused: ImportPlan['refused']): RowFault[] =>
  explainFaults(refused.flatMap(({ errors }) => errors))

export const outcomeOf = (plan: ImportPlan) => ({
  ...countsOf(plan),
  references_created: plan.references.length,
  refusals: refusalsOf(plan.refused),
  notes: explainFaults(plan.notes),
})

const pointer = ({ row, column }: RowFault): string =>
  `/rows/${row}${column === null ? '' : `/${column.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1')}`}`

/** Why nothing of a file was written. `extra` repeats the outcome, so that a page can show it without asking again. */
export const importRefused = (outcome: { rows_refused: number; refusals: RowFault[] }, extra: object): AppError =>
  new AppError(
    'import_refused',
    `${outcome.rows_refused} ${outcome.rows_refused === 1 ? 'row was' : 'rows were'} refused, so nothing was written.`,
    {
      errors: outcome.refusals.slice(0, MOST_FIELD_ERRORS).map((fault) => ({
        pointer: pointer(fault),
        detail: `Row ${fault.row}${fault.column === null ? '' : `, ${fault.column.slice(0, 200)}`}: ${fault.detail}`,
      })),
      extra: { ...extra },
    },
  )

const nameOf = (record: Record<string, unknown>): string =>
  String(record.name ?? record.title ?? record.mechanism ?? '')

/** The first records that a plan touches, with names in place of the ids of what they refer to. */
export const samplesOf = (plan: ImportPlan, existing: ExistingRecords) => {
  const references = new Map(
    importFields(plan.table).flatMap(({ name, reference }) => (reference ? [[name, reference] as const] : [])),
  )
  const names = new Map<unknown, string>(plan.references.map(({ id, record }) => [id, nameOf(record)]))
  for (const table of new Set(references.values()))
    for (const record of existing[table] ?? []) names.set(record.id, nameOf(record))
  const shown = (field: string, value: unknown): unknown =>
    references.has(field) ? (names.get(value) ?? value ?? null) : (value ?? null)
  const changes = (before: StoredRecord, set: RecordValues) =>
    Object.keys(set).map((field) => ({ field, before: shown(field, before[field]), after: shown(field, set[field]) }))
  return {
    creates: plan.create.slice(0, MOST_SAMPLES).map(({ row, record }) => ({
      row,
      record: Object.fromEntries(Object.entries(record).map(([field, value]) => [field, shown(field, value)])),
    })),
    updates: plan.update.slice(0, MOST_SAMPLES).map(({ row, id, before, set }) => ({
      row,
      id,
      name: nameOf(before),
      changes: changes(before, set),
    })),
    references: plan.references.slice(0, MOST_SAMPLES).map(({ table, record, row }) => ({
      table_name: table,
      name: nameOf(record),
      row,
    })),
  }
}
