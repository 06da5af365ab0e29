import { CDO, HR_CONTRIBUTOR, LUKAS, PROJECT_LEAD, TRANSFORMATION_OFFICE } from '../../people.ts'
import type { HandInSeed } from '../../plan-types.ts'

/** Second round: what came up while the first plan was carried out. */
export const AFTER_THE_FIRST_PLAN: readonly HandInSeed[] = [
  {
    unit: 'HR',
    author: HR_CONTRIBUTOR,
    state: 'submitted',
    requirements: [
      {
        key: 'HR-06',
        statement: 'Free the data steward of a line from other work for two hours a week.',
        rationale: 'The role exists on paper; whoever has it counts as a full operator.',
        objective: 'O5',
        ...{ moscow: 'should', value: 3, urgency: 3, cost: 'small', affects: ['PRD'] },
        benefit: 'Wrong master data are corrected in the week in which they are found.',
      },
    ],
  },
  {
    unit: 'PUR',
    author: TRANSFORMATION_OFFICE,
    document: 'Suppliers of software: what the first half-year taught us',
    state: 'submitted',
    requirements: [
      {
        key: 'PUR-06',
        statement: 'Settle risk class and terms of a new supplier at one desk within ten working days.',
        rationale: 'Risk classes wait for terms and terms for risk classes: five projects stand behind this circle.',
        objective: 'O5',
        ...{ moscow: 'must', value: 5, urgency: 5, cost: 'small', affects: ['LEG'] },
        benefit: 'The rules catch up nine weeks.',
      },
      {
        key: 'PUR-07',
        statement: 'Agree on escrow and help at the exit with each vendor that steers more than two projects.',
        rationale: 'Kesselring steers four, and two of its three senior integrators have left.',
        objective: 'O5',
        ...{ moscow: 'must', value: 5, urgency: 4, cost: 'small', affects: ['LEG', 'IT'] },
        benefit: 'A vendor in trouble does not stop a hall.',
      },
    ],
  },
  {
    unit: 'BUS',
    author: TRANSFORMATION_OFFICE,
    state: 'submitted',
    requirements: [
      {
        key: 'BUS-07',
        statement: 'Forecast revenue and service cost of each Connected Drive contract by month.',
        rationale: 'We sign for five years and know the cost of the last quarter.',
        objective: 'O3',
        ...{ moscow: 'must', value: 4, urgency: 4, cost: 'medium', affects: ['IT'] },
        benefit: 'A contract that loses money is seen in its first year.',
      },
    ],
  },
  {
    unit: 'MKT',
    author: LUKAS,
    state: 'submitted',
    requirements: [
      {
        key: 'MKT-05',
        statement: 'Answer service requests around the clock, in German, English and Chinese.',
        rationale: 'Half of the running drives stand in time zones in which our desk sleeps.',
        objective: 'O3',
        ...{ moscow: 'must', value: 4, urgency: 3, cost: 'large', affects: ['BUS', 'HR'] },
        benefit: 'A contract that deserves its name in Shanghai too.',
      },
    ],
  },
  {
    unit: 'IT',
    author: CDO,
    state: 'submitted',
    requirements: [
      {
        key: 'IT-06',
        statement: 'Watch the traffic between plant zones and report what is new within one hour.',
        rationale: 'A zone that is closed but not watched was open for six weeks after a service visit.',
        objective: 'O5',
        ...{ moscow: 'should', value: 4, urgency: 4, cost: 'small', affects: ['PRD'] },
        benefit: 'An intruder is seen before the next shift.',
      },
    ],
  },
  {
    unit: 'QUA',
    author: PROJECT_LEAD,
    state: 'submitted',
    requirements: [
      {
        key: 'QUA-06',
        statement: 'Take the inspection plan of a part from the same master data as its routing.',
        rationale: 'A changed tolerance reached the camera eleven days after the machine.',
        objective: 'O4',
        ...{ moscow: 'should', value: 4, urgency: 3, cost: 'medium', affects: ['PRC', 'IT'] },
        benefit: 'Machine and camera judge by one drawing.',
      },
    ],
  },
]
