import type { BudgetLine } from '../../../shared/domain/vocabulary/index.ts'
import type { Cost, Day, ProjectSeed, ProjectState } from './types.ts'

/** The days on which the portfolio was reported on, oldest first; the last one tells the present state. */
export const STAGES = [-56, -28, -1] as const

const MINOR_PER_THOUSAND = 100_000
const MILLISECONDS_PER_DAY = 86_400_000

/** The ISO date that lies `days` after `asOfOn` (before it, when negative). */
export const dateOf = (asOfOn: string, days: Day): string =>
  new Date(Date.parse(`${asOfOn}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)

const isPresent = (stage: Day): boolean => stage === STAGES[STAGES.length - 1]

const notStarted = (project: ProjectSeed, stage: Day): ProjectState => ({
  status: 'approved',
  reported_confidence: 'green',
  confidence_note: 'Approved; preparation has begun.',
  reported: stage - 4,
  forecast: project.baseline,
  progress: 0,
  cost: { ...project.cost, actual: 0, committed: 0, forecast: project.cost.planned },
})

/** The state part of way, on the assumption that scope, cost and delay grew evenly since the start. */
const underWay = (project: ProjectSeed, stage: Day, start: Day): ProjectState => {
  const { cost, baseline } = project
  const finish = project.actual?.[1] ?? project.forecast[1]
  const share = (stage - start) / ((project.actual?.[1] ?? 0) - start)
  const actual = Math.round(cost.actual * share)
  return {
    status: project.status === 'completed' ? 'running' : project.status,
    reported_confidence: project.reported_confidence,
    confidence_note: project.confidence_note,
    reported: stage - 4,
    forecast: [start, baseline[1] + Math.round((finish - baseline[1]) * share)],
    actual: [start],
    progress: Math.min(99, Math.round(project.progress * share)),
    cost: {
      planned: cost.planned,
      actual,
      committed: Math.max(actual, Math.round(cost.committed * share)),
      forecast: Math.round(cost.planned + (cost.forecast - cost.planned) * share),
    },
  }
}

const pastState = (project: ProjectSeed, stage: Day): ProjectState => {
  const start = project.actual?.[0]
  const unstarted = start === undefined
  // Nobody has reported since: what was known then is what is known now.
  if (project.reported <= stage) return project
  if (unstarted) return { ...project, reported: stage - 4 }
  return start > stage ? notStarted(project, stage) : underWay(project, stage, start)
}

/**
 * What was known of a project on the day of a stage: the present state at the last stage, before it an even course
 * from the start to the present, with what `past` says on top.
 */
export const stateAt = (project: ProjectSeed, stage: Day): ProjectState =>
  isPresent(stage) ? project : { ...pastState(project, stage), ...project.past?.[stage] }

/** Whole days of the period `from`..`to` (ISO dates, both included) in each calendar year. */
const daysByYear = (from: string, to: string): ReadonlyMap<number, number> => {
  const days = new Map<number, number>()
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const first = Math.max(Date.parse(from), Date.UTC(year, 0, 1))
    const last = Math.min(Date.parse(to), Date.UTC(year, 11, 31))
    days.set(year, Math.round((last - first) / MILLISECONDS_PER_DAY) + 1)
  }
  return days
}

/** Splits `thousands` over the years in proportion to days, to whole thousands; the last year takes the remainder. */
const spread = (thousands: number, asOfOn: string, from: Day, to: Day): ReadonlyMap<number, number> => {
  const days = [...daysByYear(dateOf(asOfOn, from), dateOf(asOfOn, Math.max(from, to)))]
  const all = days.reduce((sum, [, count]) => sum + count, 0)
  let left = thousands
  return new Map(
    days.map(([year, count], index) => {
      const part = index === days.length - 1 ? left : Math.round((thousands * count) / all)
      left -= part
      return [year, part]
    }),
  )
}

/**
 * Budget lines by calendar year, in minor units. The plan runs over the baseline, spending over the time since the
 * start, and what is committed or forecast beyond it over the time that is left. Sums equal the totals in `cost`.
 */
export const budgetLines = (
  baseline: ProjectSeed['baseline'],
  state: ProjectState,
  asOfOn: string,
  stage: Day,
): BudgetLine[] => {
  const { planned, committed, actual, forecast }: Cost = state.cost
  const start = state.actual?.[0] ?? state.forecast[0]
  const finish = state.actual?.[1] ?? state.forecast[1]
  const spentTo = Math.max(start, Math.min(stage, finish))
  const plan = spread(planned, asOfOn, baseline[0], baseline[1])
  const spent = spread(actual, asOfOn, start, spentTo)
  const bound = spread(committed - actual, asOfOn, spentTo, finish)
  const ahead = spread(forecast - actual, asOfOn, spentTo, finish)
  const years = new Set([...plan.keys(), ...spent.keys(), ...bound.keys(), ...ahead.keys()])
  const minor = (from: ReadonlyMap<number, number>, year: number): number => (from.get(year) ?? 0) * MINOR_PER_THOUSAND
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      planned_minor: minor(plan, year),
      committed_minor: minor(spent, year) + minor(bound, year),
      actual_minor: minor(spent, year),
      forecast_minor: minor(spent, year) + minor(ahead, year),
    }))
}
