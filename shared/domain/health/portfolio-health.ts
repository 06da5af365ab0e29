import { compareText } from '../arithmetic/index.ts'
import type { PortfolioCoverage } from '../coverage/index.ts'
import type { HealthState } from '../vocabulary/index.ts'
import { type AssessedProject, type Assessment, assess } from './assessment.ts'
import { type TracksBehind, tracksBehind } from './behind.ts'
import { countProjects, type HealthCounts } from './counts.ts'
import { type PortfolioMoney, portfolioMoney } from './money.ts'
import { SEVERITY } from './project-health.ts'
import { portfolioReasons, type Reason } from './reasons.ts'
import { compareWorst, type HealthProjectRow, rowOf } from './rows.ts'
import { judge, type Thresholds } from './thresholds.ts'
import type { HealthInput } from './types.ts'
import { type VendorSummary, vendorSummary } from './vendor-summary.ts'

const MOST_WORST = 10
const MOST_WATERMELONS = 20

export type PortfolioHealth = {
  as_of_on: string
  state: HealthState
  /** Mean score of the judged live projects, 0 to 100, rounded; null where there are none. */
  score: number | null
  counts: HealthCounts
  money: PortfolioMoney
  coverage: PortfolioCoverage
  /** What of the administrative track comes too late for its technology. */
  behind: TracksBehind
  vendors: VendorSummary
  /** At most ten live projects on watch or off course, worst first, ties by id. */
  worst: HealthProjectRow[]
  /** At most twenty; `counts.watermelons` has the number. */
  watermelons: { id: string; name: string }[]
  /** Gravest first. */
  reasons: Reason[]
}

/**
 * The state of a portfolio. Off course or watch where the share of off-course projects among the judged live ones lies beyond
 * `portfolio_trouble_percent`; at least watch where more than half of them are not on course, or where the coverage of all causal
 * links lies beyond its off-course limit; unknown without a judged project.
 */
export const portfolioState = (
  counts: Pick<HealthCounts, 'judged' | 'by_state'>,
  coveragePercent: number | null,
  thresholds: Thresholds,
): HealthState => {
  const { judged, by_state } = counts
  if (judged === 0) return 'unknown'
  const { state } = judge('portfolio_trouble_percent', (by_state.off_course * 100) / judged, thresholds)
  if (state !== 'on_course') return state
  const uneasy = (by_state.off_course + by_state.watch) * 2 > judged
  const uncovered =
    coveragePercent !== null && judge('coverage_percent', coveragePercent, thresholds).state === 'off_course'
  return uneasy || uncovered ? 'watch' : 'on_course'
}

const meanScore = (projects: readonly AssessedProject[]): number | null => {
  let sum = 0
  let judged = 0
  for (const { health, live } of projects) {
    if (!live || health.score === null) continue
    sum += health.score
    judged += 1
  }
  return judged === 0 ? null : Math.round(sum / judged)
}

/** The names of units by id. */
export const unitNamesOf = (units: HealthInput['units']): Map<string, string> =>
  new Map(units.map((unit) => [unit.id, unit.name]))

const worstOf = (projects: readonly AssessedProject[], unitNames: Map<string, string>): HealthProjectRow[] =>
  projects
    .filter(({ live, health }) => live && SEVERITY[health.state] >= SEVERITY.watch)
    .sort(compareWorst)
    .slice(0, MOST_WORST)
    .map((entry) => rowOf(entry, unitNames))

/** The health of a portfolio that has been judged already. */
export const summarizeAssessment = (input: HealthInput, assessment: Assessment): PortfolioHealth => {
  const { projects, coverage, trouble } = assessment
  const counts = countProjects(projects)
  const vendors = vendorSummary(input, trouble)
  const units = [...input.units].sort((a, b) => compareText(a.id, b.id))
  const watermelons = projects.filter(({ health }) => health.watermelon).slice(0, MOST_WATERMELONS)
  const unitNames = unitNamesOf(units)
  return {
    as_of_on: input.as_of_on,
    state: portfolioState(counts, coverage.portfolio.percent, input.thresholds),
    score: meanScore(projects),
    counts,
    money: portfolioMoney(input.projects),
    coverage: coverage.portfolio,
    behind: tracksBehind(assessment, unitNames),
    vendors,
    worst: worstOf(projects, unitNames),
    watermelons: watermelons.map(({ project }) => ({ id: project.id, name: project.name })),
    reasons: portfolioReasons({ assessment, counts, vendors, units, thresholds: input.thresholds }),
  }
}

/** The health of a client's whole portfolio as of a day. Near linear in the number of records; throws RangeError for no date. */
export const portfolioHealth = (input: HealthInput): PortfolioHealth => summarizeAssessment(input, assess(input))
