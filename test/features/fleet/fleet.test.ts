import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { settingsOf } from '../../../workers/env.ts'
import { newId } from '../../../workers/http/ids.ts'
import { personStatements } from '../../../workers/identity/people.ts'
import { openControl } from '../../../workers/tenancy/open.ts'
import { consume, control, eventually, reportMessageFor } from '../../support/jobs.ts'
import { seedPortfolio } from '../../support/portfolio.ts'
import {
  type Caller,
  type Consultancy,
  json,
  newClient,
  newConsultancy,
  PASSWORD,
  signInAs,
} from '../../support/world.ts'

type Row = {
  client_id: string
  name: string
  health: string | null
  previous_health: string | null
  reason: { code: string } | null
  trend: number[]
  red_projects: number | null
  forecast_percent: number | null
  attention: boolean
  failed_at: number | null
}
type Fleet = {
  data: Row[]
  next_cursor: string | null
  total: number | null
  summary: {
    clients: number
    reported: number
    failed: number
    projects: number
    watermelons: number
    on_course_percent: number | null
    coverage: number | null
    by_health: Record<string, number>
    money: { currency: string; over_plan_minor: number }[]
  } | null
}

/** Adds a consultant who is assigned to some clients, and signs them in. */
const newConsultant = async (consultancy: Consultancy, clients: readonly string[]): Promise<Caller> => {
  const [id, email, now] = [newId('person'), `${crypto.randomUUID()}@example.com`, Date.now()]
  await openControl(settingsOf(env)).write([
    ...(await personStatements({ id, name: 'Cora Consultant', email, password: PASSWORD }, now)),
    sql`INSERT INTO members (id, consultancy_id, person_id, role, created_at, updated_at)
      VALUES (${newId('member')}, ${consultancy.id}, ${id}, 'consultant', ${now}, ${now})`,
    ...clients.map(
      (client) => sql`INSERT INTO assignments (person_id, client_id, created_at) VALUES (${id}, ${client}, ${now})`,
    ),
  ])
  return signInAs(email)
}

let consultancy: Consultancy
let troubled: string
let calm: string
let silent: string
let consultant: Caller
beforeAll(async () => {
  consultancy = await newConsultancy()
  ;[troubled, calm, silent] = [
    await newClient(consultancy, 'Zeppelin Works'),
    await newClient(consultancy, 'alpha Clinic'),
    await newClient(consultancy, 'Mute & Sons'),
  ]
  await seedPortfolio(consultancy, troubled)
  consultant = await newConsultant(consultancy, [calm])
  await consume([troubled, calm].map((client) => reportMessageFor(client, 'weekly:fleet-1', '2026-08-03')))
  await consume([troubled, calm].map((client) => reportMessageFor(client, 'weekly:fleet-2', '2026-08-10')))
})

const fleet = async (query = '', who: Caller = consultancy.owner): Promise<Fleet> =>
  json<Fleet>(await who.fetch('GET', `/consultancies/${consultancy.id}/fleet${query}`))
const names = async (query: string): Promise<string[]> => (await fleet(query)).data.map((row) => row.name)

