import type { Endpoint } from '../../http/endpoint.ts'
import { getCausalMap } from './causal-map.ts'
import { getCoverage } from './coverage.ts'
import { getPortfolioHealth } from './health.ts'
import { getProjectHealth, listProjectHealth } from './project-health.ts'

export { asOfDay, asOfQuery } from './as-of.ts'
export { type ChunkedTable, readChunked } from './chunks.ts'
export * from './health-schema.ts'
export { loadPortfolio, loadPortfolioWith } from './load-portfolio.ts'

export const portfolioEndpoints: Endpoint[] = [
  getPortfolioHealth,
  listProjectHealth,
  getProjectHealth,
  getCoverage,
  getCausalMap,
]
