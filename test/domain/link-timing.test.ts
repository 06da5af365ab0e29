import { describe, expect, it } from 'vitest'
import { type CoverageLink, type CoverageProject, linkTiming } from '../../shared/domain/coverage/index.ts'

const AS_OF = '2026-06-15'

const project = (
  id: string,
  track: CoverageProject['track'],
  more: Partial<CoverageProject> = {},
): CoverageProject => ({
  id,
  track,
  status: 'running',
  baseline_finish_on: null,
  forecast_finish_on: '2026-07-31',
  actual_finish_on: null,
  ...more,
})
const link = (more: Partial<CoverageLink> = {}): CoverageLink => ({
  id: 'l',
  technology_project_id: 't',
  administrative_project_id: 'a',
  unit_id: 'u',
  state: 'confirmed',
  lag_days: -30,
  ...more,
})
const timing = (one: CoverageLink, ...projects: CoverageProject[]) =>
  linkTiming(one, new Map(projects.map((entry) => [entry.id, entry])), AS_OF)

const technology = project('t', 'technology')

describe('the timing of a link', () => {
  it('compares the administrative finish with the go-live plus the lag', () => {
    expect(timing(link(), technology, project('a', 'administrative'))).toEqual({
      covered: true,
      due_on: '2026-07-01',
      administrative_finish_on: '2026-07-31',
      days_behind: 30,
    })
    expect(timing(link({ lag_days: 0 }), technology, project('a', 'administrative')).days_behind).toBe(0)
  })

  it('is told of suspected links too, which are not covered', () => {
    const suspected = timing(link({ state: 'suspected' }), technology, project('a', 'administrative'))
    expect(suspected).toMatchObject({ covered: false, days_behind: 30 })
  })

  it('counts the days since the change was due while nobody carries it out', () => {
    const open = link({ administrative_project_id: null, lag_days: -60 })
    expect(timing(open, technology)).toEqual({
      covered: false,
      due_on: '2026-06-01',
      administrative_finish_on: null,
      days_behind: 14,
    })
    expect(timing({ ...open, lag_days: 0 }, technology).days_behind).toBe(0)
  })

  it('treats a cancelled carrier as nobody', () => {
    const cancelled = project('a', 'administrative', { status: 'cancelled' })
    expect(timing(link({ lag_days: -60 }), technology, cancelled)).toMatchObject({
      covered: false,
      administrative_finish_on: null,
      days_behind: 14,
    })
  })

  it('says nothing where a date is missing', () => {
    const undated = { forecast_finish_on: null }
    expect(timing(link(), project('t', 'technology', undated), project('a', 'administrative'))).toMatchObject({
      due_on: null,
      days_behind: null,
    })
    expect(timing(link(), technology, project('a', 'administrative', undated)).days_behind).toBeNull()
  })
})
