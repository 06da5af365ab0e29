import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { DatabaseError } from '../../../db/client.ts'
import { dateOfInstant } from '../../../shared/domain/calendar/index.ts'
import { encodeCursor } from '../../../workers/records/cursor.ts'
import { ask, consume, control, eventually, reportMessageFor, tenantOf } from '../../support/jobs.ts'
import { makeRecord, seedPortfolio } from '../../support/portfolio.ts'
import { type Consultancy, json, newClient, newConsultancy } from '../../support/world.ts'

type Report = {
  id: string
  sequence: number
  run_key: string
  as_of_on: string
  health: string
  score: number | null
  content_hash: string
  previous_report_id: string | null
  summary: { red_projects: number; watermelons: number; worse: number; previous_health: string | null }
}
type Full = Report & {
  content: { changes: { worse: { projects: { name: string }[] } } | null; projects: unknown[] }
  previous_id: string | null
  next_id: string | null
  trend: { as_of_on: string; score: number | null }[]
}

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy()
})

const fresh = async (): Promise<string> => {
  const client = await newClient(consultancy)
  await seedPortfolio(consultancy, client)
  return client
}
const make = async (client: string, body: Record<string, unknown> = {}): Promise<Report> =>
  json<Report>(await consultancy.owner.fetch('POST', `/clients/${client}/reports`, body), 201)
const read = async (client: string, id: string): Promise<Full> =>
  json<Full>(await consultancy.owner.fetch('GET', `/clients/${client}/reports/${id}`))

