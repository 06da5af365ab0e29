import * as z from 'zod'
import { mappingSchema } from '../../../shared/domain/imports/index.ts'
import {
  ARTEFACTS,
  CONTRACT_STATUSES,
  LINK_STRENGTHS,
  PORTFOLIO_TABLES,
  type PortfolioTable,
  PRIORITIES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  TECHNOLOGY_CATEGORIES,
  TRACKS,
  UNIT_FUNCTIONS,
  VENDOR_STATUSES,
} from '../../../shared/domain/vocabulary/index.ts'
import { instant } from '../../http/fields.ts'

/** Values of new records where the file says nothing: closed lists only, so that nothing unchecked reaches a record. */
const DEFAULTS = {
  units: z.strictObject({ function: z.enum(UNIT_FUNCTIONS) }).partial(),
  projects: z
    .strictObject({
      track: z.enum(TRACKS),
      kind: z.enum(PROJECT_KINDS),
      category: z.enum(TECHNOLOGY_CATEGORIES),
      status: z.enum(PROJECT_STATUSES),
      priority: z.enum(PRIORITIES),
    })
    .partial(),
  vendors: z.strictObject({ status: z.enum(VENDOR_STATUSES) }).partial(),
  contracts: z.strictObject({ status: z.enum(CONTRACT_STATUSES) }).partial(),
  causal_links: z.strictObject({ artefact: z.enum(ARTEFACTS), strength: z.enum(LINK_STRENGTHS) }).partial(),
} satisfies Record<PortfolioTable, z.ZodType>

export const defaultsSchema = (table: PortfolioTable) => DEFAULTS[table]

export const reading = {
  sheet: z.string().min(1).max(200).optional().meta({
    description:
      'Sheet of a workbook; where left out, the visible one whose headings fit the table best, else the first.',
  }),
  header_row: z.int().min(1).max(1_048_576).optional().meta({
    description:
      'Number of the row that the headings stand in, as a spreadsheet shows it; rows above it are left out. Found among the first filled rows where left out.',
    example: 3,
  }),
  encoding: z.enum(['auto', 'windows-1252']).optional(),
  delimiter: z.enum(['auto', ',', ';', '\t', '|']).optional(),
  mapping: mappingSchema
    .optional()
    .meta({ description: 'Columns of the file by the field that they fill; guessed where left out.' }),
}

export const planning = {
  create_missing: z.boolean().default(false).meta({
    description: 'Create units and vendors that rows name and nobody knows; otherwise such rows are refused.',
  }),
  defaults: z.record(z.string().max(64), z.string().max(64)).optional().meta({
    description: 'Values of new records where the file says nothing, for instance `{"track":"administrative"}`.',
  }),
  clear_empty: z
    .boolean()
    .default(false)
    .meta({ description: 'An empty cell of a mapped column empties the field; otherwise it says nothing.' }),
}

export const committing = {
  on_error: z
    .enum(['refuse_all', 'skip_rows'])
    .default('refuse_all')
    .meta({ description: '`refuse_all`: one refused row refuses the file. `skip_rows`: the other rows are written.' }),
  dry_run: z.boolean().default(false).meta({ description: 'Plan everything and write nothing.' }),
}

export const previewOptions = z.strictObject({ ...reading, ...planning }).meta({ id: 'ImportPreviewOptions' })
export const importOptions = z.strictObject({ ...reading, ...planning, ...committing }).meta({ id: 'ImportOptions' })
export type PlanningOptions = z.output<typeof previewOptions>

/** The documented form of an import; `options` is JSON text. */
export const importForm = (options: string) =>
  z.object({
    file: z.string().meta({
      format: 'binary',
      description: 'A CSV or XLSX file of at most 10 MiB, 30,000 rows, 1,000,000 cells and 16 MiB of text.',
    }),
    table: z.enum(PORTFOLIO_TABLES),
    options: z
      .string()
      .optional()
      .meta({ description: `JSON text: \`${options}\`.` }),
  })

const params = z.record(z.string(), z.union([z.string(), z.number()]))

