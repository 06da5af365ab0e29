import { beforeAll, describe, expect, it } from 'vitest'
import * as format from '../../web/src/app/format.ts'
import { language } from '../../web/src/app/i18n.ts'
import { minorDigits, parseMoney, writeMoney } from '../../web/src/app/money.ts'

const NOW = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000
/** Locales differ in which space they set; a reader does not see it. */
const plain = (text: string): string => text.replace(/\s/g, ' ')

describe('in German', () => {
  beforeAll(() => {
    language.value = 'de'
  })
  it('writes money, shares and dates as a German reads them', () => {
    expect(plain(format.money(123450, 'EUR'))).toBe('1.234,50 €')
    expect(plain(format.money(160_000_000_000, 'EUR', true))).toBe('1,6 Mrd. €')
    expect(plain(format.percent(71))).toBe('71 %')
    expect(format.date('2026-11-21')).toBe('21. Nov. 2026')
    expect(format.relative(NOW - 3 * DAY, NOW)).toBe('vor 3 Tagen')
    expect(format.list(['Einkauf', 'Recht', 'Qualität'])).toBe('Einkauf, Recht und Qualität')
  })
})

describe('formats', () => {
  beforeAll(() => {
    language.value = 'en'
  })
  it('shows a dash where there is no value, and never a false zero', () => {
    for (const written of [
      format.money(null, 'EUR'),
      format.percent(undefined),
      format.date(null),
      format.instant(null),
      format.signed(null),
      format.days(null),
      format.index(null),
    ])
      expect(written).toBe(format.NONE)
    expect(format.number(0)).toBe('0')
  })
  it('takes the digits of the currency', () => {
    expect(minorDigits('JPY')).toBe(0)
    expect(plain(format.money(1500, 'JPY'))).toMatch(/1,500$/)
    expect(plain(format.money(150_000, 'EUR'))).toMatch(/1,500$/)
    expect(plain(format.money(150_001, 'EUR'))).toMatch(/1,500\.01$/)
  })
  it('signs a change, and leaves none unsigned', () => {
    expect(format.signed(6)).toBe('+6')
    expect(format.signed(0)).toBe('0')
    expect(format.signed(-2)).toMatch(/^[-−]2$/)
  })
  it('keeps a calendar date on its day in every time zone', () => {
    expect(format.date('2026-03-29')).toMatch(/29/)
    expect(format.date('not a date')).toBe('not a date')
  })
  it('says how long ago in the largest whole unit', () => {
    expect(format.relative(NOW + 14 * DAY, NOW)).toBe('in 2 weeks')
    expect(format.relative(NOW - DAY, NOW)).toBe('yesterday')
    expect(format.relative(NOW - 20_000, NOW)).toBe('now')
  })
  it('writes sizes of files', () => {
    expect(plain(format.bytes(2_140_000))).toBe('2.1 MB')
    expect(plain(format.bytes(900))).toMatch(/^900 /)
  })
})

describe('money as it is written', () => {
  it.each([
    ['1.234,50', 'de-DE', 123450],
    ['1234,5', 'de-DE', 123450],
    ['1,234.50', 'en-GB', 123450],
    ['€ 1,234.50', 'en-GB', 123450],
    ['1234.50 EUR', 'en-GB', 123450],
    ['1 234', 'en-GB', 123400],
    ['-12', 'en-GB', -1200],
    ['', 'en-GB', null],
    ['  ', 'en-GB', null],
    ['twelve', 'en-GB', undefined],
    ['1.234', 'en-GB', undefined],
    ['12..3', 'en-GB', undefined],
    ['99999999999999999999', 'en-GB', undefined],
  ])('reads %j in %s', (written, locale, minor) => {
    expect(parseMoney(written, 'EUR', locale)).toBe(minor)
  })
  it('reads back what it writes', () => {
    for (const locale of ['en-GB', 'en-US', 'de-DE', 'de-AT', 'de-CH'])
      for (const [minor, currency] of [
        [123_456_789, 'EUR'],
        [100, 'USD'],
        [5, 'EUR'],
        [1500, 'JPY'],
        [-250_050, 'CHF'],
      ] as const)
        expect(parseMoney(writeMoney(minor, currency, locale), currency, locale)).toBe(minor)
  })
})
