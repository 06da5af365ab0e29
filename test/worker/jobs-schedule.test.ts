import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, consume, control, eventually, reportMessageFor, tenantOf, tick } from '../support/jobs.ts'
import { type Consultancy, json, newClient, newConsultancy } from '../support/world.ts'

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy()
})

const jobsOf = (client: string) =>
  ask(
    control(),
    sql`SELECT run_key, state, as_of_on, sent_at FROM report_jobs WHERE client_id = ${client} ORDER BY run_key`,
  )
const done = (client: string, jobs: number) =>
  eventually(async () => {
    const rows = await jobsOf(client)
    return rows.length === jobs && rows.every((row) => row.state === 'done')
  })
const runsOf = async (client: string) =>
  (await ask(await tenantOf(client), sql`SELECT run_key FROM reports ORDER BY sequence`)).map((row) => row.run_key)

describe('the schedule', () => {
  it('makes one report a week through the queue, however often it fires', { timeout: 60_000 }, async () => {
    const client = await newClient(consultancy)
    await tick('2090-08-28T00:07:00Z', consultancy.id)
    await tick('2090-08-28T00:07:00Z', consultancy.id)
    await done(client, 1)
    await tick('2090-09-03T23:07:00Z', consultancy.id)
    expect(await runsOf(client)).toEqual(['weekly:2090-W35'])
    await tick('2090-09-04T00:07:00Z', consultancy.id)
    await done(client, 2)
    expect(await runsOf(client)).toEqual(['weekly:2090-W35', 'weekly:2090-W36'])
  })

  it('makes one report a month for clients that want it monthly', { timeout: 60_000 }, async () => {
    const client = await newClient(consultancy)
    await json(
      await consultancy.owner.fetch('PATCH', `/clients/${client}`, { cadence: 'monthly' }, { 'if-match': '"1"' }),
    )
    await tick('2090-10-16T00:07:00Z', consultancy.id)
    await tick('2090-10-23T00:07:00Z', consultancy.id)
    await done(client, 1)
    expect(await runsOf(client)).toEqual(['monthly:2090-10'])
  })

  it('lets a client that was made since the run began wait for the next one', async () => {
    const client = await newClient(consultancy)
    await tick(new Date().toISOString(), consultancy.id)
    expect(await jobsOf(client)).toEqual([])
  })

  it('comes late without loss: a tick in the middle of a week makes that week’s report', {
    timeout: 60_000,
  }, async () => {
    await tick('2090-11-13T00:07:00Z', consultancy.id)
    const client = await newClient(consultancy)
    await tick('2090-11-15T15:07:00Z', consultancy.id)
    await done(client, 1)
    const [job] = await jobsOf(client)
    expect(job).toMatchObject({ run_key: 'weekly:2090-W46', as_of_on: '2090-11-15' })
  })

  it('sends again what the queue has forgotten, by the day it was first due', { timeout: 60_000 }, async () => {
    const client = await newClient(consultancy)
    const long_ago = Date.now() - 3_600_000
    await control().write([
      sql`INSERT INTO report_jobs (run_key, client_id, as_of_on, mail, state, requested_at, sent_at)
        VALUES ('weekly:2090-W50', ${client}, '2090-12-11', 1, 'open', ${long_ago}, ${long_ago})`,
    ])
    await tick('2090-12-12T00:07:00Z', consultancy.id)
    await done(client, 1)
    const [report] = await ask(await tenantOf(client), sql`SELECT as_of_on FROM reports`)
    expect(report?.as_of_on).toBe('2090-12-11')
  })

  it('tries a failed report of the current run again after some hours', { timeout: 60_000 }, async () => {
    const client = await newClient(consultancy)
    const hours_ago = Date.now() - 7 * 3_600_000
    await control().write([
      sql`INSERT INTO report_jobs (run_key, client_id, as_of_on, mail, state, requested_at, sent_at, finished_at)
        VALUES ('weekly:2091-W03', ${client}, '2091-01-15', 1, 'failed', ${hours_ago}, ${hours_ago}, ${hours_ago})`,
    ])
    await tick('2091-01-16T00:07:00Z', consultancy.id)
    await done(client, 1)
  })

  it('leaves suspended clients alone', async () => {
    const client = await newClient(consultancy)
    await consultancy.owner.fetch('PUT', `/clients/${client}/suspension`, undefined, { 'if-match': '"1"' })
    await tick('2091-02-12T00:07:00Z', consultancy.id)
    expect(await jobsOf(client)).toEqual([])
  })

  it('forgets expired invitations, sessions and answers', async () => {
    const old = Date.now() - 40 * 86_400_000
    const id = crypto.randomUUID()
    await control().write([
      sql`INSERT INTO invitations (id, email, consultancy_id, role, token_hash, invited_by, expires_at, created_at, updated_at)
        VALUES (${id}, 'late@example.com', ${consultancy.id}, 'analyst', ${id}, 'x', ${old}, ${old}, ${old})`,
      sql`INSERT INTO idempotency_keys (actor_id, key, fingerprint, status, subject_id, body, created_at)
        VALUES (${id}, 'k', 'f', 201, 's', '{}', ${old})`,
    ])
    await tick('2091-02-12T01:07:00Z', consultancy.id)
    const left = await ask(
      control(),
      sql`SELECT id FROM invitations WHERE id = ${id} UNION ALL SELECT key FROM idempotency_keys WHERE actor_id = ${id}`,
    )
    expect(left).toEqual([])
  })

  it('sends mail that was left in the control outbox', async () => {
    const id = `msg_${crypto.randomUUID()}`
    const mail = { to: 'left@example.com', subject: 's', html: '<p>h</p>', text: 't' }
    await control().write([
      sql`INSERT INTO outbox (id, topic, payload, created_at) VALUES (${id}, 'mail', ${JSON.stringify(mail)}, 1)`,
    ])
    await tick('2091-02-12T02:07:00Z', consultancy.id)
    expect(await ask(control(), sql`SELECT id FROM local_mail WHERE id = ${id}`)).toHaveLength(1)
  })

  it('clears answers older than a day in a client when its report is made', async () => {
    const client = await newClient(consultancy)
    const db = await tenantOf(client)
    await db.write([
      sql`INSERT INTO idempotency_keys (actor_id, key, fingerprint, status, subject_id, body, created_at)
        VALUES ('a', 'k', 'f', 201, 's', '{}', ${Date.now() - 2 * 86_400_000})`,
    ])
    await consume([reportMessageFor(client, 'weekly:2091-W09', '2091-02-26')])
    expect(await ask(db, sql`SELECT key FROM idempotency_keys WHERE actor_id = 'a'`)).toEqual([])
  })
})
