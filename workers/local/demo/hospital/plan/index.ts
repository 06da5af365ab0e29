import { LUKAS, MEDICAL_DIRECTOR } from '../../people.ts'
import type { DecisionSeed, PlanSeed, VersionSeed } from '../../plan-types.ts'
import { OBJECTIVES } from './objectives.ts'
import { HANDED_IN } from './requirements.ts'

const DECISIONS: readonly DecisionSeed[] = [
  { kind: 'review', requirements: ['BUS-02'] },
  {
    kind: 'defer',
    requirement: 'IT-02',
    until: 150,
    reason: 'The record brings a messenger with its next release. A second one would be used by half of the wards.',
  },
  {
    kind: 'adopt',
    initiative: 'I-01',
    requirements: ['CAR-01', 'CAR-03'],
    reason: 'One record, typed or spoken; wards ask for both at once.',
  },
  {
    kind: 'adopt',
    initiative: 'I-02',
    requirements: ['QUA-01'],
    reason: 'The pilot has shown what it catches. The other wards follow the pharmacy.',
  },
  {
    kind: 'adopt',
    initiative: 'I-03',
    requirements: ['QUA-02', 'LEG-01'],
    reason: 'Register and sample belong together: what is not watched is not permitted.',
  },
  {
    kind: 'adopt',
    initiative: 'I-04',
    requirements: ['BUS-01', 'CAR-02'],
    reason: 'A bed that is known and a patient who is prepared make one admission.',
  },
]

const VERSION: VersionSeed = {
  title: 'Digital masterplan, first issue',
  note: 'Four initiatives for the board of the hospital. The register of algorithms comes first: the authority waits for it.',
  added: [
    {
      code: 'I-01',
      name: 'One record at the bed',
      description:
        'The patient record on all eight wards, on the device at the bed, and by speech where that is quicker.',
      alternative: 'alt_1',
      goals: ['Eight wards without a paper chart', 'Letters on the day of leaving'],
      expected_benefits: ['An hour more with patients in each shift'],
      sponsor: 'Prof. Dr. Hilde Maurer',
      ...{ window: [-205, 300], money: 1200, objectives: ['O1'] },
      ...{ units: ['CAR', 'HR'], vendors: ['V-AKT'], projects: ['H01', 'H06', 'J01', 'J02', 'J08'] },
    },
    {
      code: 'I-02',
      name: 'The right dose, scanned',
      description: 'The closed loop of medication goes from two wards to eight, with unit doses of the pharmacy.',
      alternative: 'alt_1',
      goals: ['98 percent of doses scanned'],
      expected_benefits: ['Near misses are counted, and fewer'],
      sponsor: 'Dr. Ruth Amelung',
      ...{ window: [-120, 330], money: 420, objectives: ['O2'] },
      ...{ units: ['PUR', 'CAR', 'QUA'], vendors: ['V-AKT'], projects: ['H02', 'J03'] },
    },
    {
      code: 'I-03',
      name: 'Algorithms that we answer for',
      description: 'Register, sample and limits of use for software that takes part in a diagnosis.',
      alternative: 'alt_2',
      goals: ['A complete register in three months', 'A sample of 200 images each quarter'],
      expected_benefits: ['Radiology may go on with its pilot'],
      sponsor: 'Prof. Dr. Hilde Maurer',
      ...{ window: [-125, 280], money: 360, objectives: ['O2'] },
      ...{ units: ['LEG', 'QUA', 'CAR'], vendors: ['V-RAD'], projects: ['H03', 'J04', 'J05'] },
    },
    {
      code: 'I-04',
      name: 'From the sofa to the bed',
      description: 'Patients prepare their stay at home, and the bed coordinator knows where they will lie.',
      alternative: 'alt_3',
      goals: ['70 percent of forms before arrival', 'Beds of all wards on one board'],
      expected_benefits: ['Half an hour less for each admission'],
      sponsor: 'Wolfgang Theis',
      ...{ window: [-180, 260], money: 580, objectives: ['O1', 'O3'] },
      ...{ units: ['BUS', 'CAR'], vendors: ['V-AKT', 'V-PFL'], projects: ['H04', 'H05', 'J06', 'J07'] },
    },
  ],
  changed: [],
  dropped: [],
  submitted: true,
}

/** The first plan of the hospital, on the table of its board. */
export const PLAN: PlanSeed = {
  board: LUKAS,
  approver: MEDICAL_DIRECTOR,
  units: [],
  objectives: OBJECTIVES,
  rounds: [{ handed_in: HANDED_IN, pairs: [], decisions: DECISIONS, version: VERSION }],
  comments: [
    {
      on: 'masterplan-versions',
      key: '1',
      author: LUKAS,
      body: '@[Prof. Dr. Hilde Maurer], the plan is ready for you. Only the medical networks are not in it yet: they are paid for and come with the next issue.',
    },
  ],
}
