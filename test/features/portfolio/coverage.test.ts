import { beforeAll, describe, expect, it } from 'vitest'
import { allPages, type Page } from '../../support/client.ts'
import { json } from '../../support/world.ts'
import { AS_OF, newScenario, type Scenario } from './scenario.ts'

type Row = {
  project_id: string
  project_name: string
  percent: number | null
  state: string
  uncovered_unit_ids: string[]
}
type Coverage = Page<Row> & {
  units: { unit_name: string; links: number; covered: number; uncovered_projects: number }[]
  portfolio: Record<string, number>
}
type CausalMap = {
  units: { id: string; name: string }[]
  projects: { id: string; health: string; unit_id: string | null }[]
  links: {
    version: number
    technology_project_id: string
    administrative_project_id: string | null
    unit_id: string
    state: string
    covered: boolean
    due_on: string | null
    administrative_finish_on: string | null
    days_behind: number | null
  }[]
  links_total: number
  truncated: boolean
}

let scenario: Scenario
beforeAll(async () => {
  scenario = await newScenario()
})
const coverage = (query = ''): Promise<Coverage> => scenario.client.get(`portfolio/coverage${query}`)
const causalMap = (query = ''): Promise<CausalMap> =>
  scenario.client.get(`portfolio/causal-map?as_of_on=${AS_OF}${query}`)

describe('coverage', () => {
  it('names the technology projects and units with changes that nobody carries out', async () => {
    const { data, units, portfolio } = await coverage()
    expect(data.map(({ project_name, percent, state }) => [project_name, percent, state])).toEqual([
      ['Customer portal', 100, 'complete'],
      ['Robots', null, 'none'],
      ['Sensors in the presses', 50, 'incomplete'],
    ])
    expect(data[2]?.uncovered_unit_ids).toEqual([scenario.quality])
    expect(portfolio).toEqual({
      technology_projects: 3,
      none: 1,
      incomplete: 1,
      complete: 1,
      links: 3,
      covered: 2,
      percent: 66,
    })
    const quality = units.find((unit) => unit.unit_name === 'Quality')
    expect(quality).toMatchObject({ links: 2, covered: 1, uncovered_projects: 1 })
  })

  it('is filtered by unit and state, and sorted by how much is missing', async () => {
    const ids = async (query: string) => (await coverage(query)).data.map((row) => row.project_id)
    expect(await ids(`?unit_id=${scenario.purchasing}`)).toEqual([scenario.sensors])
    expect(await ids('?state=none,incomplete')).toEqual([scenario.robots, scenario.sensors])
    expect(await ids('?sort=percent')).toEqual([scenario.robots, scenario.sensors, scenario.portal])
    await scenario.client.get('portfolio/coverage?state=half', 400)
  })

  it('comes in pages, each with the units and the total', async () => {
    const rows = await allPages<Row>(scenario.client, 'portfolio/coverage?sort=-percent')
    expect(rows.map((row) => row.project_id)).toEqual([scenario.portal, scenario.sensors, scenario.robots])
    const first = await coverage('?limit=1')
    await scenario.client.get(`portfolio/coverage?limit=1&sort=percent&cursor=${first.next_cursor}`, 400)
  })
})

describe('the causal map', () => {
  it('joins both tracks by links, and shows what has none', async () => {
    const map = await causalMap()
    expect(map.links).toHaveLength(3)
    expect(map.projects.map(({ id }) => id).sort()).toEqual(
      [scenario.sensors, scenario.portal, scenario.robots, scenario.ordering, scenario.inspection].sort(),
    )
    expect(map.projects.find(({ id }) => id === scenario.sensors)?.health).toBe('off_course')
    expect(map).toMatchObject({ links_total: 3, truncated: false })
    expect(map.units.map(({ name }) => name).sort()).toEqual(['Purchasing', 'Quality'])
  })

  it('is cut to a unit, to a project, or to dismissed links', async () => {
    const inUnit = await causalMap(`&unit_id=${scenario.purchasing}`)
    expect(inUnit.links.map((link) => link.administrative_project_id)).toEqual([scenario.ordering])
    expect(inUnit.projects.map(({ id }) => id).sort()).toEqual([scenario.sensors, scenario.ordering].sort())
    const ofProject = await causalMap(`&technology_project_id=${scenario.robots}`)
    expect(ofProject).toMatchObject({ links: [], projects: [{ id: scenario.robots }] })
    expect((await causalMap('&state=dismissed')).links.map((link) => link.state)).toEqual(['dismissed'])
  })

  it('times each link, also one that nobody carries out', async () => {
    const { links } = await causalMap()
    for (const one of links) {
      expect(one.version).toBe(1)
      expect(one.covered).toBe(one.administrative_project_id !== null && one.state === 'confirmed')
      if (one.administrative_project_id === null) expect(one.administrative_finish_on).toBeNull()
      if (one.due_on === null) expect(one.days_behind).toBeNull()
    }
    expect(links.filter((one) => one.covered)).toHaveLength(2)
  })

  it('is for those who may see links, projects and units', async () => {
    const reader = await scenario.client.key('causal_links:read')
    for (const page of ['causal-map', 'coverage'])
      expect((await json(await reader.fetch('GET', scenario.client.path(`portfolio/${page}`)), 403)).code).toBe(
        'forbidden',
      )
  })
})
