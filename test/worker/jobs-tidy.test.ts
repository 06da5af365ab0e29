import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../db/client.ts'
import { ask, consume, control, eventually, reportMessageFor, tenantOf, tick } from '../support/jobs.ts'
import { type Consultancy, json, newClient, newConsultancy } from '../support/world.ts'

const DAY_MS = 86_400_000
const daysAgo = (days: number): number => Date.now() - days * DAY_MS

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy()
})

/** Rows of mail sent or given up on both sides of the 30 days, and one that still waits; ids begin with `mark`. */
const mailOfAllAges = (mark: string): SQL[] => {
  const row = (name: string, sent: number | null, failed: number | null, held: number | null = null) =>
    sql`INSERT INTO outbox (id, topic, payload, created_at, sent_at, failed_at, held_until)
      VALUES (${`${mark}-${name}`}, 'mail', 'null', 1, ${sent}, ${failed}, ${held})`
  return [
    row('sent long ago', daysAgo(31), null),
    row('sent lately', daysAgo(29), null),
    row('given up long ago', null, daysAgo(31)),
    row('given up lately', null, daysAgo(29)),
    row('waits', null, null, Date.now() + DAY_MS),
  ]
}
const KEPT = ['given up lately', 'sent lately', 'waits']

const mailLeft = async (db: Database, mark: string): Promise<string[]> => {
  const rows = await ask(db, sql`SELECT id FROM outbox WHERE id LIKE ${`${mark}-%`} ORDER BY id`)
  return rows.map((row) => String(row.id).slice(mark.length + 1))
}

const answer = (actor: string, at: number): SQL =>
  sql`INSERT INTO idempotency_keys (actor_id, key, fingerprint, status, subject_id, body, created_at)
    VALUES (${actor}, ${crypto.randomUUID()}, 'f', 201, 's', '{}', ${at})`

const answersLeft = async (db: Database, actor: string): Promise<number> =>
  (await ask(db, sql`SELECT key FROM idempotency_keys WHERE actor_id = ${actor}`)).length

describe('mail that was sent or given up', () => {
  it('is forgotten after 30 days by the schedule in the control database', async () => {
    const mark = crypto.randomUUID()
    await control().write(mailOfAllAges(mark))
    await tick('2092-02-12T01:07:00Z', consultancy.id)
    expect(await mailLeft(control(), mark)).toEqual(KEPT)
  })

  it('is forgotten after 30 days in a client when its report is made', async () => {
    const client = await newClient(consultancy)
    const db = await tenantOf(client)
    const mark = crypto.randomUUID()
    await db.write(mailOfAllAges(mark))
    await consume([reportMessageFor(client, 'weekly:2092-W09', '2092-02-26')])
    expect(await mailLeft(db, mark)).toEqual(KEPT)
  })
})

describe('answers to Idempotency-Keys', () => {
  it('go a day later with the next one that is remembered, whoever got them', async () => {
    const client = await newClient(consultancy)
    const db = await tenantOf(client)
    await db.write([answer('somebody', daysAgo(2)), answer('somebody', daysAgo(0.9))])
    const headers = { 'idempotency-key': crypto.randomUUID() }
    await json(await consultancy.owner.fetch('POST', `/clients/${client}/units`, { name: 'U' }, headers), 201)
    expect(await answersLeft(db, 'somebody')).toBe(1)
  })

  it('go at once when the client is suspended, since those who got them get in no more', async () => {
    const client = await newClient(consultancy)
    const db = await tenantOf(client)
    await db.write([answer('somebody', Date.now())])
    await json(await consultancy.owner.fetch('PUT', `/clients/${client}/suspension`, undefined, { 'if-match': '"1"' }))
    await eventually(async () => (await answersLeft(db, 'somebody')) === 0)
  })

  it('stay when a suspension was refused or is lifted', async () => {
    const client = await newClient(consultancy)
    const db = await tenantOf(client)
    await db.write([answer('somebody', Date.now())])
    const { owner } = consultancy
    await json(await owner.fetch('PUT', `/clients/${client}/suspension`, undefined, { 'if-match': '"7"' }), 412)
    await json(await owner.fetch('DELETE', `/clients/${client}/suspension`, undefined, { 'if-match': '"1"' }))
    expect(await answersLeft(db, 'somebody')).toBe(1)
  })
})
