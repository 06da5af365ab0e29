import { type SQL, sql } from 'drizzle-orm'
import { type Database, inList, type Row } from '../../db/client.ts'
import { newId } from '../http/ids.ts'
import type { BaseContext } from '../identity/context.ts'
import { type Mail, mailer } from './mailer.ts'

/** Few, so that a Worker that is killed between sending and marking repeats few. */
const AT_ONCE = 5
/** With the waits below: given up some 40 hours after the first attempt. */
const MOST_ATTEMPTS = 8
const FIRST_WAIT_MS = 30 * 60_000
const LONGEST_WAIT_MS = 12 * 3_600_000

type Sender = Pick<BaseContext, 'bindings' | 'settings' | 'control' | 'now' | 'log'>

/** A statement that leaves a mail in the outbox: it is sent exactly when the batch that causes it is committed. */
export const mailStatement = (mail: Mail, now: number, id = newId('message')): SQL =>
  sql`INSERT OR IGNORE INTO outbox (id, topic, payload, created_at) VALUES (${id}, 'mail', ${JSON.stringify(mail)}, ${now})`

/** Mail that is neither sent nor given up. */
const waits = sql`sent_at IS NULL AND failed_at IS NULL AND topic = 'mail'`

/**
 * Takes mail that waits, the oldest first, in the one write that reads it: two deliveries at once never get the same row.
 * Whoever took it has until `leaseMs` later to send it and say so; after that it counts as lost and is taken again. The
 * lease is longer than sending `AT_ONCE` mails takes, and shorter than the wait until an open job is tried again.
 */
const claim = (now: number, leaseMs: number): SQL =>
  sql`UPDATE outbox SET held_until = ${now + leaseMs}, attempts = attempts + 1 WHERE id IN
      (SELECT id FROM outbox WHERE ${waits} AND ifnull(held_until, 0) <= ${now}
        ORDER BY created_at, id LIMIT ${AT_ONCE})
    RETURNING id, payload, attempts`

/** What was sent is not kept: an invitation's link must not be readable here while it is still open. */
const markSent = (ids: readonly string[], now: number): SQL =>
  sql`UPDATE outbox SET sent_at = ${now}, payload = 'null' WHERE ${inList(sql`id`, ids)}`

/** Sets a refused mail aside: half an hour after the first attempt, twice as long after each further one; then for good. */
const markRefused = (id: string, attempts: number, now: number): SQL =>
  attempts >= MOST_ATTEMPTS
    ? sql`UPDATE outbox SET failed_at = ${now}, payload = 'null' WHERE id = ${id}`
    : sql`UPDATE outbox SET held_until = ${now + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1))}
        WHERE id = ${id}`

/** When the next of the mail that still waits may be taken; null where none waits. */
export const mailDue: SQL = sql`SELECT min(ifnull(held_until, 0)) AS due_at FROM outbox WHERE ${waits}`

/** The instant in the row of `mailDue`. */
export const dueOf = (rows: readonly Row[] = []): number | null =>
  typeof rows[0]?.due_at === 'number' ? rows[0].due_at : null

/** The carrier's code for an error. Its message is never logged, for it may name the address. */
const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^E_[A-Z_]{1,60}$/.test(code) ? code : 'unknown'
}

/** Sends claimed rows one after the other; one that is refused keeps no other back. Answers what is to be marked. */
const sendClaimed = async (ctx: Sender, rows: readonly Row[]): Promise<{ sent: number; marks: SQL[] }> => {
  const carrier = mailer(ctx.bindings, ctx.settings, ctx.control)
  const sent: string[] = []
  const refused: SQL[] = []
  for (const row of rows) {
    const [id, attempts] = [String(row.id), Number(row.attempts)]
    try {
      await carrier.send(id, JSON.parse(String(row.payload)) as Mail, ctx.now)
      sent.push(id)
    } catch (error) {
      refused.push(markRefused(id, attempts, Date.now()))
      const fields = { message: id, attempts, code: codeOf(error) }
      if (attempts >= MOST_ATTEMPTS) ctx.log.error('mail given up', fields)
      else ctx.log.warn('mail refused', fields)
    }
  }
  return { sent: sent.length, marks: [markSent(sent, Date.now()), ...refused] }
}

/** What a flush did: how many mails went out, and when the next of the rest may be taken (epoch ms; null: none waits). */
export type Flushed = { sent: number; due_at: number | null }

/**
 * Sends the mail that is due in one database's outbox and that nobody else is sending: claimed, sent, then marked, a few at
 * a time. A crash between sending and marking sends those few again once their lease has lapsed. Mail that the carrier refuses
 * is no error of the caller's: it is set aside and tried again when it is due. Call it in `ctx.defer` after a commit; a sweep
 * catches what that missed.
 *
 * @throws DatabaseError when the outbox itself cannot be read or marked
 */
export const flushOutbox = async (ctx: Sender, db: Database): Promise<Flushed> => {
  let sent = 0
  let marks: readonly SQL[] = []
  for (;;) {
    const [claimed = [], due] = (
      await db.write([...marks, claim(Date.now(), ctx.settings.MAIL_LEASE_MS), mailDue])
    ).slice(-2)
    if (claimed.length === 0) return { sent, due_at: dueOf(due) }
    const outcome = await sendClaimed(ctx, claimed)
    sent += outcome.sent
    marks = outcome.marks
  }
}
