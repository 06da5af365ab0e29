export {
  type BalanceEntry,
  type BalanceRequirement,
  type EndingCounts,
  LEDGER_FAULTS,
  type LedgerBalance,
  type LedgerFault,
  ledgerBalance,
} from './ledger.ts'
export { cyclicMerges, type MergeChain, type Merges, mergeChain, mergedInto, wouldCycle } from './merges.ts'
export {
  ENDING_OF,
  ENTRY_OF,
  type EndingCommand,
  isEndingCommand,
  isOpen,
  nextState,
  OPEN_STATES,
  REQUIREMENT_COMMANDS,
  type RequirementCommand,
  type RequirementStanding,
  replayEntries,
} from './states.ts'
