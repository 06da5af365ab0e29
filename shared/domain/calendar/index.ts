/**
 * Calendar dates as ISO text (`2026-03-31`), years 0001 to 9999, in the proleptic Gregorian calendar.
 * Days are counted by arithmetic on the digits, so neither a time zone nor a parser's leniency can move a date.
 */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const MILLISECONDS_OF_A_DAY = 86_400_000
/** Day numbers of 0001-01-01 and 9999-12-31. */
const FIRST_DAY = -719_162
const LAST_DAY = 2_932_896

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

/** The number written in `text` from `from` up to `to`; NaN where a character is no digit. By character: dates are read by the million. */
const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/**
 * Days since 1970-01-01, negative before it; null for a missing date or one that does not exist.
 * Counts years from March, so that the leap day ends the year (Howard Hinnant, "chrono-compatible low-level date algorithms").
 */
export const dayNumberOrNull = (date: string | null | undefined): number | null => {
  if (date?.length !== 10 || date[4] !== '-' || date[7] !== '-') return null
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)]
  if (!(year >= 1 && day >= 1 && day <= daysInMonth(year, month))) return null
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** True for a calendar date that exists, written as `YYYY-MM-DD`. */
export const isIsoDate = (text: string): boolean => dayNumberOrNull(text) !== null

/** Days since 1970-01-01. Throws RangeError for a date that does not exist. */
export const dayNumber = (date: string): number => {
  const day = dayNumberOrNull(date)
  if (day === null) throw new RangeError(`Not a calendar date: ${date}`)
  return day
}

/** The ISO date of a day number. Throws RangeError outside the years 0001 to 9999. */
export const dateOfDay = (day: number): string => {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) throw new RangeError(`Not a day number: ${day}`)
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** The ISO date of a day number; one outside the calendar becomes its first or last date. */
export const nearestDate = (day: number): string => dateOfDay(Math.min(LAST_DAY, Math.max(FIRST_DAY, Math.round(day))))

/** Days from `from` to `to`: 1 from one day to the next, negative where `to` is earlier. Throws RangeError for no date. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The date `days` whole days after `date` (before it where negative). Throws RangeError outside 0001 to 9999. */
export const addDays = (date: string, days: number): string => dateOfDay(dayNumber(date) + days)

/** The calendar year of a date. */
export const yearOf = (date: string): number => Number(date.slice(0, 4))

/** The UTC calendar date of an instant in epoch milliseconds. */
export const dateOfInstant = (instant: number): string => dateOfDay(Math.floor(instant / MILLISECONDS_OF_A_DAY))

/** The UTC day number of an instant in epoch milliseconds. */
export const dayOfInstant = (instant: number): number => Math.floor(instant / MILLISECONDS_OF_A_DAY)
