import { LUKAS } from '../../people.ts'
import type { HandInSeed } from '../../plan-types.ts'

/** Taken down by the consultant, who asked five units. */
export const HANDED_IN: readonly HandInSeed[] = [
  {
    unit: 'CAR',
    author: LUKAS,
    document: 'Wards and clinics: notes of the first workshop',
    state: 'submitted',
    requirements: [
      {
        key: 'CAR-01',
        statement: 'Write vital signs once, at the bed, and have them in the record at once.',
        rationale: 'They stand on a slip, then on the chart, then in the letter.',
        objective: 'O1',
        ...{ moscow: 'must', value: 5, urgency: 5, cost: 'medium', affects: ['IT', 'QUA'] },
        benefit: 'Forty minutes of a shift for each nurse.',
      },
      {
        key: 'CAR-02',
        statement: 'See on one board which bed is free, occupied or to be cleaned, on all wards.',
        rationale: 'Each transfer costs four calls.',
        objective: 'O1',
        ...{ moscow: 'should', value: 4, urgency: 3, cost: 'medium', affects: ['BUS'] },
        benefit: 'A bed is found 40 minutes sooner.',
      },
      {
        key: 'CAR-03',
        statement: 'Dictate letters and have them typed by a machine, with release by the doctor.',
        rationale: 'A letter leaves six days after the patient.',
        objective: 'O1',
        ...{ moscow: 'should', value: 4, urgency: 3, cost: 'medium', affects: ['IT', 'HR'] },
        benefit: 'The letter goes home with the patient.',
      },
    ],
  },
  {
    unit: 'QUA',
    author: LUKAS,
    document: 'Patient safety and law: what may not wait',
    state: 'submitted',
    requirements: [
      {
        key: 'QUA-01',
        statement: 'Scan patient and dose at the bedside before each medication.',
        rationale: 'Three near misses were caught on two wards in six weeks.',
        objective: 'O2',
        ...{ moscow: 'must', value: 5, urgency: 5, cost: 'large', affects: ['CAR', 'PUR'] },
        benefit: 'A wrong dose is stopped by a sound, not by luck.',
      },
      {
        key: 'QUA-02',
        statement: 'Sample the images that an algorithm put last, each month, and have them read anew.',
        rationale: 'A missed image shows in no statistic.',
        objective: 'O2',
        ...{ moscow: 'must', value: 5, urgency: 4, cost: 'small', affects: ['CAR', 'LEG'] },
        benefit: 'An error of the algorithm is seen within weeks.',
      },
    ],
  },
  {
    unit: 'LEG',
    author: LUKAS,
    state: 'submitted',
    requirements: [
      {
        key: 'LEG-01',
        statement: 'Register each algorithm that touches a diagnosis, with its use and a person in charge.',
        rationale: 'The authority has asked for the register by letter.',
        objective: 'O2',
        ...{ moscow: 'must', value: 5, urgency: 5, cost: 'small', affects: ['IT', 'CAR'] },
        benefit: 'The pilot in radiology stays permitted.',
      },
    ],
  },
  {
    unit: 'BUS',
    author: LUKAS,
    state: 'submitted',
    requirements: [
      {
        key: 'BUS-01',
        statement: 'Let patients fill in history and consent at home before a planned stay.',
        rationale: 'Every third form comes early already where it is offered.',
        objective: 'O3',
        ...{ moscow: 'must', value: 4, urgency: 3, cost: 'medium', affects: ['CAR', 'LEG'] },
        benefit: 'Admission takes ten minutes instead of forty.',
      },
      {
        key: 'BUS-02',
        statement: 'Declare each algorithm that touches a diagnosis to the insurer of our liability.',
        rationale: 'The insurer asks for it since this year.',
        objective: 'O2',
        ...{ moscow: 'must', value: 3, urgency: 4, cost: 'small', affects: ['LEG'] },
        benefit: 'Cover that holds on the day it is needed.',
      },
    ],
  },
  {
    unit: 'IT',
    author: LUKAS,
    state: 'submitted',
    requirements: [
      {
        key: 'IT-01',
        statement: 'Know all 1,900 medical devices in the network and let each reach only what it needs.',
        rationale: 'An infusion pump can see the payroll today.',
        objective: 'O2',
        ...{ moscow: 'must', value: 4, urgency: 4, cost: 'large', affects: ['CAR'] },
        benefit: 'An attack stops at one device.',
      },
      {
        key: 'IT-02',
        statement: 'Give staff a chat for the hospital, so that findings leave private telephones.',
        rationale: 'Pictures of wounds travel through a messenger that nobody has checked.',
        objective: 'O2',
        ...{ moscow: 'could', value: 3, urgency: 3, cost: 'small', affects: ['CAR', 'LEG'] },
        benefit: 'Data of patients stay in the house.',
      },
    ],
  },
]
