import type { LedgerEntry, RequirementEnding, RequirementState } from '../vocabulary/index.ts'

/** What can be done to a requirement that is there. Each is an entry of the unification ledger under its own name. */
export const REQUIREMENT_COMMANDS = [
  'submit',
  'start_review',
  'adopt',
  'merge',
  'split',
  'defer',
  'reject',
  'resume',
  'reopen',
] as const
export type RequirementCommand = (typeof REQUIREMENT_COMMANDS)[number]

/** Where a requirement stands; `ending` is null unless it has ended. */
export type RequirementStanding = { state: RequirementState; ending: RequirementEnding | null }

/** The entry that the ledger keeps of each command. */
export const ENTRY_OF: Record<RequirementCommand, LedgerEntry> = {
  submit: 'submitted',
  start_review: 'review_started',
  adopt: 'adopted',
  merge: 'merged',
  split: 'split',
  defer: 'deferred',
  reject: 'rejected',
  resume: 'resumed',
  reopen: 'reopened',
}

/** The ending that each ending command gives. */
export const ENDING_OF = {
  adopt: 'adopted',
  merge: 'merged',
  split: 'split',
  defer: 'deferred',
  reject: 'rejected',
} as const satisfies Partial<Record<RequirementCommand, RequirementEnding>>
export type EndingCommand = keyof typeof ENDING_OF

export const isEndingCommand = (command: RequirementCommand): command is EndingCommand => command in ENDING_OF

/** Handed in and without an end: what unification still has to deal with. */
export const OPEN_STATES = ['submitted', 'under_review'] as const satisfies readonly RequirementState[]

export const isOpen = ({ state }: Pick<RequirementStanding, 'state'>): boolean =>
  state === 'submitted' || state === 'under_review'

/**
 * The state machine of a requirement. Null where the command is not possible from where it stands.
 *
 * draft -submit-> submitted -start_review-> under_review; both end by adopt, merge, split, defer or reject. A deferred one is
 * resumed and an adopted one reopened, when no version of the plan holds it any longer: both stand where they were handed in.
 */
export const nextState = (standing: RequirementStanding, command: RequirementCommand): RequirementStanding | null => {
  const { state, ending } = standing
  switch (command) {
    case 'submit':
      return state === 'draft' ? { state: 'submitted', ending: null } : null
    case 'start_review':
      return state === 'submitted' ? { state: 'under_review', ending: null } : null
    case 'resume':
      return ending === 'deferred' ? { state: 'submitted', ending: null } : null
    case 'reopen':
      return ending === 'adopted' ? { state: 'submitted', ending: null } : null
    default:
      return isOpen(standing) ? { state: 'ended', ending: ENDING_OF[command] } : null
  }
}

const COMMAND_OF = new Map(REQUIREMENT_COMMANDS.map((command) => [ENTRY_OF[command], command]))

/** Where the entries of one requirement lead, in the order in which they were written; null where one was not possible. */
export const replayEntries = (entries: readonly LedgerEntry[]): RequirementStanding | null => {
  let standing: RequirementStanding | null = { state: 'draft', ending: null }
  for (const entry of entries) {
    const command = COMMAND_OF.get(entry)
    standing = command && standing ? nextState(standing, command) : null
    if (standing === null) return null
  }
  return standing
}
