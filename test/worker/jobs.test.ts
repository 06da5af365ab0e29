import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { DELIVERY, deliver } from '../../workers/features/reports/deliver.ts'
import { makeReport } from '../../workers/features/reports/make-report.ts'
import { controlContext, findClient } from '../../workers/jobs/context.ts'
import { retryDelay } from '../../workers/jobs/queue.ts'
import { openJobs } from '../../workers/jobs/report-jobs.ts'
import { ask, consume, control, eventually, reportMessageFor, tenantOf } from '../support/jobs.ts'
import { makeRecord, seedPortfolio } from '../support/portfolio.ts'
import { type Consultancy, newClient, newConsultancy } from '../support/world.ts'

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy()
})

/** A client with a portfolio and one subscriber. */
const subscribed = async () => {
  const client = await newClient(consultancy)
  await seedPortfolio(consultancy, client)
  const email = `${crypto.randomUUID()}@example.com`
  await makeRecord(consultancy, client, 'report-subscriptions', { email })
  return { client, email }
}

const run = () => `demand:${crypto.randomUUID()}`
const openFor = (client: string, run_key: string) =>
  control().write([openJobs({ run_key, as_of_on: '2026-11-16', mail: true }, sql`c.id = ${client}`, Date.now())])
const stateOf = async (client: string, run_key: string) => {
  const rows = await ask(
    control(),
    sql`SELECT state FROM report_jobs WHERE run_key = ${run_key} AND client_id = ${client}`,
  )
  return rows[0]?.state
}
const reportsOf = async (client: string) =>
  ask(await tenantOf(client), sql`SELECT id, sequence, run_key FROM reports ORDER BY sequence`)
const mailsTo = (email: string) =>
  ask(control(), sql`SELECT id, subject, text FROM local_mail WHERE recipient = ${email}`)
const fleetOf = async (client: string) =>
  (await ask(control(), sql`SELECT report_id, report_sequence, as_of_on FROM fleet WHERE client_id = ${client}`))[0]

/** The context in which the consumer works on a client. */
const workOn = async (client: string) => {
  const found = await findClient(await controlContext(env, { kind: 'job', id: 'test', name: 'report' }), client)
  if (!found) throw new Error('no such client')
  return found.open()
}

