import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_THRESHOLDS,
  type HealthProjectInput,
  type ProjectContext,
  projectHealth,
  RULE_NAMES,
  RULES_OF_STATUS,
  type RuleName,
  SEVERITY,
} from '../../shared/domain/health/index.ts'
import { arbitraryPortfolio, healthProject } from './portfolio-fixture.ts'

const AS_OF = '2026-02-20'
const health = (over: Partial<HealthProjectInput> = {}, context: ProjectContext = {}) =>
  projectHealth(healthProject('prj_1', over), context, DEFAULT_THRESHOLDS, AS_OF)
const finding = (rule: RuleName, over: Partial<HealthProjectInput> = {}, context: ProjectContext = {}) =>
  health(over, context).findings.find((entry) => entry.rule === rule)

describe('the health of a project', () => {
  it('is on course where all evidence says so, and shows why', () => {
    const { state, score, findings, watermelon } = health()
    expect({ state, score, watermelon }).toEqual({ state: 'on_course', score: 100, watermelon: false })
    expect(findings.map((entry) => entry.rule)).toEqual([
      'cpi',
      'spi',
      'slip_percent',
      'burn_ratio',
      'cost_overrun_percent',
      'overdue_days',
      'stale_days',
    ])
    expect(findings[0]).toEqual({
      rule: 'cpi',
      state: 'on_course',
      value: 1,
      limit: 0.95,
      inputs: { earned_minor: 500_000, actual_minor: 500_000, planned_minor: 1_000_000, progress: 50 },
    })
  })

  it('tells the worst first and takes points for each', () => {
    const { state, score, findings } = health({ forecast_finish_on: '2026-05-11', reported_at: Date.UTC(2026, 0, 10) })
    expect(state).toBe('off_course')
    expect(findings[0]).toMatchObject({ rule: 'slip_percent', state: 'off_course', value: 30, limit: 25 })
    expect(findings[0]?.inputs).toMatchObject({ slip_days: 30, finish_on: '2026-05-11' })
    expect(findings[1]).toMatchObject({ rule: 'stale_days', state: 'watch', value: 41, limit: 30 })
    expect(score).toBe(58)
  })

  it.each<[RuleName, Partial<HealthProjectInput>, string, number]>([
    ['cpi', { actual_minor: 550_000 }, 'watch', 0.909],
    ['cpi', { actual_minor: 700_000 }, 'off_course', 0.714],
    ['spi', { progress: 42 }, 'watch', 0.84],
    ['slip_percent', { forecast_finish_on: '2026-04-26' }, 'watch', 15],
    ['burn_ratio', { actual_minor: 800_000 }, 'off_course', 1.6],
    ['cost_overrun_percent', { forecast_minor: 1_100_000 }, 'watch', 10],
    ['cost_overrun_percent', { forecast_minor: 0, actual_minor: 1_200_000 }, 'off_course', 20],
    ['overdue_days', { forecast_finish_on: '2026-02-10' }, 'watch', 10],
    ['overdue_days', { forecast_finish_on: null, baseline_finish_on: '2026-01-01' }, 'off_course', 50],
    ['stale_days', { reported_at: null }, 'watch', 50],
  ])('judges %s with %o', (rule, over, state, value) => {
    expect(finding(rule, over)).toMatchObject({ state, value })
  })

  it('does not take a progress that nobody stated for evidence', () => {
    const blank = { progress: 0, reported_confidence: null }
    expect(finding('cpi', blank)).toBeUndefined()
    expect(finding('spi', blank)).toBeUndefined()
    expect(finding('cpi', { progress: 0, reported_confidence: 'amber' })).toMatchObject({
      state: 'off_course',
      value: 0,
    })
  })

  it('is unknown without evidence of cost or time, however fresh the report', () => {
    const bare = {
      baseline_start_on: null,
      baseline_finish_on: null,
      forecast_finish_on: null,
      planned_minor: 0,
      actual_minor: 0,
      forecast_minor: 0,
    }
    expect(health(bare)).toMatchObject({ state: 'unknown', score: null, watermelon: false })
    expect(health({ ...bare, reported_at: 0 }).state).toBe('off_course')
  })

  it('names a watermelon: green reported, off course by evidence', () => {
    const late = { forecast_finish_on: '2026-06-30' }
    expect(health({ ...late, reported_confidence: 'green' }).watermelon).toBe(true)
    expect(health({ ...late, reported_confidence: 'amber' }).watermelon).toBe(false)
    expect(health({ forecast_finish_on: '2026-04-26', reported_confidence: 'green' }).watermelon).toBe(false)
    expect(health({ reported_at: 0, reported_confidence: 'green' })).toMatchObject({
      state: 'off_course',
      watermelon: false,
    })
  })

  it('judges the coverage of a technology project, and shows one without links as not judged', () => {
    const coverage = {
      project_id: 'prj_1',
      links: 3,
      covered: 1,
      percent: 33,
      state: 'incomplete' as const,
      unit_ids: ['a', 'b'],
      uncovered_unit_ids: ['b'],
    }
    expect(finding('coverage_percent', {}, { coverage })).toMatchObject({ state: 'off_course', value: 33, limit: 50 })
    const none = { ...coverage, links: 0, covered: 0, percent: null }
    expect(finding('coverage_percent', {}, { coverage: none })).toMatchObject({ state: 'unknown', value: null })
    expect(health({}, { coverage: none }).state).toBe('on_course')
    expect(finding('coverage_percent', { track: 'administrative' }, { coverage })).toBeUndefined()
  })

  it('judges how far the administrative track lies behind', () => {
    const lag = {
      link_id: 'l1',
      technology_project_id: 'prj_1',
      administrative_project_id: 'a1',
      unit_id: 'u1',
      administrative_finish_on: '2026-05-01',
      due_on: '2026-04-11',
      days_behind: 20,
    }
    const lags = [lag, { ...lag, link_id: 'l2', days_behind: 0 }]
    expect(finding('admin_behind_days', {}, { lags })).toMatchObject({
      state: 'watch',
      value: 20,
      inputs: { links: 2, links_behind: 1, units_behind: 1, administrative_project_id: 'a1' },
    })
    const done = { status: 'completed' as const, actual_finish_on: '2026-02-01', progress: 100 }
    expect(finding('admin_behind_days', done, { lags })).toBeUndefined()
    expect(finding('admin_behind_days', done, { lags, open_after_go_live: [lag] })).toMatchObject({ value: 20 })
  })

  it("warns of a vendor's trouble, never more than that, and not by a single project", () => {
    const trouble = { vendor_id: 'v', running: 2, off_course: 2, percent: 100 }
    expect(finding('vendor_trouble_percent', {}, { vendor_trouble: trouble })).toMatchObject({
      state: 'watch',
      limit: 25,
    })
    expect(finding('vendor_trouble_percent', {}, { vendor_trouble: { ...trouble, running: 1 } })).toBeUndefined()
  })

  it('holds a completed project to its facts alone', () => {
    const done = { status: 'completed' as const, actual_finish_on: '2026-04-20', reported_at: 0, progress: 0 }
    const { findings } = projectHealth(healthProject('prj_1', done), {}, DEFAULT_THRESHOLDS, '2030-01-01')
    expect(findings.map((entry) => [entry.rule, entry.value])).toEqual([
      ['cpi', 2],
      ['slip_percent', 9],
      ['cost_overrun_percent', -50],
    ])
  })

  it.each(['proposed', 'cancelled'] as const)('does not judge a %s project', (status) => {
    expect(health({ status, forecast_finish_on: '2020-01-01' })).toEqual({
      state: 'unknown',
      score: null,
      findings: [],
      watermelon: false,
    })
  })

  it('keeps its promises for any project', () => {
    fc.assert(
      fc.property(arbitraryPortfolio, ({ projects }) => {
        for (const project of projects) {
          const { state, score, findings, watermelon } = projectHealth(project, {}, DEFAULT_THRESHOLDS, AS_OF)
          const severities = findings.map((entry) => SEVERITY[entry.state])
          expect(severities).toEqual([...severities].sort((a, b) => b - a))
          expect(score === null).toBe(state === 'unknown')
          expect(score === null || (score >= 0 && score <= 100)).toBe(true)
          if (state === 'off_course' || state === 'watch') expect(findings[0]?.state).toBe(state)
          if (watermelon) expect([project.reported_confidence, state]).toEqual(['green', 'off_course'])
          for (const entry of findings) {
            expect(RULES_OF_STATUS[project.status]).toContain(entry.rule)
            expect(RULE_NAMES).toContain(entry.rule)
            expect(entry.value === null || Number.isFinite(entry.value)).toBe(true)
            expect(Object.keys(entry.inputs).length).toBeGreaterThan(0)
          }
        }
      }),
    )
  })

  it('refuses a day that is no date', () => {
    expect(() => projectHealth(healthProject('prj_1'), {}, DEFAULT_THRESHOLDS, '2026-02-30')).toThrow(RangeError)
  })
})
