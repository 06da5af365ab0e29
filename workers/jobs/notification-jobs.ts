import { sql } from 'drizzle-orm'
import { inList } from '../../db/client.ts'
import type { BaseContext } from '../identity/context.ts'
import { type NotificationsMessage, sendJobs } from './messages.ts'

/** For so long an isolate relies on a mark that it made: most events cost no further round trip. */
const RELY_MS = 5 * 60_000
/**
 * After so long a marked client is looked into. Longer than an isolate relies on its mark by more than a request takes: a look that
 * finds the mark this old has seen every event that relied on it.
 */
const LOOK_AFTER_MS = 10 * 60_000
const PAGE = 1_000
const MOST_REMEMBERED = 5_000

const marked = new Map<string, number>()

type Marking = Pick<BaseContext, 'control'>

/** Says that events may follow in a client's database, unless this isolate has just said so. */
export const markDue = async ({ control }: Marking, clientId: string): Promise<void> => {
  const now = Date.now()
  if (now - (marked.get(clientId) ?? 0) < RELY_MS) return
  await control.write([
    sql`INSERT INTO notification_dues (client_id, marked_at, due_at) VALUES (${clientId}, ${now}, ${now + LOOK_AFTER_MS})
      ON CONFLICT (client_id) DO UPDATE SET marked_at = max(marked_at, excluded.marked_at),
        due_at = min(due_at, excluded.due_at)`,
  ])
  if (marked.size >= MOST_REMEMBERED) marked.clear()
  marked.set(clientId, now)
}

/**
 * Says when a client is to be looked into next, after its database was read at `lookedAt`. A mark that was made since, or so
 * short before that somebody may still rely on it, keeps the client due.
 * @param next when something that waits there is due; null: nothing waits
 */
export const settleDue = async (
  { control }: Marking,
  clientId: string,
  lookedAt: number,
  next: number | null,
): Promise<void> => {
  const young = sql`marked_at > ${lookedAt - LOOK_AFTER_MS}`
  await control.write([
    sql`DELETE FROM notification_dues WHERE client_id = ${clientId} AND ${next} IS NULL AND NOT ${young}`,
    sql`UPDATE notification_dues SET due_at = CASE WHEN NOT ${young} THEN ${next}
        WHEN ${next} IS NULL THEN marked_at + ${LOOK_AFTER_MS} ELSE min(${next}, marked_at + ${LOOK_AFTER_MS}) END
      WHERE client_id = ${clientId}`,
  ])
}

/** Forgets a client that is gone. */
export const dropDue = async ({ control }: Marking, clientId: string): Promise<void> => {
  await control.write([sql`DELETE FROM notification_dues WHERE client_id = ${clientId}`])
}

/** Puts a client off that may not be worked on now. */
export const putOffDue = async ({ control }: Marking, clientId: string, until: number): Promise<void> => {
  await control.write([sql`UPDATE notification_dues SET due_at = ${until} WHERE client_id = ${clientId}`])
}

const messageFor = (clientId: string): NotificationsMessage => ({
  id: `notifications/${clientId}`,
  kind: 'notifications',
  client_id: clientId,
  payload: {},
})

/**
 * Sends a message for each client that is due. Each stays due, a while later, until its message has been worked on: a queue
 * that forgets loses nothing.
 * @returns how many messages were sent
 */
export const sendDueNotifications = async (
  ctx: Pick<BaseContext, 'control' | 'bindings' | 'settings' | 'now'>,
): Promise<number> => {
  let sent = 0
  for (;;) {
    const [rows = []] = await ctx.control.read([
      sql`SELECT client_id FROM notification_dues WHERE due_at <= ${ctx.now} ORDER BY due_at, client_id LIMIT ${PAGE}`,
    ])
    if (rows.length === 0) return sent
    const ids = rows.map((row) => String(row.client_id))
    await sendJobs(ctx.bindings, ids.map(messageFor))
    await ctx.control.write([
      sql`UPDATE notification_dues SET due_at = ${ctx.now + ctx.settings.JOB_RESEND_MS} WHERE ${inList(sql`client_id`, ids)}`,
    ])
    sent += rows.length
  }
}
