import { numbered } from '../links.ts'
import { LUKAS, MANUFACTURER_PEOPLE } from '../people.ts'
import type { ClientSeed } from '../types.ts'
import { COMMENTS, DISMISSALS, STATUS_REPORTS } from './activity.ts'
import { ADMINISTRATIVE_CENTRAL } from './administrative-central.ts'
import { ADMINISTRATIVE_OPERATIONS } from './administrative-operations.ts'
import { CONTRACTS } from './contracts.ts'
import { LINKS_BUSINESS } from './links-business.ts'
import { LINKS_PRODUCTION } from './links-production.ts'
import { LINKS_PURCHASING } from './links-purchasing.ts'
import { LINKS_QUALITY } from './links-quality.ts'
import { PLAN } from './plan/index.ts'
import { TECHNOLOGY_BUSINESS } from './technology-business.ts'
import { TECHNOLOGY_PLANT } from './technology-plant.ts'
import { UNITS } from './units.ts'
import { VENDORS } from './vendors.ts'

/** A maker of drive systems two years into its transformation: much technology under way, the rules behind it. */
export const MANUFACTURER: ClientSeed = {
  external_id: 'NORDWERK',
  name: 'Nordwerk Antriebstechnik',
  sector: 'Manufacturing',
  currency: 'EUR',
  consultant: LUKAS,
  people: MANUFACTURER_PEOPLE,
  units: UNITS,
  vendors: VENDORS,
  contracts: CONTRACTS,
  projects: [...TECHNOLOGY_PLANT, ...TECHNOLOGY_BUSINESS, ...ADMINISTRATIVE_OPERATIONS, ...ADMINISTRATIVE_CENTRAL],
  links: numbered([...LINKS_PRODUCTION, ...LINKS_QUALITY, ...LINKS_BUSINESS, ...LINKS_PURCHASING]),
  comments: COMMENTS,
  dismissals: DISMISSALS,
  statusReports: STATUS_REPORTS,
  plan: PLAN,
}
