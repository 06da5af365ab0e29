import type { Endpoint } from '../../http/endpoint.ts'
import { onDemandEndpoints } from './on-demand.ts'
import { readEndpoints } from './read.ts'
import { settingsEndpoints } from './settings.ts'
import { subscriptionEndpoints } from './subscriptions.ts'

export { demandRunKey, judgedOn } from './on-demand.ts'

export const reportEndpoints: Endpoint[] = [
  ...readEndpoints,
  ...onDemandEndpoints,
  ...settingsEndpoints,
  ...subscriptionEndpoints,
]
