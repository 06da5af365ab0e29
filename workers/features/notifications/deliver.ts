import { sql } from 'drizzle-orm'
import type { ClientWork } from '../../jobs/context.ts'
import { dueOf, flushOutbox } from '../../jobs/outbox.ts'
import { nextDigest, writeDigests } from './digests.ts'
import { fanOut } from './fan-out.ts'

/** A year: what nobody looked up in so long is not looked up any more. */
const KEPT_MS = 365 * 86_400_000

/**
 * Tells people what waits in the client's outbox, and mails what is due. Each step may be repeated, and each repeats what an
 * earlier, killed attempt left undone.
 *
 * @returns when the next of what still waits is due (epoch ms); null where nothing waits
 * @throws DatabaseError when a database fails
 */
export const deliver = async (ctx: ClientWork): Promise<number | null> => {
  await fanOut(ctx)
  await writeDigests(ctx)
  const { due_at } = await flushOutbox(ctx, ctx.db)
  const [waiting] = await ctx.db.read([nextDigest])
  const dues = [due_at, dueOf(waiting)].filter((due) => due !== null)
  return dues.length === 0 ? null : Math.min(...dues)
}

/** Forgets notifications that have served their time. */
export const forgetOld = async ({ db, now }: ClientWork): Promise<void> => {
  await db.write([sql`DELETE FROM notifications WHERE created_at < ${now - KEPT_MS} AND mailed_at IS NOT NULL`])
}
