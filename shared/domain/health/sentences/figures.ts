/** What stands where there is no value. */
const NONE = '–'

/** Writes figures and dates in the manner of one locale, and money in one currency. */
export type Figures = {
  number(value: number | null, digits?: number): string
  /** An index such as CPI, always with two digits. */
  index(value: number | null): string
  /** A share given in percent: 71 is "71%". */
  percent(value: number | null, digits?: number): string
  /** A change with its sign: "+6", "−2", "0". */
  signed(value: number | null, digits?: number): string
  /** Money from minor units, short: "€1.6m". */
  money(minor: number | null): string
  signedMoney(minor: number | null): string
  date(on: string | null): string
  /** "1 day", "63 days". */
  days(count: number): string
}

/** A minus sign as wide as a plus, instead of a hyphen. */
const withMinus = (text: string): string => text.replace('-', '−')

const noneOr =
  (write: (value: number) => string) =>
  (value: number | null): string =>
    value === null ? NONE : write(value)

const moneyFormat = (locale: string, currency: string, signed: boolean): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits: 3,
    signDisplay: signed ? 'exceptZero' : 'auto',
  })

/** @param locale a BCP 47 tag, for instance `en-GB`; @param currency an ISO 4217 code, the client's */
export const figuresFor = (locale: string, currency: string): Figures => {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const digitsOf = (digits: number, more: Intl.NumberFormatOptions = {}) =>
    digits === 0 && Object.keys(more).length === 0
      ? plain
      : new Intl.NumberFormat(locale, { maximumFractionDigits: digits, ...more })
  const indices = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const amounts = moneyFormat(locale, currency, false)
  const changes = moneyFormat(locale, currency, true)
  const minor =
    10 ** (new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2)
  // A calendar date has no time zone: it is read and written in the same one, so it never moves by a day.
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const german = locale.startsWith('de')
  return {
    number: (value, digits = 0) => (value === null ? NONE : digitsOf(digits).format(value)),
    index: noneOr((value) => indices.format(value)),
    percent: (value, digits = 0) =>
      value === null ? NONE : digitsOf(digits, { style: 'percent' }).format(value / 100),
    signed: (value, digits = 0) =>
      value === null ? NONE : withMinus(digitsOf(digits, { signDisplay: 'exceptZero' }).format(value)),
    money: noneOr((value) => amounts.format(value / minor)),
    signedMoney: noneOr((value) => withMinus(changes.format(value / minor))),
    date: (on) => (on === null ? NONE : dates.format(new Date(`${on}T00:00:00Z`))),
    days: (count) => `${plain.format(count)} ${count === 1 ? (german ? 'Tag' : 'day') : german ? 'Tage' : 'days'}`,
  }
}
