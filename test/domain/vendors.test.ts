import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  concentrationLevel,
  herfindahlIndex,
  renewalsDue,
  scorecard,
  spendByYear,
  vendorConcentration,
  vendorTrouble,
} from '../../shared/domain/vendors/index.ts'

const contract = (vendor_id: string | null, value_minor: number | null) => ({
  vendor_id,
  value_minor,
  status: 'active' as const,
})

describe('concentration', () => {
  it('gives 2,600 for shares of 30, 30, 20 and 20 percent', () => {
    expect(herfindahlIndex([30, 30, 20, 20])).toBe(2600)
    const found = vendorConcentration([contract('d', 20), contract('a', 30), contract('b', 30), contract('c', 20)])
    expect(found).toMatchObject({ hhi: 2600, level: 'high', total_minor: 100, unnamed_minor: 0 })
    expect(found.shares.map((share) => [share.vendor_id, share.share_percent])).toEqual([
      ['a', 30],
      ['b', 30],
      ['c', 20],
      ['d', 20],
    ])
  })

  it.each([
    [999, 'low'],
    [1000, 'moderate'],
    [1800, 'moderate'],
    [1801, 'high'],
  ])('calls %d %s', (hhi, level) => expect(concentrationLevel(hhi)).toBe(level))

  it('keeps gaps apart and says nothing without values', () => {
    expect(vendorConcentration([contract(null, 50), contract('a', null), contract('b', -5)])).toEqual({
      hhi: null,
      level: null,
      total_minor: 0,
      unnamed_minor: 50,
      shares: [],
    })
  })

  it('lies between an even split and a single vendor, in any order', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 1e12 })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(some, (pairs) => {
        const contracts = pairs.map(([vendor, value]) => contract(vendor, value))
        const found = vendorConcentration(contracts)
        expect(found.hhi).toBeLessThanOrEqual(10_000)
        expect(found.hhi).toBeGreaterThanOrEqual(Math.floor(10_000 / found.shares.length))
        expect(vendorConcentration(contracts.reverse())).toEqual(found)
      }),
    )
  })
})

describe('spend by year', () => {
  const term = (value_minor: number | null, starts_on: string | null, ends_on: string | null) => ({
    value_minor,
    starts_on,
    ends_on,
    status: 'active' as const,
  })

  it('spreads a value over the days of its term', () => {
    expect(spendByYear([term(36_500, '2025-07-01', '2026-06-30')])).toEqual({
      years: [
        { year: 2025, value_minor: 18_400 },
        { year: 2026, value_minor: 18_100 },
      ],
      unknown_minor: 0,
    })
  })

  it('puts a contract without an end into its first year, and one without a start into none', () => {
    const contracts = [term(100, '2025-07-01', null), term(7, null, '2026-01-01'), term(9, '0001-01-01', '9999-12-31')]
    expect(spendByYear(contracts)).toEqual({
      years: [
        { year: 1, value_minor: 9 },
        { year: 2025, value_minor: 100 },
      ],
      unknown_minor: 7,
    })
    expect(spendByYear([{ ...term(5, '2025-01-01', null), status: 'draft' }]).years).toEqual([])
  })

  it('loses no cent', () => {
    const date = fc.constantFrom(null, '2020-02-29', '2021-12-31', '2022-01-01', '2031-06-15', 'never')
    const some = fc.array(
      fc.record({ value_minor: fc.integer({ min: -1e9, max: 1e13 }), starts_on: date, ends_on: date }),
    )
    fc.assert(
      fc.property(some, (list) => {
        const { years, unknown_minor } = spendByYear(list.map((entry) => ({ ...entry, status: 'active' as const })))
        const spent = years.reduce((sum, year) => sum + year.value_minor, unknown_minor)
        expect(spent).toBe(list.reduce((sum, entry) => sum + entry.value_minor, 0))
      }),
    )
  })
})

describe('renewals', () => {
  const renewal = (id: string, ends_on: string | null, notice_days: number | null) => ({
    id,
    title: id,
    vendor_id: null,
    value_minor: null,
    status: 'active' as const,
    ends_on,
    notice_days,
  })

  it('counts to the notice date and flags one that has passed', () => {
    const contracts = [
      renewal('later', '2027-01-01', 30),
      renewal('soon', '2026-03-31', 60),
      renewal('missed', '2026-02-01', 90),
      renewal('ended', '2025-12-31', 0),
      renewal('open', null, 30),
    ]
    expect(renewalsDue(contracts, '2026-01-15', 90)).toMatchObject([
      { contract_id: 'missed', notice_on: '2025-11-03', days_left: -73, notice_overdue: true },
      { contract_id: 'soon', notice_on: '2026-01-30', days_left: 15, notice_overdue: false },
    ])
  })
})

describe('vendor performance', () => {
  it('weighs scores', () => {
    expect(
      scorecard([
        { weight: 3, score: 4 },
        { weight: 1, score: 2 },
      ]),
    ).toBe(3.5)
    expect(scorecard([])).toBeNull()
  })

  it('counts running projects off course', () => {
    const running = (state: 'off_course' | 'watch') => ({ vendor_id: 'v', status: 'running' as const, state })
    const projects = [
      running('off_course'),
      running('watch'),
      running('watch'),
      { ...running('off_course'), status: 'paused' as const },
    ]
    expect(vendorTrouble(projects)).toEqual([{ vendor_id: 'v', running: 3, off_course: 1, percent: 33 }])
  })
})
