import type { CoverageLink, LinkLag, OpenAfterGoLive, ProjectCoverage } from '../coverage/index.ts'
import type { RenewalContract, SpendContract, VendorTrouble } from '../vendors/index.ts'
import type {
  BudgetLine,
  DeliveryConfidence,
  HealthState,
  ProjectKind,
  ProjectStatus,
  Track,
} from '../vocabulary/index.ts'
import type { RuleName, Thresholds } from './thresholds.ts'

/** What of a project its health is computed from; a project record has all of it. */
export type HealthProjectInput = {
  id: string
  name: string
  track: Track
  kind: ProjectKind
  status: ProjectStatus
  unit_id: string | null
  owner: string | null
  vendor_id: string | null
  reported_confidence: DeliveryConfidence | null
  /** When somebody last reported, in epoch milliseconds. */
  reported_at: number | null
  baseline_start_on: string | null
  baseline_finish_on: string | null
  forecast_finish_on: string | null
  actual_start_on: string | null
  actual_finish_on: string | null
  progress: number
  budget: readonly BudgetLine[]
  planned_minor: number
  committed_minor: number
  actual_minor: number
  forecast_minor: number
}

export type HealthLinkInput = CoverageLink
export type HealthUnitInput = { id: string; name: string }
export type HealthVendorInput = { id: string; name: string }
export type HealthContractInput = RenewalContract & SpendContract

/** The records of one client (without deleted ones) and the day they are judged on. */
export type HealthInput = {
  projects: readonly HealthProjectInput[]
  links: readonly HealthLinkInput[]
  units: readonly HealthUnitInput[]
  vendors: readonly HealthVendorInput[]
  contracts: readonly HealthContractInput[]
  thresholds: Thresholds
  as_of_on: string
}

/** What the rest of the portfolio says about one project. */
export type ProjectContext = {
  coverage?: ProjectCoverage | undefined
  lags?: readonly LinkLag[] | undefined
  open_after_go_live?: readonly OpenAfterGoLive[] | undefined
  vendor_trouble?: VendorTrouble | undefined
}

export type FindingInputs = Record<string, number | string | null>

/**
 * One rule's answer. `value` is what was measured, `limit` the limit that it crossed, or the next one that it would cross;
 * `inputs` name the numbers and dates that made the value. `unknown`: there was nothing to measure.
 */
export type Finding = {
  rule: RuleName
  state: HealthState
  value: number | null
  limit: number
  inputs: FindingInputs
}

export type ProjectHealth = {
  state: HealthState
  /** 0 to 100; null where the state is unknown. */
  score: number | null
  /** Worst first; the ones that are on course too, for a green project can be asked why it is green. */
  findings: Finding[]
  watermelon: boolean
}
