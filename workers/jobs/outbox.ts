import { type SQL, sql } from 'drizzle-orm'
import type { Database, Row } from '../../db/client.ts'
import { newId } from '../http/ids.ts'
import type { BaseContext } from '../identity/context.ts'
import { type Mail, mailer } from './mailer.ts'

const AT_ONCE = 50

type Sender = Pick<BaseContext, 'bindings' | 'settings' | 'control' | 'now'>

/** A statement that leaves a mail in the outbox: it is sent exactly when the batch that causes it is committed. */
export const mailStatement = (mail: Mail, now: number, id = newId('message')): SQL =>
  sql`INSERT OR IGNORE INTO outbox (id, topic, payload, created_at) VALUES (${id}, 'mail', ${JSON.stringify(mail)}, ${now})`

/** The mail that waits to be sent, the oldest first, as much as one call sends. */
export const waitingMail: SQL = sql`SELECT id, payload FROM outbox WHERE sent_at IS NULL AND topic = 'mail'
  ORDER BY created_at, id LIMIT ${AT_ONCE}`

/**
 * Sends the rows of `waitingMail` and marks those that went out. One that fails keeps no other back.
 * @returns how many went out
 * @throws the first failure, after the others were sent and marked
 */
export const sendWaiting = async (ctx: Sender, db: Database, rows: readonly Row[]): Promise<number> => {
  if (rows.length === 0) return 0
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
  if (sent.length > 0)
    await db.write([
      // What was sent is not kept: an invitation's link must not be readable here while it is still open.
      sql`UPDATE outbox SET sent_at = ${ctx.now}, payload = 'null' WHERE id IN (SELECT value FROM json_each(${JSON.stringify(sent)}))`,
    ])
  if (failures.length > 0) throw failures[0]
  return sent.length
}

/**
 * Sends all the mail that waits in one database's outbox. Marked as sent only afterwards: a crash in between sends again
 * (at least once) under the same message id. Call it in `ctx.defer` after a commit; a sweep catches what that missed.
 *
 * @returns how many messages went out
 */
export const flushOutbox = async (ctx: Sender, db: Database): Promise<number> => {
  let total = 0
  for (;;) {
    const [rows = []] = await db.read([waitingMail])
    total += await sendWaiting(ctx, db, rows)
    if (rows.length < AT_ONCE) return total
  }
}
