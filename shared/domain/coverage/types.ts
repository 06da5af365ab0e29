import type { LinkState, ProjectStatus, Track } from '../vocabulary/index.ts'

/** What of a project the coverage is computed from. */
export type CoverageProject = {
  id: string
  track: Track
  status: ProjectStatus
  baseline_finish_on: string | null
  forecast_finish_on: string | null
  actual_finish_on: string | null
}

/** What of a causal link the coverage is computed from. */
export type CoverageLink = {
  id: string
  technology_project_id: string
  administrative_project_id: string | null
  unit_id: string
  state: LinkState
  lag_days: number
}

export type CoverageState = 'none' | 'incomplete' | 'complete'

/** Coverage of one technology project. `percent` is whole and rounded down; null without links. Ids in ascending order. */
export type ProjectCoverage = {
  project_id: string
  links: number
  covered: number
  percent: number | null
  state: CoverageState
  unit_ids: string[]
  uncovered_unit_ids: string[]
}

/** Coverage of the changes that land in one unit. */
export type UnitCoverage = {
  unit_id: string
  links: number
  covered: number
  percent: number | null
  /** Technology projects that change the unit, and those of them with a change here that nobody carries out yet. */
  projects: number
  uncovered_projects: number
}

/** Coverage of the whole portfolio: links, and technology projects by state. */
export type PortfolioCoverage = {
  technology_projects: number
  none: number
  incomplete: number
  complete: number
  links: number
  covered: number
  percent: number | null
}

export type CausalCoverage = { projects: ProjectCoverage[]; units: UnitCoverage[]; portfolio: PortfolioCoverage }

/** A covered link with the two days that it compares; `days_behind` above zero where the administrative change comes too late. */
export type LinkLag = {
  link_id: string
  technology_project_id: string
  administrative_project_id: string
  unit_id: string
  administrative_finish_on: string
  due_on: string
  days_behind: number
}

/** A completed technology project whose administrative project is not completed. */
export type OpenAfterGoLive = {
  link_id: string
  technology_project_id: string
  administrative_project_id: string
  unit_id: string
}
