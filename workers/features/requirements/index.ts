import type { Endpoint } from '../../http/endpoint.ts'
import { adoptRequirement, adoptRequirements } from './adoption.ts'
import { deleteRequirement, restoreRequirement, updateRequirement } from './change.ts'
import { createRequirement } from './create.ts'
import { deferRequirement, rejectRequirement } from './endings.ts'
import { getRequirement, listRequirements } from './list.ts'
import { mergeRequirement, mergeRequirements } from './merger.ts'
import { getReceipt } from './receipt.ts'
import { splitRequirement } from './split.ts'
import { resumeRequirement, reviewRequirement, submitRequirement } from './submission.ts'

export { lastNumber, wholeRequirement, withNumbers } from './create.ts'
export { createMany } from './create-many.ts'
export { handedIn } from './hand-in.ts'
export { guardReferences, requirementFeature } from './kind.ts'
export { entryStatement } from './ledger-entry.ts'
export { reopenStatements } from './reopen.ts'
export { newRequirement, type Requirement, requirementRecord } from './schema.ts'

export const requirementEndpoints: Endpoint[] = [
  listRequirements,
  createRequirement,
  adoptRequirements,
  mergeRequirements,
  getRequirement,
  updateRequirement,
  deleteRequirement,
  restoreRequirement,
  submitRequirement,
  reviewRequirement,
  resumeRequirement,
  adoptRequirement,
  mergeRequirement,
  splitRequirement,
  deferRequirement,
  rejectRequirement,
  getReceipt,
]
