import { beforeAll, describe, expect, it } from 'vitest'
import { type ClientWorld, newClientWorld } from '../../support/client.ts'

type Row = { id: string; name: string }
type Page = { data: Row[]; next_cursor: string | null; total: number | null }

let world: ClientWorld
beforeAll(async () => {
  world = await newClientWorld()
  const running = { track: 'technology', kind: 'rollout', status: 'running' }
  const dates = { baseline_start_on: '2020-01-01', baseline_finish_on: '2020-12-31', actual_start_on: '2020-01-01' }
  const make = (name: string, more: Record<string, unknown>) => world.post('projects', { ...running, ...more, name })
  await make('Alpha, in order', {
    status: 'completed',
    progress: 100,
    ...dates,
    actual_finish_on: '2020-12-31',
    reported_confidence: 'green',
  })
  await make('Beta, late and green', {
    progress: 10,
    ...dates,
    forecast_finish_on: '2029-12-31',
    reported_confidence: 'green',
  })
  await make('Gamma, late and red', {
    progress: 10,
    ...dates,
    forecast_finish_on: '2029-12-31',
    reported_confidence: 'red',
  })
  await make('Delta, nothing known', { track: 'administrative', kind: 'process', priority: 'critical' })
})

const list = (query: string) => world.get<Page>(`projects?${query}`)
const names = ({ data }: Page) => data.map(({ name }) => name.split(',')[0])

describe('projects by computed health', () => {
  it('come the worst first, those that report green against the evidence before the others', async () => {
    const page = await list('sort=health')
    expect(names(page).slice(0, 2)).toEqual(['Beta', 'Gamma'])
    expect(page.total).toBe(4)
    expect(names(await list('sort=-health')).slice(-2)).toEqual(['Gamma', 'Beta'])
  })

  it('come page after page without one that is missing or twice', async () => {
    const all = names(await list('sort=health'))
    const seen: (string | undefined)[] = []
    let cursor: string | null = null
    do {
      const page: Page = await list(`sort=health&limit=1${cursor ? `&cursor=${cursor}` : ''}`)
      seen.push(...names(page))
      cursor = page.next_cursor
    } while (cursor)
    expect(seen).toEqual(all)
  })

  it('are filtered by state and by watermelon, in any order and beside other filters, and counted', async () => {
    const off = await list('health=off_course&sort=-name')
    expect([names(off), off.total]).toEqual([['Gamma', 'Beta'], 2])
    expect(names(await list('health=watermelon'))).toEqual(['Beta'])
    expect(names(await list('health=off_course&sort=health&q=red'))).toEqual(['Gamma'])
    expect((await list('health=off_course&track=administrative&limit=1')).total).toBe(0)
  })
})

describe('projects by words that have an order of their own', () => {
  it('come the worst report first and those without one last', async () => {
    expect(names(await list('sort=reported_confidence'))).toEqual(['Gamma', 'Alpha', 'Beta', 'Delta'])
  })
  it('come the most urgent first', async () => {
    expect(names(await list('sort=priority&limit=1'))).toEqual(['Delta'])
  })
})
