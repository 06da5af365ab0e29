import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoWeek, runStartsOn, scheduledRunKey } from '../../shared/domain/cadence/index.ts'
import { addDays } from '../../shared/domain/calendar/index.ts'

describe('runs of the schedule', () => {
  it('are named by ISO week, whose year is that of its Thursday', () => {
    const known: [string, string][] = [
      ['2026-11-16', '2026-W47'],
      ['2026-11-22', '2026-W47'],
      ['2026-11-23', '2026-W48'],
      ['2026-01-01', '2026-W01'],
      ['2025-12-29', '2026-W01'],
      ['2027-01-03', '2026-W53'],
      ['2021-01-03', '2020-W53'],
      ['2024-12-30', '2025-W01'],
    ]
    for (const [on, week] of known) expect(isoWeek(on), on).toBe(week)
  })

  it('are named by month', () => {
    expect(scheduledRunKey('monthly', '2026-11-30')).toBe('monthly:2026-11')
    expect(scheduledRunKey('weekly', '2026-11-30')).toBe('weekly:2026-W49')
  })

  it('begin on each Monday and never in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (weeks) => {
        const monday = addDays('1970-01-05', (weeks % 3_000) * 7)
        const days = [0, 1, 2, 3, 4, 5, 6].map((day) => isoWeek(addDays(monday, day)))
        expect(new Set(days).size).toBe(1)
        expect(isoWeek(addDays(monday, 7))).not.toBe(days[0])
        expect(isoWeek(addDays(monday, 7)) > (days[0] ?? '')).toBe(true)
      }),
    )
  })
})

describe('the day on which a run began', () => {
  it('is the Monday of the week or the first of the month', () => {
    expect(runStartsOn('weekly', '2026-11-22')).toBe('2026-11-16')
    expect(runStartsOn('weekly', '2026-11-23')).toBe('2026-11-23')
    expect(runStartsOn('weekly', '2027-01-01')).toBe('2026-12-28')
    expect(runStartsOn('monthly', '2026-11-22')).toBe('2026-11-01')
  })
})
