import { round } from '../arithmetic/index.ts'
import { dayNumberOrNull, dayOfInstant, nearestDate } from '../calendar/index.ts'
import { type EarnedValue, latestFinish } from '../earned-value/index.ts'
import type { ProjectStatus } from '../vocabulary/index.ts'
import type { RuleName } from './thresholds.ts'
import type { FindingInputs, HealthProjectInput, ProjectContext } from './types.ts'

/** Everything that a rule may look at. `asOf` is the day number of the day of judgement. */
export type Facts = {
  project: HealthProjectInput
  earned: EarnedValue
  context: ProjectContext
  as_of_on: string
  asOf: number
}

/** What a rule measured; `value` null where the rule applies but there is nothing to measure. */
export type Measurement = { value: number | null; inputs: FindingInputs }
type Rule = (facts: Facts) => Measurement | null

/**
 * A progress of 0 that nobody vouches for by a delivery confidence is a blank field rather than a report: judging by it would
 * call every project of a file without a progress column a failure.
 */
const progressIsStated = ({ status, progress, reported_confidence }: HealthProjectInput): boolean =>
  status === 'completed' || progress > 0 || reported_confidence !== null

const cpi: Rule = ({ project, earned }) =>
  earned.cpi === null || project.planned_minor === 0 || !progressIsStated(project)
    ? null
    : {
        value: round(earned.cpi, 3),
        inputs: {
          earned_minor: earned.ev_minor,
          actual_minor: earned.ac_minor,
          planned_minor: earned.bac_minor,
          progress: project.progress,
        },
      }

const spi: Rule = ({ project, earned, as_of_on }) =>
  earned.spi === null || !progressIsStated(project)
    ? null
    : {
        value: round(earned.spi, 3),
        inputs: {
          earned_minor: earned.ev_minor,
          planned_value_minor: earned.pv_minor,
          progress: project.progress,
          baseline_start_on: project.baseline_start_on,
          baseline_finish_on: project.baseline_finish_on,
          as_of_on,
        },
      }

const slipPercent: Rule = ({ project, earned }) =>
  earned.slip_percent === null
    ? null
    : {
        value: round(earned.slip_percent, 1),
        inputs: {
          slip_days: earned.slip_days,
          baseline_start_on: project.baseline_start_on,
          baseline_finish_on: project.baseline_finish_on,
          finish_on: latestFinish(project),
        },
      }

const burnRatio: Rule = ({ project, earned, as_of_on }) =>
  earned.burn_ratio === null || project.actual_minor === 0
    ? null
    : {
        value: round(earned.burn_ratio, 3),
        inputs: {
          actual_minor: earned.ac_minor,
          planned_minor: earned.bac_minor,
          baseline_start_on: project.baseline_start_on,
          baseline_finish_on: project.baseline_finish_on,
          as_of_on,
        },
      }

/** Expected cost at completion over plan. The forecast is the expected total of each year, what has been spent included. */
const costOverrun: Rule = ({ project }) => {
  const { planned_minor, forecast_minor, actual_minor, status } = project
  const expected = status === 'completed' ? actual_minor : Math.max(forecast_minor, actual_minor)
  const spentOnly = status !== 'completed' && forecast_minor === 0 && actual_minor <= planned_minor
  if (planned_minor === 0 || expected === 0 || spentOnly) return null
  return {
    value: round(((expected - planned_minor) / planned_minor) * 100, 1),
    inputs: { planned_minor, forecast_minor, actual_minor, expected_minor: expected },
  }
}

const overdueDays: Rule = ({ project, asOf, as_of_on }) => {
  const finishOn = project.forecast_finish_on ?? project.baseline_finish_on
  const finish = dayNumberOrNull(finishOn)
  if (finish === null) return null
  return { value: Math.max(0, asOf - finish), inputs: { finish_on: finishOn, as_of_on } }
}

