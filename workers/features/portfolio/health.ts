import * as z from 'zod'
import { type PortfolioHealth, portfolioHealth, type ReasonCode } from '../../../shared/domain/health/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { clientParam } from '../../records/endpoints.ts'
import { may, mustAlso } from '../../records/permission.ts'
import { asOfDay, asOfQuery } from './as-of.ts'
import { portfolioHealthRecord } from './health-schema.ts'
import { loadPortfolio } from './load-portfolio.ts'

/** Reasons that tell of vendors and contracts. */
const VENDOR_REASONS: ReadonlySet<ReasonCode> = new Set(['vendor_trouble', 'renewals_due', 'vendor_concentration'])

const withoutVendors = (health: PortfolioHealth) => ({
  ...health,
  vendors: null,
  reasons: health.reasons.filter(({ code }) => !VENDOR_REASONS.has(code)),
})

export const getPortfolioHealth = endpoint({
  method: 'get',
  path: '/clients/{client}/portfolio/health',
  policy: { scope: 'client', permission: 'projects:read' },
  tag: 'portfolio',
  operation: 'getPortfolioHealth',
  summary: 'Judge the portfolio as it is now',
  description:
    'Computed from the records at the moment of the request: state and score with their reasons, counts, money, coverage and the worst projects. Needs `causal_links:read` and `units:read` too.',
  params: z.object(clientParam),
  query: z.strictObject(asOfQuery),
  answers: { 200: { description: 'The health of the portfolio', schema: portfolioHealthRecord } },
  async handle({ ctx, query }) {
    mustAlso(ctx, 'causal_links:read', 'units:read')
    const health = portfolioHealth(await loadPortfolio(ctx.db, asOfDay(query, ctx.now)))
    return { status: 200, body: may(ctx, 'vendors:read', 'contracts:read') ? health : withoutVendors(health) }
  },
})
