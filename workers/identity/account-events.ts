import { type SQL, sql } from 'drizzle-orm'
import { newId } from '../http/ids.ts'

/** A session as the sign-in library hands it to its hooks; of what it holds only this is kept. */
type Session = {
  id: string
  userId: string
  ipAddress?: string | null | undefined
  userAgent?: string | null | undefined
}

/** What the sign-in library did to a person's account while it answered one request. */
export type AccountEvents = { begun: Session[]; ended: Session[] }

export const noEvents = (): AccountEvents => ({ begun: [], ended: [] })

/** Actions by the address that causes them. Whatever else ends a session, as expiry does, nobody has done. */
const ACTIONS: Readonly<Record<string, string>> = {
  '/api/auth/sign-in/email': 'sign_in',
  '/api/auth/sign-out': 'sign_out',
  '/api/auth/revoke-session': 'end_sessions',
  '/api/auth/revoke-other-sessions': 'end_sessions',
  '/api/auth/change-password': 'change_password',
}

const told = ({ id, ipAddress, userAgent }: Session) => ({
  id,
  ip_address: ipAddress ?? null,
  user_agent: userAgent ?? null,
})

const sessionsJson = (sessions: readonly Session[]): string | null =>
  sessions.length === 0 ? null : JSON.stringify({ sessions: sessions.map(told) })

/**
 * The audit row of what somebody did to their own account: sessions that ended before, those that began after. Null where
 * nothing happened: a question costs no write.
 * @param path the address of the sign-in library
 */
export const accountAudit = (
  { begun, ended }: AccountEvents,
  { path, now, request_id }: { path: string; now: number; request_id: string },
): SQL | null => {
  const action = ACTIONS[path]
  const person = (begun[0] ?? ended[0])?.userId
  if (!action || !person) return null
  return sql`INSERT INTO audit_log
    (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, before, after, request_id)
    SELECT ${newId('audit')}, ${now}, 'person', id, name, ${action}, 'person', id,
      ${sessionsJson(ended)}, ${sessionsJson(begun)}, ${request_id}
    FROM people WHERE id = ${person}`
}
