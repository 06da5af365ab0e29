import type { ClientPersonSeed, MemberSeed } from './types.ts'

/** The one password of every demo account; it opens invented data on the own machine only. */
export const DEMO_PASSWORD = 'bearing-demo-2026'

export const DEMO_CONSULTANCY = 'Halden Advisory'

/** The account that exists before the demo is loaded and signs in to load it. */
export const DEMO_OWNER: MemberSeed = { email: 'owner@halden.example', name: 'Henrike Halden', role: 'owner' }

export const LUKAS = 'lukas.amrein@halden.example'
export const SOFIE = 'sofie.dahl@halden.example'

/** Members of the consultancy who join by invitation. */
export const DEMO_MEMBERS: readonly MemberSeed[] = [
  { email: LUKAS, name: 'Lukas Amrein', role: 'consultant' },
  { email: SOFIE, name: 'Sofie Dahl', role: 'consultant' },
  { email: 'priya.raman@halden.example', name: 'Priya Raman', role: 'analyst' },
]

export const TRANSFORMATION_OFFICE = 'martina.ellerbrock@nordwerk.example'
export const CDO = 'jonas.reinhold@nordwerk.example'
export const CEO = 'katharina.nordmann@nordwerk.example'
export const PROJECT_LEAD = 'emre.yildiz@nordwerk.example'
export const HR_CONTRIBUTOR = 'anke.petersen@nordwerk.example'

/** People of the manufacturer, one for each role of a client. */
export const MANUFACTURER_PEOPLE: readonly ClientPersonSeed[] = [
  { email: TRANSFORMATION_OFFICE, name: 'Martina Ellerbrock', role: 'admin' },
  { email: CEO, name: 'Katharina Nordmann', role: 'strategic' },
  { email: CDO, name: 'Dr. Jonas Reinhold', role: 'tactical' },
  { email: PROJECT_LEAD, name: 'Emre Yıldız', role: 'operational' },
  { email: HR_CONTRIBUTOR, name: 'Anke Petersen', role: 'contributor' },
  { email: 'thomas.bruegge@nordwerk.example', name: 'Thomas Brügge', role: 'viewer' },
]

export const MEDICAL_DIRECTOR = 'hilde.maurer@ansgar.example'

/** Of the hospital only leadership has an account: the consultancy keeps its portfolio. */
export const HOSPITAL_PEOPLE: readonly ClientPersonSeed[] = [
  { email: MEDICAL_DIRECTOR, name: 'Prof. Dr. Hilde Maurer', role: 'strategic' },
]
