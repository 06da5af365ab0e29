import { type SQL, sql } from 'drizzle-orm'
import { type Database, inList, type Row } from '../../db/client.ts'
import { newId } from '../http/ids.ts'
import type { BaseContext } from '../identity/context.ts'
import { type Mail, mailer } from './mailer.ts'

/** Few, so that a Worker that is killed between sending and marking repeats few. */
const AT_ONCE = 5
/** Longer than sending `AT_ONCE` mails takes, and shorter than the wait until an open job is tried again. */
const LEASE_MS = 10 * 60_000

type Sender = Pick<BaseContext, 'bindings' | 'settings' | 'control' | 'now'>

/** A statement that leaves a mail in the outbox: it is sent exactly when the batch that causes it is committed. */
export const mailStatement = (mail: Mail, now: number, id = newId('message')): SQL =>
  sql`INSERT OR IGNORE INTO outbox (id, topic, payload, created_at) VALUES (${id}, 'mail', ${JSON.stringify(mail)}, ${now})`

/**
 * Takes mail that waits, the oldest first, in the one write that reads it: two deliveries at once never get the same row.
 * Whoever took it has `LEASE_MS` to send it and say so; after that it counts as lost and is taken again.
 */
const claim = (now: number): SQL =>
  sql`UPDATE outbox SET held_until = ${now + LEASE_MS} WHERE id IN
      (SELECT id FROM outbox WHERE sent_at IS NULL AND topic = 'mail' AND ifnull(held_until, 0) <= ${now}
        ORDER BY created_at, id LIMIT ${AT_ONCE})
    RETURNING id, payload`

/** What was sent is not kept: an invitation's link must not be readable here while it is still open. */
const markSent = (ids: readonly string[], now: number): SQL =>
  sql`UPDATE outbox SET sent_at = ${now}, payload = 'null' WHERE ${inList(sql`id`, ids)}`

/** When the next of the mail that is not sent yet may be taken; null where none is left. */
export const mailDue: SQL = sql`SELECT min(ifnull(held_until, 0)) AS due_at FROM outbox
  WHERE sent_at IS NULL AND topic = 'mail'`

/** The instant in the row of `mailDue`. */
export const dueOf = (rows: readonly Row[] = []): number | null =>
  typeof rows[0]?.due_at === 'number' ? rows[0].due_at : null

/** Sends claimed rows one after the other. One that fails keeps no other back. */
const sendClaimed = async (ctx: Sender, rows: readonly Row[]): Promise<{ sent: string[]; failures: unknown[] }> => {
  const carrier = mailer(ctx.bindings, ctx.settings, ctx.control)
  const sent: string[] = []
  const failures: unknown[] = []
  for (const row of rows) {
    try {
      await carrier.send(String(row.id), JSON.parse(String(row.payload)) as Mail, ctx.now)
      sent.push(String(row.id))
    } catch (error) {
      failures.push(error)
    }
  }
  return { sent, failures }
}

/** What a flush did: how many mails went out, and when the next of the rest may be taken (epoch ms; null: none is left). */
export type Flushed = { sent: number; due_at: number | null }

/**
 * Sends the mail that waits in one database's outbox and that nobody else is sending: claimed, sent, then marked, a few at a
 * time. A crash between sending and marking sends those few again once their lease has lapsed. Call it in `ctx.defer` after a
 * commit; a sweep catches what that missed.
 *
 * @throws the first failure, after the others were sent and marked
 */
export const flushOutbox = async (ctx: Sender, db: Database): Promise<Flushed> => {
  let sent = 0
  const failures: unknown[] = []
  let marks: readonly SQL[] = []
  for (;;) {
    const [claimed = [], due] = (await db.write([...marks, claim(Date.now()), mailDue])).slice(-2)
    if (claimed.length === 0) {
      if (failures.length > 0) throw failures[0]
      return { sent, due_at: dueOf(due) }
    }
    const outcome = await sendClaimed(ctx, claimed)
    sent += outcome.sent.length
    failures.push(...outcome.failures)
    marks = [markSent(outcome.sent, Date.now())]
  }
}
