import { dayNumberOrNull } from '../calendar/index.ts'
import {
  costPerformanceIndex,
  costVariance,
  estimateAtCompletionAtypical,
  estimateAtCompletionTypical,
  estimateToComplete,
  schedulePerformanceIndex,
  scheduleVariance,
  toCompletePerformanceIndex,
  varianceAtCompletion,
} from './indices.ts'
import { burnRatio, elapsedShare, slipDays, slipPercent, timePerformanceIndex } from './schedule.ts'

/** What of a project its earned value is computed from. */
export type EarnedValueInput = {
  status: string
  progress: number
  planned_minor: number
  actual_minor: number
  baseline_start_on: string | null
  baseline_finish_on: string | null
  forecast_finish_on: string | null
  actual_finish_on: string | null
}

/** Earned value of one project as of a day; money in minor units, null where the facts do not allow a figure. */
export type EarnedValue = {
  pv_minor: number | null
  ev_minor: number
  ac_minor: number
  bac_minor: number
  cv_minor: number
  sv_minor: number | null
  cpi: number | null
  spi: number | null
  eac_typical_minor: number | null
  eac_atypical_minor: number
  etc_minor: number | null
  vac_minor: number | null
  tcpi: number | null
  /** Earned schedule and actual time, in days of the baseline. */
  earned_schedule_days: number | null
  spi_t: number | null
  burn_ratio: number | null
  slip_days: number | null
  slip_percent: number | null
}

/** The finish that a project is held to now: the actual one, else the forecast, else null. */
export const latestFinish = (project: Pick<EarnedValueInput, 'actual_finish_on' | 'forecast_finish_on'>) =>
  project.actual_finish_on ?? project.forecast_finish_on

/** Earned value in minor units = planned total x progress; a completed project has earned its whole plan. */
export const earnedMinor = (project: Pick<EarnedValueInput, 'status' | 'progress' | 'planned_minor'>): number =>
  Math.round((project.planned_minor * (project.status === 'completed' ? 100 : project.progress)) / 100)

/** Planned value in minor units as of a day: the planned total spread evenly over the days of the baseline. Null without a baseline. */
export const plannedMinor = (
  project: Pick<EarnedValueInput, 'planned_minor' | 'baseline_start_on' | 'baseline_finish_on'>,
  asOfOn: string,
): number | null => {
  const elapsed = elapsedShare(project.baseline_start_on, project.baseline_finish_on, asOfOn)
  return elapsed === null ? null : Math.round(project.planned_minor * elapsed)
}

const earnedScheduleDays = (project: EarnedValueInput, asOfOn: string) => {
  const start = dayNumberOrNull(project.baseline_start_on)
  const finish = dayNumberOrNull(project.baseline_finish_on)
  const now = dayNumberOrNull(asOfOn)
  if (start === null || finish === null || now === null || project.planned_minor === 0) return { es: null, at: 0 }
  // The plan is a straight line, on which the earned schedule is the same share of the duration as the earned value of the budget.
  const es = (earnedMinor(project) / project.planned_minor) * (finish - start)
  return { es, at: Math.max(0, (dayNumberOrNull(project.actual_finish_on) ?? now) - start) }
}

/**
 * The earned value of a project as of a day. PV is linear over the baseline, EV is planned total x progress, AC the actual total,
 * BAC the planned total; elapsed time for the burn ratio is capped at the baseline's finish.
 */
export const earnedValue = (project: EarnedValueInput, asOfOn: string): EarnedValue => {
  const bac = project.planned_minor
  const ac = project.actual_minor
  const ev = earnedMinor(project)
  const pv = plannedMinor(project, asOfOn)
  const cpi = costPerformanceIndex(ev, ac)
  const typical = estimateAtCompletionTypical(bac, cpi)
  const { es, at } = earnedScheduleDays(project, asOfOn)
  const elapsed = elapsedShare(project.baseline_start_on, project.baseline_finish_on, asOfOn)
  const finish = latestFinish(project)
  return {
    pv_minor: pv,
    ev_minor: ev,
    ac_minor: ac,
    bac_minor: bac,
    cv_minor: costVariance(ev, ac),
    sv_minor: pv === null ? null : scheduleVariance(ev, pv),
    cpi,
    spi: pv === null ? null : schedulePerformanceIndex(ev, pv),
    eac_typical_minor: typical === null ? null : Math.round(typical),
    eac_atypical_minor: estimateAtCompletionAtypical(bac, ac, ev),
    etc_minor: estimateToComplete(typical === null ? null : Math.round(typical), ac),
    vac_minor: varianceAtCompletion(bac, typical === null ? null : Math.round(typical)),
    tcpi: toCompletePerformanceIndex(bac, ev, ac),
    earned_schedule_days: es,
    spi_t: timePerformanceIndex(es, at),
    burn_ratio: burnRatio(ac, bac, elapsed),
    slip_days: slipDays(project.baseline_finish_on, finish),
    slip_percent: slipPercent(project.baseline_start_on, project.baseline_finish_on, finish),
  }
}
