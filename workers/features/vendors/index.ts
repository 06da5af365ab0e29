import type { Endpoint } from '../../http/endpoint.ts'
import { recordEndpoints } from '../../records/endpoints.ts'
import { getVendorConcentration } from './concentration.ts'
import { listVendorFigures } from './figures.ts'
import { vendorFeature } from './record.ts'
import { getVendorSummary } from './summary.ts'

export { vendorFeature } from './record.ts'

export const vendorEndpoints: Endpoint[] = [
  ...recordEndpoints(vendorFeature),
  getVendorSummary,
  getVendorConcentration,
  listVendorFigures,
]
