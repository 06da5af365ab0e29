import type { Endpoint } from '../../http/endpoint.ts'
import { createApproval, listApprovals } from './approvals.ts'
import { createCause, deleteCause, listCauses } from './causes.ts'
import { getDiff } from './diff.ts'
import { discardVersion } from './discard.ts'
import { getDocx, getJson } from './documents.ts'
import { enforceVersion } from './enforcement.ts'
import { getMateriality } from './judge.ts'
import { getAsOf, getVersion } from './read.ts'
import { previewRebase, rebaseVersion } from './rebase.ts'
import { submitVersion, withdrawVersion } from './submission.ts'
import { createVersion, listVersions, updateVersion } from './versions.ts'

export { versionFeature } from './record.ts'

export const masterplanVersionEndpoints: Endpoint[] = [
  listVersions,
  createVersion,
  getVersion,
  updateVersion,
  discardVersion,
  submitVersion,
  withdrawVersion,
  listApprovals,
  createApproval,
  enforceVersion,
  previewRebase,
  rebaseVersion,
  getDiff,
  getMateriality,
  listCauses,
  createCause,
  deleteCause,
  getJson,
  getDocx,
  getAsOf,
]
