import type { ObjectiveSeed } from '../../plan-types.ts'

export const OBJECTIVES: readonly ObjectiveSeed[] = [
  {
    key: 'O1',
    name: 'More time at the bed',
    description: 'Nurses and doctors write once, where the patient is, and look for nothing.',
    owner: 'Sr. Monika Gerdes',
    period: [-300, 430],
    key_results: [
      {
        name: 'Time of a nurse with patients in a shift',
        unit_of_measure: 'hours',
        baseline: 2.9,
        target: 4,
        actual: 3.3,
        owner: 'Sr. Monika Gerdes',
        due: 430,
      },
      {
        name: 'Wards without a paper chart',
        unit_of_measure: 'wards',
        baseline: 0,
        target: 8,
        actual: 5,
        owner: 'Dr. Felix Wendt',
        due: 120,
      },
    ],
  },
  {
    key: 'O2',
    name: 'No patient harmed by what we could have known',
    description: 'Medication, images and devices are checked by a second pair of eyes, human or not.',
    owner: 'Dr. Ruth Amelung',
    period: [-240, 430],
    key_results: [
      {
        name: 'Doses given after a scan at the bedside',
        unit_of_measure: '%',
        baseline: 0,
        target: 98,
        actual: 34,
        owner: 'Dr. Till Baumeister',
        due: 300,
      },
      {
        name: 'Algorithms in diagnosis with a complete entry in the register',
        unit_of_measure: '%',
        baseline: 0,
        target: 100,
        actual: 0,
        owner: 'Constanze Vogt',
        due: 100,
      },
    ],
  },
  {
    key: 'O3',
    name: 'Patients who come prepared',
    description: 'Half of an admission is done before the patient arrives, at home and in peace.',
    owner: 'Wolfgang Theis',
    period: [-200, 370],
    key_results: [
      {
        name: 'Planned stays with forms filled in before arrival',
        unit_of_measure: '%',
        baseline: 0,
        target: 70,
        actual: 33,
        owner: 'Lea Hartwig',
        due: 280,
      },
    ],
  },
]
