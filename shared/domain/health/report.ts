import type { PortfolioCoverage } from '../coverage/index.ts'
import type { HealthState, ProjectStatus } from '../vocabulary/index.ts'
import { type Assessment, assess } from './assessment.ts'
import { type ComparableReport, compareReports, type ReportChanges } from './compare.ts'
import type { HealthCounts } from './counts.ts'
import type { PortfolioMoney } from './money.ts'
import { summarizeAssessment, unitNamesOf } from './portfolio-health.ts'
import type { Reason } from './reasons.ts'
import { compareWorst, type HealthProjectRow, rowOf } from './rows.ts'
import { encodeStanding } from './standing.ts'
import type { Thresholds } from './thresholds.ts'
import type { HealthInput } from './types.ts'
import { type HealthUnitRow, unitRows } from './units.ts'
import type { VendorSummary } from './vendor-summary.ts'

/** A report lists so many projects and units at most, the worst ones; `counts` and `states` cover all of them. */
export const MOST_PROJECT_ROWS = 500
export const MOST_UNIT_ROWS = 500

/**
 * The content of a health report: all that its page, mail and comparison need, as plain JSON. It holds no id, time or hash of
 * its own, so the same records on the same day give the same bytes (`canonicalJson`).
 */
export type HealthReport = {
  /** Version of this shape. */
  format: 1
  as_of_on: string
  health: HealthState
  score: number | null
  reasons: Reason[]
  counts: HealthCounts
  money: PortfolioMoney
  coverage: PortfolioCoverage
  /** Units with causal links, the least covered first. */
  units: HealthUnitRow[]
  /** The worst 500, worst first: live before ended, then by state, score and id. */
  projects: HealthProjectRow[]
  watermelons: { id: string; name: string }[]
  vendors: VendorSummary
  /** The thresholds that made the colours. */
  thresholds: Thresholds
  /** Standing of every live project by id (`decodeStanding`). */
  states: Record<string, string>
  /** Null for a first report. */
  changes: ReportChanges | null
}

const describeProjects = (input: HealthInput, previous: ComparableReport) => {
  const known = new Map<string, { name: string; status: ProjectStatus }>(input.projects.map((p) => [p.id, p]))
  const rows = new Map(previous.projects.map((row) => [row.id, row]))
  return (id: string) => {
    const current = known.get(id)
    if (current) return current
    const row = rows.get(id)
    // Known before and gone now: its last status would say more than anybody knows.
    return row ? { name: row.name, status: null } : undefined
  }
}

const statesOf = ({ projects }: Assessment): Record<string, string> =>
  Object.fromEntries(
    projects.filter(({ live }) => live).map(({ project, health }) => [project.id, encodeStanding(health)]),
  )

/**
 * Makes the health report of one client as of a day, compared with the report before where there is one. Does not depend on the
 * order of any input list; near linear in the number of records. Throws RangeError where `as_of_on` is no date.
 */
export const healthReport = (input: HealthInput & { previous?: ComparableReport | null | undefined }): HealthReport => {
  const assessment = assess(input)
  const summary = summarizeAssessment(input, assessment)
  const unitNames = unitNamesOf(input.units)
  const rows = [...assessment.projects].sort(compareWorst).slice(0, MOST_PROJECT_ROWS)
  const report: HealthReport = {
    format: 1,
    as_of_on: input.as_of_on,
    health: summary.state,
    score: summary.score,
    reasons: summary.reasons,
    counts: summary.counts,
    money: summary.money,
    coverage: summary.coverage,
    units: unitRows(assessment, unitNames).slice(0, MOST_UNIT_ROWS),
    projects: rows.map((entry) => rowOf(entry, unitNames)),
    watermelons: summary.watermelons,
    vendors: summary.vendors,
    thresholds: input.thresholds,
    states: statesOf(assessment),
    changes: null,
  }
  if (!input.previous) return report
  return { ...report, changes: compareReports(input.previous, report, describeProjects(input, input.previous)) }
}
