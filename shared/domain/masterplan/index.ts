export { applyDiff } from './apply.ts'
export { canonicalInitiative, canonicalPlan, canonicalSet, moneyByYear, planText } from './content.ts'
export { diffPlans, isEmptyDiff } from './diff.ts'
export type { FieldChange, InitiativeChange, PlanDiff, PlanWindow, SetChange, YearChange } from './diff-types.ts'
export { type PlanFigures, planFigures, planMoney, planWindow } from './figures.ts'
export { judgeMateriality, type Materiality, type MaterialReason } from './materiality.ts'
export { type Merge, type MergeConflict, type MergeField, type MergeValue, mergePlans } from './merge.ts'
export { type Resolution, type Resolved, resolveMerge } from './resolve.ts'
export {
  ROADMAP_GROUPS,
  type Roadmap,
  type RoadmapBar,
  type RoadmapGroup,
  type RoadmapRow,
  roadmap,
} from './roadmap.ts'
export { isFrozen, nextState, PLAN_COMMANDS, type PlanCommand, type PlanStanding } from './states.ts'
export { DEFAULT_PLAN_THRESHOLDS, type PlanThresholds, resolvePlanThresholds } from './thresholds.ts'
export {
  DATE_FIELDS,
  type DateField,
  LINE_FIELDS,
  type LineField,
  PLAN_FIELDS,
  type Plan,
  type PlanField,
  type PlanInitiative,
  SET_FIELDS,
  type SetField,
  TEXT_FIELDS,
  type TextField,
} from './types.ts'
