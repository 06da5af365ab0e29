import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BalanceEntry,
  type BalanceRequirement,
  cyclicMerges,
  ENTRY_OF,
  isEndingCommand,
  isOpen,
  ledgerBalance,
  mergeChain,
  mergedInto,
  nextState,
  REQUIREMENT_COMMANDS,
  type RequirementCommand,
  replayEntries,
  wouldCycle,
} from '../../shared/domain/requirements/index.ts'
import { REQUIREMENT_ENDINGS, REQUIREMENT_STATES } from '../../shared/domain/vocabulary/index.ts'

const draft = { state: 'draft', ending: null } as const

describe('the states of a requirement', () => {
  it('lead from a draft over review to exactly one end', () => {
    const submitted = nextState(draft, 'submit')
    expect(submitted).toEqual({ state: 'submitted', ending: null })
    const review = submitted && nextState(submitted, 'start_review')
    expect(review).toEqual({ state: 'under_review', ending: null })
    const rejected = review && nextState(review, 'reject')
    expect(rejected).toEqual({ state: 'ended', ending: 'rejected' })
    for (const command of REQUIREMENT_COMMANDS) expect(rejected && nextState(rejected, command), command).toBeNull()
  })

  it('let a deferred one be taken up again, and an adopted one be opened again', () => {
    expect(nextState({ state: 'ended', ending: 'deferred' }, 'resume')).toEqual({ state: 'submitted', ending: null })
    expect(nextState({ state: 'ended', ending: 'adopted' }, 'reopen')).toEqual({ state: 'submitted', ending: null })
    expect(nextState({ state: 'ended', ending: 'adopted' }, 'resume')).toBeNull()
    expect(nextState({ state: 'ended', ending: 'merged' }, 'reopen')).toBeNull()
  })

  it('never leave the known ones, whatever is tried', () => {
    const moves = (state: string, next: string): boolean =>
      ['draft submitted', 'submitted under_review', 'submitted ended', 'under_review ended'].includes(
        `${state} ${next}`,
      ) || ['ended submitted', 'ended under_review'].includes(`${state} ${next}`)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REQUIREMENT_COMMANDS), { maxLength: 40 }), (commands) => {
        let standing: ReturnType<typeof nextState> = draft
        for (const command of commands) {
          if (!standing) return
          const next = nextState(standing, command)
          if (!next) continue
          expect(REQUIREMENT_STATES).toContain(next.state)
          expect(next.state === 'ended').toBe(next.ending !== null)
          expect(moves(standing.state, next.state)).toBe(true)
          if (isEndingCommand(command)) expect(isOpen(standing)).toBe(true)
          standing = next
        }
      }),
    )
  })

  it('are told by their entries', () => {
    expect(replayEntries([])).toEqual(draft)
    expect(replayEntries(['submitted', 'deferred', 'resumed', 'review_started', 'split'])).toEqual({
      state: 'ended',
      ending: 'split',
    })
    expect(replayEntries(['submitted', 'rejected', 'adopted'])).toBeNull()
    expect(replayEntries(['review_started'])).toBeNull()
  })
})

describe('merges', () => {
  const merges = new Map([
    ['a', 'b'],
    ['b', 'c'],
    ['x', 'y'],
    ['y', 'x'],
    ['w', 'x'],
  ])

  it('are followed to what stands in the end', () => {
    expect(mergeChain('a', merges)).toEqual({ path: ['b', 'c'], cycle: false })
    expect(mergedInto('a', merges)).toBe('c')
    expect(mergedInto('c', merges)).toBe('c')
    expect(mergedInto('w', merges)).toBeNull()
    expect(cyclicMerges(merges).sort()).toEqual(['w', 'x', 'y'])
  })

  it('would go in a circle exactly where the target leads back', () => {
    expect(wouldCycle('c', 'a', merges)).toBe(true)
    expect(wouldCycle('c', 'c', merges)).toBe(true)
    expect(wouldCycle('d', 'a', merges)).toBe(false)
  })

  it('never go in a circle as long as each is asked before', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 })), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(pairs, (wanted) => {
        const made = new Map<string, string>()
        for (const [from, into] of wanted) {
          const [id, target] = [`r${from}`, `r${into}`]
          if (!made.has(id) && !wouldCycle(id, target, made)) made.set(id, target)
        }
        expect(cyclicMerges(made)).toEqual([])
        for (const id of made.keys()) expect(mergedInto(id, made)).not.toBeNull()
      }),
    )
  })

  it('are found to go in a circle by both ways of looking', () => {
    const ring = fc.dictionary(
      fc.integer({ min: 0, max: 9 }).map((n) => `r${n}`),
      fc.integer({ min: 0, max: 9 }).map((n) => `r${n}`),
    )
    fc.assert(
      fc.property(ring, (record) => {
        const made = new Map(Object.entries(record))
        const expected = [...made.keys()].filter((id) => mergeChain(id, made).cycle)
        expect(cyclicMerges(made).sort()).toEqual(expected.sort())
      }),
    )
  })
})