/** A project that nobody ever reported on is measured from its start. */
const staleDays: Rule = ({ project, asOf, as_of_on }) => {
  const startOn = project.actual_start_on ?? project.baseline_start_on
  const since = project.reported_at === null ? dayNumberOrNull(startOn) : dayOfInstant(project.reported_at)
  if (since === null) return null
  const reportedOn = project.reported_at === null ? null : nearestDate(since)
  const started = reportedOn === null ? { start_on: startOn } : {}
  return { value: Math.max(0, asOf - since), inputs: { reported_on: reportedOn, ...started, as_of_on } }
}

const coveragePercent: Rule = ({ project, context: { coverage } }) =>
  project.track !== 'technology' || !coverage
    ? null
    : {
        value: coverage.percent,
        inputs: {
          links: coverage.links,
          covered: coverage.covered,
          affected_units: coverage.unit_ids.length,
          uncovered_units: coverage.uncovered_unit_ids.length,
        },
      }

/** After go-live only the changes that are still open count: a change that came late but came is done. */
const adminBehindDays: Rule = ({ project, context }) => {
  if (project.track !== 'technology') return null
  const open = new Set((context.open_after_go_live ?? []).map((link) => link.link_id))
  const lags = (context.lags ?? []).filter((lag) => project.status !== 'completed' || open.has(lag.link_id))
  const behind = lags.filter((lag) => lag.days_behind > 0)
  const [first] = lags
  if (!first) return null
  const worst = behind.reduce((a, b) => (b.days_behind > a.days_behind ? b : a), first)
  return {
    value: worst.days_behind,
    inputs: {
      links: lags.length,
      links_behind: behind.length,
      units_behind: new Set(behind.map((lag) => lag.unit_id)).size,
      administrative_project_id: worst.administrative_project_id,
      administrative_finish_on: worst.administrative_finish_on,
      due_on: worst.due_on,
    },
  }
}

/** One project alone says nothing about a vendor, so a vendor is judged from two running projects on. */
const vendorTroublePercent: Rule = ({ context: { vendor_trouble: trouble } }) =>
  !trouble || trouble.running < 2
    ? null
    : {
        value: trouble.percent,
        inputs: { vendor_id: trouble.vendor_id, running: trouble.running, off_course: trouble.off_course },
      }

/** How each rule measures. */
export const MEASURES: Readonly<Record<RuleName, Rule>> = {
  cpi,
  spi,
  slip_percent: slipPercent,
  burn_ratio: burnRatio,
  cost_overrun_percent: costOverrun,
  overdue_days: overdueDays,
  stale_days: staleDays,
  coverage_percent: coveragePercent,
  admin_behind_days: adminBehindDays,
  vendor_trouble_percent: vendorTroublePercent,
}

/**
 * Which rules make sense for a status. A proposal promises nothing yet and a cancelled project nothing any more; an approved
 * one has dates and a budget but no performance; a paused one owes no reports; of a completed one only facts remain: what it
 * cost, when it ended, and which administrative changes are still open.
 */
export const RULES_OF_STATUS: Readonly<Record<ProjectStatus, readonly RuleName[]>> = {
  proposed: [],
  approved: [
    'slip_percent',
    'cost_overrun_percent',
    'overdue_days',
    'coverage_percent',
    'admin_behind_days',
    'vendor_trouble_percent',
  ],
  running: Object.keys(MEASURES) as RuleName[],
  paused: [
    'cpi',
    'spi',
    'slip_percent',
    'burn_ratio',
    'cost_overrun_percent',
    'overdue_days',
    'coverage_percent',
    'admin_behind_days',
    'vendor_trouble_percent',
  ],
  completed: ['cpi', 'slip_percent', 'cost_overrun_percent', 'admin_behind_days'],
  cancelled: [],
}

/** Rules whose good answer shows that a project is on course; the others can only speak against it. */
export const PROVING_RULES: ReadonlySet<RuleName> = new Set([
  'cpi',
  'spi',
  'slip_percent',
  'burn_ratio',
  'cost_overrun_percent',
])
