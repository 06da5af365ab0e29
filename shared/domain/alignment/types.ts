import type { ObjectiveState, RequirementEnding, RequirementState } from '../vocabulary/index.ts'

/** What alignment reads of an objective, with the figures of its key results. */
export type AlignedObjective = { id: string; state: ObjectiveState }

export type AlignedUnit = { id: string; parent_id: string | null }

export type AlignedInitiative = { id: string; objective_ids: readonly string[]; unit_ids: readonly string[] }

export type AlignedRequirement = {
  id: string
  unit_id: string
  objective_id: string | null
  state: RequirementState
  ending: RequirementEnding | null
}

export type AlignmentInput = {
  objectives: readonly AlignedObjective[]
  units: readonly AlignedUnit[]
  initiatives: readonly AlignedInitiative[]
  requirements: readonly AlignedRequirement[]
}

/** What serves one objective in one unit. */
export type AlignmentCell = {
  objective_id: string
  unit_id: string
  initiative_ids: string[]
  /** Requirements of the unit that stand and are about the objective. */
  requirements: number
}

/** What has no counterpart: ids in the order of the input. */
export type Orphans = {
  /** Active objectives that no initiative serves. */
  objective_ids: string[]
  /** Units in which, and below which, no initiative works. */
  unit_ids: string[]
  initiatives_without_objective: string[]
  initiatives_without_unit: string[]
  /** Requirements that stand and name no objective that is there. */
  requirement_ids: string[]
}

export type Alignment = { cells: AlignmentCell[]; orphans: Orphans }

/** The figures of a key result that its progress follows from. */
export type KeyResultFigures = { baseline: number | null; target: number; actual: number | null }
