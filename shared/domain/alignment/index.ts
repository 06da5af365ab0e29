export { alignment } from './alignment.ts'
export { keyResultProgress, objectiveProgress } from './progress.ts'
export type {
  AlignedInitiative,
  AlignedObjective,
  AlignedRequirement,
  AlignedUnit,
  Alignment,
  AlignmentCell,
  AlignmentInput,
  KeyResultFigures,
  Orphans,
} from './types.ts'
