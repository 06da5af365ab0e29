import { describe, expect, it } from 'vitest'
import { portfolioHealth } from '../../shared/domain/health/index.ts'
import { healthInput, healthLink, healthProject } from './portfolio-fixture.ts'

describe('the administrative track behind its technology', () => {
  it('names the administrative changes that come too late, the latest first, and counts them all', () => {
    const projects = [
      healthProject('prj_t'),
      healthProject('prj_a', { track: 'administrative', kind: 'process', forecast_finish_on: '2026-05-01' }),
      healthProject('prj_b', { track: 'administrative', kind: 'process', forecast_finish_on: '2026-06-01' }),
      healthProject('prj_done', { status: 'completed', actual_finish_on: '2026-02-01' }),
    ]
    const links = [
      healthLink('l1'),
      healthLink('l2', { unit_id: 'unt_2', administrative_project_id: 'prj_b' }),
      healthLink('l3', { unit_id: 'unt_3', lag_days: 90 }),
      healthLink('l4', { technology_project_id: 'prj_done' }),
    ]
    const { behind } = portfolioHealth(healthInput({ projects, links, units: [{ id: 'unt_2', name: 'Legal' }] }))
    expect(behind).toMatchObject({ count: 2, units: 2 })
    expect(behind.links.map((link) => [link.link_id, link.days_behind, link.unit_name])).toEqual([
      ['l2', 51, 'Legal'],
      ['l1', 20, null],
    ])
    expect(behind.links[0]).toMatchObject({
      technology_project_name: 'Project prj_t',
      administrative_project_name: 'Project prj_b',
    })
  })
})
