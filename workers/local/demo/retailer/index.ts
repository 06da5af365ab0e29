import { SOFIE } from '../people.ts'
import type { ClientSeed } from '../types.ts'
import { ADMINISTRATIVE } from './administrative.ts'
import { LINKS } from './links.ts'
import { CONTRACTS, UNITS, VENDORS } from './register.ts'
import { TECHNOLOGY } from './technology.ts'

/** A family retailer at the beginning: projects mostly on course, their consequences hardly looked at yet. */
export const RETAILER: ClientSeed = {
  external_id: 'LINDQVIST',
  name: 'Lindqvist & Söhne',
  sector: 'Retail',
  currency: 'EUR',
  consultant: SOFIE,
  people: [],
  units: UNITS,
  vendors: VENDORS,
  contracts: CONTRACTS,
  projects: [...TECHNOLOGY, ...ADMINISTRATIVE],
  links: LINKS,
  comments: [
    {
      project: 'R08',
      author: SOFIE,
      body: 'Eleven years of price rules have no owner in Buying or Finance. Before the next test run somebody must say which of the 212 differences are wanted.',
    },
    {
      project: 'R05',
      author: SOFIE,
      body: 'No link yet: if a forecast proposes quantities, the order process and the goals of the buyers change with it. Workshop with Corinna Falk is fixed.',
    },
  ],
  dismissals: [
    {
      project: 'R04',
      unit: 'HR',
      artefact: 'training_plan',
      author: SOFIE,
      reason: 'Seven people in service work with the pilot, and they helped to build it.',
    },
  ],
  statusReports: [
    {
      project: 'R02',
      author: SOFIE,
      reported_confidence: 'green',
      confidence_note:
        'Ninety-three percent ready within two hours; the allowance for fulfilment leads is decided next month.',
    },
  ],
}