describe('the fleet', () => {
  it('shows every client with the headline of its last report, the worst first', async () => {
    const { data, total, summary } = await fleet()
    expect(total).toBe(3)
    expect(data.map((row) => [row.name, row.health])).toEqual([
      ['Zeppelin Works', 'off_course'],
      ['alpha Clinic', 'unknown'],
      ['Mute & Sons', null],
    ])
    expect(data[0]).toMatchObject({
      previous_health: 'off_course',
      red_projects: 1,
      attention: true,
      forecast_percent: 126.6,
      failed_at: null,
    })
    expect(data[0]?.reason?.code).toBe('projects_off_course')
    expect(data[0]?.trend).toHaveLength(2)
    expect(summary).toMatchObject({
      clients: 3,
      reported: 2,
      projects: 2,
      watermelons: 1,
      on_course_percent: 50,
      coverage: 0,
      by_health: { off_course: 1, unknown: 1, watch: 0, on_course: 0 },
    })
    expect(summary?.money[0]).toMatchObject({ currency: 'EUR', over_plan_minor: 4_000_000 })
  })

  it('counts a client without a forecast as planned, not as free', async () => {
    const [before] = (await fleet()).summary?.money ?? []
    await control().write([
      sql`UPDATE fleet SET planned_minor = 64700000, forecast_minor = 0 WHERE client_id = ${calm}`,
    ])
    expect((await fleet()).summary?.money[0]?.over_plan_minor).toBe(before?.over_plan_minor)
    expect((await fleet('', consultant)).summary?.money[0]?.over_plan_minor).toBe(0)
    await control().write([sql`UPDATE fleet SET planned_minor = 0 WHERE client_id = ${calm}`])
  })

  it('opens no client database', async () => {
    await control().write([sql`UPDATE clients SET namespace = 't-gone-' || id WHERE id = ${troubled}`])
    expect((await fleet()).data).toHaveLength(3)
    await control().write([sql`UPDATE clients SET namespace = 't-' || substr(id, 5) WHERE id = ${troubled}`])
  })

  it('sorts and filters', async () => {
    expect(await names('?sort=name')).toEqual(['alpha Clinic', 'Mute & Sons', 'Zeppelin Works'])
    expect(await names('?sort=-name')).toEqual(['Zeppelin Works', 'Mute & Sons', 'alpha Clinic'])
    expect((await names('?sort=-red_projects'))[0]).toBe('Zeppelin Works')
    expect((await names('?sort=-forecast_percent'))[0]).toBe('Zeppelin Works')
    expect(await names('?health=off_course,watch')).toEqual(['Zeppelin Works'])
    expect(await names('?health=none')).toEqual(['Mute & Sons'])
    expect(await names('?attention=true')).toEqual(['Zeppelin Works'])
    expect(await names('?attention=false&sort=name')).toEqual(['alpha Clinic', 'Mute & Sons'])
    expect(await names('?no_report_since=2026-08-11&sort=name')).toHaveLength(3)
    expect(await names('?no_report_since=2026-08-10')).toEqual(['Mute & Sons'])
    expect(await names('?q=clin')).toEqual(['alpha Clinic'])
    expect(await names('?q=%25')).toEqual([])
  })

  it('comes in pages that neither repeat nor miss a client, by every sort', async () => {
    const sorts = ['health', 'name', 'score', 'projects', 'red_projects', 'watermelons', 'coverage', 'forecast_percent']
    for (const sort of [...sorts, 'reported_at'].flatMap((each) => [each, `-${each}`])) {
      const seen: string[] = []
      let cursor = ''
      do {
        const page = await fleet(`?limit=1&sort=${sort}${cursor}`)
        seen.push(...page.data.map((row) => row.client_id))
        cursor = page.next_cursor ? `&cursor=${page.next_cursor}` : ''
      } while (cursor)
      expect(new Set(seen).size, sort).toBe(3)
      expect(seen, sort).toHaveLength(3)
    }
  })

  it('shows a consultant only the clients assigned to them, in rows, totals and facts alike', async () => {
    const { data, total, summary } = await fleet('', consultant)
    expect(data.map((row) => row.client_id)).toEqual([calm])
    expect(total).toBe(1)
    expect((await fleet('?assigned_to=me', consultant)).data).toHaveLength(1)
    expect((await fleet('?assigned_to=me')).data).toEqual([])
    expect(summary).toMatchObject({ clients: 1, projects: 0, watermelons: 0, money: [{ over_plan_minor: 0 }] })
  })

  it('is not there for another consultancy', async () => {
    const stranger = await newConsultancy('Others')
    const answer = await stranger.owner.fetch('GET', `/consultancies/${consultancy.id}/fleet`)
    expect(answer.status).toBe(404)
    expect((await json<Fleet>(await stranger.owner.fetch('GET', `/consultancies/${stranger.id}/fleet`))).data).toEqual(
      [],
    )
  })

  it('says when a report was given up, until one succeeds', async () => {
    const key = 'weekly:fleet-failed'
    await control().write([
      sql`INSERT INTO report_jobs (run_key, client_id, as_of_on, mail, state, requested_at)
        VALUES (${key}, ${silent}, '2026-08-17', 0, 'open', ${Date.now()})`,
    ])
    await consume([reportMessageFor(silent, key, '2026-08-17')], 'jobs-dead')
    const failed = (await fleet('?q=mute')).data[0]
    expect(failed).toMatchObject({ attention: true, health: null })
    expect(failed?.failed_at).toBeGreaterThan(0)
    expect((await fleet()).summary?.failed).toBe(1)
    expect(await names('?failed=true')).toEqual(['Mute & Sons'])
    expect(await names('?failed=false')).not.toContain('Mute & Sons')
    await consume([reportMessageFor(silent, key, '2026-08-17')])
    expect((await fleet('?q=mute')).data[0]).toMatchObject({ attention: false, failed_at: null, health: 'unknown' })
  })
})

