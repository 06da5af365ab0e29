import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { newId } from '../http/ids.ts'
import type { BaseContext } from '../identity/context.ts'
import { type Mail, mailer } from './mailer.ts'

const AT_ONCE = 50

/** A statement that leaves a mail in the outbox: it is sent exactly when the batch that causes it is committed. */
export const mailStatement = (mail: Mail, now: number, id = newId('message')): SQL =>
  sql`INSERT OR IGNORE INTO outbox (id, topic, payload, created_at) VALUES (${id}, 'mail', ${JSON.stringify(mail)}, ${now})`

/**
 * Sends the mail that waits in one database's outbox. Marked as sent only afterwards: a crash in between sends again
 * (at least once) under the same message id. Call it in `ctx.defer` after a commit; a sweep catches what that missed.
 *
 * @returns how many messages went out
 */
export const flushOutbox = async (
  ctx: Pick<BaseContext, 'bindings' | 'settings' | 'control' | 'now'>,
  db: Database,
): Promise<number> => {
  const [rows = []] = await db.read([
    sql`SELECT id, payload FROM outbox WHERE sent_at IS NULL AND topic = 'mail' ORDER BY id LIMIT ${AT_ONCE}`,
  ])
  const carrier = mailer(ctx.bindings, ctx.settings, ctx.control)
  const sent: string[] = []
  for (const row of rows) {
    await carrier.send(String(row.id), JSON.parse(String(row.payload)) as Mail, ctx.now)
    sent.push(String(row.id))
  }
  if (sent.length > 0)
    await db.write([
      sql`UPDATE outbox SET sent_at = ${ctx.now} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(sent)}))`,
    ])
  return sent.length
}
