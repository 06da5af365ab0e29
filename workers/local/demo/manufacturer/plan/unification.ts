import type { DecisionSeed, PairSeed } from '../../plan-types.ts'

export const FIRST_PAIRS: readonly PairSeed[] = [
  { kind: 'duplicate', pair: ['PRD-02', 'PRC-01'] },
  { kind: 'duplicate', pair: ['PRD-04', 'HR-01'] },
  { kind: 'duplicate', pair: ['MKT-01', 'BUS-02'] },
  { kind: 'duplicate', pair: ['LEG-01', 'PUR-04'] },
  {
    kind: 'duplicate',
    pair: ['PRC-03', 'QUA-04'],
    verdict: {
      said: 'dismissed',
      reason: 'Tools belong to the storeroom and gauges to Quality: two records with two owners at one terminal.',
    },
  },
  {
    kind: 'conflict',
    pair: ['BUS-04', 'PUR-02'],
    verdict: {
      said: 'confirmed',
      reason: 'Both cannot be. Purchasing brings the figures of a year, then the board decides.',
    },
  },
  { kind: 'conflict', pair: ['HR-02', 'QUA-03'] },
]

export const FIRST_DECISIONS: readonly DecisionSeed[] = [
  { kind: 'review', requirements: ['HR-02', 'QUA-03', 'HR-03', 'LEG-02'] },
  {
    kind: 'merge',
    requirements: ['PRC-01'],
    into: 'PRD-02',
    reason: 'One screen for all halls; Process brings its list of figures into it.',
  },
  {
    kind: 'merge',
    requirements: ['HR-01'],
    into: 'PRD-04',
    reason: 'The same training. That it is held in paid hours is agreed and part of it.',
  },
  {
    kind: 'merge',
    requirements: ['BUS-02'],
    into: 'MKT-01',
    reason: 'Sales and Marketing want the same function; Marketing has described it with customers.',
  },
  {
    kind: 'merge',
    requirements: ['PUR-04'],
    into: 'LEG-01',
    reason: 'The same step, and Legal says at which level it may be taken.',
  },
  {
    kind: 'split',
    requirement: 'IT-04',
    reason: 'Coverage is a matter of building, identity one of security: different people, money and dates.',
    parts: [
      {
        key: 'IT-04a',
        statement: 'Cover halls 2, 4 and 5 with wireless that holds a tablet and a robot while they move.',
        rationale: 'Tablets lose the network between two stations.',
        moscow: 'must',
      },
      {
        key: 'IT-04b',
        statement: 'Give each device in the halls an identity of its own before it gets onto a network.',
        rationale: 'In hall 3 a third of what is in the network is on no list.',
        moscow: 'should',
      },
    ],
  },
  {
    kind: 'defer',
    requirement: 'PRD-07',
    until: 240,
    reason:
      'The old controls are written off in three years; two years earlier they cost 1.1 million and save no stop.',
  },
  {
    kind: 'defer',
    requirement: 'MKT-03',
    until: 120,
    reason: 'We show nothing that the service cannot do. To be looked at when metering runs at four customers.',
  },
  {
    kind: 'reject',
    requirement: 'PRC-04',
    reason: 'The works agreement excludes figures of single people on screens. Lines yes, persons no.',
  },
  {
    kind: 'reject',
    requirement: 'IT-05',
    reason: 'The app of the vendor can hide what fitters do not need; one of our own would bind two people for good.',
  },
  {
    kind: 'reject',
    requirement: 'MKT-04',
    reason: 'No technician in the trial wore them after the first week, and nobody could name a fault that they found.',
  },
  {
    kind: 'reject',
    requirement: 'BUS-04',
    reason: 'In a year 9 of 4,200 small orders would have been stopped. A monthly sample finds them at less cost.',
  },
  {
    kind: 'reject',
    requirement: 'BUS-06',
    reason: 'No objective of this plan rests on it. The board decides about the ERP as an investment of its own.',
  },
  {
    kind: 'adopt',
    initiative: 'I-01',
    requirements: ['PRD-01', 'HR-05'],
    reason: 'A warning is worth what the shift can make of it: sensors and fitters come together.',
  },
  {
    kind: 'adopt',
    initiative: 'I-02',
    requirements: ['PRD-02', 'PRD-03', 'PRD-04', 'PRC-03', 'BUS-03'],
    reason: 'What the MES is bought for; without it the roll-out has no use.',
  },
  {
    kind: 'adopt',
    initiative: 'I-03',
    requirements: ['PRD-06', 'IT-04a'],
    reason: 'Tablets and the network that holds them are one step, hall by hall.',
  },
  {
    kind: 'adopt',
    initiative: 'I-04',
    requirements: ['QUA-01', 'QUA-02', 'QUA-04'],
    reason: 'The largest effect on complaints for the money, and inspectors ask for it.',
  },
  {
    kind: 'adopt',
    initiative: 'I-05',
    requirements: ['PRD-05'],
    reason: 'As a pilot in one hall; more halls only after a look at walkways and shifts.',
  },
  {
    kind: 'adopt',
    initiative: 'I-06',
    requirements: ['QUA-05'],
    reason: 'As a pilot with an end: it shows its first saved bench hours or it stops.',
  },
  {
    kind: 'adopt',
    initiative: 'I-07',
    requirements: ['BUS-01', 'LEG-04'],
    reason: 'Billing and liability decide whether it is a service or a gadget.',
  },
  {
    kind: 'adopt',
    initiative: 'I-08',
    requirements: ['MKT-01', 'MKT-02', 'BUS-05', 'LEG-03'],
    reason: 'Four sides of the same customer; portal and CRM share one record.',
  },
  {
    kind: 'adopt',
    initiative: 'I-09',
    requirements: ['PUR-01', 'HR-04'],
    reason: 'The pilot has paid for itself; the role goes with it so that it is not done beside.',
  },
  {
    kind: 'adopt',
    initiative: 'I-10',
    requirements: ['PUR-02', 'PUR-03', 'PUR-05', 'LEG-01'],
    reason: 'Catalogue, limits and suppliers are of use together only. Sampling goes with the higher limit.',
  },
  {
    kind: 'adopt',
    initiative: 'I-11',
    requirements: ['IT-01', 'PRC-02'],
    reason: 'The base of half the plan; change control comes first, or the platform stores errors.',
  },
  {
    kind: 'adopt',
    initiative: 'I-12',
    requirements: ['IT-02', 'IT-03', 'IT-04b'],
    reason: 'No system goes to a hall whose network is open.',
  },
]