describe('a report message', () => {
  it('makes the report, shows it in the fleet, mails it and closes its job', async () => {
    const { client, email } = await subscribed()
    const key = run()
    await openFor(client, key)
    expect(await consume([reportMessageFor(client, key)])).toMatchObject({ acked: 1, retried: 0 })
    const [report] = await reportsOf(client)
    expect(report).toMatchObject({ sequence: 1, run_key: key })
    expect(await fleetOf(client)).toMatchObject({ report_id: report?.id })
    const mails = await mailsTo(email)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain(`/clients/${client}/reports/${report?.id}`)
    expect(await stateOf(client, key)).toBe('done')
    const audited = await ask(
      await tenantOf(client),
      sql`SELECT actor_kind, actor_name FROM audit_log WHERE subject_type = 'report'`,
    )
    expect(audited).toEqual([{ actor_kind: 'job', actor_name: 'report' }])
  })

  it('that comes many times, also at the same moment, makes one report and one mail', async () => {
    const { client, email } = await subscribed()
    const key = run()
    await openFor(client, key)
    const message = reportMessageFor(client, key)
    await consume([message, message, message, message])
    await consume([message])
    expect(await reportsOf(client)).toHaveLength(1)
    expect(await mailsTo(email)).toHaveLength(1)
    expect(await stateOf(client, key)).toBe('done')
  })

  it('whose first attempt died before the fleet knew is completed by the second', async () => {
    const { client, email } = await subscribed()
    const key = run()
    await openFor(client, key)
    const work = await workOn(client)
    const message = reportMessageFor(client, key)
    await makeReport(work, message.payload, (_record, statements) => work.db.write(statements))
    expect(await fleetOf(client)).toBeUndefined()
    expect(await mailsTo(email)).toHaveLength(0)
    expect(await consume([message])).toMatchObject({ acked: 1 })
    expect(await reportsOf(client)).toHaveLength(1)
    expect(await fleetOf(client)).toMatchObject({ report_sequence: 1 })
    expect(await mailsTo(email)).toHaveLength(1)
    expect(await stateOf(client, key)).toBe('done')
  })

  it('whose mail went out but was not marked is sent again under the same id when its lease has lapsed', async () => {
    const { client, email } = await subscribed()
    const key = run()
    await openFor(client, key)
    const message = reportMessageFor(client, key)
    const work = await workOn(client)
    await makeReport(work, message.payload, (_record, statements) => work.db.write(statements))
    const [unsent] = await ask(work.db, sql`SELECT payload FROM outbox`)
    await consume([message])
    await work.db.write([sql`UPDATE outbox SET sent_at = NULL, held_until = 1, payload = ${unsent?.payload ?? null}`])
    await control().write([sql`UPDATE report_jobs SET state = 'open' WHERE run_key = ${key}`])
    expect(await consume([message])).toMatchObject({ acked: 1, retried: 0 })
    expect(await ask(work.db, sql`SELECT id FROM outbox WHERE sent_at IS NULL`)).toEqual([])
    expect(await mailsTo(email)).toHaveLength(1)
  })

  it('is tried again while the database does not answer, and takes no other message with it', async () => {
    const { client } = await subscribed()
    const good = run()
    const lost = await newClient(consultancy)
    const [lostAt] = await ask(control(), sql`SELECT namespace FROM clients WHERE id = ${lost}`)
    await control().write([sql`UPDATE clients SET namespace = 't-nowhere' WHERE id = ${lost}`])
    const bad = run()
    await openFor(lost, bad)
    const messages = [reportMessageFor(lost, bad), reportMessageFor(client, good)]
    expect(await consume(messages, 'jobs', 3)).toMatchObject({ acked: 1, retried: 1 })
    expect([1, 2, 3, 20].map(retryDelay)).toEqual([5, 10, 20, 300])
    expect(await stateOf(lost, bad)).toBe('open')
    await control().write([sql`UPDATE clients SET namespace = ${lostAt?.namespace ?? null} WHERE id = ${lost}`])
    expect(await consume([reportMessageFor(lost, bad)], 'jobs', 4)).toMatchObject({ acked: 1 })
    expect(await stateOf(lost, bad)).toBe('done')
  })

  it('never opens a database that belongs to somebody else', async () => {
    const { client } = await subscribed()
    const other = await newClient(consultancy)
    const [at] = await ask(control(), sql`SELECT namespace FROM clients WHERE id = ${client}`)
    const [own] = await ask(control(), sql`SELECT namespace FROM clients WHERE id = ${other}`)
    await control().write([
      sql`UPDATE clients SET namespace = 'swap' WHERE id = ${client}`,
      sql`UPDATE clients SET namespace = ${at?.namespace ?? null} WHERE id = ${other}`,
    ])
    expect(await consume([reportMessageFor(other, run())])).toMatchObject({ acked: 0, retried: 1 })
    await control().write([
      sql`UPDATE clients SET namespace = ${own?.namespace ?? null} WHERE id = ${other}`,
      sql`UPDATE clients SET namespace = ${at?.namespace ?? null} WHERE id = ${client}`,
    ])
    expect(await reportsOf(client)).toHaveLength(0)
  })

  it('of a suspended client makes nothing and takes its job back', async () => {
    const { client } = await subscribed()
    const key = run()
    await openFor(client, key)
    await control().write([sql`UPDATE clients SET state = 'suspended' WHERE id = ${client}`])
    expect(await consume([reportMessageFor(client, key)])).toMatchObject({ acked: 1 })
    expect(await stateOf(client, key)).toBeUndefined()
    expect(await reportsOf(client)).toHaveLength(0)
  })

  it('that is given up is marked, and a late success takes the mark away', async () => {
    const { client } = await subscribed()
    const key = run()
    await openFor(client, key)
    await consume([reportMessageFor(client, key)], 'jobs-dead')
    expect(await stateOf(client, key)).toBe('failed')
    await consume([reportMessageFor(client, key)])
    expect(await stateOf(client, key)).toBe('done')
  })

  it('of an unknown kind is tried again, for a newer build may know it', async () => {
    const { client } = await subscribed()
    const result = await consume([{ ...reportMessageFor(client, run()), kind: 'tomorrow' }])
    expect(result).toMatchObject({ acked: 0, retried: 1 })
  })

  it('goes through the real queue', async () => {
    const { client, email } = await subscribed()
    const key = run()
    await openFor(client, key)
    await env.JOBS.send(reportMessageFor(client, key))
    await env.JOBS.send(reportMessageFor(client, key))
    await eventually(async () => (await stateOf(client, key)) === 'done')
    expect(await reportsOf(client)).toHaveLength(1)
    // The one of the two that closed the job need not be the one that sends the mail.
    await eventually(async () => (await mailsTo(email)).length === 1)
  })
})

describe('delivery', () => {
  it('may be repeated by anybody at any time without effect', async () => {
    const { client, email } = await subscribed()
    const key = run()
    await openFor(client, key)
    await consume([reportMessageFor(client, key)])
    const before = await fleetOf(client)
    const work = await workOn(client)
    const found = await work.db.read(DELIVERY)
    await Promise.all([deliver(work, key, found), deliver(work, key, found)])
    expect(await fleetOf(client)).toEqual(before)
    expect(await mailsTo(email)).toHaveLength(1)
  })
})
