import { describe, expect, it } from 'vitest'
import { REASON_CODES, RULE_NAMES } from '../../shared/domain/health/index.ts'
import { de } from '../../shared/domain/health/sentences/de.ts'
import { en } from '../../shared/domain/health/sentences/en.ts'
import { figuresFor, findingSentence, reasonSentence } from '../../shared/domain/health/sentences/index.ts'

const languages = [en, de] as const
const params = (count: number) => ({
  ...{ count, projects: count, links: count, units: count, judged: count + 3, worst: 1.4, worst_days: 12, percent: 40 },
  ...{ days: 40, weeks: 6, unit_names: 'Legal, Quality', amount_minor: 1_250_000, vendor_name: 'Kaleva', hhi: 2_600 },
  ...{ share_percent: 41.5, within_days: 90, notice_overdue: count - 1, off_course: 1 },
})
const inputs = {
  ...{ earned_minor: 100_000, actual_minor: 120_000, planned_minor: 500_000, planned_value_minor: 200_000 },
  ...{
    slip_days: 12,
    finish_on: '2026-11-30',
    expected_minor: 600_000,
    reported_on: '2026-10-01',
    due_on: '2026-11-01',
  },
  ...{ links: 4, covered: 3, running: 5, off_course: 2 },
}

describe('health in words', () => {
  it('has a whole sentence for each reason, for one and for many, in each language', () => {
    for (const words of languages)
      for (const code of REASON_CODES)
        for (const count of [1, 2, 7]) {
          const reason = { code, state: 'watch' as const, params: params(count) }
          const sentence = reasonSentence(words, reason, figuresFor(words.locale, 'EUR'))
          expect(sentence, `${words.locale} ${code}`).toMatch(/^\S.*[^\s.]\.$/)
          expect(sentence).not.toMatch(/undefined|NaN|null| {2}| ,|\.\./)
        }
  })

  it('has a phrase for each finding, also where there was nothing to measure', () => {
    for (const words of languages)
      for (const rule of RULE_NAMES)
        for (const value of [null, 0, 1, 33]) {
          const finding = { rule, state: 'watch' as const, value, limit: 1, inputs }
          const phrase = findingSentence(words, finding, figuresFor(words.locale, 'EUR'))
          expect(phrase, `${words.locale} ${rule}`).toMatch(/^\S.*[^\s.]$/)
          expect(phrase).not.toMatch(/undefined|NaN|null| {2}/)
        }
  })

  it('says one thing as one thing', () => {
    const say = (words: typeof en, code: 'watermelons' | 'stale_reports') =>
      reasonSentence(words, { code, state: 'watch', params: params(1) }, figuresFor(words.locale, 'EUR'))
    expect(say(en, 'watermelons')).toBe('One project reports green while the evidence is red.')
    expect(say(de, 'watermelons')).toBe('Ein Projekt meldet Grün, obwohl die Belege rot sind.')
  })

  it('writes figures in the manner of the language, and money with the digits of its currency', () => {
    expect(figuresFor('en-GB', 'EUR').money(123_456_789)).toBe('€1.23m')
    expect(figuresFor('de-DE', 'EUR').percent(41.5, 1)).toBe('41,5\u00a0%')
    expect(figuresFor('en-GB', 'JPY').money(1_500)).toContain('1.5')
    expect(figuresFor('en-GB', 'EUR').signed(-5)).toBe('−5')
    expect(figuresFor('en-GB', 'EUR').date('2026-11-16')).toBe('16 Nov 2026')
  })
})
