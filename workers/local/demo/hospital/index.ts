import { HOSPITAL_PEOPLE, LUKAS } from '../people.ts'
import type { ClientSeed } from '../types.ts'
import { ADMINISTRATIVE } from './administrative.ts'
import { LINKS } from './links.ts'
import { PLAN } from './plan/index.ts'
import { CONTRACTS, UNITS, VENDORS } from './register.ts'
import { TECHNOLOGY } from './technology.ts'

/** A hospital that keeps both tracks in step, but for the law on software that takes part in a diagnosis. */
export const HOSPITAL: ClientSeed = {
  external_id: 'ANSGAR',
  name: 'St. Ansgar Klinikum',
  sector: 'Health care',
  currency: 'EUR',
  consultant: LUKAS,
  people: HOSPITAL_PEOPLE,
  units: UNITS,
  vendors: VENDORS,
  contracts: CONTRACTS,
  projects: [...TECHNOLOGY, ...ADMINISTRATIVE],
  links: LINKS,
  comments: [
    {
      project: 'H03',
      author: LUKAS,
      body: 'Until the register stands I advise to filter images of minors out before the algorithm. That keeps the pilot inside the certificate at once.',
    },
    {
      project: 'J04',
      author: LUKAS,
      body: 'A law firm that did the same for two university hospitals can start next week. Decision on its fee is with Prof. Maurer.',
    },
  ],
  dismissals: [
    {
      project: 'H07',
      unit: 'HR',
      artefact: 'training_plan',
      author: LUKAS,
      reason: 'Staff notice nothing: devices are enrolled by medical technology before they return to the ward.',
    },
  ],
  plan: PLAN,
  statusReports: [
    {
      project: 'H01',
      author: LUKAS,
      reported_confidence: 'green',
      confidence_note: 'Ward 6 has begun without paper; first night passed with one call to the key user.',
    },
  ],
}
