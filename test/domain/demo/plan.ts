import type { DecisionSeed, PlanSeed, RequirementSeed } from '../../../workers/local/demo/plan-types.ts'

type Told = {
  seed: RequirementSeed
  unit: string
  draft: boolean
}

/** Requirements with the parts of those that were split, which take from the whole what they do not say. */
export const requirementsOf = (plan: PlanSeed): Told[] => {
  const told = plan.rounds.flatMap(({ handed_in }) =>
    handed_in.flatMap(({ unit, state, requirements }) =>
      requirements.map((seed) => ({ seed, unit, draft: state === 'draft' })),
    ),
  )
  const parts = plan.rounds.flatMap(({ decisions }) =>
    decisions.flatMap((decision) => {
      const whole = decision.kind === 'split' ? told.find(({ seed }) => seed.key === decision.requirement) : undefined
      if (decision.kind !== 'split' || !whole) return []
      return decision.parts.map((part) => ({ ...whole, seed: { ...whole.seed, ...part } }))
    }),
  )
  return [...told, ...parts]
}

/** The requirements that a decision is about. */
export const decidedIn = (decision: DecisionSeed): readonly string[] =>
  'requirements' in decision ? decision.requirements : [decision.requirement]

const partsOf = (decisions: readonly DecisionSeed[]): string[] =>
  decisions.flatMap((decision) => (decision.kind === 'split' ? decision.parts.map(({ key }) => key) : []))

/** Keys of what was handed in up to and with a round, parts included. */
export const handedInBefore = (plan: PlanSeed, round: number): string[] =>
  plan.rounds
    .slice(0, round + 1)
    .flatMap(({ handed_in, decisions }) => [
      ...handed_in
        .filter(({ state }) => state === 'submitted')
        .flatMap(({ requirements }) => requirements.map(({ key }) => key)),
      ...partsOf(decisions),
    ])

/** Keys of what is open when the board decides in a round, with the parts that it makes there. */
export const openRequirements = (plan: PlanSeed, round: number): string[] => {
  const before = plan.rounds.slice(0, round).flatMap(({ decisions }) => decisions)
  const ended = new Set(before.filter(({ kind }) => kind !== 'review').flatMap(decidedIn))
  return handedInBefore(plan, round).filter((key) => !ended.has(key))
}

/** Keys of what is compared when the board begins a round: what is open then, without the parts that it makes later. */
export const comparedIn = (plan: PlanSeed, round: number): string[] => {
  const later = new Set(partsOf(plan.rounds[round]?.decisions ?? []))
  return openRequirements(plan, round).filter((key) => !later.has(key))
}

const ENDING = { split: 'split', merge: 'merged', defer: 'deferred', reject: 'rejected', adopt: 'adopted' } as const

/** How many requirements stand where, once the story is told. */
export const outcomesOf = (plan: PlanSeed): Record<string, number> => {
  const standing = new Map(requirementsOf(plan).map(({ seed, draft }) => [seed.key, draft ? 'draft' : 'submitted']))
  const decisions = plan.rounds.flatMap((round) => round.decisions)
  for (const decision of [...decisions].sort((a, b) => Number(b.kind === 'review') - Number(a.kind === 'review')))
    for (const key of decidedIn(decision))
      standing.set(key, decision.kind === 'review' ? 'under_review' : ENDING[decision.kind])
  const counts: Record<string, number> = {}
  for (const state of standing.values()) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
