import { addDays } from '../../../shared/domain/calendar/index.ts'
import { type DemoApi, find } from './api.ts'
import { type PlanApi, planApi } from './plan-api.ts'
import { bringDecisions, bringPairs } from './plan-decisions.ts'
import { bringRequirements } from './plan-requirements.ts'
import type { PlanSeed, RoundSeed, UnitPlaceSeed } from './plan-types.ts'
import { bringVersion, finishVersion } from './plan-versions.ts'
import { eachOf, idOf, type PlanWork } from './plan-work.ts'
import { MINOR_PER_THOUSAND } from './stages.ts'

const placeUnits = async (
  api: PlanApi,
  places: readonly UnitPlaceSeed[],
  units: Awaited<ReturnType<DemoApi['records']>>,
): Promise<void> => {
  if (places.length === 0) return
  const people = await api.people()
  await eachOf(places, ({ unit, parent, representatives }) => {
    const { id, version } = find(units, unit)
    return api.placeUnit(id, version, {
      parent_id: parent === undefined ? null : find(units, parent).id,
      representatives: representatives.map((name) => ({ name, person_id: people.get(name) ?? null })),
    })
  })
}

const bringObjectives = async ({ plan, asOfOn, known, as }: PlanWork): Promise<void> => {
  const api = await as(plan.board)
  await eachOf(plan.objectives, async ({ key, period, key_results, ...plain }) => {
    const [starts_on, ends_on] = [addDays(asOfOn, period[0]), addDays(asOfOn, period[1])]
    const objective_id = await api.createObjective({ ...plain, external_id: key, starts_on, ends_on })
    known.objectives.set(key, objective_id)
    for (const { due, ...figure } of key_results)
      await api.createKeyResult({ ...figure, objective_id, due_on: addDays(asOfOn, due) })
  })
}

const bringRound = async (work: PlanWork, round: RoundSeed): Promise<void> => {
  await Promise.all([bringRequirements(work, round.handed_in), bringVersion(work, round.version)])
  await bringPairs(work, round.pairs)
  await bringDecisions(work, round.decisions)
  await finishVersion(work, round.version)
}

const readersOf = ({ board, approver, rounds }: PlanSeed): ReadonlySet<string> =>
  new Set([board, approver, ...rounds.flatMap(({ handed_in }) => handed_in.map(({ author }) => author))])

const bringComments = async ({ plan, known, as }: PlanWork): Promise<void> => {
  const people = await (await as(plan.board)).people()
  const kinds = { requirements: 'requirements', objectives: 'objectives', 'masterplan-versions': 'versions' } as const
  for (const { on, key, author, body } of plan.comments) {
    const told = body.replace(/@\[([^\]]+)\]/g, (_, name: string) => {
      const id = people.get(name)
      if (!id) throw new Error(`A comment mentions ${name}, who does not reach the client.`)
      return `@[${name}](${id})`
    })
    await (await as(author)).comment(on, idOf(known, kinds[on], key), told)
  }
}

/**
 * Brings in a client's masterplan as its people would: objectives, what units hand in, what the board makes of it, and one
 * version after another, each approved by whoever leads.
 */
export const bringPlan = async (
  plan: PlanSeed,
  client: string,
  asOfOn: string,
  sessions: (email: string) => Promise<DemoApi>,
): Promise<void> => {
  const board = await sessions(plan.board)
  const as = async (email: string) => planApi(await sessions(email), client)
  const [units, projects, vendors] = await Promise.all([
    board.records(client, 'units'),
    board.records(client, 'projects'),
    board.records(client, 'vendors'),
  ])
  const ids = (records: typeof units) => new Map([...records].map(([key, { id }]) => [key, id]))
  const known = {
    ...{ units: ids(units), projects: ids(projects), vendors: ids(vendors) },
    ...{ objectives: new Map(), requirements: new Map(), initiatives: new Map(), versions: new Map() },
  }
  const work: PlanWork = { plan, asOfOn, known, as }
  const api = planApi(board, client)
  const settings = async (thousands: number) =>
    (await as(plan.approver)).changeSettings({ money_minor: thousands * MINOR_PER_THOUSAND })
  await Promise.all([
    placeUnits(api, plan.units, units),
    bringObjectives(work),
    ...(plan.material_from === undefined ? [] : [settings(plan.material_from)]),
  ])
  for (const [index, round] of plan.rounds.entries()) {
    // What led to the plan in force is long read; the bell tells of what is new.
    if (index > 0 && index === plan.rounds.length - 1)
      await eachOf([...readersOf(plan)], async (email) => (await as(email)).readAll())
    await bringRound(work, round)
  }
  await bringComments(work)
}
