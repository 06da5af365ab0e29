import type { Endpoint } from '../../http/endpoint.ts'
import { listEndpoints } from './list.ts'
import { reportRunEndpoints } from './report-runs.ts'

export const fleetEndpoints: Endpoint[] = [...listEndpoints, ...reportRunEndpoints]
