import { sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import {
  type ConcentrationContract,
  spendByYear as spendOfContracts,
  vendorConcentration,
} from '../../../shared/domain/vendors/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { clientParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { asOfDay } from '../portfolio/as-of.ts'
import { concentrationLevel, vendorShare } from '../portfolio/health-schema.ts'
import { loadPortfolioWith } from '../portfolio/load-portfolio.ts'
import { spendByYear } from './money-schema.ts'

const MOST_SHARES = 200

const concentration = z
  .object({
    hhi: z.int().nullable().meta({ description: 'Herfindahl-Hirschman index; null where no vendor has a value.' }),
    level: concentrationLevel.nullable().meta({ description: 'Moderate from 1,000 on, high above 1,800.' }),
    total_minor: z.int(),
    unnamed_minor: z.int().meta({ description: 'Value that names no vendor; in nobody’s share.' }),
    vendors: z.int().meta({ description: 'Vendors that have a share.' }),
    shares: z.array(vendorShare).meta({ description: `Largest first, at most ${MOST_SHARES}.` }),
    spend: spendByYear,
  })
  .meta({ id: 'ConcentrationBasis' })

const answer = z
  .object({
    contracts: concentration.meta({ description: 'By the value of active contracts; spend spread over their terms.' }),
    projects: concentration.meta({ description: 'By what projects have spent so far; spend by budget year.' }),
  })
  .meta({ id: 'VendorConcentration' })

const measured = (contracts: readonly ConcentrationContract[], names: ReadonlyMap<string, string>) => {
  const { shares, ...rest } = vendorConcentration(contracts)
  return {
    ...rest,
    vendors: shares.length,
    shares: shares
      .slice(0, MOST_SHARES)
      .map((share) => ({ ...share, vendor_name: names.get(share.vendor_id) ?? null })),
  }
}

/** What projects have spent, by vendor and by year: the database adds up, so that no project has to travel. */
const PROJECT_SPEND = [
  sql`SELECT vendor_id, sum(actual_minor) AS value_minor FROM projects WHERE deleted_at IS NULL GROUP BY vendor_id`,
  sql`SELECT value->>'year' AS year, sum(value->>'actual_minor') AS value_minor FROM projects, json_each(budget)
    WHERE deleted_at IS NULL AND vendor_id IS NOT NULL GROUP BY 1 HAVING sum(value->>'actual_minor') <> 0 ORDER BY 1`,
]

const spentBy = (row: Row): ConcentrationContract => ({
  vendor_id: row.vendor_id === null ? null : String(row.vendor_id),
  status: 'active',
  value_minor: Number(row.value_minor),
})

const yearOf = (row: Row) => ({ year: Number(row.year), value_minor: Number(row.value_minor) })

export const getVendorConcentration = endpoint({
  method: 'get',
  path: '/clients/{client}/vendor-concentration',
  policy: { scope: 'client', permission: 'vendors:read' },
  tag: 'vendors',
  operation: 'getVendorConcentration',
  summary: 'How far the client depends on few vendors, by contract value and by what projects spent',
  description: 'Needs `contracts:read` and `projects:read` too.',
  params: z.object(clientParam),
  answers: { 200: { description: 'The concentration', schema: answer } },
  async handle({ ctx }) {
    mustAlso(ctx, 'contracts:read', 'projects:read')
    const { portfolio, rows } = await loadPortfolioWith(ctx.db, asOfDay({}, ctx.now), PROJECT_SPEND, sql`false`)
    const names = new Map(portfolio.vendors.map((vendor) => [vendor.id, vendor.name]))
    const [byVendor = [], byYear = []] = rows
    const body = {
      contracts: { ...measured(portfolio.contracts, names), spend: spendOfContracts(portfolio.contracts) },
      projects: {
        ...measured(byVendor.map(spentBy), names),
        spend: { years: byYear.map(yearOf), unknown_minor: 0 },
      },
    }
    return { status: 200, body }
  },
})
