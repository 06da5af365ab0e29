import { sql } from 'drizzle-orm'
import type { ClientWork } from '../../jobs/context.ts'
import { dueOf, flushOutbox, mailDue } from '../../jobs/outbox.ts'
import { nextDigest, writeDigests } from './digests.ts'
import { fanOut } from './fan-out.ts'

/** A year: what nobody looked up in so long is not looked up any more. */
const KEPT_MS = 365 * 86_400_000

/** When the next mail or digest of the client is due; null where none waits. */
const nextDue = async (ctx: ClientWork): Promise<number | null> => {
  const dues = (await ctx.db.read([mailDue, nextDigest])).map(dueOf).filter((due) => due !== null)
  return dues.length === 0 ? null : Math.min(...dues)
}

/**
 * Tells people what waits in the client's outbox, and mails what is due. Each step may be repeated, and each repeats what an
 * earlier, killed attempt left undone.
 *
 * @returns when the next of what still waits is due (epoch ms); null where nothing waits
 * @throws DatabaseError when a database fails
 */
export const deliver = async (ctx: ClientWork): Promise<number | null> => {
  await fanOut(ctx)
  // Most events are mailed to nobody now: one look instead of two writes that keep other writers of the client waiting.
  const looked = await nextDue(ctx)
  if (looked === null || looked > ctx.now) return looked
  await writeDigests(ctx)
  await flushOutbox(ctx, ctx.db)
  return nextDue(ctx)
}

/** Forgets notifications that have served their time. */
export const forgetOld = async ({ db, now }: ClientWork): Promise<void> => {
  await db.write([sql`DELETE FROM notifications WHERE created_at < ${now - KEPT_MS} AND mailed_at IS NOT NULL`])
}