describe('a run of reports', () => {
  type Run = { run_key: string; clients: number; done: number; failed: number; finished: boolean }

  it('makes one of every client that one reaches, once for each Idempotency-Key', { timeout: 60_000 }, async () => {
    const path = `/consultancies/${consultancy.id}/report-runs`
    const key = { 'idempotency-key': crypto.randomUUID() }
    const response = await consultancy.owner.fetch('POST', path, {}, key)
    const location = response.headers.get('location') ?? ''
    const started = await json<Run>(response, 202)
    expect(started.clients).toBe(3)
    expect(await json<Run>(await consultancy.owner.fetch('POST', path, {}, key), 202)).toEqual(started)
    const run = await eventually(async () => {
      const progress = await json<Run>(await consultancy.owner.fetch('GET', location))
      return progress.finished ? progress : null
    })
    expect(run).toEqual({ run_key: started.run_key, clients: 3, done: 3, failed: 0, finished: true })
  })

  it('of a consultant covers and shows only their clients', { timeout: 60_000 }, async () => {
    const path = `/consultancies/${consultancy.id}/report-runs`
    const started = await json<Run>(await consultant.fetch('POST', path, {}), 202)
    expect(started.clients).toBe(1)
    const all = await json<Run>(await consultancy.owner.fetch('POST', path, {}), 202)
    const seen = await json<Run>(await consultant.fetch('GET', `${path}/${all.run_key}`))
    expect(seen.clients).toBe(1)
    const stranger = await newConsultancy('Others')
    const foreign = await stranger.owner.fetch('GET', `/consultancies/${stranger.id}/report-runs/${all.run_key}`)
    expect(foreign.status).toBe(404)
  })

  it('judges by an earlier day, never by a later one', async () => {
    const path = `/consultancies/${consultancy.id}/report-runs`
    const tomorrow = new Date(Date.now() + 86_400_000 * 2).toISOString().slice(0, 10)
    const refused = await json<{ errors: { pointer: string }[] }>(
      await consultancy.owner.fetch('POST', path, { as_of_on: tomorrow }),
      422,
    )
    expect(refused.errors[0]?.pointer).toBe('/as_of_on')
    await json<Run>(await consultant.fetch('POST', path, { as_of_on: '2026-09-30' }), 202)
    await eventually(async () => {
      const made = await json<{ data: { as_of_on: string }[] }>(
        await consultant.fetch('GET', `/clients/${calm}/reports`),
      )
      return made.data.some(({ as_of_on }) => as_of_on === '2026-09-30') || null
    })
  })

  it('is refused where there is no client', async () => {
    const empty = await newConsultancy('Empty')
    const answer = await empty.owner.fetch('POST', `/consultancies/${empty.id}/report-runs`, {})
    expect((await json(answer, 409)).code).toBe('conflict')
  })
})
