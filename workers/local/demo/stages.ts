import { addDays, daysBetween, yearOf } from '../../../shared/domain/calendar/index.ts'
import type { BudgetLine } from '../../../shared/domain/vocabulary/index.ts'
import type { Day, ProjectSeed, ProjectState } from './types.ts'

/** The days on which the portfolio was reported on, oldest first; the last one tells the present state. */
export const STAGES = [-56, -28, -1] as const

export const MINOR_PER_THOUSAND = 100_000

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

/** Days of the period `from`..`to` (ISO dates, both included) in each calendar year. */
const daysByYear = (from: string, to: string): [year: number, days: number][] => {
  const years: [number, number][] = []
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const first = year === yearOf(from) ? from : `${year}-01-01`
    const last = year === yearOf(to) ? to : `${year}-12-31`
    years.push([year, daysBetween(first, last) + 1])
  }
  return years
}

/** Splits `thousands` over the years in proportion to days, to whole thousands; the last year takes the remainder. */
export const spread = (thousands: number, asOfOn: string, from: Day, to: Day): ReadonlyMap<number, number> => {
  const years = daysByYear(addDays(asOfOn, from), addDays(asOfOn, Math.max(from, to)))
  const all = years.reduce((sum, [, days]) => sum + days, 0)
  let left = thousands
  return new Map(
    years.map(([year, days], index) => {
      const part = index === years.length - 1 ? left : Math.round((thousands * days) / all)
      left -= part
      return [year, part]
    }),
  )
}

/** Every year that a stage of the project touches, so that a later import also clears what an earlier one put there. */
const yearsOf = (project: ProjectSeed, asOfOn: string): number[] => {
  const states = STAGES.map((stage) => stateAt(project, stage))
  const days = [project, ...states].flatMap((state) => [...state.forecast, ...(state.actual ?? [])])
  const all = [...project.baseline, ...days]
  const first = yearOf(addDays(asOfOn, Math.min(...all)))
  const last = yearOf(addDays(asOfOn, Math.max(...all)))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/**
 * Budget lines by calendar year, in minor units, as they stood at a stage. The plan runs over the baseline, spending over
 * the time since the start, what is committed or forecast beyond it over the time that is left. Sums equal `cost`.
 */
export const budgetLines = (project: ProjectSeed, asOfOn: string, stage: Day): BudgetLine[] => {
  const state = stateAt(project, stage)
  const { planned, committed, actual, forecast } = state.cost
  const start = state.actual?.[0] ?? state.forecast[0]
  const finish = state.actual?.[1] ?? state.forecast[1]
  const spentTo = Math.max(start, Math.min(stage, finish))
  const plan = spread(planned, asOfOn, ...project.baseline)
  const spent = spread(actual, asOfOn, start, spentTo)
  const bound = spread(committed - actual, asOfOn, spentTo, finish)
  const ahead = spread(forecast - actual, asOfOn, spentTo, finish)
  const minor = (from: ReadonlyMap<number, number>, year: number): number => (from.get(year) ?? 0) * MINOR_PER_THOUSAND
  return yearsOf(project, asOfOn).map((year) => ({
    year,
    planned_minor: minor(plan, year),
    committed_minor: minor(spent, year) + minor(bound, year),
    actual_minor: minor(spent, year),
    forecast_minor: minor(spent, year) + minor(ahead, year),
  }))
}