export const SECOND_DECISIONS: readonly DecisionSeed[] = [
  {
    kind: 'split',
    requirement: 'MKT-05',
    reason: 'Urgent and standard requests need different people. The first is due by contract, the second is comfort.',
    parts: [
      {
        key: 'MKT-05a',
        statement: 'Route each urgent request of a contract customer to somebody on call, day and night.',
        rationale: 'Contracts promise an answer within 30 minutes.',
        moscow: 'must',
      },
      {
        key: 'MKT-05b',
        statement: 'Answer common questions in the portal in German, English and Chinese.',
        rationale: 'Four of ten requests are in the manual.',
        moscow: 'could',
      },
    ],
  },
  {
    kind: 'defer',
    requirement: 'MKT-05b',
    until: 200,
    reason: 'The manual has to be in one system first; until then a translation would be wrong in three languages.',
  },
  {
    kind: 'adopt',
    initiative: 'I-13',
    requirements: ['HR-03', 'LEG-02', 'PUR-06', 'PUR-07'],
    reason: 'One desk for the rules that five projects wait for.',
  },
  {
    kind: 'adopt',
    initiative: 'I-02',
    requirements: ['HR-06'],
    reason: 'Two hours a week cost less than what wrong master data cost at line 4.',
  },
  {
    kind: 'adopt',
    initiative: 'I-07',
    requirements: ['BUS-07', 'MKT-05a'],
    reason: 'No further contract is signed without a forecast, nor without somebody on call.',
  },
  {
    kind: 'adopt',
    initiative: 'I-11',
    requirements: ['QUA-06'],
    reason: 'Same data, same change control; the work on routings is half of it.',
  },
  {
    kind: 'adopt',
    initiative: 'I-12',
    requirements: ['IT-06'],
    reason: 'A closed zone that nobody watches opens again with the next service visit.',
  },
]

export const THIRD_PAIRS: readonly PairSeed[] = [
  { kind: 'conflict', pair: ['PRD-09', 'IT-07'] },
  { kind: 'duplicate', pair: ['PRC-05', 'QUA-07'] },
  { kind: 'duplicate', pair: ['MKT-06', 'IT-08'] },
]

export const THIRD_DECISIONS: readonly DecisionSeed[] = [
  { kind: 'review', requirements: ['PRC-05', 'BUS-08'] },
  {
    kind: 'adopt',
    initiative: 'I-02',
    requirements: ['PRD-08'],
    reason: 'Six weeks later and trained is earlier than on time and blind.',
  },
  {
    kind: 'adopt',
    initiative: 'I-14',
    requirements: ['HR-07'],
    reason: 'Two roll-outs started before their training; a third one we do not want.',
  },
]
