import { addDays, dayNumber, daysBetween, yearOf } from '../calendar/index.ts'
import { CADENCES, type Cadence } from '../vocabulary/index.ts'

/** 1970-01-01 was a Thursday: day 0 of the count is day 3 of its week, when Monday is day 0. */
const THURSDAY = 3

/** The ISO week of a date, `2026-W47`: weeks start on Monday and belong to the year of their Thursday (ISO 8601). */
export const isoWeek = (on: string): string => {
  const weekday = (((dayNumber(on) + THURSDAY) % 7) + 7) % 7
  const thursday = addDays(on, THURSDAY - weekday)
  const year = yearOf(thursday)
  const week = Math.floor(daysBetween(`${String(year).padStart(4, '0')}-01-01`, thursday) / 7) + 1
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`
}

/**
 * Names the scheduled run that a date belongs to: `weekly:2026-W47` or `monthly:2026-11`. A client gets one report for
 * each, whenever in the week or month the schedule comes to it. Throws RangeError for a date that does not exist.
 */
export const scheduledRunKey = (cadence: Cadence, on: string): string =>
  cadence === 'weekly' ? `weekly:${isoWeek(on)}` : `monthly:${on.slice(0, 7)}`

/** The first day of the run that a date belongs to: the Monday of its week, or the first of its month. */
export const runStartsOn = (cadence: Cadence, on: string): string =>
  cadence === 'monthly' ? `${on.slice(0, 7)}-01` : addDays(on, -((((dayNumber(on) + THURSDAY) % 7) + 7) % 7))

/** The run of each cadence that a date belongs to, and the day on which it began. */
export const scheduledRuns = (on: string): { cadence: Cadence; run_key: string; starts_on: string }[] =>
  CADENCES.map((cadence) => ({ cadence, run_key: scheduledRunKey(cadence, on), starts_on: runStartsOn(cadence, on) }))
