import { CDO, CEO, HR_CONTRIBUTOR, LUKAS, PROJECT_LEAD } from '../../people.ts'
import type { PlanCommentSeed, PlanSeed } from '../../plan-types.ts'
import { OBJECTIVES, UNIT_PLACES } from './objectives.ts'
import { AFTER_THE_FIRST_PLAN } from './requirements-later.ts'
import { FROM_THE_OFFICES } from './requirements-offices.ts'
import { ON_THE_TABLE } from './requirements-open.ts'
import { FROM_THE_PLANT } from './requirements-plant.ts'
import { FIRST_DECISIONS, FIRST_PAIRS, SECOND_DECISIONS, THIRD_DECISIONS, THIRD_PAIRS } from './unification.ts'
import { FIRST_VERSION, SECOND_VERSION, THIRD_VERSION } from './versions.ts'

const COMMENTS: readonly PlanCommentSeed[] = [
  {
    on: 'requirements',
    key: 'HR-02',
    author: HR_CONTRIBUTOR,
    body: 'The works council would accept ten years for a drive if nobody can see who stood at the machine. @[Emre Yıldız], can the trace do without the shift?',
  },
  {
    on: 'requirements',
    key: 'HR-02',
    author: PROJECT_LEAD,
    body: 'It can: part, machine and hour are enough for the audit. The shift is only needed while the drive is still in the hall.',
  },
  {
    on: 'requirements',
    key: 'IT-07',
    author: LUKAS,
    body: 'Both sides describe the same night. A session that the shift leader opens for four hours, recorded and with a name, would give Production the hour and IT the log.',
  },
  {
    on: 'masterplan-versions',
    key: '3',
    author: CDO,
    body: '@[Katharina Nordmann], before I submit this: the learning hall costs 190,000 euros, of which the end of the twin saves 70,000. Only Connected Drive is open.',
  },
  {
    on: 'masterplan-versions',
    key: '3',
    author: CEO,
    body: 'Learning hall yes. For Connected Drive I want both ways on one page: 2.1 million with billing, or 1.9 with metering only.',
  },
  {
    on: 'objectives',
    key: 'O3',
    author: LUKAS,
    body: 'Four contracts of twelve after the first half of the time, and revenue has hardly moved: what is signed is mostly free of charge in its first year.',
  },
]

/** Two plans came into force, a third is being written; Purchasing and Legal are what everybody waits for. */
export const PLAN: PlanSeed = {
  board: CDO,
  approver: CEO,
  material_from: 250,
  units: UNIT_PLACES,
  objectives: OBJECTIVES,
  rounds: [
    {
      handed_in: [...FROM_THE_PLANT, ...FROM_THE_OFFICES],
      pairs: FIRST_PAIRS,
      decisions: FIRST_DECISIONS,
      version: FIRST_VERSION,
    },
    { handed_in: AFTER_THE_FIRST_PLAN, pairs: [], decisions: SECOND_DECISIONS, version: SECOND_VERSION },
    { handed_in: ON_THE_TABLE, pairs: THIRD_PAIRS, decisions: THIRD_DECISIONS, version: THIRD_VERSION },
  ],
  comments: COMMENTS,
}
