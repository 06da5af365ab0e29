import type { PlanVersionState } from '../vocabulary/index.ts'

/**
 * What can be done with a version. `approve`: enough people approved its content, or the approval of an earlier content
 * carries over. `supersede`: another version came into force. `edit` changes its content, `discard` throws it away.
 */
export const PLAN_COMMANDS = [
  'edit',
  'discard',
  'submit',
  'withdraw',
  'reject',
  'approve',
  'enforce',
  'supersede',
] as const
export type PlanCommand = (typeof PLAN_COMMANDS)[number]

/** A version that was discarded has no state any more. */
export type PlanStanding = PlanVersionState | 'discarded'

const TRANSITIONS: Record<PlanStanding, Partial<Record<PlanCommand, PlanStanding>>> = {
  draft: { edit: 'draft', discard: 'discarded', submit: 'in_review' },
  in_review: { withdraw: 'draft', reject: 'draft', approve: 'approved' },
  approved: { withdraw: 'draft', enforce: 'in_force' },
  in_force: { supersede: 'superseded' },
  superseded: {},
  discarded: {},
}

/** The state after a command; null where the command is refused. */
export const nextState = (state: PlanStanding, command: PlanCommand): PlanStanding | null =>
  TRANSITIONS[state][command] ?? null

/** Whether the content of a version can no longer change, whatever happens to it. */
export const isFrozen = (state: PlanStanding): boolean => state === 'in_force' || state === 'superseded'
