import { type SQL, sql } from 'drizzle-orm'
import type { Context } from 'hono'
import { getSignedCookie } from 'hono/cookie'
import { sha256 } from '../http/hash.ts'
import { AppError } from '../http/problem.ts'

export const SESSION_COOKIE = 'bearing.session_token'
export const SECURE_SESSION_COOKIE = `__Secure-${SESSION_COOKIE}`
export const API_KEY_PATTERN = /^brg_[0-9A-Za-z]{40}$/

/** What a request proves itself with. Cookies are taken only with the header that a foreign page cannot send. */
export type Credential = { kind: 'session'; token: string } | { kind: 'api_key'; hash: string }

/**
 * Reads the credential of a request without asking any database.
 * @throws AppError unauthenticated without one, csrf for a cookie write that did not come from the web client
 */
export const readCredential = async (c: Context, secret: string): Promise<Credential> => {
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) {
    const key = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? ''
    if (!API_KEY_PATTERN.test(key))
      throw new AppError('unauthenticated', 'The Authorization header must be `Bearer` and an API key.', {
        headers: { 'www-authenticate': 'Bearer' },
      })
    return { kind: 'api_key', hash: await sha256(key) }
  }
  const token =
    (await getSignedCookie(c, secret, SESSION_COOKIE)) || (await getSignedCookie(c, secret, SECURE_SESSION_COOKIE))
  if (!token)
    throw new AppError('unauthenticated', 'Sign in, or send an API key in the Authorization header.', {
      headers: { 'www-authenticate': 'Bearer' },
    })
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (!reads && c.req.header('x-bearing-csrf') !== '1')
    throw new AppError('csrf', 'A signed-in browser must send the header x-bearing-csrf: 1 with every write.')
  return { kind: 'session', token }
}

/** What the request is about: joined into the one authorising query. */
export type Target = { consultancy_id: string | null; client_id: string | null }

/**
 * The one query that authorises: who holds the credential, what it is about, and how the two stand to each other.
 * It answers a row whenever the credential is good, with nulls where the target does not exist.
 */
export const authorisingQuery = (credential: Credential, target: Target, now: number): SQL => {
  const about = sql`
    LEFT JOIN clients c ON c.id = ${target.client_id} AND c.deleted_at IS NULL
    LEFT JOIN consultancies q ON q.id = coalesce(c.consultancy_id, ${target.consultancy_id}) AND q.deleted_at IS NULL`
  const what = sql`
    c.id AS client_id, c.name AS client_name, c.currency, c.state, c.version AS client_version, c.namespace,
    c.location, c.schema_version, q.id AS consultancy_id, q.name AS consultancy_name`
  if (credential.kind === 'api_key')
    return sql`
      SELECT k.id AS key_id, k.name AS key_name, k.scopes, k.client_id AS key_client_id,
        k.consultancy_id AS key_consultancy_id, k.last_used_at, ${what}
      FROM api_keys k ${about}
      WHERE k.hash = ${credential.hash} AND k.revoked_at IS NULL AND k.deleted_at IS NULL
        AND (k.expires_at IS NULL OR k.expires_at > ${now})`
  return sql`
    SELECT s.id AS session_id, p.id AS person_id, p.name AS person_name, p.email, p.language, ${what},
      cp.role AS client_role, m.role AS consultancy_role,
      EXISTS (SELECT 1 FROM assignments a WHERE a.person_id = p.id AND a.client_id = c.id) AS assigned
    FROM sessions s JOIN people p ON p.id = s.person_id ${about}
    LEFT JOIN client_people cp ON cp.person_id = p.id AND cp.client_id = c.id AND cp.deleted_at IS NULL
    LEFT JOIN members m ON m.person_id = p.id AND m.consultancy_id = q.id AND m.deleted_at IS NULL
    WHERE s.token = ${credential.token} AND s.expires_at > ${now}`
}
