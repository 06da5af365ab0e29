import type { BudgetLine, PortfolioTable } from '../vocabulary/index.ts'
import { placeOfFirst } from './cells.ts'
import { type CoercedRow, coerceRow } from './coerce.ts'
import { assumedStatus, assumedValues, completeRecord, datedReport } from './complete-record.ts'
import { importFields } from './fields/index.ts'
import { Matcher } from './matching.ts'
import { normaliseText } from './normalise.ts'
import type { ExistingRecords, ImportPlan, PlanOptions, RecordValues, StoredRecord } from './plan-types.ts'
import type { PreparedImport } from './prepare.ts'
import { type RowError, rowError } from './problems.ts'
import { References } from './references.ts'
import { AMOUNTS, recordFaults } from './row-checks.ts'
import type { RowGroup } from './row-groups.ts'
import type { TableRow } from './table.ts'

const isBudgetLine = (value: unknown): value is BudgetLine =>
  typeof value === 'object' && value !== null && 'year' in value && typeof value.year === 'number'

const budgetLines = (value: unknown): BudgetLine[] => (Array.isArray(value) ? value.filter(isBudgetLine) : [])
const tagList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((tag): tag is string => typeof tag === 'string') : []

/** The budget with the stated amounts in place; what the file does not state stays. Null where nothing changes. */
const mergeBudget = (group: RowGroup): BudgetLine[] | null => {
  if (group.budget === null) return null
  const lines = new Map(budgetLines(group.target?.budget).map((line) => [line.year, { ...line }]))
  let changed = false
  for (const [year, amounts] of group.budget) {
    const known = lines.get(year)
    const line = known ?? { year, planned_minor: 0, committed_minor: 0, actual_minor: 0, forecast_minor: 0 }
    changed ||= known === undefined
    for (const name of AMOUNTS) {
      const stated = amounts.get(name)?.value
      if (typeof stated !== 'number' || stated === line[name]) continue
      line[name] = stated
      changed = true
    }
    lines.set(year, line)
  }
  return changed ? [...lines.values()].sort((one, other) => one.year - other.year) : null
}

const equal = (stored: unknown, stated: string | number): boolean =>
  stored === stated || (typeof stored === 'string' && typeof stated === 'string' && normaliseText(stored) === stated)

/** The properties in which the rows differ from the stored record; for a new record, all that they state. */
const changes = (prepared: PreparedImport, group: RowGroup, clearEmpty: boolean): RecordValues => {
  const set: RecordValues = {}
  const { target } = group
  for (const { field } of prepared.fields) {
    const { name } = field
    if (name === 'client' || name === 'id' || field.of_budget) continue
    if (target && name === 'name' && group.by_name_only) continue
    const stated = group.values.get(name)?.value
    if (stated !== undefined) {
      if (!target || !equal(target[name], stated)) set[name] = stated
    } else if (field.type === 'tags') {
      const known = tagList(target?.[name])
      const added = [...(group.tags?.get(name) ?? [])].filter((tag) => !known.includes(tag))
      if (added.length > 0) set[name] = [...known, ...added]
    } else if (clearEmpty && target && field.nullable && name !== 'external_id' && (target[name] ?? null) !== null) {
      set[name] = null
    }
  }
  const budget = mergeBudget(group)
  if (budget) set.budget = budget
  if (target && (target.deleted_at ?? null) !== null) set.deleted_at = null
  return set
}

const requiredFields = (table: PortfolioTable): string[] => {
  const names = importFields(table)
    .filter((field) => field.required)
    .map((field) => field.name)
  return table === 'projects' ? [...names, 'track', 'kind'] : names
}

class Planner {
  readonly plan: ImportPlan
  readonly #prepared: PreparedImport
  readonly #options: PlanOptions
  readonly #usedIds = new Set<string>()
  readonly #required: readonly string[]
  readonly #assumesStatus: boolean
  readonly #assumed = { running: 0, completed: 0 }
  /** New projects by what was assumed of them, field and value. */
  readonly #assumedOf = new Map<string, { field: string; value: string; count: number }>()

  constructor(prepared: PreparedImport, options: PlanOptions) {
    this.#prepared = prepared
    this.#options = options
    this.#required = requiredFields(prepared.table)
    this.#assumesStatus =
      prepared.table === 'projects' &&
      !prepared.fields.some(({ field }) => field.name === 'status') &&
      (options.defaults?.status ?? null) === null
    this.plan = {
      table: prepared.table,
      references: [],
      create: [],
      update: [],
      unchanged: [],
      merged: [],
      refused: [],
      notes: [],
    }
  }

