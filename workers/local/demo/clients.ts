import { HOSPITAL } from './hospital/index.ts'
import { MANUFACTURER } from './manufacturer/index.ts'
import { RETAILER } from './retailer/index.ts'
import type { ClientSeed } from './types.ts'

/** The client organizations of the demo consultancy. */
export const DEMO_CLIENTS: readonly ClientSeed[] = [MANUFACTURER, RETAILER, HOSPITAL]
