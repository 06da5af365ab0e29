import { minorDigits } from '../../../../shared/domain/currency/index.ts'
import type { Language } from '../../../../shared/domain/vocabulary/index.ts'

/** How a document writes figures in one language; money in the client's currency, without its sign. */
export type Format = {
  count(value: number): string
  money(minor: number): string
  date(on: string): string
  instant(at: number): string
  /** Null where there is neither start nor end. */
  window(starts_on: string | null, ends_on: string | null): string | null
}

export const formats = (language: Language, currency: string): Format => {
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  const digits = minorDigits(currency)
  const count = new Intl.NumberFormat(locale)
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const date = (on: string): string => day.format(new Date(`${on}T00:00:00Z`))
  return {
    count: (value) => count.format(value),
    money: (minor) => money.format(minor / 10 ** digits),
    date,
    instant: (at) => day.format(new Date(at)),
    window: (starts_on, ends_on) =>
      starts_on === null && ends_on === null
        ? null
        : `${starts_on ? date(starts_on) : '…'} – ${ends_on ? date(ends_on) : '…'}`,
  }
}
