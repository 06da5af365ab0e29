import { CDO, HR_CONTRIBUTOR, LUKAS, PROJECT_LEAD, TRANSFORMATION_OFFICE } from '../../people.ts'
import type { HandInSeed } from '../../plan-types.ts'

/** Third round: what the board has on its table, and two that nobody has handed in yet. */
export const ON_THE_TABLE: readonly HandInSeed[] = [
  {
    unit: 'PRD',
    author: PROJECT_LEAD,
    document: 'Hall 5, hall 2 and the nights between',
    state: 'submitted',
    requirements: [
      {
        key: 'PRD-08',
        statement: 'Start hall 5 on the MES six weeks after hall 2, so that each shift is trained.',
        rationale: 'On the day of the common start 44 percent of the operators would have had their course.',
        objective: 'O5',
        ...{ moscow: 'must', value: 5, urgency: 5, cost: 'small', affects: ['HR', 'BUS'] },
        benefit: 'No hall books blind, and the shutdown of hall 5 is used.',
      },
      {
        key: 'PRD-09',
        statement: 'Allow vendors remote access to controls of machines at any hour while a line stands.',
        rationale: 'In March a line stood for fourteen hours until the window opened on Saturday.',
        objective: 'O1',
        ...{ moscow: 'must', value: 4, urgency: 5, cost: 'small', affects: ['IT'] },
        benefit: 'A stop by software ends in two hours.',
      },
    ],
  },
  {
    unit: 'IT',
    author: CDO,
    document: 'Who may enter, and how',
    state: 'submitted',
    requirements: [
      {
        key: 'IT-07',
        statement: 'Forbid vendors remote access to controls of machines outside the windows for patches.',
        rationale: 'An open service line was the way in at two of our suppliers this year.',
        objective: 'O5',
        ...{ moscow: 'must', value: 5, urgency: 4, cost: 'small', affects: ['PRD'] },
        benefit: 'Each remote session has a beginning, an end and a name.',
      },
      {
        key: 'IT-08',
        statement: 'Customers sign in once for portal, service app and Connected Drive.',
        rationale: 'Each system keeps passwords of its own, and we reset ninety of them a week.',
        objective: 'O3',
        ...{ moscow: 'should', value: 3, urgency: 3, cost: 'medium', affects: ['MKT'] },
        benefit: 'One identity that we can close when somebody leaves the customer.',
      },
    ],
  },
  {
    unit: 'MKT',
    author: LUKAS,
    state: 'submitted',
    requirements: [
      {
        key: 'MKT-06',
        statement: 'Let customers sign in once for the portal, the service app and the spare parts shop.',
        rationale: 'Eleven of fifteen customers in the workshop gave up at the second password.',
        objective: 'O3',
        ...{ moscow: 'must', value: 4, urgency: 3, cost: 'medium', affects: ['IT'] },
        benefit: 'Twice as many customers who come back within a month.',
      },
    ],
  },
  {
    unit: 'PRC',
    author: PROJECT_LEAD,
    state: 'submitted',
    requirements: [
      {
        key: 'PRC-05',
        statement: 'Keep one master record of each drive type for ERP, MES and test bench.',
        rationale: 'The same type has three lengths in three systems.',
        objective: 'O4',
        ...{ moscow: 'should', value: 4, urgency: 3, cost: 'medium', affects: ['IT', 'QUA'] },
        benefit: 'A new type is in all systems in one day.',
      },
    ],
  },
  {
    unit: 'QUA',
    author: PROJECT_LEAD,
    state: 'submitted',
    requirements: [
      {
        key: 'QUA-07',
        statement: 'One master record for each drive type in ERP, MES and at the test bench.',
        rationale: 'The bench tested 40 drives against the limits of their predecessor.',
        objective: 'O4',
        ...{ moscow: 'must', value: 4, urgency: 4, cost: 'medium', affects: ['PRC', 'IT'] },
        benefit: 'A drive is tested against its own limits.',
      },
    ],
  },
  {
    unit: 'HR',
    author: HR_CONTRIBUTOR,
    state: 'submitted',
    requirements: [
      {
        key: 'HR-07',
        statement: 'Give each shift its course in a learning hall with a real line, before the roll-out.',
        rationale: 'What is learnt from slides is forgotten at the first alarm.',
        objective: 'O5',
        ...{ moscow: 'must', value: 5, urgency: 4, cost: 'large', affects: ['PRD'] },
        benefit: 'Every roll-out of next year starts with people who have done it before.',
      },
      {
        key: 'HR-08',
        statement: 'Let operators swap shifts among themselves in an app.',
        rationale: 'Foremen spend a morning a week on it.',
        objective: 'O5',
        ...{ moscow: 'could', value: 3, urgency: 2, cost: 'medium', affects: ['PRD', 'IT'] },
        benefit: 'Fewer shifts with one person short.',
      },
    ],
  },
  {
    unit: 'LEG',
    author: TRANSFORMATION_OFFICE,
    state: 'submitted',
    requirements: [
      {
        key: 'LEG-05',
        statement: 'Register each system that decides by a learned model with purpose, owner and class of risk.',
        rationale: 'The law on such systems asks for it, and we count four of them already.',
        objective: 'O5',
        ...{ moscow: 'must', value: 4, urgency: 5, cost: 'small', affects: ['IT', 'QUA'] },
        benefit: 'No camera has to be switched off for a missing paper.',
      },
    ],
  },
  {
    unit: 'BUS',
    author: TRANSFORMATION_OFFICE,
    state: 'submitted',
    requirements: [
      {
        key: 'BUS-08',
        statement: 'Offer drives for a price by the running hour to customers who do not want to own one.',
        rationale: 'Three prospects ask for capacity and not for machines.',
        objective: 'O3',
        ...{ moscow: 'should', value: 5, urgency: 2, cost: 'very_large', affects: ['MKT', 'LEG'] },
        benefit: 'Income from customers who cannot invest.',
      },
    ],
  },
  {
    unit: 'PUR',
    author: TRANSFORMATION_OFFICE,
    state: 'submitted',
    requirements: [
      {
        key: 'PUR-08',
        statement: 'Name the carbon footprint of an article in the catalogue, where the supplier knows it.',
        rationale: 'Two key accounts will ask for it with their next tender.',
        objective: 'O2',
        ...{ moscow: 'could', value: 3, urgency: 2, cost: 'medium', affects: ['BUS'] },
        benefit: 'A figure that we need not estimate.',
      },
    ],
  },
  {
    unit: 'PRD',
    author: PROJECT_LEAD,
    state: 'draft',
    requirements: [
      {
        key: 'PRD-10',
        statement: 'Report the energy that a machine takes by order.',
        rationale: 'To be checked with Controlling before it is handed in.',
        objective: 'O2',
        ...{ moscow: 'could', value: 3, urgency: 2, cost: 'medium', affects: ['BUS', 'IT'] },
        benefit: 'Offers that know what the energy of a part costs.',
      },
    ],
  },
  {
    unit: 'HR',
    author: HR_CONTRIBUTOR,
    state: 'draft',
    requirements: [
      {
        key: 'HR-09',
        statement: 'Know from one list who is trained for which machine until when.',
        rationale: 'Certificates are kept in four folders, one for each building.',
        objective: 'O5',
        ...{ moscow: 'should', value: 4, urgency: 3, cost: 'small', affects: ['PRD', 'QUA'] },
        benefit: 'A shift is planned with people who may run the line.',
      },
    ],
  },
]
