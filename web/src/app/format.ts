import { locale } from './i18n.ts'
import { minorDigits } from './money.ts'

/** Every function here writes for the reader's locale and re-renders what reads it when the language changes. */

const cache = new Map<string, unknown>()

/** One formatter a locale and set of options: making them is what costs. */
const cached = <T>(kind: string, options: object, make: (in_: string) => T): T => {
  const key = `${locale.value} ${kind} ${JSON.stringify(options)}`
  const known = cache.get(key) ?? make(locale.value)
  cache.set(key, known)
  // The key names the kind of formatter, so what lies under it is of that kind.
  return known as T
}

const numbers = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached('number', options, (in_) => new Intl.NumberFormat(in_, options))

/** A figure with the true minus sign, as wide as the plus, and no break between it and its unit. */
const figure = (value: number, options: Intl.NumberFormatOptions): string => {
  const text = numbers(options).format(value).replaceAll(' ', '\u00a0')
  return value < 0 ? text.replace('-', '\u2212') : text
}

const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached('date', options, (in_) => new Intl.DateTimeFormat(in_, options))

/** What stands where there is no value. */
export const NONE = '–'

type Maybe<T> = T | null | undefined

/** A number with at most `digits` digits after its mark (0 unless told). */
export const number = (value: Maybe<number>, digits = 0): string =>
  value == null ? NONE : figure(value, { maximumFractionDigits: digits })

/** An index such as CPI or SPI, always with two digits. */
export const index = (value: Maybe<number>): string =>
  value == null ? NONE : figure(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** A share given in whole percent, as the API gives it: 71 is "71%". */
export const percent = (value: Maybe<number>, digits = 0): string =>
  value == null ? NONE : figure(value / 100, { style: 'percent', maximumFractionDigits: digits })

/** A change with its sign: "+6", "−2", "0". */
export const signed = (value: Maybe<number>, digits = 0): string =>
  value == null ? NONE : figure(value, { signDisplay: 'exceptZero', maximumFractionDigits: digits })

/** Money from minor units: in full, or `compact` ("€1.6m") where figures are compared. */
export const money = (minor: Maybe<number>, currency: string, compact = false): string => {
  if (minor == null) return NONE
  const digits = minorDigits(currency)
  const whole = minor % 10 ** digits === 0
  const options: Intl.NumberFormatOptions = compact
    ? { style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 }
    : { style: 'currency', currency, minimumFractionDigits: whole ? 0 : digits }
  return figure(minor / 10 ** digits, options)
}

/** Money at the axis of a chart: in the same short form as the figures beside it. */
export const axisMoney = (minor: number, currency: string): string => money(minor, currency, true)

// A calendar date has no time zone: it is read and written in the same one, so it never moves by a day.
const dayOf = (on: string): Date => new Date(`${on}T00:00:00Z`)

const day = (on: Maybe<string>, options: Intl.DateTimeFormatOptions): string => {
  if (!on) return NONE
  const date = dayOf(on)
  return Number.isNaN(date.getTime()) ? on : dates({ ...options, timeZone: 'UTC' }).format(date)
}

/** A calendar date from ISO text: "21 Nov 2026". */
export const date = (on: Maybe<string>): string => day(on, { day: 'numeric', month: 'short', year: 'numeric' })
/** A calendar date without its year, where many stand side by side: "21 Nov". */
export const shortDate = (on: Maybe<string>): string => day(on, { day: 'numeric', month: 'short' })
/** A calendar date with its weekday, for headlines: "Friday, 20 November 2026". */
export const longDate = (on: Maybe<string>): string =>
  day(on, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** The month of a calendar date: "Nov 2026". */
export const month = (on: Maybe<string>): string => day(on, { month: 'short', year: 'numeric' })

/** An instant (UTC milliseconds) in the reader's own time zone: "21 Nov 2026, 14:05". */
export const instant = (at: Maybe<number>): string =>
  at == null
    ? NONE
    : dates({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(at)

/** The day of an instant (UTC milliseconds) in the reader's own time zone: "21 Nov 2026". */
export const instantDate = (at: Maybe<number>): string =>
  at == null ? NONE : dates({ day: 'numeric', month: 'short', year: 'numeric' }).format(at)

/** The time of day of an instant (UTC milliseconds) in the reader's own time zone: "14:05". */
export const timeOfDay = (at: number): string => dates({ hour: '2-digit', minute: '2-digit' }).format(at)

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How long ago, or how far ahead, an instant is: "3 days ago", "in 2 weeks", "now" within a minute. */
export const relative = (at: Maybe<number>, now: number = Date.now()): string => {
  if (at == null) return NONE
  const gap = at - now
  const [unit, size] = STEPS.find(([, length]) => Math.abs(gap) >= length) ?? ['second', Number.POSITIVE_INFINITY]
  const formatter = cached('relative', {}, (in_) => new Intl.RelativeTimeFormat(in_, { numeric: 'auto' }))
  return formatter.format(Math.trunc(gap / size), unit)
}

/** A length of time in whole days: "1 day", "63 days". */
export const days = (count: Maybe<number>): string =>
  count == null ? NONE : figure(count, { style: 'unit', unit: 'day', unitDisplay: 'long' })

/** A file's size from bytes: "2.1 MB". */
export const bytes = (size: number): string => {
  const unit = size < 1000 ? 'byte' : size < 1e6 ? 'kilobyte' : 'megabyte'
  const scale = { byte: 1, kilobyte: 1000, megabyte: 1e6 }[unit]
  return figure(size / scale, {
    ...{ style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 },
    // In short it is "16 byte", whatever their number.
    ...(unit === 'byte' && { unitDisplay: 'long' }),
  })
}

/** "Purchasing, Legal and Quality". */
export const list = (words: readonly string[]): string =>
  cached('list', {}, (in_) => new Intl.ListFormat(in_, { type: 'conjunction' })).format(words)
