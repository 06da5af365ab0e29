import type { Endpoint } from '../../http/endpoint.ts'
import { getCoverage } from './coverage.ts'
import { listEntries } from './entries.ts'
import { getLedger } from './ledger.ts'
import { createRun } from './proposal-runs.ts'
import { confirmProposal, dismissProposal, listProposals } from './proposals.ts'

export { openFrom, openRequirements, proposalsAmong } from './bulk.ts'
export { comparisonReads, proposalsFrom } from './compare.ts'
export { reviveProposals, settleProposals, storeProposals } from './store.ts'

export const unificationEndpoints: Endpoint[] = [
  getLedger,
  listEntries,
  listProposals,
  confirmProposal,
  dismissProposal,
  createRun,
  getCoverage,
]
