import { beforeAll, describe, expect, it } from 'vitest'
import { newClientWorld } from '../../support/client.ts'
import { json } from '../../support/world.ts'
import { AS_OF, newScenario, type Scenario } from './scenario.ts'

type Finding = { rule: string; state: string; value: number | null; limit: number; inputs: Record<string, unknown> }
type ProjectHealth = {
  state: string
  score: number | null
  watermelon: boolean
  reported_confidence: string | null
  findings: Finding[]
  earned_value: { cpi: number; ev_minor: number }
  coverage: { percent: number; uncovered_unit_ids: string[] } | null
  thresholds: Record<string, number>
}
type PortfolioHealth = {
  state: string
  counts: { projects: number; live: number; watermelons: number; by_state: Record<string, number> }
  money: { total: { planned_minor: number }; years: { year: number }[] }
  vendors: { vendors: number } | null
  worst: { id: string; name: string }[]
  watermelons: { id: string }[]
  reasons: { code: string }[]
}
type Standings = { as_of_on: string; data: Record<string, [string, number | null, boolean]> }

let scenario: Scenario
beforeAll(async () => {
  scenario = await newScenario()
})
const healthOf = (id: string): Promise<ProjectHealth> => scenario.client.get(`projects/${id}/health?as_of_on=${AS_OF}`)

describe('the health of a project', () => {
  it('shows the inputs, the rule and the limit behind every finding', async () => {
    const health = await healthOf(scenario.sensors)
    expect(health).toMatchObject({ state: 'off_course', watermelon: true, reported_confidence: 'green' })
    // 20 % of 1,000,000 was earned for 700,000 spent.
    expect(health.findings.find(({ rule }) => rule === 'cpi')).toEqual({
      rule: 'cpi',
      state: 'off_course',
      value: 0.286,
      limit: 0.85,
      inputs: { earned_minor: 200_000, actual_minor: 700_000, planned_minor: 1_000_000, progress: 20 },
    })
    expect(health.earned_value.ev_minor).toBe(200_000)
    expect(health.coverage).toMatchObject({ percent: 50, uncovered_unit_ids: [scenario.quality] })
    expect(health.thresholds.cpi_off_course).toBe(0.85)
  })

  it('sees the administrative project that ends too late for its technology', async () => {
    const behind = (await healthOf(scenario.portal)).findings.find(({ rule }) => rule === 'admin_behind_days')
    expect(behind).toMatchObject({ state: 'off_course', value: 90 })
    expect(behind?.inputs).toMatchObject({
      administrative_project_id: scenario.inspection,
      administrative_finish_on: '2027-03-31',
      due_on: '2026-12-31',
    })
  })

  it('sees how the other projects of the same vendor fare', async () => {
    const { findings } = await healthOf(scenario.portal)
    expect(findings.find(({ rule }) => rule === 'vendor_trouble_percent')?.inputs).toMatchObject({
      vendor_id: scenario.vendor,
      running: 2,
    })
  })

  it('is unknown where nothing shows it, and 404 where there is no project', async () => {
    expect(await healthOf(scenario.robots)).toMatchObject({ state: 'unknown', score: null })
    await scenario.client.get('projects/prj_nobody/health', 404)
  })

  it('is the same for one project as for all of them', async () => {
    const { data, as_of_on } = await scenario.client.get<Standings>(`portfolio/project-health?as_of_on=${AS_OF}`)
    expect(as_of_on).toBe(AS_OF)
    expect(Object.keys(data)).toHaveLength(5)
    for (const [id, [state, score, watermelon]] of Object.entries(data)) {
      const one = await healthOf(id)
      expect({ id, state, score, watermelon }).toEqual({
        id,
        state: one.state,
        score: one.score,
        watermelon: one.watermelon,
      })
    }
  })

  it('is judged today unless a day is given, and never on a day that does not exist', async () => {
    const { as_of_on } = await scenario.client.get<Standings>('portfolio/project-health')
    expect(as_of_on).toBe(new Date().toISOString().slice(0, 10))
    for (const day of ['2026-02-30', 'tomorrow', '0000-01-01'])
      await scenario.client.get(`portfolio/project-health?as_of_on=${day}`, 400)
  })
})

describe('the health of a portfolio', () => {
  it('gives state, reasons, counts, money and the worst projects', async () => {
    const health = await scenario.client.get<PortfolioHealth>(`portfolio/health?as_of_on=${AS_OF}`)
    expect(health.state).toBe('off_course')
    expect(health.counts).toMatchObject({ projects: 5, live: 4, watermelons: 1 })
    expect(health.money).toMatchObject({ total: { planned_minor: 1_400_000 }, years: [{ year: 2026 }] })
    expect(health.worst[0]?.name).toBe('Sensors in the presses')
    expect(health.watermelons.map(({ id }) => id)).toEqual([scenario.sensors])
    expect(health.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['projects_off_course', 'watermelons', 'admin_behind', 'vendor_trouble']),
    )
    expect(health.vendors).toMatchObject({ vendors: 1 })
  })

  it('does not tell of vendors where the caller may not see them', async () => {
    const reader = await scenario.client.key('projects:read', 'causal_links:read', 'units:read')
    const path = scenario.client.path(`portfolio/health?as_of_on=${AS_OF}`)
    const health = await json<PortfolioHealth>(await reader.fetch('GET', path))
    expect(health.vendors).toBeNull()
    expect(JSON.stringify(health)).not.toContain('Machines & Co')
    const narrow = await scenario.client.key('projects:read')
    expect((await json(await narrow.fetch('GET', path), 403)).detail).toContain('causal_links:read')
  })

  it('is unknown, without a fault, where there are no records', async () => {
    const empty = await newClientWorld()
    expect(await empty.get('portfolio/health')).toMatchObject({ state: 'unknown', score: null, worst: [] })
    expect(await empty.get('portfolio/coverage')).toMatchObject({ data: [], units: [], total: 0 })
    expect(await empty.get('portfolio/causal-map')).toMatchObject({ projects: [], links: [], truncated: false })
  })
})
