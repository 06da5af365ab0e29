import type { Mapping } from '../../../../shared/domain/imports/index.ts'
import type { PortfolioTable } from '../../../../shared/domain/vocabulary/index.ts'
import type { Schema } from '../../app/api.ts'

/** How the file is read, where its own look is not enough. */
export type Reading = { sheet?: string; header_row?: number; encoding?: 'windows-1252' }

/** What is asked of an import besides the mapping. */
export type Settings = {
  create_missing: boolean
  clear_empty: boolean
  on_error: 'refuse_all' | 'skip_rows'
  /** Values of new records where the file says nothing, by field. */
  defaults: Readonly<Record<string, string>>
  /** Of a file for many clients only. */
  create_clients: boolean
  currency: string
}

/** Everything that an import is made from. */
export type Draft = { file: File; table: PortfolioTable; reading: Reading; mapping: Mapping; settings: Settings }

/** How sure a guess is, 0 to 1, and why; `code` names the sentence. */
export type Guess = Schema<'ImportPreview'>['guess']['details'][string]

/** What a first look into a file shows. */
export type Look = {
  columns: readonly string[]
  rows: readonly { row: number; cells: readonly string[] }[]
  rows_total: number
  sheets: readonly string[]
  sheet: string | null
  header_row: number
  /** Rows that may hold the headings. */
  header_choices: readonly { row: number; text: string }[]
  guess: { mapping: Mapping; details: Readonly<Record<string, Guess>>; other_years: readonly string[] }
  /** Whether the file may bring new records; false where it is known to change what is there and no more. */
  new_records: boolean
}

export type RowFault = Schema<'ImportRowFault'> & { client?: string | null }
export type ClientOutcome = Schema<'FleetImportClient'>

export type Counts = Pick<
  Schema<'ImportSummary'>,
  'rows_total' | 'rows_created' | 'rows_updated' | 'rows_unchanged' | 'rows_merged' | 'rows_refused'
>

/** What an import would do, or did. Samples and clients stand there where the API answers them. */
export type Outcome = Counts & {
  references_created: number
  refusals: readonly RowFault[]
  notes: readonly RowFault[]
  creates?: NonNullable<Schema<'ImportPlan'>>['creates']
  updates?: NonNullable<Schema<'ImportPlan'>>['updates']
  references?: NonNullable<Schema<'ImportPlan'>>['references']
  clients?: readonly ClientOutcome[]
  clients_created?: number
  rows_without_client?: number
}

/** Why a mapping cannot be used at all, or what it would do. */
export type Check = { problems: readonly Schema<'ImportProblem'>[]; outcome: Outcome | undefined }

/** What became of a file: the import by which it can be undone, or how far an import into many clients came. */
export type Done = { outcome: Outcome; import_id: string | undefined; complete: boolean }

/** Where a file goes: one client organization, or all of a consultancy. */
export type Target = {
  /** The file names the client of each row. */
  fleet: boolean
  look: (file: File, table: PortfolioTable, reading: Reading) => Promise<Look>
  check: (draft: Draft) => Promise<Check>
  /** `key` is the same for every attempt at the same import, so that a lost answer doubles nothing. */
  commit: (draft: Draft, key: string) => Promise<Done>
}

/** What an import asks for unless told. */
export const USUAL: Settings = {
  create_missing: false,
  clear_empty: false,
  on_error: 'refuse_all',
  defaults: {},
  create_clients: false,
  currency: 'EUR',
}

/** The form of a file as the API takes it. */
export const formOf = (file: File, table: PortfolioTable, options: object): FormData => {
  const form = new FormData()
  form.set('file', file)
  form.set('table', table)
  form.set('options', JSON.stringify(options))
  return form
}

/** A mapping without the fields that nothing fills. */
export const filledMapping = (mapping: Mapping): Mapping =>
  Object.fromEntries(
    Object.entries(mapping).filter(([, { columns, constant }]) => columns.length > 0 || (constant ?? '') !== ''),
  )
