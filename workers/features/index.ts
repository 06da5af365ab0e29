import type { Endpoint } from '../http/endpoint.ts'
import { causalLinkEndpoints } from './causal-links/index.ts'
import { clientEndpoints } from './clients/index.ts'
import { contractEndpoints } from './contracts/index.ts'
import { meEndpoints } from './me/index.ts'
import { portfolioEndpoints } from './portfolio/index.ts'
import { projectEndpoints } from './projects/index.ts'
import { setupEndpoints } from './setup/index.ts'
import { unitEndpoints } from './units/index.ts'
import { vendorEndpoints } from './vendors/index.ts'

/** Every endpoint of `/api/v1`. The router, the OpenAPI document and the isolation tests all start from this list. */
export const endpoints: readonly Endpoint[] = [
  ...setupEndpoints,
  ...meEndpoints,
  ...clientEndpoints,
  ...unitEndpoints,
  ...projectEndpoints,
  ...causalLinkEndpoints,
  ...vendorEndpoints,
  ...contractEndpoints,
  ...portfolioEndpoints,
]
