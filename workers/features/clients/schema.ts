import * as z from 'zod'
import { isCurrency } from '../../../shared/domain/currency/index.ts'
import { CADENCES, CLIENT_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { line, recordFields } from '../../http/fields.ts'

const currency = z
  .string()
  .refine(isCurrency, 'Give the code of a currency (ISO 4217), for instance EUR.')
  .meta({ example: 'EUR' })

const fields = {
  external_id: line(200).nullable().optional(),
  name: line(200),
  sector: line(100).nullable().optional(),
}

export const newClient = z.strictObject({ ...fields, currency: currency.default('EUR') }).meta({ id: 'NewClient' })

export const clientChanges = z
  .strictObject({ ...fields, cadence: z.enum(CADENCES) })
  .partial()
  .meta({ id: 'ClientChanges' })

export const clientRecord = z
  .object({
    ...recordFields,
    consultancy_id: z.string(),
    external_id: z.string().nullable(),
    name: z.string(),
    sector: z.string().nullable(),
    currency: z.string(),
    state: z.enum(CLIENT_STATES),
    cadence: z.enum(CADENCES).meta({ description: 'How often the health report is made.' }),
  })
  .meta({ id: 'Client' })

export type ClientAnswer = z.infer<typeof clientRecord>
