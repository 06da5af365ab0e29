import { describe, expect, it } from 'vitest'
import { timeline } from '../../web/src/features/contracts/timeline.ts'
import { contestedFields } from '../../web/src/features/records/contested.ts'
import { spendSeries } from '../../web/src/features/vendors/spend.ts'

const spender = (name: string, years: readonly [number, number][]) => ({
  name,
  spend: { years: years.map(([year, value_minor]) => ({ year, value_minor })), unknown_minor: 0 },
})

describe('spend by year', () => {
  it('names the vendors that get most and puts all others together', () => {
    const { years, series } = spendSeries(
      [
        spender('small', [[2026, 1]]),
        spender('smaller', [[2028, 1]]),
        spender('none', []),
        spender('third', [[2026, 10]]),
        spender('largest', [
          [2025, 50],
          [2026, 60],
        ]),
        spender('second', [[2026, 40]]),
      ],
      (count) => `${count} others`,
    )
    expect(years).toEqual([2025, 2026, 2028])
    expect(series).toEqual([
      { name: 'largest', values: [50, 60, 0] },
      { name: 'second', values: [0, 40, 0] },
      { name: 'third', values: [0, 10, 0] },
      { name: '2 others', values: [0, 1, 1] },
    ])
  })
  it('is empty without any spend', () => {
    expect(spendSeries([spender('none', [])], String)).toEqual({ years: [], series: [] })
  })
})

const renewal = (notice_on: string, ends_on: string) => ({
  contract_id: ends_on,
  title: '',
  vendor_id: null,
  vendor_name: null,
  value_minor: null,
  ends_on,
  notice_on,
  days_left: 0,
  notice_overdue: false,
})

describe('the timeline of renewals', () => {
  it('begins today, holds every end that is not too far, and names its months', () => {
    const { months, rows } = timeline(
      [renewal('2026-11-01', '2026-12-21'), renewal('2027-02-21', '2027-05-21'), renewal('2027-01-01', '2031-01-01')],
      '2026-11-21',
    )
    expect(rows[0]).toMatchObject({ notice: 0, beyond: false })
    expect(rows[2]).toMatchObject({ end: 100, beyond: true })
    for (const { end, notice } of rows) expect(end).toBeGreaterThanOrEqual(notice)
    expect(months[0]?.on).toBe('2026-12-01')
    expect(months.length).toBeLessThanOrEqual(8)
  })
  it('shows three months at least', () => {
    expect(timeline([renewal('2026-11-22', '2026-11-23')], '2026-11-21').rows[0]?.end).toBeLessThan(5)
  })
})

describe('two people changing one record', () => {
  const read = { title: 'A', note: null, value: 1 }
  it('are in each other’s way only where they changed the same field to something else', () => {
    expect(contestedFields(read, { ...read, note: 'theirs' }, { title: 'B' })).toEqual([])
    expect(contestedFields(read, { ...read, note: 'theirs' }, { note: 'mine', title: 'B' })).toEqual(['note'])
    expect(contestedFields(read, { ...read, title: 'B' }, { title: 'B' })).toEqual([])
  })
})
