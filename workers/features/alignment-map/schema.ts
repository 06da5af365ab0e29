import * as z from 'zod'
import { ALTERNATIVES, OBJECTIVE_STATES, PLAN_VERSION_STATES } from '../../../shared/domain/vocabulary/index.ts'

const ids = z.array(z.string())

export const alignmentMap = z
  .object({
    version: z
      .object({ id: z.string(), number: z.int(), title: z.string(), state: z.enum(PLAN_VERSION_STATES) })
      .nullable()
      .meta({ description: 'The version whose initiatives these are; null while there is no plan.' }),
    objectives: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        state: z.enum(OBJECTIVE_STATES),
        key_results: z.int(),
        progress: z
          .number()
          .nullable()
          .meta({ description: 'Mean of the key results, 0 to 1; null where none can be judged.' }),
      }),
    ),
    units: z.array(z.object({ id: z.string(), name: z.string(), parent_id: z.string().nullable() })),
    initiatives: z.array(
      z.object({ id: z.string(), code: z.string(), name: z.string(), alternative: z.enum(ALTERNATIVES) }),
    ),
    cells: z
      .array(z.object({ objective_id: z.string(), unit_id: z.string(), initiative_ids: ids, requirements: z.int() }))
      .meta({ description: 'Where something stands; requirements are those that wait or were adopted.' }),
    orphans: z
      .object({
        objective_ids: ids.meta({ description: 'Active objectives that no initiative serves.' }),
        unit_ids: ids.meta({ description: 'Units in which, and below which, no initiative works.' }),
        initiatives_without_objective: ids,
        initiatives_without_unit: ids,
        requirements: z
          .array(z.object({ id: z.string(), number: z.int(), statement: z.string(), unit_id: z.string() }))
          .meta({ description: 'Requirements without an objective: the first 200.' }),
        requirements_total: z.int(),
      })
      .meta({ description: 'What has no counterpart, on every side.' }),
  })
  .meta({ id: 'AlignmentMap' })
