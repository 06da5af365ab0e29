import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Database, DatabaseError } from '../../db/client.ts'
import type { Bindings } from '../../workers/env.ts'
import { invite } from '../../workers/features/invitations/invite.ts'
import { controlContext } from '../../workers/jobs/context.ts'
import type { Mail } from '../../workers/jobs/mailer.ts'
import { flushOutbox, mailStatement } from '../../workers/jobs/outbox.ts'
import { openJobs } from '../../workers/jobs/report-jobs.ts'
import { ask, consume, control, eventually, reportMessageFor, tenantOf, tick } from '../support/jobs.ts'
import { makeRecord } from '../support/portfolio.ts'
import { type Consultancy, newClient, newConsultancy } from '../support/world.ts'

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy()
})

type Sent = { to: string; headers: Record<string, string> }

/** Refuses what the platform documents that it refuses: headers that it writes itself, and those that it does not know. */
const ALLOWED_HEADER = /^(x-[\w-]+|list-unsubscribe|list-unsubscribe-post)$/i

/**
 * Stands in for the platform's e-mail binding, which exists in production only; takes its time, as a carrier does.
 * @param refusing domains that it does not send to
 */
const carrier = (refusing: readonly string[] = ['refused.example']) => {
  const sent: Sent[] = []
  const send = async (message: Sent) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    const refused = Object.keys(message.headers).filter((name) => !ALLOWED_HEADER.test(name))
    if (refused.length > 0) throw Object.assign(new Error(refused.join()), { code: 'E_HEADER_NOT_ALLOWED' })
    if (refusing.includes(message.to.split('@')[1] ?? ''))
      throw Object.assign(new Error(message.to), { code: 'E_RECIPIENT_NOT_ALLOWED' })
    sent.push(message)
    return { messageId: crypto.randomUUID() }
  }
  // The binding's type also knows a form of `send` that Bearing does not use.
  const bindings = { ...env, MAILER: 'cloudflare', MAIL: { send } } as unknown as Bindings
  return { sent, bindings, context: () => controlContext(bindings, { kind: 'job', id: 'test', name: 'mail' }) }
}

const mailTo = (to: string, more: Partial<Mail> = {}): Mail => ({
  to,
  subject: 's',
  html: '<p>h</p>',
  text: 't',
  ...more,
})

/** An outbox that no other test empties. */
const outbox = async (...mails: readonly Mail[]): Promise<Database> => {
  const db = await tenantOf(await newClient(consultancy))
  if (mails.length > 0) await db.write(mails.map((mail, i) => mailStatement(mail, i, `msg_${i}`)))
  return db
}

