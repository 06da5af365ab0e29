import { addDays } from '../../../shared/domain/calendar/index.ts'
import type { DecisionSeed, PairSeed } from './plan-types.ts'
import { eachOf, idOf, idsOf, type PlanWork } from './plan-work.ts'

/** Has all open requirements compared and says of the pairs found what the board said of them. */
export const bringPairs = async ({ plan, known, as }: PlanWork, pairs: readonly PairSeed[]): Promise<void> => {
  if (pairs.length === 0) return
  const api = await as(plan.board)
  await api.compare()
  const open = await api.openPairs()
  for (const { kind, pair, verdict } of pairs) {
    const ids = idsOf(known, 'requirements', pair)
    const found = open.find((one) => one.kind === kind && ids.includes(one.first_id) && ids.includes(one.second_id))
    if (!found) throw new Error(`The comparison does not find ${pair.join(' and ')} as a ${kind}.`)
    if (!verdict) continue
    await api.decidePair(found.id, verdict.said === 'confirmed' ? 'confirmation' : 'dismissal', verdict.reason)
  }
}

type Act = { [Kind in DecisionSeed['kind']]: (decision: Extract<DecisionSeed, { kind: Kind }>) => Promise<void> }

const actsOf = async ({ plan, asOfOn, known, as }: PlanWork): Promise<Act> => {
  const api = await as(plan.board)
  const id = (key: string) => idOf(known, 'requirements', key)
  const newest = () => idOf(known, 'versions', String(known.versions.size))
  return {
    review: async ({ requirements }) => {
      for (const key of requirements) await api.review(id(key))
    },
    merge: ({ requirements, into, reason }) =>
      api.merge({ ids: idsOf(known, 'requirements', requirements), into_id: id(into), reason }),
    split: async ({ requirement, parts, reason }) => {
      const made = await api.split(id(requirement), { parts: parts.map(({ key: _, ...part }) => part), reason })
      parts.forEach(({ key }, i) => {
        known.requirements.set(key, made[i] ?? '')
      })
    },
    defer: ({ requirement, until, reason }) =>
      api.end(id(requirement), 'deferral', { until_on: addDays(asOfOn, until), reason }),
    reject: ({ requirement, reason }) => api.end(id(requirement), 'rejection', { reason }),
    adopt: ({ requirements, initiative, reason }) =>
      api.adopt({
        ids: idsOf(known, 'requirements', requirements),
        version_id: newest(),
        initiative_id: idOf(known, 'initiatives', initiative),
        reason,
      }),
  }
}

const act = (acts: Act, decision: DecisionSeed): Promise<void> => {
  switch (decision.kind) {
    case 'review':
      return acts.review(decision)
    case 'merge':
      return acts.merge(decision)
    case 'split':
      return acts.split(decision)
    case 'defer':
      return acts.defer(decision)
    case 'reject':
      return acts.reject(decision)
    case 'adopt':
      return acts.adopt(decision)
  }
}

/**
 * Splits first, for their parts are decided about too, and adoptions last: a merger into an adopted requirement would find
 * that the pair is no longer asked. Within each of the three steps decisions are independent of each other.
 */
export const bringDecisions = async (work: PlanWork, decisions: readonly DecisionSeed[]): Promise<void> => {
  const acts = await actsOf(work)
  const stepOf = ({ kind }: DecisionSeed): number => (kind === 'split' ? 0 : kind === 'adopt' ? 2 : 1)
  for (const step of [0, 1, 2])
    await eachOf(
      decisions.filter((decision) => stepOf(decision) === step),
      (decision) => act(acts, decision),
    )
}
