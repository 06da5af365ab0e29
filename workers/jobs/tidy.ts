import { type SQL, sql } from 'drizzle-orm'
import { IDEMPOTENCY_HOURS } from '../records/idempotency.ts'

const DAY_MS = 86_400_000
/** Mail that was sent or given up keeps its id this long, so that somebody who misses it can be told what became of it. */
export const MAIL_DAYS = 30

/**
 * Statements that forget what has served its time in the database that they run in: answers to Idempotency-Keys, and mail
 * that was sent or given up. The schedule runs them in the control database, every report in the client's own.
 */
export const forgetServed = (now: number): SQL[] => [
  sql`DELETE FROM idempotency_keys WHERE created_at < ${now - IDEMPOTENCY_HOURS * 3_600_000}`,
  sql`DELETE FROM outbox WHERE sent_at < ${now - MAIL_DAYS * DAY_MS}`,
  sql`DELETE FROM outbox WHERE sent_at IS NULL AND failed_at < ${now - MAIL_DAYS * DAY_MS}`,
]
