import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { renewalsDue } from '../../../shared/domain/vendors/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { computedPage } from '../../records/computed-page.ts'
import { clientParam } from '../../records/endpoints.ts'
import { pageOf, pageQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'
import { asOfDay, asOfQuery } from '../portfolio/as-of.ts'
import { loadPortfolioWith } from '../portfolio/load-portfolio.ts'
import { contractRenewal } from './renewal-schema.ts'

const MOST_DAYS = 3_650

const withinDays = z
  .string()
  .regex(/^\d{1,4}$/, `Give a whole number from 0 to ${MOST_DAYS}.`)
  .transform(Number)
  .refine((days) => days <= MOST_DAYS, `Give a whole number from 0 to ${MOST_DAYS}.`)
  .optional()
  .meta({
    description: "Days until the notice date; the client's `renewal_days` threshold unless given.",
    example: '90',
  })

export const listContractRenewals = endpoint({
  method: 'get',
  path: '/clients/{client}/contract-renewals',
  policy: { scope: 'client', permission: 'contracts:read' },
  tag: 'contracts',
  operation: 'listContractRenewals',
  summary: 'List the active contracts whose notice date comes near or has passed',
  description: 'Earliest notice first. Needs `vendors:read` too.',
  params: z.object(clientParam),
  query: z.strictObject({ ...pageQuery, ...asOfQuery, within_days: withinDays }),
  answers: {
    200: {
      description: 'A page',
      schema: pageOf(contractRenewal).extend({ as_of_on: z.string(), within_days: z.int() }),
    },
  },
  async handle({ ctx, query }) {
    mustAlso(ctx, 'vendors:read')
    const { limit, cursor } = query
    const { portfolio } = await loadPortfolioWith(ctx.db, asOfDay(query, ctx.now), [], sql`false`)
    const names = new Map(portfolio.vendors.map((vendor) => [vendor.id, vendor.name]))
    const within_days = query.within_days ?? portfolio.thresholds.renewal_days
    const due = renewalsDue(portfolio.contracts, portfolio.as_of_on, within_days)
    const rows = due.map((renewal) => ({ ...renewal, vendor_name: names.get(renewal.vendor_id ?? '') ?? null }))
    const page = computedPage(rows, (row) => ({ value: row.days_left, id: row.contract_id }), {
      limit,
      cursor,
      sort: 'notice_on',
    })
    return { status: 200, body: { ...page, as_of_on: portfolio.as_of_on, within_days } }
  },
})
