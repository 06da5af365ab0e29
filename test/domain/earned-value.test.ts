import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  burnRatio,
  costPerformanceIndex,
  type EarnedValueInput,
  earnedSchedule,
  earnedValue,
  elapsedShare,
  estimateAtCompletionTypical,
  plannedMinor,
  schedulePerformanceIndex,
  slipDays,
  slipPercent,
  timePerformanceIndex,
  toCompletePerformanceIndex,
} from '../../shared/domain/earned-value/index.ts'

const project: EarnedValueInput = {
  status: 'running',
  progress: 40,
  planned_minor: 1_000_000,
  actual_minor: 500_000,
  baseline_start_on: '2026-01-01',
  baseline_finish_on: '2026-04-11',
  forecast_finish_on: '2026-05-01',
  actual_finish_on: null,
}

describe('earned value', () => {
  it('gives the figures of a worked example', () => {
    // Half of the 100 days have gone by on 20 February.
    expect(earnedValue(project, '2026-02-20')).toEqual({
      pv_minor: 500_000,
      ev_minor: 400_000,
      ac_minor: 500_000,
      bac_minor: 1_000_000,
      cv_minor: -100_000,
      sv_minor: -100_000,
      cpi: 0.8,
      spi: 0.8,
      eac_typical_minor: 1_250_000,
      eac_atypical_minor: 1_100_000,
      etc_minor: 750_000,
      vac_minor: -250_000,
      tcpi: 1.2,
      earned_schedule_days: 40,
      spi_t: 0.8,
      burn_ratio: 1,
      slip_days: 20,
      slip_percent: 20,
    })
  })

  it('gives null for every zero denominator', () => {
    expect(costPerformanceIndex(5, 0)).toBeNull()
    expect(schedulePerformanceIndex(5, 0)).toBeNull()
    expect(estimateAtCompletionTypical(100, 0)).toBeNull()
    expect(estimateAtCompletionTypical(100, null)).toBeNull()
    expect(toCompletePerformanceIndex(100, 50, 100)).toBeNull()
    expect(burnRatio(10, 0, 0.5)).toBeNull()
    expect(burnRatio(10, 100, 0)).toBeNull()
    expect(slipPercent('2026-01-01', '2026-01-01', '2026-02-01')).toBeNull()
    expect(timePerformanceIndex(3, 0)).toBeNull()
    expect(earnedSchedule([], 5)).toBeNull()
  })

  it('finds the earned schedule between two periods', () => {
    expect(earnedSchedule([100, 300, 600], 0)).toBe(0)
    expect(earnedSchedule([100, 300, 600], 200)).toBe(1.5)
    expect(earnedSchedule([100, 300, 600], 600)).toBe(3)
    expect(earnedSchedule([100, 300, 600], 900)).toBe(3)
    expect(earnedSchedule([0, 0, 50], 25)).toBe(2.5)
  })

  it('plans nothing before the baseline and all of it from its finish on', () => {
    expect(plannedMinor(project, '2025-12-31')).toBe(0)
    expect(plannedMinor(project, '2026-04-11')).toBe(1_000_000)
    expect(plannedMinor(project, '2027-01-01')).toBe(1_000_000)
    expect(plannedMinor({ ...project, baseline_start_on: null }, '2026-02-20')).toBeNull()
    expect(elapsedShare('2026-01-01', '2026-01-01', '2026-01-01')).toBe(1)
  })

  it('counts a completed project as fully earned', () => {
    expect(earnedValue({ ...project, status: 'completed', progress: 0 }, '2026-02-20').ev_minor).toBe(1_000_000)
  })

  it('is above zero where a project ends later than agreed', () => {
    expect(slipDays('2026-03-01', '2026-03-08')).toBe(7)
    expect(slipDays('2026-03-08', '2026-03-01')).toBe(-7)
    expect(slipDays(null, '2026-03-01')).toBeNull()
  })

  it('never gives NaN or infinity, whatever the project', () => {
    const date = fc.option(fc.constantFrom('2025-01-01', '2026-01-01', '2026-06-30', '2027-02-28', 'no date'))
    const projects = fc.record({
      status: fc.constantFrom('running', 'completed'),
      progress: fc.integer({ min: 0, max: 100 }),
      planned_minor: fc.oneof(fc.constant(0), fc.nat()),
      actual_minor: fc.oneof(fc.constant(0), fc.nat()),
      baseline_start_on: date,
      baseline_finish_on: date,
      forecast_finish_on: date,
      actual_finish_on: date,
    })
    fc.assert(
      fc.property(projects, (some) => {
        for (const value of Object.values(earnedValue(some, '2026-03-15'))) {
          expect(value === null || Number.isFinite(value)).toBe(true)
        }
      }),
    )
  })

  it('keeps the planned value between nothing and the budget, and never lets it fall', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((n) => new Date(Date.UTC(2025, 10, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        const [before, after] = [plannedMinor(project, early) ?? -1, plannedMinor(project, late) ?? -1]
        expect(before).toBeGreaterThanOrEqual(0)
        expect(before).toBeLessThanOrEqual(after)
        expect(after).toBeLessThanOrEqual(project.planned_minor)
      }),
    )
  })
})
