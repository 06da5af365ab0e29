/** What other features need of requirements: pairs side by side, and the ways to decide about them. */
export { createRequirement, expireRequirements, type NewRequirement, type Requirement } from './data.ts'
export { DismissDialog } from './dismiss-dialog.tsx'
export { HandInDialog } from './hand-in-dialog.tsx'
export { MergeDialog } from './merge-dialog.tsx'
export { type Names, useObjectiveNames, useUnitNames } from './names.ts'
export { headOf, Pair } from './pair.tsx'
export {
  confirmProposal,
  dismissProposal,
  loadProposals,
  type Proposal,
  type WantedProposals,
} from './proposals-data.ts'
export { EMPTY_DRAFT, valuesOf } from './requirement-draft.ts'
export { Standing } from './standing.tsx'
