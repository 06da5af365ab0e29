import { type ImportField, importFields } from '../imports/fields/index.ts'
import { normaliseName } from '../imports/normalise.ts'
import type { ExistingRecords, StoredRecord } from '../imports/plan-types.ts'
import type { BudgetLine, PortfolioTable } from '../vocabulary/index.ts'

/** A cell with its meaning, so that each format can write it in its own types. */
export type ExportCell =
  | { type: 'empty' }
  | { type: 'text'; value: string }
  | { type: 'integer'; value: number }
  /** Whole percent, 0 to 100. */
  | { type: 'percent'; value: number }
  /** Whole minor units. */
  | { type: 'money'; minor: number }
  /** ISO calendar date. */
  | { type: 'date'; on: string }
  /** UTC epoch milliseconds. */
  | { type: 'instant'; at: number }
  | { type: 'tags'; tags: string[] }

export type ExportColumn = { field: string; header: string; type: ImportField['type'] }
export type ExportTable = { name: PortfolioTable; columns: ExportColumn[]; rows: ExportCell[][] }

export type ExportOptions = {
  /** Headings by field, where not the English ones; an import recognises the English ones and the usual German ones. */
  headers?: Readonly<Record<string, string>>
}

const EMPTY: ExportCell = { type: 'empty' }

/** How exports name a record so that an import finds exactly this one again. */
const referenceNames = (records: readonly StoredRecord[]): Map<string, string> => {
  const names = new Map<string, number>()
  const externalIds = new Set<string>()
  for (const { external_id: externalId, name } of records) {
    if (typeof name === 'string') names.set(normaliseName(name), (names.get(normaliseName(name)) ?? 0) + 1)
    if (typeof externalId === 'string') externalIds.add(externalId)
  }
  return new Map(
    records.map(({ id, external_id: externalId, name }) => {
      const clear = typeof name === 'string' && names.get(normaliseName(name)) === 1 && !externalIds.has(name.trim())
      if (clear && !/[\n\r\t]/.test(name)) return [id, name]
      return [id, typeof externalId === 'string' && externalId !== '' ? externalId : id]
    }),
  )
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const scalarCell = (field: ImportField, value: unknown): ExportCell => {
  if (typeof value === 'number') {
    if (field.type === 'money') return { type: 'money', minor: value }
    if (field.type === 'instant') return { type: 'instant', at: value }
    return { type: field.type === 'percent' ? 'percent' : 'integer', value }
  }
  if (!isText(value)) return EMPTY
  return field.type === 'date' ? { type: 'date', on: value } : { type: 'text', value }
}

const tagCell = (value: unknown): ExportCell => {
  const tags = Array.isArray(value) ? value.filter(isText) : []
  return tags.length > 0 ? { type: 'tags', tags } : EMPTY
}

const budgetCell = (field: ImportField, line: BudgetLine | null): ExportCell => {
  if (!line) return EMPTY
  if (field.name === 'budget_year') return { type: 'integer', value: line.year }
  const { planned_minor, committed_minor, actual_minor, forecast_minor } = line
  const amounts: Record<string, number> = { planned_minor, committed_minor, actual_minor, forecast_minor }
  const minor = amounts[field.name]
  return minor === undefined ? EMPTY : { type: 'money', minor }
}

const isBudgetLine = (value: unknown): value is BudgetLine =>
  typeof value === 'object' && value !== null && 'year' in value && 'planned_minor' in value

const budgetOf = (record: StoredRecord): readonly (BudgetLine | null)[] => {
  const { budget } = record
  const lines = Array.isArray(budget) ? budget.filter(isBudgetLine) : []
  return lines.length > 0 ? lines : [null]
}

/**
 * The records as a table with one column for every field that an import can fill. A project has one row for each year of
 * its budget. `related` are the records that references point to.
 */
export const exportTable = (
  name: PortfolioTable,
  records: readonly StoredRecord[],
  related: ExistingRecords,
  options: ExportOptions = {},
): ExportTable => {
  const fields = importFields(name)
  const references = new Map(
    [...new Set(fields.flatMap(({ reference }) => (reference ? [reference] : [])))].map((table) => [
      table,
      referenceNames(related[table] ?? []),
    ]),
  )
  const cell = (field: ImportField, record: StoredRecord, line: BudgetLine | null): ExportCell => {
    const value = record[field.name]
    if (field.of_budget) return budgetCell(field, line)
    if (field.type === 'tags') return tagCell(value)
    if (field.reference === null) return scalarCell(field, value)
    return isText(value) ? { type: 'text', value: references.get(field.reference)?.get(value) ?? value } : EMPTY
  }
  return {
    name,
    columns: fields.map((field) => ({
      field: field.name,
      header: options.headers?.[field.name] ?? field.header,
      type: field.type,
    })),
    rows: records.flatMap((record) => budgetOf(record).map((line) => fields.map((field) => cell(field, record, line)))),
  }
}
