import { ratio } from '../arithmetic/index.ts'
import { dayNumberOrNull } from '../calendar/index.ts'

const daysFrom = (from: string | null, to: string | null): number | null => {
  const [start, end] = [dayNumberOrNull(from), dayNumberOrNull(to)]
  return start === null || end === null ? null : end - start
}

/** Slip in days = forecast finish - baseline finish: above zero where the project ends later than agreed. Null without both dates. */
export const slipDays = (baselineFinishOn: string | null, forecastFinishOn: string | null): number | null =>
  daysFrom(baselineFinishOn, forecastFinishOn)

/** Slip in percent of the baseline duration; null without dates or for a baseline of no length. */
export const slipPercent = (
  baselineStartOn: string | null,
  baselineFinishOn: string | null,
  forecastFinishOn: string | null,
): number | null => {
  const share = ratio(slipDays(baselineFinishOn, forecastFinishOn), daysFrom(baselineStartOn, baselineFinishOn))
  return share === null ? null : share * 100
}

/**
 * The share of a baseline that has gone by on a day, 0 to 1, linear in days: 0 on the start, 1 on the finish and after it.
 * A baseline of one day has gone by once that day is reached. Null without both dates.
 */
export const elapsedShare = (startOn: string | null, finishOn: string | null, asOfOn: string): number | null => {
  const duration = daysFrom(startOn, finishOn)
  const elapsed = daysFrom(startOn, asOfOn)
  if (duration === null || elapsed === null || duration < 0) return null
  if (duration === 0) return elapsed >= 0 ? 1 : 0
  return Math.min(1, Math.max(0, elapsed / duration))
}

/** Burn ratio = (AC / BAC) / (elapsed / duration): above 1 where money goes faster than time. `elapsed` is a share, 0 to 1. */
export const burnRatio = (ac: number, bac: number, elapsed: number | null): number | null =>
  ratio(ratio(ac, bac), elapsed)

/**
 * Earned schedule in periods, ES = C + (EV - PV_C) / (PV_{C+1} - PV_C) (W. Lipke, "Schedule is Different", 2003).
 * `cumulativePlanned[i]` is the planned value at the end of period i + 1, never falling; C is the last period whose planned
 * value has been earned (PV_0 = 0). Between 0 and the number of periods; null for an empty plan.
 */
export const earnedSchedule = (cumulativePlanned: readonly number[], ev: number): number | null => {
  if (cumulativePlanned.length === 0) return null
  let earned = 0
  let before = 0
  for (const planned of cumulativePlanned) {
    if (planned > ev) return earned + Math.max(0, (ev - before) / (planned - before))
    before = planned
    earned += 1
  }
  return earned
}

/** SPI(t) = ES / AT: earned schedule over actual time, both in the same periods; null before time has begun. */
export const timePerformanceIndex = (es: number | null, actualTime: number): number | null => ratio(es, actualTime)