export const rowFault = z
  .object({
    row: z.int().meta({ description: 'Row number as a spreadsheet shows it; the header is usually row 1.' }),
    column: z.string().nullable(),
    field: z.string().nullable(),
    value: z.string().meta({ description: 'What stood in the cell, cut to 100 characters.' }),
    code: z.string(),
    params,
    detail: z.string().meta({ description: 'The sentence for `code`, in English.' }),
  })
  .meta({ id: 'ImportRowFault' })
export type RowFault = z.infer<typeof rowFault>

export const importProblem = z.object({ code: z.string(), params, detail: z.string() }).meta({ id: 'ImportProblem' })

/** Every row of the file counts in exactly one of created, updated, unchanged, merged and refused. */
export const rowCounts = {
  rows_total: z.int(),
  rows_created: z.int(),
  rows_updated: z.int(),
  rows_unchanged: z.int(),
  rows_merged: z.int().meta({ description: 'Rows that joined the record of an earlier row, as years of a budget do.' }),
  rows_refused: z.int(),
}

export const faults = {
  refusals: z.array(rowFault).meta({ description: 'Why rows were refused: at most the first 1,000 faults.' }),
  notes: z.array(rowFault).meta({ description: 'What was done to accepted rows: at most the first 1,000.' }),
}

const value = z.unknown()

export const samples = {
  creates: z.array(z.object({ row: z.int(), record: z.record(z.string(), value) })),
  updates: z.array(
    z.object({
      row: z.int(),
      id: z.string(),
      name: z.string(),
      changes: z.array(z.object({ field: z.string(), before: value, after: value })),
    }),
  ),
  references: z.array(z.object({ table_name: z.enum(['units', 'vendors']), name: z.string(), row: z.int() })),
}

export const importPlan = z
  .object({ ...rowCounts, references_created: z.int(), ...faults, ...samples })
  .meta({ id: 'ImportPlan', description: 'What an import would do; samples hold at most 20 entries.' })

const guess = z.object({
  mapping: mappingSchema,
  details: z.record(
    z.string(),
    z.object({ confidence: z.number(), reasons: z.array(z.object({ code: z.string(), params })) }),
  ),
  unused_columns: z.array(z.string()),
  other_years: z.array(z.string()).meta({
    description:
      'Columns of amounts whose headings name another year than the one read: import the file again for each.',
  }),
})

export const importPreview = z
  .object({
    table_name: z.enum(PORTFOLIO_TABLES),
    file_name: z.string(),
    format: z.enum(['csv', 'xlsx']),
    sheets: z.array(z.string()),
    sheet: z.string().nullable(),
    delimiter: z.string().nullable(),
    header_row: z.int().meta({ description: 'Number of the row that the headings were read from.' }),
    header_choices: z
      .array(z.object({ row: z.int(), text: z.string() }))
      .meta({ description: 'The first filled rows, any of which may be named as `header_row`, in short.' }),
    columns: z.array(z.string()),
    rows_total: z.int(),
    rows: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
    guess,
    mapping: mappingSchema.meta({ description: 'The mapping that was tried: the given one, else the guess.' }),
    problems: z.array(importProblem).meta({ description: 'Why the mapping cannot be used; then `plan` is null.' }),
    plan: importPlan.nullable(),
  })
  .meta({ id: 'ImportPreview' })

const importFields = {
  id: z.string(),
  table_name: z.enum(PORTFOLIO_TABLES),
  file_name: z.string(),
  state: z.enum(['committed', 'reverted']),
  ...rowCounts,
  actor_name: z.string(),
  created_at: instant,
  reverted_at: instant.nullable(),
}

export const importSummary = z.object(importFields).meta({ id: 'ImportSummary' })
export const importRecord = z.object({ ...importFields, refusals: z.array(rowFault) }).meta({ id: 'Import' })
export const importCommitted = z
  .object({ ...importFields, references_created: z.int(), ...faults })
  .meta({ id: 'CommittedImport' })
export const importDryRun = z
  .object({ dry_run: z.literal(true), table_name: z.enum(PORTFOLIO_TABLES), file_name: z.string() })
  .extend(importPlan.shape)
  .meta({ id: 'ImportDryRun' })