describe('mail in production (a fake binding: the real one exists on the platform alone)', () => {
  it('carries its id and the links to unsubscribe, and no header that the platform writes itself', async () => {
    const { sent, context } = carrier()
    const headers = {
      'List-Unsubscribe': '<https://bearing.example.com/u>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    await flushOutbox(await context(), await outbox(mailTo('reader@example.com', { headers })))
    expect(sent.map((message) => message.headers)).toEqual([{ ...headers, 'X-Bearing-Message-Id': 'msg_0' }])
  })
})

describe('mail that several deliveries find at the same moment (fake binding)', () => {
  it('goes out once, though four handle the same message', async () => {
    const client = await newClient(consultancy)
    await makeRecord(consultancy, client, 'report-subscriptions', { email: 'once@example.com' })
    const { sent, bindings } = carrier()
    const message = reportMessageFor(client, `demand:${crypto.randomUUID()}`)
    await consume([message, message, message, message], 'jobs', 1, bindings)
    expect(sent.map((mail) => mail.to)).toEqual(['once@example.com'])
  })

  it('goes out once each, though three flush the same outbox', async () => {
    const { sent, context } = carrier()
    const db = await outbox(mailTo('a@example.com'), mailTo('b@example.com'), mailTo('c@example.com'))
    const ctx = await context()
    await Promise.all([flushOutbox(ctx, db), flushOutbox(ctx, db), flushOutbox(ctx, db)])
    expect(sent.map((mail) => mail.to).sort()).toEqual(['a@example.com', 'b@example.com', 'c@example.com'])
  })

  it('goes out after all when whoever took it was killed: its lease lapses', async () => {
    const { sent, context } = carrier()
    const ctx = await context()
    const db = await outbox(mailTo('a@example.com'))
    const later = Date.now() + 60_000
    await db.write([sql`UPDATE outbox SET held_until = ${later}`])
    expect(await flushOutbox(ctx, db)).toEqual({ sent: 0, due_at: later })
    await db.write([sql`UPDATE outbox SET held_until = ${Date.now() - 1}`])
    expect(await flushOutbox(ctx, db)).toEqual({ sent: 1, due_at: null })
    expect(sent).toHaveLength(1)
  })
})

const jobOf = async (client: string) =>
  (await ask(control(), sql`SELECT state, mail_due_at FROM report_jobs WHERE client_id = ${client}`))[0]
const lapse = (db: Database) => db.write([sql`UPDATE outbox SET held_until = 1`])

describe('mail that the carrier refuses (fake binding)', () => {
  it('keeps no job open and no message failing; the others get theirs, and it is tried again later', async () => {
    const client = await newClient(consultancy)
    for (const email of ['nobody@refused.example', 'reader@example.com'])
      await makeRecord(consultancy, client, 'report-subscriptions', { email })
    const refusing = carrier()
    const message = reportMessageFor(client, `demand:${crypto.randomUUID()}`)
    const open = { run_key: message.payload.run_key, as_of_on: '2026-11-16', mail: true }
    await control().write([openJobs(open, sql`c.id = ${client}`, Date.now(), Date.now())])
    expect(await consume([message], 'jobs', 1, refusing.bindings)).toMatchObject({ acked: 1, retried: 0 })
    expect(refusing.sent.map((mail) => mail.to)).toEqual(['reader@example.com'])
    const job = await jobOf(client)
    expect(job?.state).toBe('done')
    expect(Number(job?.mail_due_at)).toBeGreaterThan(Date.now() + 20 * 60_000)

    const mended = carrier([])
    await lapse(await tenantOf(client))
    await consume([message], 'jobs', 1, mended.bindings)
    expect(mended.sent.map((mail) => mail.to)).toEqual(['nobody@refused.example'])
    expect(await jobOf(client)).toEqual({ state: 'done', mail_due_at: null })
  })

  it('is asked for by the schedule once it is due, and by nobody before', { timeout: 60_000 }, async () => {
    const [early, due] = [await newClient(consultancy), await newClient(consultancy)]
    const email = `${crypto.randomUUID()}@example.com`
    const db = await tenantOf(due)
    await db.write([mailStatement(mailTo(email), 1), sql`UPDATE outbox SET held_until = 1`])
    const finished = (client: string, at: number) =>
      sql`INSERT INTO report_jobs (run_key, client_id, as_of_on, mail, state, requested_at, sent_at, finished_at, mail_due_at)
        VALUES ('weekly:2027-W22', ${client}, '2027-05-31', 1, 'done', 1, 1, ${Date.now()}, ${at})`
    const later = Date.now() + 3_600_000
    await control().write([finished(early, later), finished(due, Date.now() - 1)])
    await tick('2027-05-31T00:07:00Z', consultancy.id)
    await eventually(async () => (await jobOf(due))?.mail_due_at === null)
    expect(await ask(control(), sql`SELECT id FROM local_mail WHERE recipient = ${email}`)).toHaveLength(1)
    expect(await jobOf(early)).toEqual({ state: 'done', mail_due_at: later })
  })

  it('does not keep back what waits behind it, however much of it there is', async () => {
    const { sent, context } = carrier()
    const refused = Array.from({ length: 60 }, (_, i) => mailTo(`${i}@refused.example`))
    const db = await outbox(...refused, mailTo('last@example.com'))
    expect(await flushOutbox(await context(), db)).toMatchObject({ sent: 1 })
    expect(sent.map((mail) => mail.to)).toEqual(['last@example.com'])
  })

  it('is tried later each time, then given up, forgotten but for its id, and logged without the address', async () => {
    const { context } = carrier()
    const ctx = await context()
    const lines: string[] = []
    const note = (event: string, fields?: object) => void lines.push(JSON.stringify({ event, ...fields }))
    const db = await outbox(mailTo('nobody@refused.example'))
    const waits: number[] = []
    for (let due: number | null = 0; due !== null && waits.length < 20; ) {
      await lapse(db)
      due = (await flushOutbox({ ...ctx, log: { info: note, warn: note, error: note } }, db)).due_at
      if (due !== null) waits.push(Math.round((due - Date.now()) / 1_800_000))
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24])
    const [row] = await ask(db, sql`SELECT attempts, sent_at, failed_at > 0 AS failed, payload FROM outbox`)
    expect(row).toEqual({ attempts: 8, sent_at: null, failed: 1, payload: 'null' })
    expect(lines.join()).toContain('"mail given up","message":"msg_0","attempts":8,"code":"E_RECIPIENT_NOT_ALLOWED"')
    expect(lines.join()).not.toContain('refused.example')
  })
})

describe('an invitation', () => {
  it('is answered as always when its mail cannot be sent now, and nothing is left unhandled', async () => {
    const unhandled: unknown[] = []
    const log = { info: () => undefined, warn: (event: string) => void unhandled.push(event), error: () => undefined }
    const base = await controlContext(env, { kind: 'job', id: 'test', name: 'mail' })
    const work: Promise<unknown>[] = []
    let writes = 0
    // The batch of the invitation is written; the database is gone when its mail is to be sent.
    const control: Database = {
      read: base.control.read,
      write: (statements) => {
        writes += 1
        return writes === 1 ? base.control.write(statements) : Promise.reject(new DatabaseError('unavailable'))
      },
    }
    const place = {
      consultancy_id: consultancy.id,
      client_id: null,
      place: 'P',
      role: 'analyst',
      client_ids: [],
    } as const
    const email = `${crypto.randomUUID()}@example.com`
    const ctx = { ...base, control, log, defer: (task: Promise<unknown>) => void work.push(task) }
    expect(await invite(ctx, { ...place, email, language: 'en' }, null)).toMatchObject({ status: 201 })
    expect((await Promise.allSettled(work)).map((task) => task.status)).toEqual(['fulfilled'])
    expect(unhandled).toEqual(['mail not sent yet'])
  })
})
