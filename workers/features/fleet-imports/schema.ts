import { z } from 'zod'
import { isCurrency } from '../../../shared/domain/currency/index.ts'
import { PORTFOLIO_TABLES } from '../../../shared/domain/vocabulary/index.ts'
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
