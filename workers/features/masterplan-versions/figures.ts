import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import type { PlanFigures } from '../../../shared/domain/masterplan/index.ts'
import { ALTERNATIVES } from '../../../shared/domain/vocabulary/index.ts'

const count = z.int()

export const planFigures = z
  .object({
    initiatives: count,
    requirements: count.meta({ description: 'Requirements that at least one initiative serves.' }),
    starts_on: z.string().nullable(),
    ends_on: z.string().nullable(),
    envelope_minor: count,
    years: z.array(z.object({ year: count, amount_minor: count })),
    alternatives: z.array(z.object({ alternative: z.enum(ALTERNATIVES), initiatives: count, envelope_minor: count })),
  })
  .meta({ id: 'MasterplanFigures', description: 'The plan as a whole; money in minor units of the client’s currency.' })

/** What the figures of a version (an SQL expression for its id) are made from: three statements. */
export const figureStatements = (version: SQL): SQL[] => {
  const own = sql`i.version_id = ${version} AND i.deleted_at IS NULL`
  return [
    sql`SELECT i.alternative, count(*) AS initiatives, min(i.starts_on) AS starts_on, max(i.ends_on) AS ends_on
      FROM initiatives i WHERE ${own} GROUP BY i.alternative`,
    sql`SELECT i.alternative, e.value->>'$.year' AS year, sum(e.value->>'$.amount_minor') AS amount_minor
      FROM initiatives i, json_each(i.envelope) e WHERE ${own} GROUP BY 1, 2 ORDER BY 2`,
    sql`SELECT count(DISTINCT r.value) AS requirements FROM initiatives i, json_each(i.requirement_ids) r WHERE ${own}`,
  ]
}

const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column] ?? 0), 0)

const first = (rows: readonly Row[], column: string, sign: 1 | -1): string | null =>
  rows
    .flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : []))
    .sort((a, b) => (a < b ? -sign : sign))[0] ?? null

/** The same figures as the domain's `planFigures`, added up by the database. */
export const figuresOf = (counts: readonly Row[], money: readonly Row[], requirements: readonly Row[]): PlanFigures => {
  const years = new Map<number, number>()
  for (const row of money) years.set(Number(row.year), (years.get(Number(row.year)) ?? 0) + Number(row.amount_minor))
  return {
    initiatives: sum(counts, 'initiatives'),
    requirements: Number(requirements[0]?.requirements ?? 0),
    starts_on: first(counts, 'starts_on', 1),
    ends_on: first(counts, 'ends_on', -1),
    envelope_minor: sum(money, 'amount_minor'),
    years: [...years].sort((a, b) => a[0] - b[0]).map(([year, amount_minor]) => ({ year, amount_minor })),
    alternatives: ALTERNATIVES.map((alternative) => ({
      alternative,
      initiatives: sum(
        counts.filter((row) => row.alternative === alternative),
        'initiatives',
      ),
      envelope_minor: sum(
        money.filter((row) => row.alternative === alternative),
        'amount_minor',
      ),
    })),
  }
}
