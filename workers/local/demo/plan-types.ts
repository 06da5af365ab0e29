import type { PlanField } from '../../../shared/domain/masterplan/index.ts'
import type {
  Alternative,
  ChangeCause,
  CostClass,
  MoscowPriority,
  ProposalKind,
} from '../../../shared/domain/vocabulary/index.ts'
import type { Day, Period } from './types.ts'

/** Records of the plan are named by short keys, `O1`, `PRD-01`, `I-01`; what refers to them names the key. */
export type KeyResultSeed = {
  name: string
  unit_of_measure: string
  baseline: number
  target: number
  /** Null while nobody has measured it. */
  actual: number | null
  owner: string
  due: Day
}

export type ObjectiveSeed = {
  key: string
  name: string
  description: string
  owner: string
  period: Period
  key_results: readonly KeyResultSeed[]
}

/** Where a unit stands in the organization, and who speaks for it. */
export type UnitPlaceSeed = { unit: string; parent?: string; representatives: readonly string[] }

export type RequirementSeed = {
  key: string
  statement: string
  rationale: string
  objective: string
  moscow: MoscowPriority
  /** 1 (little) to 5 (much). */
  value: number
  urgency: number
  benefit: string
  cost: CostClass
  affects: readonly string[]
}

/** What somebody writes down for a unit in one go: with a `document` as one, without as single requirements. */
export type HandInSeed = {
  unit: string
  author: string
  document?: string
  state: 'draft' | 'submitted'
  requirements: readonly RequirementSeed[]
}

export type PartSeed = { key: string; statement: string; rationale: string; moscow: MoscowPriority }

export type DecisionSeed =
  | { kind: 'review'; requirements: readonly string[] }
  | { kind: 'split'; requirement: string; parts: readonly PartSeed[]; reason: string }
  | { kind: 'merge'; requirements: readonly string[]; into: string; reason: string }
  | { kind: 'defer'; requirement: string; until: Day; reason: string }
  | { kind: 'reject'; requirement: string; reason: string }
  | { kind: 'adopt'; requirements: readonly string[]; initiative: string; reason: string }

/** Two requirements that the comparison finds, and what the board said of the pair; absent: it still has to look. */
export type PairSeed = {
  kind: ProposalKind
  pair: readonly [string, string]
  verdict?: { said: 'confirmed' | 'dismissed'; reason: string }
}

export type CauseSeed = { kind: ChangeCause; requirement?: string; field?: PlanField; note: string }

export type InitiativeSeed = {
  code: string
  name: string
  description: string
  alternative: Alternative
  goals: readonly string[]
  expected_benefits: readonly string[]
  sponsor: string
  window: Period
  /** Thousands of the client's currency over the whole window; the calendar years are worked out on loading. */
  money: number
  objectives: readonly string[]
  units: readonly string[]
  vendors: readonly string[]
  projects: readonly string[]
}

/** What a version changes of an initiative that its base has. */
export type InitiativeChangeSeed = {
  code: string
  changes: Partial<Omit<InitiativeSeed, 'code'>>
  causes: readonly CauseSeed[]
}

export type VersionSeed = {
  title: string
  note: string
  added: readonly (InitiativeSeed & { causes?: readonly CauseSeed[] })[]
  changed: readonly InitiativeChangeSeed[]
  dropped: readonly { code: string; causes: readonly CauseSeed[] }[]
  /** How far it got: what is not submitted is a draft, what is not approved is in review. */
  submitted: boolean
  approval?: { note: string; in_force: Day }
}

/** From one version of the plan to the next: what was handed in, what the board made of it, and the version. */
export type RoundSeed = {
  handed_in: readonly HandInSeed[]
  pairs: readonly PairSeed[]
  /** In the order in which they are taken. */
  decisions: readonly DecisionSeed[]
  version: VersionSeed
}

/** A remark on a record of the plan, by the account with this e-mail; `@[Name]` mentions somebody. */
export type PlanCommentSeed = {
  on: 'requirements' | 'objectives' | 'masterplan-versions'
  /** Key of the record; of a version its number. */
  key: string
  author: string
  body: string
}

export type PlanSeed = {
  /** E-mail of whoever unifies and writes the plan, and of whoever approves it. */
  board: string
  approver: string
  /** Thousands from which on a change is material whatever its share; absent: only the share counts. */
  material_from?: number
  units: readonly UnitPlaceSeed[]
  objectives: readonly ObjectiveSeed[]
  rounds: readonly RoundSeed[]
  comments: readonly PlanCommentSeed[]
}
