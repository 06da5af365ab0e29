import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_THRESHOLDS,
  judge,
  resolveThresholds,
  THRESHOLD_DEFINITIONS,
  ThresholdsError,
  validateThresholds,
} from '../../shared/domain/health/index.ts'

describe('thresholds', () => {
  it('are the defaults where a client changed none', () => {
    expect(resolveThresholds({})).toEqual(DEFAULT_THRESHOLDS)
    expect(validateThresholds(DEFAULT_THRESHOLDS)).toEqual([])
    expect(THRESHOLD_DEFINITIONS.map((entry) => entry.key)).toContain('cpi_off_course')
  })

  it('take over what a client changed', () => {
    expect(resolveThresholds({ cpi_watch: 0.99 }).cpi_watch).toBe(0.99)
  })

  it.each([
    [{ cpi: 1 }, 'cpi', 'unknown_threshold'],
    [{ constructor: 1 }, 'constructor', 'unknown_threshold'],
    [{ cpi_watch: '0.9' }, 'cpi_watch', 'not_a_number'],
    [{ cpi_watch: Number.NaN }, 'cpi_watch', 'not_a_number'],
    [{ coverage_percent_watch: 101 }, 'coverage_percent_watch', 'out_of_range'],
    [{ cpi_watch: 0.5 }, 'cpi_off_course', 'wrong_order'],
    [{ slip_percent_watch: 30 }, 'slip_percent_off_course', 'wrong_order'],
  ])('refuse %j by name', (overrides, key, code) => {
    expect(validateThresholds(overrides)).toMatchObject([{ key, code }])
    expect(() => resolveThresholds(overrides)).toThrow(ThresholdsError)
    expect(() => resolveThresholds(overrides)).toThrow(key)
  })

  it('judge beyond a limit, not on it', () => {
    expect(judge('cpi', 0.95, DEFAULT_THRESHOLDS).state).toBe('on_course')
    expect(judge('cpi', 0.94, DEFAULT_THRESHOLDS)).toEqual({ state: 'watch', limit: 0.95 })
    expect(judge('cpi', 0.84, DEFAULT_THRESHOLDS)).toEqual({ state: 'off_course', limit: 0.85 })
    expect(judge('overdue_days', 31, DEFAULT_THRESHOLDS).state).toBe('off_course')
  })

  it('resolve whatever validates, and nothing else', () => {
    const keys = THRESHOLD_DEFINITIONS.map((entry) => entry.key)
    const overrides = fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.double(), fc.integer({ min: 0, max: 100 })))
    fc.assert(
      fc.property(overrides, (some) => {
        if (validateThresholds(some).length > 0) expect(() => resolveThresholds(some)).toThrow(ThresholdsError)
        else expect(resolveThresholds(some)).toMatchObject(some)
      }),
    )
  })
})
