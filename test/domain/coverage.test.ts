import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  administrativeLag,
  type CoverageLink,
  type CoverageProject,
  causalCoverage,
} from '../../shared/domain/coverage/index.ts'
import { LINK_STATES, PROJECT_STATUSES, TRACKS } from '../../shared/domain/vocabulary/index.ts'

const project = (id: string, over: Partial<CoverageProject> = {}): CoverageProject => ({
  id,
  track: id.startsWith('t') ? 'technology' : 'administrative',
  status: 'running',
  baseline_finish_on: null,
  forecast_finish_on: null,
  actual_finish_on: null,
  ...over,
})
const link = (id: string, over: Partial<CoverageLink> = {}): CoverageLink => ({
  id,
  technology_project_id: 't1',
  administrative_project_id: 'a1',
  unit_id: 'u1',
  state: 'confirmed',
  lag_days: 0,
  ...over,
})

describe('causal coverage', () => {
  it('tells covered from uncovered links by project, unit and portfolio', () => {
    const coverage = causalCoverage({
      projects: [project('t1'), project('t2'), project('t3', { status: 'cancelled' }), project('a1')],
      links: [
        link('l1'),
        link('l2', { unit_id: 'u2', state: 'suspected' }),
        link('l3', { unit_id: 'u3', administrative_project_id: null }),
        link('l4', { unit_id: 'u4', state: 'dismissed' }),
        link('l5', { technology_project_id: 't3' }),
        link('l6', { technology_project_id: 'deleted' }),
      ],
    })
    expect(coverage).toEqual({
      projects: [
        {
          project_id: 't1',
          links: 3,
          covered: 1,
          percent: 33,
          state: 'incomplete',
          unit_ids: ['u1', 'u2', 'u3'],
          uncovered_unit_ids: ['u2', 'u3'],
        },
        { project_id: 't2', links: 0, covered: 0, percent: null, state: 'none', unit_ids: [], uncovered_unit_ids: [] },
      ],
      units: [
        { unit_id: 'u1', links: 1, covered: 1, percent: 100, projects: 1, uncovered_projects: 0 },
        { unit_id: 'u2', links: 1, covered: 0, percent: 0, projects: 1, uncovered_projects: 1 },
        { unit_id: 'u3', links: 1, covered: 0, percent: 0, projects: 1, uncovered_projects: 1 },
      ],
      portfolio: { technology_projects: 2, none: 1, incomplete: 1, complete: 0, links: 3, covered: 1, percent: 33 },
    })
  })

  it('does not count a change that a cancelled project was to carry out', () => {
    const projects = [project('t1'), project('a1', { status: 'cancelled' })]
    expect(causalCoverage({ projects, links: [link('l1')] }).portfolio.covered).toBe(0)
  })

  it('adds up the same from every side, in any order', () => {
    const ids = ['t1', 't2', 't3', 'a1', 'a2']
    const projects = fc.tuple(
      ...ids.map((id) =>
        fc
          .record({ status: fc.constantFrom(...PROJECT_STATUSES), track: fc.constantFrom(...TRACKS) })
          .map((over) => project(id, over)),
      ),
    )
    const links = fc.array(
      fc.record({
        technology_project_id: fc.constantFrom(...ids),
        administrative_project_id: fc.option(fc.constantFrom(...ids)),
        unit_id: fc.constantFrom('u1', 'u2', 'u3'),
        state: fc.constantFrom(...LINK_STATES),
      }),
    )
    fc.assert(
      fc.property(projects, links, (some, overs) => {
        const input = { projects: some, links: overs.map((over, i) => link(`l${i}`, over)) }
        const { projects: byProject, units, portfolio } = causalCoverage(input)
        const sum = (list: { links: number; covered: number }[]) =>
          list.reduce((a, b) => [(a[0] ?? 0) + b.links, (a[1] ?? 0) + b.covered], [0, 0])
        expect(sum(byProject)).toEqual([portfolio.links, portfolio.covered])
        expect(sum(units)).toEqual([portfolio.links, portfolio.covered])
        expect(portfolio.none + portfolio.incomplete + portfolio.complete).toBe(portfolio.technology_projects)
        expect(portfolio.percent === 100).toBe(portfolio.links > 0 && portfolio.links === portfolio.covered)
        const reversed = { projects: [...some].reverse(), links: [...input.links].reverse() }
        expect(causalCoverage(reversed)).toEqual({ projects: byProject, units, portfolio })
      }),
    )
  })
})

describe('administrative lag', () => {
  const lagOf = (technology: Partial<CoverageProject>, administrative: Partial<CoverageProject>, lag_days = 0) =>
    administrativeLag({
      projects: [project('t1', technology), project('a1', administrative)],
      links: [link('l1', { lag_days })],
      as_of_on: '2026-01-01',
    })

  it('measures the administrative finish against go-live and lag', () => {
    const { links } = lagOf({ forecast_finish_on: '2026-06-30' }, { baseline_finish_on: '2026-07-14' }, -14)
    expect(links).toEqual([
      {
        link_id: 'l1',
        technology_project_id: 't1',
        administrative_project_id: 'a1',
        unit_id: 'u1',
        administrative_finish_on: '2026-07-14',
        due_on: '2026-06-16',
        days_behind: 28,
      },
    ])
  })

  it('prefers actual to forecast to baseline', () => {
    const dates = { baseline_finish_on: '2026-03-01', forecast_finish_on: '2026-04-01' }
    expect(lagOf({ forecast_finish_on: '2026-03-11' }, dates).links[0]?.days_behind).toBe(21)
    const done = { ...dates, actual_finish_on: '2025-12-01', status: 'completed' as const }
    expect(lagOf({ forecast_finish_on: '2026-03-11' }, done).links[0]?.days_behind).toBe(0)
  })

  it('takes a plan that has passed for today', () => {
    const { links } = lagOf(
      { actual_finish_on: '2025-12-01', status: 'completed' },
      { forecast_finish_on: '2025-12-15' },
    )
    expect(links[0]?.days_behind).toBe(31)
  })

  it('judges no link without both dates and none that is not covered', () => {
    expect(lagOf({}, { forecast_finish_on: '2026-01-02' }).links).toEqual([])
    const suspected = { projects: [project('t1'), project('a1')], links: [link('l1', { state: 'suspected' })] }
    expect(administrativeLag({ ...suspected, as_of_on: '2026-01-01' }).links).toEqual([])
  })

  it('names what is still open after go-live', () => {
    expect(lagOf({ status: 'completed' }, {}).open_after_go_live).toHaveLength(1)
    expect(lagOf({ status: 'completed' }, { status: 'completed' }).open_after_go_live).toEqual([])
  })

  it('survives any lag', () => {
    fc.assert(
      fc.property(fc.integer(), (lag) => {
        const { links } = lagOf({ forecast_finish_on: '9999-12-31' }, { forecast_finish_on: '0001-01-01' }, lag)
        expect(links[0]?.days_behind).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
