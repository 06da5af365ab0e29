import { beforeAll, describe, expect, it } from 'vitest'
import { allPages, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'

type Basis = {
  hhi: number | null
  level: string | null
  total_minor: number
  unnamed_minor: number
  shares: { vendor_name: string; value_minor: number; share_percent: number }[]
  spend: { years: { year: number; value_minor: number }[]; unknown_minor: number }
}
type Renewal = { title: string; vendor_name: string | null; notice_on: string; notice_overdue: boolean }

let client: ClientWorld
const vendors: string[] = []
beforeAll(async () => {
  client = await newClientWorld()
  for (const name of ['Alpha', 'Beta', 'Gamma', 'Delta']) vendors.push((await client.post('vendors', { name })).id)
  const term = { starts_on: '2025-01-01', ends_on: '2026-12-31' }
  const values = [30, 30, 20, 20]
  for (const [i, vendor_id] of vendors.entries())
    await client.post('contracts', {
      title: `Contract ${i}`,
      vendor_id,
      value_minor: (values[i] ?? 0) * 7_300,
      ...term,
    })
  await client.post('contracts', { title: 'Unnamed', value_minor: 500 })
  await client.post('contracts', { title: 'Draft', vendor_id: vendors[0], value_minor: 9_999_999, status: 'draft' })
  const project = { track: 'technology', kind: 'pilot', status: 'running', vendor_id: vendors[0] }
  const budget = [
    { year: 2025, planned_minor: 100, actual_minor: 80 },
    { year: 2026, planned_minor: 100, actual_minor: 20 },
  ]
  await client.post('projects', { ...project, name: 'Steered', budget })
  await client.post('projects', {
    ...project,
    name: 'Own work',
    vendor_id: null,
    budget: [{ year: 2026, actual_minor: 40 }],
  })
})

describe('vendor concentration', () => {
  it('of 30/30/20/20 is 2,600: high', async () => {
    const { contracts } = await client.get<{ contracts: Basis }>('vendor-concentration')
    expect(contracts).toMatchObject({ hhi: 2600, level: 'high', total_minor: 730_000, unnamed_minor: 500 })
    expect(contracts.shares.map((share) => share.share_percent)).toEqual([30, 30, 20, 20])
    // 730 days from 2025 to 2026: half of the value in each year.
    expect(contracts.spend.years).toEqual([
      { year: 2025, value_minor: 365_000 },
      { year: 2026, value_minor: 365_000 },
    ])
    expect(contracts.spend.unknown_minor).toBe(500)
  })

  it('is measured by what projects spent as well', async () => {
    const { projects } = await client.get<{ projects: Basis }>('vendor-concentration')
    expect(projects).toMatchObject({ hhi: 10_000, total_minor: 100, unnamed_minor: 40 })
    expect(projects.shares[0]).toMatchObject({ vendor_name: 'Alpha', value_minor: 100 })
    expect(projects.spend.years).toEqual([
      { year: 2025, value_minor: 80 },
      { year: 2026, value_minor: 20 },
    ])
  })
})

describe('the summary of a vendor', () => {
  it('brings together projects, contracts, spend and share', async () => {
    const summary = await client.get<Record<string, unknown>>(`vendors/${vendors[0]}/summary?as_of_on=2026-11-01`)
    expect(summary).toMatchObject({
      vendor: { id: vendors[0], name: 'Alpha', version: 1 },
      projects: [{ name: 'Steered', status: 'running' }],
      projects_total: 1,
      trouble: { running: 1, off_course: expect.any(Number) },
      money: { total: { planned_minor: 200, actual_minor: 100 } },
      contracts_total: 2,
      share: { share_percent: 30, vendors: 4 },
      hhi: 2600,
      renewals: [{ title: 'Contract 0', vendor_name: 'Alpha' }],
    })
  })

  it('does not exist for a vendor that does not', async () => {
    await client.get('vendors/ven_nobody/summary', 404)
  })
})

describe('the figures of every vendor', () => {
  it('come in one answer, by id', async () => {
    type Answer = { as_of_on: string; data: Record<string, Record<string, unknown>> }
    const { data } = await client.get<Answer>('vendor-figures?as_of_on=2026-11-01')
    expect(Object.keys(data).sort()).toEqual([...vendors].sort())
    expect(data[vendors[0] ?? '']).toEqual({
      projects: 1,
      running: 1,
      off_course: expect.any(Number),
      contracts: 1,
      value_minor: 219_000,
      share_percent: 30,
      actual_minor: 100,
      spend: {
        years: [
          { year: 2025, value_minor: 109_500 },
          { year: 2026, value_minor: 109_500 },
        ],
        unknown_minor: 0,
      },
      next_notice_on: '2026-12-31',
    })
    expect(data[vendors[3] ?? '']).toMatchObject({ projects: 0, running: 0, off_course: 0, actual_minor: 0 })
  })

  it('are for those who may see contracts and projects', async () => {
    const reader = await client.key('vendors:read')
    expect((await reader.fetch('GET', client.path('vendor-figures'))).status).toBe(403)
  })
})

describe('contract renewals', () => {
  it('come due by their notice date, earliest first', async () => {
    const own = await newClientWorld()
    const vendor_id = (await own.post('vendors', { name: 'Licences' })).id
    const due = (title: string, ends_on: string, notice_days: number, more = {}) =>
      own.post('contracts', { title, ends_on, notice_days, vendor_id, ...more })
    await due('overdue', '2026-07-31', 60)
    await due('soon', '2026-12-31', 180)
    await due('later', '2026-12-31', 30)
    await due('ended', '2026-06-29', 0)
    await due('terminated', '2026-07-15', 0, { status: 'terminated' })
    const list = 'contract-renewals?as_of_on=2026-06-30'
    const titles = async (query: string) =>
      (await own.get<Page<Renewal>>(`${list}${query}`)).data.map((row) => row.title)
    expect(await titles('')).toEqual(['overdue', 'soon'])
    expect(await titles('&within_days=365')).toEqual(['overdue', 'soon', 'later'])
    expect(await titles('&within_days=0')).toEqual(['overdue'])
    const rows = await allPages<Renewal>(own, `${list}&within_days=365`)
    expect(rows.map((row) => row.title)).toEqual(['overdue', 'soon', 'later'])
    expect(rows[0]).toMatchObject({ vendor_name: 'Licences', notice_on: '2026-06-01', notice_overdue: true })
    await own.get(`${list}&within_days=4000`, 400)
    await own.get(`${list}&within_days=-1`, 400)
  })
})
