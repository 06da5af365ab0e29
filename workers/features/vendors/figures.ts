import * as z from 'zod'
import { assess, type HealthInput } from '../../../shared/domain/health/index.ts'
import { renewalsDue, spendByYear as spendOf, vendorConcentration } from '../../../shared/domain/vendors/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { clientParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { asOfDay, asOfQuery } from '../portfolio/as-of.ts'
import { loadPortfolio } from '../portfolio/load-portfolio.ts'
import { spendByYear } from './money-schema.ts'

const figures = z
  .object({
    projects: z.int().meta({ description: 'Projects that the vendor steers and that are not cancelled.' }),
    running: z.int(),
    off_course: z.int().meta({ description: 'Those of the running ones that are off course.' }),
    contracts: z.int().meta({ description: 'Active contracts.' }),
    value_minor: z.int().meta({ description: 'Value of the active contracts.' }),
    share_percent: z.number().nullable().meta({ description: 'Share of the value of all active contracts.' }),
    actual_minor: z.int().meta({ description: 'What the projects have spent so far.' }),
    spend: spendByYear,
    next_notice_on: z.string().nullable().meta({ description: 'The earliest notice date within the renewal days.' }),
  })
  .meta({ id: 'VendorFigures' })

const answer = z.object({ as_of_on: z.string(), data: z.record(z.string(), figures) }).meta({ id: 'VendorFiguresMap' })

/** Lists by vendor, in one pass; what names no vendor belongs to nobody. */
const byVendor = <T extends { vendor_id: string | null }>(rows: readonly T[]): Map<string, T[]> => {
  const lists = new Map<string, T[]>()
  for (const row of rows) {
    if (row.vendor_id === null) continue
    const list = lists.get(row.vendor_id)
    if (list) list.push(row)
    else lists.set(row.vendor_id, [row])
  }
  return lists
}

const figuresOf = (portfolio: HealthInput) => {
  const { trouble } = assess(portfolio)
  const { shares } = vendorConcentration(portfolio.contracts)
  const [troubleOf, shareOf] = [byVendor(trouble), byVendor(shares)]
  const projects = byVendor(portfolio.projects.filter((project) => project.status !== 'cancelled'))
  const contracts = byVendor(portfolio.contracts)
  return portfolio.vendors.map(({ id }) => {
    const own = contracts.get(id) ?? []
    const active = own.filter((contract) => contract.status === 'active')
    const steered = projects.get(id) ?? []
    const tally = troubleOf.get(id)?.[0]
    const [next] = renewalsDue(own, portfolio.as_of_on, portfolio.thresholds.renewal_days)
    const entry = {
      projects: steered.length,
      running: tally?.running ?? 0,
      off_course: tally?.off_course ?? 0,
      contracts: active.length,
      value_minor: active.reduce((sum, contract) => sum + (contract.value_minor ?? 0), 0),
      share_percent: shareOf.get(id)?.[0]?.share_percent ?? null,
      actual_minor: steered.reduce((sum, project) => sum + project.actual_minor, 0),
      spend: spendOf(own),
      next_notice_on: next?.notice_on ?? null,
    }
    return [id, entry] as const
  })
}

export const listVendorFigures = endpoint({
  method: 'get',
  path: '/clients/{client}/vendor-figures',
  policy: { scope: 'client', permission: 'vendors:read' },
  tag: 'vendors',
  operation: 'listVendorFigures',
  summary: 'What every vendor steers, earns and risks, by id, in one compact answer',
  description: 'For a register of all vendors. Needs `contracts:read` and `projects:read` too.',
  params: z.object(clientParam),
  query: z.strictObject(asOfQuery),
  answers: { 200: { description: 'The figures of every vendor', schema: answer } },
  async handle({ ctx, query }) {
    mustAlso(ctx, 'contracts:read', 'projects:read')
    const portfolio = await loadPortfolio(ctx.db, asOfDay(query, ctx.now))
    const data = Object.fromEntries(figuresOf(portfolio))
    return { status: 200, body: { as_of_on: portfolio.as_of_on, data } }
  },
})