  run(rows: readonly TableRow[], existing: ExistingRecords): ImportPlan {
    const references = new References(existing, this.#options)
    const usable = rows.map((row) => this.#coerce(row, references)).filter((row) => row !== null)
    const matcher = new Matcher(this.#prepared, existing[this.#prepared.table] ?? [])
    matcher.match(usable)
    this.plan.refused.push(...matcher.refused)
    for (const group of matcher.groups) this.#finish(group)
    this.plan.references = references.needed(this.#usedIds)
    this.#sort()
    this.#noteAssumed()
    return this.plan
  }

  #coerce(source: TableRow, references: References): CoercedRow | null {
    const row = coerceRow(this.#prepared, source)
    if (row.errors.length === 0) references.resolve(row, this.#prepared.fields)
    if (row.errors.length === 0) return row
    this.plan.refused.push({ row: row.row, errors: row.errors })
    return null
  }

  #finish(group: RowGroup): void {
    const { target } = group
    const set = changes(this.#prepared, group, this.#options.clear_empty ?? false)
    const { now } = this.#options
    if (now !== undefined && !group.values.has('reported_at')) datedReport(set, now)
    const record = target ? set : completeRecord(this.#prepared.table, set, this.#options.defaults ?? {})
    if (!target && this.#assumesStatus) record.status = assumedStatus(record)
    if (this.#refuseGroup(group, target, record)) return
    const [row = 0, ...others] = group.rows.map(({ number }) => number)
    if (!target) {
      this.plan.create.push({ row, id: this.#options.new_id(this.#prepared.table), record })
      if (this.#prepared.table === 'projects') this.#count(assumedValues(set, record))
      if (this.#assumesStatus) this.#assumed[record.status === 'completed' ? 'completed' : 'running'] += 1
    } else if (Object.keys(record).length > 0)
      this.plan.update.push({ row, id: target.id, before: target, set: record })
    else this.plan.unchanged.push({ row, id: target.id })
    for (const other of others) this.plan.merged.push({ row: other, into_row: row })
    this.plan.notes.push(...group.notes)
    for (const value of Object.values(record)) if (typeof value === 'string') this.#usedIds.add(value)
  }

  /** A record that the tables would not take refuses all its rows, so that no half of it is written. */
  #refuseGroup(group: RowGroup, target: StoredRecord | null, record: RecordValues): boolean {
    const missing = target ? [] : this.#required.filter((name) => (record[name] ?? null) === null)
    const read = (name: string): unknown => (Object.hasOwn(record, name) ? record[name] : target?.[name])
    const faults = [
      ...missing.map((field) => ({ fields: [field], code: 'required', params: {} })),
      ...recordFaults(this.#prepared.table, read),
    ]
    if (faults.length === 0) return false
    for (const row of group.rows) {
      const errors: RowError[] = faults.map(({ fields, code, params }) =>
        rowError(row.number, code, { ...placeOfFirst(this.#prepared, row, fields), params }),
      )
      this.plan.refused.push({ row: row.number, errors })
    }
    return true
  }

  #count(assumed: readonly [field: string, value: string][]): void {
    for (const [field, value] of assumed) {
      const key = `${field} ${value}`
      const count = (this.#assumedOf.get(key)?.count ?? 0) + 1
      this.#assumedOf.set(key, { field, value, count })
    }
  }

  /** One note for the whole file, at its first new project: one for each row would hide all others. */
  #noteAssumed(): void {
    const [first] = this.plan.create
    if (!first) return
    const values = [...this.#assumedOf.values()]
    this.plan.notes.unshift(
      ...values.map((params) => rowError(first.row, 'value_assumed', { field: params.field, params })),
    )
    if (!this.#assumesStatus) return
    this.plan.notes.unshift(rowError(first.row, 'status_assumed', { field: 'status', params: { ...this.#assumed } }))
  }

  #sort(): void {
    const byRow = (one: { row: number }, other: { row: number }): number => one.row - other.row
    const { create, update, unchanged, merged, refused, notes } = this.plan
    for (const list of [create, update, unchanged, merged, refused, notes]) list.sort(byRow)
  }
}

/**
 * Plans an import without carrying it out: what would be created, changed, left alone, merged and refused, row by row.
 * `rows` are all rows of the prepared file unless a part is given (one client's rows of a consultancy-wide file). Takes
 * time in proportion to rows and records. Planning the same file against its own result changes nothing more.
 */
export const planImport = (
  prepared: PreparedImport,
  existing: ExistingRecords,
  options: PlanOptions,
  rows: readonly TableRow[] = prepared.parsed.rows,
): ImportPlan => new Planner(prepared, options).run(rows, existing)
