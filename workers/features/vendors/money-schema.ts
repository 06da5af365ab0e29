import * as z from 'zod'

/** Value by calendar year, and what no year can be told of. */
export const spendByYear = z
  .object({
    years: z.array(z.object({ year: z.int(), value_minor: z.int() })).meta({ description: 'Ascending.' }),
    unknown_minor: z.int().meta({ description: 'Value of contracts without a start.' }),
  })
  .meta({ id: 'SpendByYear' })
