import type { Endpoint } from '../http/endpoint.ts'
import { apiKeyEndpoints } from './api-keys/index.ts'
import { auditEndpoints } from './audit/index.ts'
import { suggestionEndpoints } from './causal-link-suggestions/index.ts'
import { causalLinkEndpoints } from './causal-links/index.ts'
import { clientEndpoints } from './clients/index.ts'
import { commentEndpoints } from './comments/index.ts'
import { contractEndpoints } from './contracts/index.ts'
import { exportEndpoints } from './exports/index.ts'
import { fleetEndpoints } from './fleet/index.ts'
import { fleetImportEndpoints } from './fleet-imports/index.ts'
import { historyEndpoints } from './history/index.ts'
import { importEndpoints } from './imports/index.ts'
import { invitationEndpoints } from './invitations/index.ts'
import { meEndpoints } from './me/index.ts'
import { memberEndpoints } from './members/index.ts'
import { peopleEndpoints } from './people/index.ts'
import { portfolioEndpoints } from './portfolio/index.ts'
import { projectEndpoints } from './projects/index.ts'
import { reportEndpoints } from './reports/index.ts'
import { savedViewEndpoints } from './saved-views/index.ts'
import { setupEndpoints } from './setup/index.ts'
import { unitEndpoints } from './units/index.ts'
import { vendorEndpoints } from './vendors/index.ts'

/** Every endpoint of `/api/v1`. The router, the OpenAPI document and the isolation tests all start from this list. */
export const endpoints: readonly Endpoint[] = [
  ...setupEndpoints,
  ...meEndpoints,
  ...clientEndpoints,
  ...memberEndpoints,
  ...peopleEndpoints,
  ...invitationEndpoints,
  ...apiKeyEndpoints,
  ...auditEndpoints,
  ...unitEndpoints,
  ...projectEndpoints,
  ...causalLinkEndpoints,
  ...vendorEndpoints,
  ...contractEndpoints,
  ...portfolioEndpoints,
  ...suggestionEndpoints,
  ...commentEndpoints,
  ...historyEndpoints,
  ...savedViewEndpoints,
  ...reportEndpoints,
  ...fleetEndpoints,
  ...importEndpoints,
  ...fleetImportEndpoints,
  ...exportEndpoints,
]