describe('reports on demand', () => {
  it('judge the portfolio and are kept under a hash of their content', async () => {
    const client = await fresh()
    const response = await consultancy.owner.fetch('POST', `/clients/${client}/reports`, { as_of_on: '2026-08-01' })
    const made = await json<Report>(response, 201)
    expect(response.headers.get('location')).toBe(`/api/v1/clients/${client}/reports/${made.id}`)
    expect(made).toMatchObject({ sequence: 1, health: 'off_course', previous_report_id: null })
    expect(made.summary).toMatchObject({ red_projects: 1, watermelons: 1, previous_health: null })
    const got = await consultancy.owner.fetch('GET', `/clients/${client}/reports/${made.id}`)
    expect(got.headers.get('etag')).toBe(`"${made.content_hash}"`)
    const full = await json<Full>(got)
    expect(full.content.projects).toHaveLength(2)
    expect(full.content.changes).toBeNull()
  })

  it('are the same bytes for the same data and day, whenever and however often they are made', async () => {
    const client = await fresh()
    await make(client, { as_of_on: '2026-07-01' })
    const hashes = new Set<string>()
    for (let i = 0; i < 3; i += 1) hashes.add((await make(client, { as_of_on: '2026-08-01' })).content_hash)
    expect(hashes.size).toBe(1)
    const rows = await ask(await tenantOf(client), sql`SELECT content FROM reports WHERE as_of_on = '2026-08-01'`)
    expect(new Set(rows.map((row) => row.content)).size).toBe(1)
  })

  it('are made once for each Idempotency-Key, and refuse the key for another request', async () => {
    const client = await fresh()
    const path = `/clients/${client}/reports`
    const key = { 'idempotency-key': crypto.randomUUID() }
    const first = await json<Report>(await consultancy.owner.fetch('POST', path, { as_of_on: '2026-08-01' }, key), 201)
    const again = await consultancy.owner.fetch('POST', path, { as_of_on: '2026-08-01' }, key)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await json<Report>(again, 201)).toEqual(first)
    const other = await consultancy.owner.fetch('POST', path, { as_of_on: '2026-08-02' }, key)
    expect((await json(other, 409)).code).toBe('idempotency_mismatch')
    const list = await json<{ total: number }>(await consultancy.owner.fetch('GET', path))
    expect(list.total).toBe(1)
  })

  it('refused for a key of another request leave no job behind, also when the two meet', async () => {
    const client = await newClient(consultancy)
    const path = `/clients/${client}/reports`
    const post = (day: string, key: string) =>
      consultancy.owner.fetch('POST', path, { as_of_on: `2026-08-${day}`, mail: true }, { 'idempotency-key': key })
    const used = crypto.randomUUID()
    await json(await post('01', used), 201)
    await json(await post('02', used), 409)
    const elsewhere = crypto.randomUUID()
    const unit = { name: 'Purchasing', function: 'purchasing' }
    const key = { 'idempotency-key': elsewhere }
    await json(await consultancy.owner.fetch('POST', `/clients/${client}/units`, unit, key), 201)
    await json(await post('05', elsewhere), 409)
    const both = crypto.randomUUID()
    const met = await Promise.all([post('03', both), post('04', both)])
    expect(met.map((answer) => answer.status).sort()).toEqual([201, 409])
    await eventually(async () => {
      const open = sql`SELECT 1 FROM report_jobs WHERE client_id = ${client} AND state <> 'done'`
      return (await ask(control(), open)).length === 0
    })
    const jobs = await ask(control(), sql`SELECT as_of_on FROM report_jobs WHERE client_id = ${client}`)
    const reports = await ask(await tenantOf(client), sql`SELECT as_of_on FROM reports`)
    expect(jobs).toHaveLength(2)
    expect(reports).toHaveLength(2)
    expect(jobs.map((job) => job.as_of_on).sort()).toEqual(reports.map((report) => report.as_of_on).sort())
  })

  it('are not the reports of a run over all clients that was started with the same key', async () => {
    const client = await newClient(consultancy)
    const key = { 'idempotency-key': crypto.randomUUID() }
    const started = await json<{ run_key: string }>(
      await consultancy.owner.fetch('POST', `/consultancies/${consultancy.id}/report-runs`, {}, key),
      202,
    )
    await consume([reportMessageFor(client, started.run_key, '2026-08-01')])
    const made = await json<Report>(
      await consultancy.owner.fetch('POST', `/clients/${client}/reports`, { as_of_on: '2026-08-02' }, key),
      201,
    )
    expect(made).toMatchObject({ sequence: 2, as_of_on: '2026-08-02' })
    expect(made.run_key).not.toBe(started.run_key)
  })

  it('made at the same moment get different numbers and none is lost', async () => {
    const client = await fresh()
    const made = await Promise.all([1, 2, 3, 4].map(() => make(client, { as_of_on: '2026-08-01' })))
    expect(made.map((report) => report.sequence).sort()).toEqual([1, 2, 3, 4])
  })

  it('tell what changed since the last report of an earlier day', async () => {
    const client = await newClient(consultancy)
    const id = await makeRecord(consultancy, client, 'projects', {
      name: 'Robots weld',
      track: 'technology',
      kind: 'pilot',
      status: 'approved',
      baseline_start_on: '2026-01-01',
      baseline_finish_on: '2026-12-31',
      forecast_finish_on: '2026-12-31',
    })
    const first = await make(client, { as_of_on: '2026-08-01' })
    await consultancy.owner.fetch(
      'PATCH',
      `/clients/${client}/projects/${id}`,
      { forecast_finish_on: '2027-10-31' },
      { 'if-match': '"1"' },
    )
    const second = await make(client, { as_of_on: '2026-08-08' })
    expect(second.previous_report_id).toBe(first.id)
    expect(second.summary).toMatchObject({ worse: 1, previous_health: 'on_course' })
    const [one, two] = [await read(client, first.id), await read(client, second.id)]
    expect(two.content.changes?.worse.projects[0]?.name).toBe('Robots weld')
    expect([one.previous_id, one.next_id]).toEqual([null, second.id])
    expect([two.previous_id, two.next_id]).toEqual([first.id, null])
    expect(two.trend.map((point) => point.as_of_on)).toEqual(['2026-08-01', '2026-08-08'])
  })

  it('refuse a day that has not come', async () => {
    const client = await newClient(consultancy)
    const tomorrow = dateOfInstant(Date.now() + 86_400_000)
    const answer = await consultancy.owner.fetch('POST', `/clients/${client}/reports`, { as_of_on: tomorrow })
    const problem = await json<{ errors: { pointer: string }[] }>(answer, 422)
    expect(problem.errors[0]?.pointer).toBe('/as_of_on')
  })

  it('come in pages, the newest first', async () => {
    const client = await newClient(consultancy)
    for (let day = 1; day <= 5; day += 1) await make(client, { as_of_on: `2026-08-0${day}` })
    const seen: number[] = []
    let cursor = ''
    do {
      const page = await json<{ data: Report[]; next_cursor: string | null }>(
        await consultancy.owner.fetch('GET', `/clients/${client}/reports?limit=2${cursor}`),
      )
      seen.push(...page.data.map((report) => report.sequence))
      cursor = page.next_cursor ? `&cursor=${page.next_cursor}` : ''
    } while (cursor)
    expect(seen).toEqual([5, 4, 3, 2, 1])
  })

  it.each(['x', '5', '', null, 1.5, -1e300])('refuse a cursor whose position is %j', async (value) => {
    const client = await newClient(consultancy)
    const cursor = encodeCursor({ sort: '-sequence', value, id: 'x' })
    const answer = await consultancy.owner.fetch('GET', `/clients/${client}/reports?cursor=${cursor}`)
    const problem = await json<{ code: string; errors: { pointer: string }[] }>(answer, 400)
    expect(problem).toMatchObject({ code: 'invalid_cursor', errors: [{ pointer: '?cursor' }] })
  })

  it('can neither be changed nor deleted, not even by SQL', async () => {
    const client = await fresh()
    const { id } = await make(client)
    const db = await tenantOf(client)
    const refused = new DatabaseError('guard', 'immutable')
    await expect(db.write([sql`UPDATE reports SET health = 'on_course' WHERE id = ${id}`])).rejects.toEqual(refused)
    await expect(db.write([sql`DELETE FROM reports WHERE id = ${id}`])).rejects.toEqual(refused)
  })

  it('are in the fleet and, where asked for, in the post, and their job is closed', async () => {
    const client = await fresh()
    const email = `${crypto.randomUUID()}@example.com`
    await makeRecord(consultancy, client, 'report-subscriptions', { email, language: 'de' })
    await make(client, { as_of_on: '2026-08-01' })
    const { run_key, id } = await make(client, { as_of_on: '2026-08-02', mail: true })
    await eventually(async () => {
      const [job] = await ask(control(), sql`SELECT state FROM report_jobs WHERE run_key = ${run_key}`)
      return job?.state === 'done'
    })
    const mails = await ask(control(), sql`SELECT id, subject, html, text FROM local_mail WHERE recipient = ${email}`)
    expect(mails).toHaveLength(1)
    expect(String(mails[0]?.id)).toContain(id)
    expect(mails[0]?.subject).toContain('Vom Kurs ab')
    // A change of nothing is told in a word, not as a figure.
    for (const part of [mails[0]?.html, mails[0]?.text]) expect(part).toContain('unverändert seit 1. Aug. 2026')
    const [fleet] = await ask(control(), sql`SELECT report_id, red_projects FROM fleet WHERE client_id = ${client}`)
    expect(fleet).toMatchObject({ report_id: id, red_projects: 1 })
  })

  it('leave a later day in the fleet when an earlier one is judged afterwards', async () => {
    const client = await fresh()
    const later = await make(client, { as_of_on: '2026-08-20' })
    const earlier = await make(client, { as_of_on: '2026-08-10' })
    await eventually(async () => {
      const rows = await ask(control(), sql`SELECT state FROM report_jobs WHERE client_id = ${client}`)
      return rows.length === 2 && rows.every((row) => row.state === 'done')
    })
    expect(earlier.sequence).toBe(2)
    const [fleet] = await ask(control(), sql`SELECT report_id, trend FROM fleet WHERE client_id = ${client}`)
    expect(fleet?.report_id).toBe(later.id)
  })
})
