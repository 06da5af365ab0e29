import * as z from 'zod'
import type { Renewal } from '../../../shared/domain/vendors/index.ts'

/** A contract whose notice date comes near or has passed. */
export const contractRenewal: z.ZodType<Renewal & { vendor_name: string | null }> = z
  .object({
    contract_id: z.string(),
    title: z.string(),
    vendor_id: z.string().nullable(),
    vendor_name: z.string().nullable(),
    value_minor: z.int().nullable(),
    ends_on: z.string(),
    notice_on: z.string().meta({ description: 'The last day on which notice can be given.' }),
    days_left: z.int().meta({ description: 'Days until the notice date; negative where it has passed.' }),
    notice_overdue: z.boolean(),
  })
  .meta({ id: 'ContractRenewal' })
