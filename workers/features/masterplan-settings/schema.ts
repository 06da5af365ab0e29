import * as z from 'zod'
import { RECORD_LIMITS } from '../../../shared/domain/vocabulary/index.ts'

/** From when on a change of the plan is material, and how many of leadership must approve: all of them with their value. */
export const thresholdsSchema = z
  .object({
    money_percent: z
      .number()
      .min(0)
      .max(1_000)
      .meta({ description: 'Percent of the plan’s money that may move before the change is material.' }),
    money_minor: z
      .int()
      .min(0)
      .max(RECORD_LIMITS.amount_minor)
      .nullable()
      .meta({ description: 'The same as an amount in minor units; null: only the percentage counts.' }),
    days: z.int().min(0).max(3_650).meta({ description: 'Days by which an initiative may start or end otherwise.' }),
    scope_initiatives: z.int().min(0).max(10_000).meta({ description: 'Initiatives that may come or go.' }),
    scope_requirements: z
      .int()
      .min(0)
      .max(100_000)
      .meta({ description: 'Requirements that may come, go or move to another initiative.' }),
    approvals_needed: z.int().min(1).max(20).meta({ description: 'People who must approve a version.' }),
  })
  .meta({ id: 'MasterplanThresholds' })

export const thresholdChanges = z
  .strictObject(thresholdsSchema.shape)
  .partial()
  .meta({ id: 'MasterplanThresholdChanges' })
