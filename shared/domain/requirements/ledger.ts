import { addToList, compareText } from '../arithmetic/index.ts'
import {
  type LedgerEntry,
  REQUIREMENT_ENDINGS,
  type RequirementEnding,
  type RequirementState,
} from '../vocabulary/index.ts'
import { cyclicMerges } from './merges.ts'
import { isOpen, replayEntries } from './states.ts'

/** One entry of the ledger; the entries of a requirement stand in the order in which they were written. */
export type BalanceEntry = { requirement_id: string; entry: LedgerEntry }

/** What the balance reads of a requirement. */
export type BalanceRequirement = {
  id: string
  state: RequirementState
  ending: RequirementEnding | null
  merged_into_id: string | null
  split_from_id: string | null
}

export const LEDGER_FAULTS = ['unknown', 'illegal', 'differs', 'merge', 'split', 'origin'] as const

/**
 * What can be wrong with one requirement: `unknown` entries without a requirement, `illegal` entries that cannot follow each
 * other, `differs` where the entries lead elsewhere than the requirement stands, `merge` into nothing or in a circle,
 * `split` into fewer than two parts, `origin` that was not split.
 */
export type LedgerFault = {
  requirement_id: string
  fault: (typeof LEDGER_FAULTS)[number]
}

export type EndingCounts = Record<RequirementEnding, number>

export type LedgerBalance = {
  /** Requirements that were ever handed in: `handed_in` by people, `split_off` as parts of others. */
  submitted: { total: number; handed_in: number; split_off: number }
  /** Of those, the ones without an end. */
  open: { total: number; submitted: number; under_review: number }
  /** Of those, the ones that ended, by the one way in which they did. */
  ended: { total: number } & EndingCounts
  /** Entries that undo an ending; each requirement counts above where it stands now. */
  resumed: number
  reopened: number
  /** True where submitted = open + ended and no requirement is at fault. */
  balanced: boolean
  faults: LedgerFault[]
}

const noEndings = (): EndingCounts =>
  Object.fromEntries(REQUIREMENT_ENDINGS.map((ending) => [ending, 0])) as EndingCounts

const entriesOf = (entries: readonly BalanceEntry[]): Map<string, LedgerEntry[]> => {
  const byRequirement = new Map<string, LedgerEntry[]>()
  for (const { requirement_id, entry } of entries) addToList(byRequirement, requirement_id, entry)
  return byRequirement
}

type Faults = (id: string, fault: LedgerFault['fault']) => void

const checkEntries = (
  requirements: ReadonlyMap<string, BalanceRequirement>,
  entries: ReadonlyMap<string, readonly LedgerEntry[]>,
  blame: Faults,
): void => {
  for (const id of entries.keys()) if (!requirements.has(id)) blame(id, 'unknown')
  for (const [id, requirement] of requirements) {
    const reached = replayEntries(entries.get(id) ?? [])
    if (!reached) blame(id, 'illegal')
    else if (reached.state !== requirement.state || reached.ending !== requirement.ending) blame(id, 'differs')
  }
}

const checkMerges = (requirements: ReadonlyMap<string, BalanceRequirement>, blame: Faults): void => {
  const merges = new Map<string, string>()
  for (const { id, ending, merged_into_id } of requirements.values()) {
    if ((ending === 'merged') !== (merged_into_id !== null)) blame(id, 'merge')
    if (merged_into_id === null) continue
    const target = requirements.get(merged_into_id)
    if (!target || target.state === 'draft') blame(id, 'merge')
    merges.set(id, merged_into_id)
  }
  for (const id of cyclicMerges(merges)) blame(id, 'merge')
}

const checkSplits = (requirements: ReadonlyMap<string, BalanceRequirement>, blame: Faults): void => {
  const parts = new Map<string, number>()
  for (const { id, split_from_id } of requirements.values()) {
    if (split_from_id === null) continue
    parts.set(split_from_id, (parts.get(split_from_id) ?? 0) + 1)
    if (requirements.get(split_from_id)?.ending !== 'split') blame(id, 'origin')
  }
  for (const { id, ending } of requirements.values())
    if (ending === 'split' && (parts.get(id) ?? 0) < 2) blame(id, 'split')
}

/**
 * Proves that no requirement that was handed in got lost: every one of them is open or has exactly one ending, its entries
 * lead exactly there, merges end somewhere and splits have their parts. Drafts do not count: nobody has handed them in.
 */
export const ledgerBalance = (
  entries: readonly BalanceEntry[],
  requirements: readonly BalanceRequirement[],
): LedgerBalance => {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]))
  const byRequirement = entriesOf(entries)
  const faults: LedgerFault[] = []
  const blame: Faults = (requirement_id, fault) => void faults.push({ requirement_id, fault })
  checkEntries(byId, byRequirement, blame)
  checkMerges(byId, blame)
  checkSplits(byId, blame)
  faults.sort((a, b) => compareText(a.requirement_id, b.requirement_id) || compareText(a.fault, b.fault))

  const handedIn = requirements.filter(({ id }) => byRequirement.get(id)?.includes('submitted'))
  const split_off = handedIn.filter(({ split_from_id }) => split_from_id !== null).length
  const open = handedIn.filter(isOpen)
  const endings = noEndings()
  for (const { ending } of handedIn) if (ending) endings[ending] += 1
  const ended = Object.values(endings).reduce((sum, count) => sum + count, 0)
  const written = (wanted: LedgerEntry): number => entries.filter(({ entry }) => entry === wanted).length
  return {
    submitted: { total: handedIn.length, handed_in: handedIn.length - split_off, split_off },
    open: {
      total: open.length,
      submitted: open.filter(({ state }) => state === 'submitted').length,
      under_review: open.filter(({ state }) => state === 'under_review').length,
    },
    ended: { total: ended, ...endings },
    resumed: written('resumed'),
    reopened: written('reopened'),
    balanced: faults.length === 0 && handedIn.length === open.length + ended,
    faults,
  }
}
