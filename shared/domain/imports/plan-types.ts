import type { PortfolioTable } from '../vocabulary/index.ts'
import type { FieldValue } from './coerce.ts'
import type { RowError, RowNote } from './problems.ts'

/** A record as the database has it; `external_id`, `deleted_at` and the table's own properties are read where present. */
export type StoredRecord = { readonly id: string; readonly [property: string]: unknown }

/** What the client already has. Give the table that is imported and the tables that it refers to, deleted records too. */
export type ExistingRecords = Partial<Record<PortfolioTable, readonly StoredRecord[]>>

export type RecordValues = Record<string, FieldValue | null>

export type PlanOptions = {
  /** Makes the id of a record that the plan creates. */
  new_id: (table: PortfolioTable) => string
  /** Whether units and vendors that a row names and nobody knows are created; otherwise such a row is refused. */
  create_missing?: boolean
  /** Values of new records where the file says nothing, such as track and kind of projects. */
  defaults?: RecordValues
  /** Whether an empty cell of a mapped column empties the record's property; otherwise it says nothing. */
  clear_empty?: boolean
  /** When the import happens: new delivery confidence counts as reported then, unless the file says when. */
  now?: number
}

export type PlannedReference = { table: 'units' | 'vendors'; id: string; record: RecordValues; row: number }
export type PlannedCreate = { row: number; id: string; record: RecordValues }
export type PlannedUpdate = {
  row: number
  id: string
  /** The record as it was handed in. */
  before: StoredRecord
  /** Only the properties that change; `deleted_at: null` restores a deleted record. */
  set: RecordValues
}

/**
 * What an import would do. Every row of the file stands in exactly one of `create`, `update`, `unchanged`, `merged` and
 * `refused`; a row that joins another row's record is `merged` into that row.
 */
export type ImportPlan = {
  table: PortfolioTable
  /** Units and vendors that rows refer to and that must be created before `create` and `update` are carried out. */
  references: PlannedReference[]
  create: PlannedCreate[]
  update: PlannedUpdate[]
  unchanged: { row: number; id: string }[]
  merged: { row: number; into_row: number }[]
  refused: { row: number; errors: RowError[] }[]
  notes: RowNote[]
}
