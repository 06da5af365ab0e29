import type { VersionSeed } from '../../plan-types.ts'
import { FIRST_INITIATIVES } from './initiatives.ts'

export const FIRST_VERSION: VersionSeed = {
  title: 'Digital masterplan, first issue',
  note: 'Twelve initiatives from the requirements of nine units. Decided by the board and entered here from its minutes.',
  added: FIRST_INITIATIVES,
  changed: [],
  dropped: [],
  submitted: true,
  approval: {
    note: 'As decided in the board: the plan as a whole, with a report on Connected Drive every quarter.',
    in_force: -214,
  },
}

export const SECOND_VERSION: VersionSeed = {
  title: 'Digital masterplan after the half-year review',
  note: 'More money for Connected Drive and the MES, later dates in Purchasing, and one desk for the rules that everybody waits for.',
  added: [
    {
      code: 'I-13',
      name: 'One desk for rules: Purchasing and Legal together',
      description:
        'Risk classes, terms, processors and works agreements are settled at one desk, with ten days for each.',
      alternative: 'alt_1',
      goals: ['Ten working days for risk class and terms', 'One works agreement for machine data'],
      expected_benefits: ['Rules no later than the systems', 'Help at the exit with the vendors that matter most'],
      sponsor: 'Dr. Clara Stein',
      ...{ window: [-160, 230], money: 75, objectives: ['O5'] },
      ...{ units: ['LEG', 'PUR', 'HR'], vendors: ['V-KES'], projects: ['A10', 'A16', 'A17'] },
      causes: [
        {
          kind: 'requirement',
          requirement: 'PUR-06',
          note: 'Purchasing and Legal wait for each other; five projects stand behind it.',
        },
        {
          kind: 'requirement',
          requirement: 'PUR-07',
          note: 'Kesselring steers four projects, and nothing is agreed for its exit.',
        },
      ],
    },
  ],
  changed: [
    {
      code: 'I-02',
      changes: { money: 1500 },
      causes: [
        {
          kind: 'decision',
          field: 'envelope',
          note: 'Line 4 costs 150,000 euros more: the board pays for the patch instead of a second vendor.',
        },
      ],
    },
    {
      code: 'I-07',
      changes: {
        money: 1900,
        window: [-390, 320],
        goals: ['Twelve key accounts under contract', 'Metering and alarms first, billing by running hour after'],
      },
      causes: [
        {
          kind: 'decision',
          field: 'envelope',
          note: 'The forecast was redone with Kesselring. The board stays with the service, and with a ceiling.',
        },
        {
          kind: 'feedback',
          field: 'ends_on',
          note: 'Two of four customers would rather wait for billing than have it wrong.',
        },
        {
          kind: 'requirement',
          requirement: 'BUS-07',
          field: 'requirement_ids',
          note: 'No further contract without a forecast of its cost.',
        },
      ],
    },
    {
      code: 'I-10',
      changes: { window: [-225, 250], projects: ['T09', 'A12', 'A13', 'A14'] },
      causes: [
        {
          kind: 'feedback',
          field: 'ends_on',
          note: 'The rules are nine weeks behind the platform; it opens for three cost centres until they stand.',
        },
        { kind: 'decision', field: 'project_ids', note: 'Signatures go to the desk for rules, which Legal leads.' },
      ],
    },
    {
      code: 'I-12',
      changes: { money: 430 },
      causes: [
        {
          kind: 'requirement',
          requirement: 'IT-06',
          field: 'envelope',
          note: 'Zones are watched from now on, at 30,000 euros.',
        },
      ],
    },
  ],
  dropped: [],
  submitted: true,
  approval: {
    note: 'Approved. Connected Drive gets its money once more and not a third time; I want to see the forecast monthly.',
    in_force: -67,
  },
}

export const THIRD_VERSION: VersionSeed = {
  title: 'Proposal to the next board',
  note: 'A learning hall before the next roll-out, and an end of the digital twin. Hall 5 starts after hall 2.',
  added: [
    {
      code: 'I-14',
      name: 'Learning hall: trained before the start',
      description: 'A real line with terminals and tablets on which each shift learns before its roll-out.',
      alternative: 'alt_2',
      goals: ['Each shift trained ten days before its start', 'Twelve trainers from the shifts themselves'],
      expected_benefits: ['No roll-out that begins blind', 'Courses for suppliers from the second year on'],
      sponsor: 'Anke Petersen',
      ...{ window: [-50, 330], money: 190, objectives: ['O5'] },
      ...{ units: ['HR', 'PRD'], vendors: [], projects: ['A03', 'A08'] },
      causes: [
        {
          kind: 'requirement',
          requirement: 'HR-07',
          note: 'The roll-outs of MES and tablets both begin before their training ends.',
        },
      ],
    },
  ],
  changed: [
    {
      code: 'I-02',
      changes: {
        window: [-330, 272],
        description:
          'Orders, states and bookings in one system: line 4 as the pilot, hall 2, and hall 5 six weeks later.',
        projects: ['T03', 'T04', 'A02', 'A04'],
      },
      causes: [
        {
          kind: 'requirement',
          requirement: 'PRD-08',
          field: 'ends_on',
          note: 'Hall 5 follows six weeks after hall 2, so that each shift is trained.',
        },
        { kind: 'decision', field: 'project_ids', note: 'Training moves to the learning hall.' },
      ],
    },
    {
      code: 'I-03',
      changes: { projects: ['T16', 'A05'] },
      causes: [{ kind: 'decision', field: 'project_ids', note: 'Training moves to the learning hall.' }],
    },
    {
      code: 'I-07',
      changes: { money: 2100 },
      causes: [
        {
          kind: 'feedback',
          field: 'envelope',
          note: 'The forecast stands at 2.05 million, and 50,000 euros for billing. To be decided: all of it, or metering only.',
        },
      ],
    },
    {
      code: 'I-08',
      changes: { alternative: 'alt_3' },
      causes: [
        {
          kind: 'feedback',
          field: 'alternative',
          note: 'Customers want to see their Connected Drive in the portal: it becomes the door to the service.',
        },
      ],
    },
  ],
  dropped: [
    {
      code: 'I-06',
      causes: [
        {
          kind: 'decision',
          note: 'The pilot has used 85 percent of its money for half of its scope. It ends with the type that it models.',
        },
      ],
    },
  ],
  submitted: false,
}
