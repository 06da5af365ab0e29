import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  isFrozen,
  nextState,
  PLAN_COMMANDS,
  type PlanStanding,
  planText,
} from '../../../shared/domain/masterplan/index.ts'
import { PLAN_VERSION_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { initiativeWith } from './arbitrary-plan.ts'

/** What the tables let happen (triggers of the masterplan): the machine must not want more. */
const KNOWN_TO_TABLES = [
  'draft in_review',
  'in_review draft',
  'in_review approved',
  'approved draft',
  'approved in_force',
  'in_force superseded',
]

const commands = fc.array(fc.constantFrom(...PLAN_COMMANDS), { maxLength: 40 })

it('random commands lead a version only to states that there are, by ways that the tables know', () => {
  fc.assert(
    fc.property(commands, (given) => {
      let state: PlanStanding = 'draft'
      for (const command of given) {
        const next = nextState(state, command)
        if (next === null) continue
        expect([...PLAN_VERSION_STATES, 'discarded']).toContain(next)
        if (next !== state && next !== 'discarded') expect(KNOWN_TO_TABLES).toContain(`${state} ${next}`)
        if (next === 'discarded') expect(state).toBe('draft')
        state = next
      }
    }),
    { numRuns: 1_000 },
  )
})

it('content that was frozen keeps its hash, whatever is tried', () => {
  fc.assert(
    fc.property(commands, (given) => {
      let state: PlanStanding = 'draft'
      let plan = [initiativeWith({ id: 'ini_1' })]
      let frozen: string | null = null
      for (const [i, command] of given.entries()) {
        const next = nextState(state, command)
        if (next === null) continue
        if (command === 'edit') plan = [initiativeWith({ id: 'ini_1', name: `Edit ${i}` })]
        state = next
        if (isFrozen(state)) {
          frozen ??= planText(plan)
          expect(planText(plan)).toBe(frozen)
        } else expect(frozen).toBeNull()
      }
    }),
    { numRuns: 1_000 },
  )
})

it('only a draft is edited, submitted or thrown away', () => {
  for (const state of PLAN_VERSION_STATES)
    for (const command of ['edit', 'submit', 'discard'] as const)
      expect(nextState(state, command) !== null).toBe(state === 'draft')
})

it('nobody skips approval', () => {
  for (const state of PLAN_VERSION_STATES) expect(nextState(state, 'enforce') !== null).toBe(state === 'approved')
})