/** A world of requirements to which random commands happen, as the product would let them. */
class Unification {
  readonly requirements: BalanceRequirement[] = []
  readonly entries: BalanceEntry[] = []

  add(split_from_id: string | null = null): BalanceRequirement {
    const id = `r${String(this.requirements.length).padStart(3, '0')}`
    const requirement: BalanceRequirement = { id, ...draft, merged_into_id: null, split_from_id }
    this.requirements.push(requirement)
    return requirement
  }

  apply(requirement: BalanceRequirement, command: RequirementCommand, target: BalanceRequirement | undefined): boolean {
    const next = nextState(requirement, command)
    if (!next) return false
    if (command === 'merge') {
      const merges = new Map(
        this.requirements.flatMap(({ id, merged_into_id }) => (merged_into_id ? [[id, merged_into_id] as const] : [])),
      )
      if (!target || target.state === 'draft' || wouldCycle(requirement.id, target.id, merges)) return false
      requirement.merged_into_id = target.id
    }
    Object.assign(requirement, next)
    this.entries.push({ requirement_id: requirement.id, entry: ENTRY_OF[command] })
    if (command === 'split')
      for (let part = 0; part < 2; part += 1) this.apply(this.add(requirement.id), 'submit', undefined)
    return true
  }
}

const never = (): never => {
  throw new Error('there is an entry')
}

const steps = fc.array(
  fc.record({
    at: fc.nat(30),
    other: fc.nat(30),
    command: fc.constantFrom(...REQUIREMENT_COMMANDS, 'submit' as const, 'create' as const, 'create' as const),
  }),
  { maxLength: 120 },
)

const played = (wanted: readonly { at: number; other: number; command: RequirementCommand | 'create' }[]) => {
  const world = new Unification()
  for (const { at, other, command } of wanted) {
    if (command === 'create') world.add()
    const requirement = world.requirements[at % world.requirements.length]
    if (command !== 'create' && requirement)
      world.apply(requirement, command, world.requirements[other % world.requirements.length])
  }
  return world
}

describe('the unification ledger', () => {
  it('is balanced after any commands, and every requirement that was handed in is open or ended once', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        const { requirements, entries } = played(wanted)
        const balance = ledgerBalance(entries, requirements)
        expect(balance.faults).toEqual([])
        expect(balance.balanced).toBe(true)
        const { submitted, open, ended } = balance
        expect(submitted.total).toBe(open.total + ended.total)
        expect(submitted.total).toBe(submitted.handed_in + submitted.split_off)
        expect(ended.total).toBe(REQUIREMENT_ENDINGS.reduce((sum, ending) => sum + ended[ending], 0))
        expect(submitted.total).toBe(requirements.filter(({ state }) => state !== 'draft').length)
      }),
      { numRuns: 300 },
    )
  })

  it('notices when an entry, an ending or a requirement went missing', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.constantFrom('entry', 'state', 'requirement'), (wanted, n, loss) => {
        const { requirements, entries } = played(wanted)
        if (entries.length === 0) return
        // A review may be left out on the way to an end, so a ledger without its entry is another one, not a wrong one.
        const telling = entries.filter(({ entry }) => entry !== 'review_started')
        if (loss === 'entry') entries.splice(entries.indexOf(telling[n % telling.length] ?? entries[0] ?? never()), 1)
        const handedIn = requirements.filter(({ state }) => state !== 'draft')
        const victim = handedIn[n % handedIn.length]
        if (loss === 'state' && victim) Object.assign(victim, draft)
        const left = requirements.filter((requirement) => loss !== 'requirement' || requirement !== victim)
        expect(ledgerBalance(entries, left).balanced).toBe(false)
      }),
    )
  })

  it('says what is wrong with which requirement', () => {
    const standing = (id: string, more: Partial<BalanceRequirement>): BalanceRequirement => ({
      id,
      state: 'submitted',
      ending: null,
      merged_into_id: null,
      split_from_id: null,
      ...more,
    })
    const balance = ledgerBalance(
      [
        { requirement_id: 'a', entry: 'submitted' },
        { requirement_id: 'a', entry: 'merged' },
        { requirement_id: 'b', entry: 'submitted' },
        { requirement_id: 'b', entry: 'merged' },
        { requirement_id: 'c', entry: 'submitted' },
        { requirement_id: 'c', entry: 'split' },
        { requirement_id: 'd', entry: 'adopted' },
        { requirement_id: 'e', entry: 'submitted' },
      ],
      [
        standing('a', { state: 'ended', ending: 'merged', merged_into_id: 'b' }),
        standing('b', { state: 'ended', ending: 'merged', merged_into_id: 'a' }),
        standing('c', { state: 'ended', ending: 'split' }),
        standing('d', { state: 'ended', ending: 'adopted' }),
      ],
    )
    expect(balance.faults).toEqual([
      { requirement_id: 'a', fault: 'merge' },
      { requirement_id: 'b', fault: 'merge' },
      { requirement_id: 'c', fault: 'split' },
      { requirement_id: 'd', fault: 'illegal' },
      { requirement_id: 'e', fault: 'unknown' },
    ])
    expect(balance.balanced).toBe(false)
  })
})
