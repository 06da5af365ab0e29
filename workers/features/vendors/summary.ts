import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { assess, type HealthInput } from '../../../shared/domain/health/index.ts'
import { portfolioMoney as moneyOf } from '../../../shared/domain/health/money.ts'
import { compareWorst, rowOf } from '../../../shared/domain/health/rows.ts'
import { renewalsDue, spendByYear as spendOf, vendorConcentration } from '../../../shared/domain/vendors/index.ts'
import { CONTRACT_STATUSES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { clientParam, idParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { columnList, decode } from '../../records/table.ts'
import { contractRenewal } from '../contracts/renewal-schema.ts'
import { asOfDay, asOfQuery } from '../portfolio/as-of.ts'
import {
  concentrationLevel,
  healthProjectRow,
  orNull,
  portfolioMoney,
  vendorTrouble,
} from '../portfolio/health-schema.ts'
import { loadPortfolioWith } from '../portfolio/load-portfolio.ts'
import { spendByYear } from './money-schema.ts'
import { vendorFeature } from './record.ts'

/** Projects and contracts that the summary names at most; their numbers and sums are about all of them. */
const MOST_ROWS = 200

const text = z.string().nullable()

const summary = z
  .object({
    vendor: vendorFeature.record,
    as_of_on: z.string(),
    projects: z.array(healthProjectRow).meta({ description: `At most ${MOST_ROWS}, worst first.` }),
    projects_total: z.int(),
    trouble: orNull(vendorTrouble).meta({ description: 'Of the running projects; null without any.' }),
    money: portfolioMoney.meta({ description: 'Budgets of the projects that the vendor steers.' }),
    contracts: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          vendor_id: text,
          status: z.enum(CONTRACT_STATUSES),
          value_minor: z.int().nullable(),
          starts_on: text,
          ends_on: text,
          notice_days: z.int().nullable(),
        }),
      )
      .meta({ description: `At most ${MOST_ROWS}, the last to end first.` }),
    contracts_total: z.int(),
    spend: spendByYear,
    share: z
      .object({ value_minor: z.int(), share_percent: z.number(), rank: z.int(), vendors: z.int() })
      .nullable()
      .meta({ description: 'Share of the value of all active contracts; null where the vendor has none.' }),
    hhi: z.int().nullable(),
    level: concentrationLevel.nullable(),
    renewals: z.array(contractRenewal).meta({ description: 'Within the renewal days of the client, earliest first.' }),
  })
  .meta({ id: 'VendorSummary' })

const contractsPart = (portfolio: HealthInput, id: string, name: string) => {
  const own = portfolio.contracts.filter((contract) => contract.vendor_id === id)
  const { shares, hhi, level } = vendorConcentration(portfolio.contracts)
  const rank = shares.findIndex((share) => share.vendor_id === id)
  const share = shares[rank]
  const due = renewalsDue(own, portfolio.as_of_on, portfolio.thresholds.renewal_days)
  const latestFirst = [...own].sort(
    (a, b) => (b.ends_on ?? '').localeCompare(a.ends_on ?? '') || (a.id < b.id ? -1 : 1),
  )
  return {
    contracts: latestFirst.slice(0, MOST_ROWS),
    contracts_total: own.length,
    spend: spendOf(own),
    share: share
      ? {
          value_minor: share.value_minor,
          share_percent: share.share_percent,
          rank: rank + 1,
          vendors: shares.length,
        }
      : null,
    hhi,
    level,
    renewals: due.slice(0, MOST_ROWS).map((renewal) => ({ ...renewal, vendor_name: name })),
  }
}

const projectsPart = (portfolio: HealthInput, id: string) => {
  const { projects, trouble } = assess(portfolio)
  const own = projects.filter(({ project }) => project.vendor_id === id).sort(compareWorst)
  const unitNames = new Map(portfolio.units.map((unit) => [unit.id, unit.name]))
  return {
    projects: own.slice(0, MOST_ROWS).map((entry) => rowOf(entry, unitNames)),
    projects_total: own.length,
    trouble: trouble.find((entry) => entry.vendor_id === id) ?? null,
    money: moneyOf(own.map(({ project }) => project)),
  }
}

export const getVendorSummary = endpoint({
  method: 'get',
  path: '/clients/{client}/vendors/{vendor}/summary',
  policy: { scope: 'client', permission: 'vendors:read' },
  tag: 'vendors',
  operation: 'getVendorSummary',
  summary: 'One vendor: the projects that it steers and how they fare, contracts, spend by year and share',
  description: 'Needs `contracts:read`, `projects:read` and `units:read` too.',
  params: z.object({ ...clientParam, vendor: idParam('vendor') }),
  query: z.strictObject(asOfQuery),
  answers: { 200: { description: 'The summary', schema: summary } },
  async handle({ ctx, params, query }) {
    mustAlso(ctx, 'contracts:read', 'projects:read', 'units:read')
    const { table } = vendorFeature
    const vendor = sql`SELECT ${columnList(table)} FROM vendors WHERE id = ${params.vendor} AND deleted_at IS NULL`
    const steered = sql`projects.vendor_id = ${params.vendor}`
    const { portfolio, rows } = await loadPortfolioWith(ctx.db, asOfDay(query, ctx.now), [vendor], steered)
    const row = rows[0]?.[0]
    if (!row) throw notFound()
    const body = {
      vendor: decode(table, row),
      as_of_on: portfolio.as_of_on,
      ...projectsPart(portfolio, params.vendor),
      ...contractsPart(portfolio, params.vendor, String(row.name)),
    }
    return { status: 200, body }
  },
})
