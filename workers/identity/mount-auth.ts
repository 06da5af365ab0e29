import type { Context, Hono } from 'hono'
import { loadOnce } from '../../shared/load-once.ts'
import { type Settings, settingsOf } from '../env.ts'
import { databaseProblem } from '../http/database-problem.ts'
import type { HonoEnv } from '../http/endpoint.ts'
import { AppError, notFound } from '../http/problem.ts'
import { readBytes } from '../http/read-request.ts'
import { mustBeWellFormed } from '../http/well-formed.ts'
import { ensureControl } from '../tenancy/provision.ts'
import { type AccountEvents, accountAudit, noEvents } from './account-events.ts'
import { ADDRESS_HEADER, countAccount, countAttempt, knowsAddress } from './sign-in-limit.ts'

const SIGN_IN = '/api/auth/sign-in/email'
const CHANGE_PASSWORD = '/api/auth/change-password'

/** The addresses of the sign-in library that the web client uses; all others stay closed. */
const OPEN = new Set([
  `POST ${SIGN_IN}`,
  'POST /api/auth/sign-out',
  'GET /api/auth/get-session',
  'GET /api/auth/list-sessions',
  'POST /api/auth/revoke-session',
  'POST /api/auth/revoke-other-sessions',
  `POST ${CHANGE_PASSWORD}`,
])

const MAX_BODY = 10_000

/** Mounts sign-in. The library is loaded when somebody signs in, not when the Worker starts. */
export const mountAuth = (app: Hono<HonoEnv>): void => {
  app.on(['GET', 'POST'], '/api/auth/*', async (c) => {
    if (!OPEN.has(`${c.req.method} ${c.req.path}`)) throw notFound()
    const settings = settingsOf(c.env)
    const signingIn = c.req.path === SIGN_IN
    if (signingIn) await countAttempt(c, 'sign-in', Date.now())
    const body = await readBody(c.req.raw)
    const email = body?.fields?.email
    if (signingIn && typeof email === 'string') await countAccount(c, email, Date.now())
    const control = await ensureControl(settings)
    const events = noEvents()
    const response = await answerAuth(settings, forLibrary(c, body), events)
    const about = { path: c.req.path, now: Date.now(), request_id: c.get('request_id') }
    const audited = accountAudit(events, about)
    // Whoever is told that it failed, because this did, is not signed in: nobody is without a trace of how they came.
    if (audited) await control.write([audited])
    return response
  })
}

type Body = { bytes: Uint8Array; fields: Record<string, unknown> | null }

/** The body, and its fields where it is a JSON object; anything else is the library's to refuse. @throws AppError too_large, invalid_body */
const readBody = async (request: Request): Promise<Body | null> => {
  if (request.method === 'GET') return null
  const bytes = await readBytes(request, MAX_BODY)
  const text = new TextDecoder().decode(bytes)
  const value = parsed(text)
  mustBeWellFormed(value, text)
  return { bytes, fields: typeof value === 'object' && value !== null ? { ...value } : null }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The request as the library gets it: with the body that was read, and no address that the caller made up. */
const forLibrary = (c: Context<HonoEnv>, body: Body | null): Request => {
  const headers = new Headers(c.req.raw.headers)
  for (const name of ['content-length', 'transfer-encoding']) headers.delete(name)
  if (!knowsAddress(c.env)) headers.delete(ADDRESS_HEADER)
  // Who changes a password may have lost the old one to somebody: every other session ends, whatever the caller asks.
  const changed = c.req.path === CHANGE_PASSWORD && body?.fields && { ...body.fields, revokeOtherSessions: true }
  const sent = changed ? JSON.stringify(changed) : (body?.bytes ?? null)
  return new Request(c.req.url, { method: c.req.method, headers, body: sent })
}

/** The sign-in library: a third of the Worker, and no part of most requests. */
export const loadSignIn = loadOnce(() => import('./sign-in.ts'))

/**
 * What the sign-in library answers.
 * @param events filled with what it did to the person's account
 * @throws AppError for whatever it refuses; unavailable when its database failed
 */
export const answerAuth = async (
  settings: Settings,
  request: Request,
  events: AccountEvents = noEvents(),
): Promise<Response> => {
  const { signIn } = await loadSignIn()
  const { auth, fault } = await signIn(settings, events)
  const response = await auth.handler(request).catch((error: unknown) => {
    throw databaseProblem(fault() ?? error)
  })
  if (response.status < 400) return response
  // The library tells some faults of its database as a wrong session or a fault of its own.
  throw databaseProblem(fault()) ?? (await asProblem(response))
}

/** The library's own errors, told as problems; its texts name no secrets. */
const asProblem = async (response: Response): Promise<AppError> => {
  const body: unknown = await response.json().catch(() => null)
  const message =
    typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string'
      ? body.message
      : 'The request could not be carried out.'
  if (response.status === 401) return new AppError('unauthenticated', 'E-mail address or password is wrong.')
  if (response.status === 403) return new AppError('forbidden', message)
  if (response.status === 404) return notFound()
  if (response.status === 429) return new AppError('rate_limited', message)
  if (response.status >= 500) return new AppError('internal', 'The fault was recorded under the request id.')
  return new AppError('invalid_body', message)
}
