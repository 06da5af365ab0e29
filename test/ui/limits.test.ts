import { describe, expect, it } from 'vitest'
import { DEFAULT_THRESHOLDS } from '../../shared/domain/health/thresholds.ts'
import { changedKeys, drafted, overrides, problemsOf, readNumber } from '../../web/src/features/settings/limits.ts'

describe('the limits of health as they are written', () => {
  it.each([
    ['12', 12],
    [' 0,85 ', 0.85],
    ['0.85', 0.85],
    ['', Number.NaN],
    ['-3', Number.NaN],
    ['1.000,5', Number.NaN],
    ['ten', Number.NaN],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  it('tells what changed and what is wrong with it', () => {
    const draft = { cpi_watch: '0,95', slip_percent_watch: '40', stale_days_watch: 'x' }
    expect(changedKeys(DEFAULT_THRESHOLDS, draft)).toEqual(['slip_percent_watch', 'stale_days_watch'])
    expect([...problemsOf(DEFAULT_THRESHOLDS, draft).keys()]).toEqual(['stale_days_watch'])
    const { stale_days_watch: _, ...readable } = draft
    expect([...problemsOf(DEFAULT_THRESHOLDS, readable).keys()]).toEqual(['slip_percent_off_course'])
  })

  it('sends only what differs from the usual', () => {
    expect(overrides(drafted(DEFAULT_THRESHOLDS, { cpi_watch: '0.97', renewal_days: '90' }))).toEqual({
      cpi_watch: 0.97,
    })
    expect(overrides(DEFAULT_THRESHOLDS)).toEqual({})
  })
})
