import type {
  Artefact,
  ClientRole,
  ConsultancyRole,
  ContractStatus,
  DeliveryConfidence,
  LinkState,
  LinkStrength,
  Priority,
  ProjectKind,
  ProjectStatus,
  TechnologyCategory,
  Track,
  UnitFunction,
  VendorStatus,
} from '../../../shared/domain/vocabulary/index.ts'
import type { PlanSeed } from './plan-types.ts'

/** A calendar date as whole days from the day the demo is told on: -7 is a week ago, 7 is in a week. */
export type Day = number

/** First and last day, both included. */
export type Period = readonly [start: Day, finish: Day]

/** Thousands of the client's currency over the whole life of a project; the calendar years are worked out on loading. */
export type Cost = { planned: number; committed: number; actual: number; forecast: number }

export type UnitSeed = { external_id: string; name: string; function: UnitFunction; head: string }

export type VendorSeed = {
  external_id: string
  name: string
  category: string
  status: VendorStatus
  contact_name: string
  contact_email: string
  note: string
}

export type ContractSeed = {
  external_id: string
  title: string
  number: string
  vendor: string
  type: string
  status: ContractStatus
  /** Thousands of the client's currency over the whole term. */
  value: number
  term: Period
  notice_days: number
  note: string
}

/** What a status report says about a project on one day. */
export type ProjectState = {
  status: ProjectStatus
  reported_confidence: DeliveryConfidence
  confidence_note: string
  /** The day of the last status report, 0 or earlier. */
  reported: Day
  forecast: Period
  /** Start, and finish once it is over; absent before the start. */
  actual?: readonly [start: Day] | Period
  /** Whole percent of the scope, 0 to 100. */
  progress: number
  cost: Cost
}

export type ProjectSeed = ProjectState & {
  external_id: string
  name: string
  description: string
  track: Track
  kind: ProjectKind
  category?: TechnologyCategory
  unit: string
  owner: string
  sponsor: string
  vendor?: string
  baseline: Period
  priority: Priority
  tags: readonly string[]
  /** What earlier reports said where the way here was not an even one, by the day of that stage. */
  past?: Readonly<Record<Day, Partial<ProjectState>>>
}

export type LinkSeed = {
  external_id: string
  technology_project: string
  administrative_project?: string
  unit: string
  artefact: Artefact
  mechanism: string
  strength: LinkStrength
  /** Days before (negative) or after (positive) the finish of the technology by which the change must stand. */
  lag_days: number
  state: LinkState
  dismissal_reason?: string
}

/** A remark on a project, by the account with this e-mail. */
export type CommentSeed = { project: string; author: string; body: string }

/** A suggestion of the playbook that the client has looked at and turned down. */
export type DismissalSeed = { project: string; unit: string; artefact: Artefact; reason: string; author: string }

/** A status report given by hand after the imports. */
export type StatusSeed = {
  project: string
  author: string
  reported_confidence: DeliveryConfidence
  confidence_note: string
}

export type ClientSeed = {
  external_id: string
  name: string
  sector: string
  currency: string
  /** E-mail of the consultant who is assigned to the client and brings its data in. */
  consultant: string
  people: readonly ClientPersonSeed[]
  units: readonly UnitSeed[]
  vendors: readonly VendorSeed[]
  contracts: readonly ContractSeed[]
  projects: readonly ProjectSeed[]
  links: readonly LinkSeed[]
  comments: readonly CommentSeed[]
  dismissals: readonly DismissalSeed[]
  statusReports: readonly StatusSeed[]
  /** The masterplan; absent where the client has not begun with one. */
  plan?: PlanSeed
}

export type ClientPersonSeed = { email: string; name: string; role: ClientRole }
export type MemberSeed = { email: string; name: string; role: ConsultancyRole }
