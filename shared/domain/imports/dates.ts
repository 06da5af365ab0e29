export type DateOrder = 'iso' | 'mdy' | 'dmy'

const TIME = String.raw`(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`)
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})${TIME}$`)
const LONGEST_DATE = 40
const MINUTE_MS = 60_000

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0))

/** A date of the Gregorian calendar and, where written, the instant in UTC epoch milliseconds. */
export type ReadDate = { year: number; on: string; at: number }

/**
 * What one written date says about its column: `iso` (year first), `dmy`, `mdy`, `same` (05.05.), `unclear` (03/04) or
 * `none`. A point between the parts always means the day first: nobody writes the month first that way.
 */
export const orderEvidence = (written: string): DateOrder | 'same' | 'unclear' | 'none' => {
  const text = written.trim()
  if (text.length > LONGEST_DATE) return 'none'
  if (YEAR_FIRST.test(text)) return 'iso'
  const match = YEAR_LAST.exec(text)
  if (!match) return 'none'
  const first = Number(match[1])
  const second = Number(match[3])
  if (match[2] === '.') return 'dmy'
  if (first > 12 && second > 12) return 'none'
  if (first > 12) return 'dmy'
  if (second > 12) return 'mdy'
  return first === second ? 'same' : 'unclear'
}

const offsetMinutes = (zone: string | undefined): number => {
  if (zone === undefined || zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))
}

/** Reads a date strictly: 31.02. is none. Dates with the year first are read in every order. */
export const parseDate = (written: string, order: DateOrder): ReadDate | null => {
  const text = written.trim()
  if (text.length > LONGEST_DATE) return null
  const yearFirst = YEAR_FIRST.exec(text)
  const yearLast = yearFirst || order === 'iso' ? null : YEAR_LAST.exec(text)
  const match = yearFirst ?? yearLast
  if (!match) return null
  const parts = yearFirst
    ? [match[1], match[3], match[4]]
    : order === 'mdy'
      ? [match[4], match[1], match[3]]
      : [match[4], match[3], match[1]]
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  const [hour = 0, minute = 0, second = 0] = [match[5], match[6], match[7]].map((part) => Number(part ?? 0))
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  if (hour > 23 || minute > 59 || second > 59) return null
  const milliseconds = Math.trunc(Number(`0.${match[8] ?? '0'}`) * 1000 + 1e-6)
  const at = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offsetMinutes(match[9]) * MINUTE_MS
  const on = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { year, on, at }
}
