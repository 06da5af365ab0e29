import * as z from 'zod'
import { isCurrency } from '../../../shared/domain/currency/index.ts'
import { PORTFOLIO_TABLES } from '../../../shared/domain/vocabulary/index.ts'
import { instant } from '../../http/fields.ts'
import { committing, planning, reading, rowCounts, rowFault } from '../imports/index.ts'

export const fleetImportOptions = z
  .strictObject({
    ...reading,
    ...planning,
    ...committing,
    create_clients: z
      .boolean()
      .default(false)
      .meta({ description: 'Create client organizations that the file names.' }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'Give a currency code of three letters, for instance EUR.')
      .refine(isCurrency, 'There is no currency with this code. Give one such as EUR, USD, GBP or CHF.')
      .default('EUR')
      .meta({ description: 'Currency of client organizations that the import creates.', example: 'EUR' }),
  })
  .meta({ id: 'FleetImportOptions' })
export type FleetOptions = z.output<typeof fleetImportOptions>

const clientOutcome = z
  .object({
    client_id: z
      .string()
      .nullable()
      .meta({ description: 'Null where the client is to be created or cannot be found.' }),
    name: z.string(),
    status: z.enum(['planned', 'committed', 'refused', 'failed']).meta({
      description: '`refused`: the client cannot be told or used. `failed`: nothing was written; see `problem`.',
    }),
    created_client: z.boolean().meta({ description: 'In a dry run: whether it would be created.' }),
    import_id: z.string().nullable().meta({ description: 'The import of this client, by which it can be undone.' }),
    ...rowCounts,
    references_created: z.int(),
    problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
  })
  .meta({ id: 'FleetImportClient' })
export type ClientEntry = z.infer<typeof clientOutcome>

const clientFault = rowFault.extend({ client: z.string().nullable() }).meta({ id: 'FleetImportRowFault' })

export const fleetImport = z
  .object({
    id: z
      .string()
      .nullable()
      .meta({ description: 'The import over all clients, by which it can be undone; null in a dry run.' }),
    dry_run: z.boolean(),
    complete: z.boolean().meta({ description: 'Whether no client failed; if one did, send the same file again.' }),
    table_name: z.enum(PORTFOLIO_TABLES),
    file_name: z.string(),
    ...rowCounts,
    rows_failed: z.int().meta({ description: 'Rows of clients that failed; they count in nothing else.' }),
    rows_without_client: z.int().meta({ description: 'Those of the refused rows that name no client at all.' }),
    references_created: z.int(),
    clients_created: z.int(),
    refusals: z.array(clientFault).meta({ description: 'At most the first 1,000 faults.' }),
    notes: z.array(clientFault).meta({ description: 'At most the first 1,000.' }),
    clients: z.array(clientOutcome),
  })
  .meta({ id: 'FleetImport' })

const clientTotals = { rows_failed: z.int(), references_created: z.int() }
export type FleetCounts = Record<keyof typeof rowCounts | keyof typeof clientTotals, number>

const summaryFields = {
  id: z.string(),
  table_name: z.enum(PORTFOLIO_TABLES),
  file_name: z.string(),
  state: z.enum(['committed', 'partly_reverted', 'reverted']),
  ...rowCounts,
  ...clientTotals,
  clients_total: z.int(),
  clients_created: z.int(),
  clients_reverted: z.int(),
  actor_name: z.string(),
  created_at: instant,
  finished_at: instant.nullable().meta({
    description: 'Null while the import runs or where it broke off; the counts are then those of its plan.',
  }),
}

export const fleetImportSummary = z.object(summaryFields).meta({ id: 'FleetImportSummary' })
export type FleetImportSummary = z.infer<typeof fleetImportSummary>

const part = { client_id: z.string(), name: z.string(), import_id: z.string() }

export const fleetImportRecord = z
  .object({
    ...summaryFields,
    clients: z.array(
      z.object({
        ...part,
        created_client: z.boolean(),
        reverted_at: instant.nullable(),
        client_removed: z.boolean().meta({ description: 'Whether the client is no longer there.' }),
      }),
    ),
  })
  .meta({ id: 'FleetImportRecord' })

/** Records that stand in the way of undoing a client's part. */
export const obstacles = z.array(
  z.object({
    table_name: z.string().nullable(),
    id: z.string(),
    name: z.string().nullable(),
    reason: z.string(),
  }),
)

const revertedClient = z
  .object({
    ...part,
    status: z.enum(['reverted', 'nothing_written', 'obstructed', 'failed']).meta({
      description:
        '`reverted`: it is as before the import, now or since earlier. `nothing_written`: the import had failed there. `obstructed`: `records` stand in the way. `failed`: see `problem`.',
    }),
    client: z.enum(['existed', 'removed', 'kept']).meta({
      description:
        '`existed`: the client is older than the import. `removed`: the import created it, it was empty, and it is gone. `kept`: the import created it and it stays, because its part was not undone or somebody works with it.',
    }),
    problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
    records: obstacles.meta({ description: 'At most the first 100.' }),
  })
  .meta({ id: 'RevertedClient' })
export type RevertedClient = z.infer<typeof revertedClient>

export const fleetImportReversal = z
  .object({
    ...summaryFields,
    complete: z.boolean().meta({ description: 'Whether every client is undone; if not, ask again later.' }),
    clients: z.array(revertedClient),
  })
  .meta({ id: 'FleetImportReversal' })
