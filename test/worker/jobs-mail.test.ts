import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../db/client.ts'
import type { Bindings } from '../../workers/env.ts'
import { controlContext } from '../../workers/jobs/context.ts'
import type { Mail } from '../../workers/jobs/mailer.ts'
import { flushOutbox, mailStatement } from '../../workers/jobs/outbox.ts'
import { consume, reportMessageFor, tenantOf } from '../support/jobs.ts'
import { makeRecord } from '../support/portfolio.ts'
import { type Consultancy, newClient, newConsultancy } from '../support/world.ts'

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy()
})

type Sent = { to: string; headers: Record<string, string> }

/** Refuses what the platform documents that it refuses: headers that it writes itself, and those that it does not know. */
const ALLOWED_HEADER = /^(x-[\w-]+|list-unsubscribe|list-unsubscribe-post)$/i

/** Stands in for the platform's e-mail binding, which exists in production only; takes its time, as a carrier does. */
const carrier = () => {
  const sent: Sent[] = []
  const send = async (message: Sent) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    const refused = Object.keys(message.headers).filter((name) => !ALLOWED_HEADER.test(name))
    if (refused.length > 0) throw Object.assign(new Error(refused.join()), { code: 'E_HEADER_NOT_ALLOWED' })
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
