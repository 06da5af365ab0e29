import type { Hono } from 'hono'
import { settingsOf } from '../env.ts'
import type { HonoEnv } from '../http/endpoint.ts'
import { AppError, notFound } from '../http/problem.ts'
import { countRequest } from '../http/rate-limit.ts'
import { ensureControl } from '../tenancy/provision.ts'

/** The addresses of the sign-in library that the web client uses; all others stay closed. */
const OPEN = new Set([
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-out',
  'GET /api/auth/get-session',
  'GET /api/auth/list-sessions',
  'POST /api/auth/revoke-session',
  'POST /api/auth/revoke-other-sessions',
  'POST /api/auth/change-password',
])

const MAX_BODY = 10_000

/** Mounts sign-in. The library is loaded when somebody signs in, not when the Worker starts. */
export const mountAuth = (app: Hono<HonoEnv>): void => {
  app.on(['GET', 'POST'], '/api/auth/*', async (c) => {
    if (!OPEN.has(`${c.req.method} ${c.req.path}`)) throw notFound()
    const settings = settingsOf(c.env)
    if (Number(c.req.header('content-length') ?? 0) > MAX_BODY)
      throw new AppError('too_large', `This address takes at most ${MAX_BODY} bytes.`)
    if (c.req.path.endsWith('/sign-in/email'))
      await countRequest(c.env, 'sign_in', c.req.header('cf-connecting-ip') ?? 'local', Date.now())
    await ensureControl(settings)
    const { signIn } = await import('./sign-in.ts')
    const response = await (await signIn(settings)).handler(c.req.raw)
    if (response.ok || response.status < 400) return response
    return asProblem(response)
  })
}

/** The library's own errors, told as problems; its texts name no secrets. */
const asProblem = async (response: Response): Promise<Response> => {
  const body: unknown = await response.json().catch(() => null)
  const message =
    typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string'
      ? body.message
      : 'The request could not be carried out.'
  if (response.status === 401) throw new AppError('unauthenticated', 'E-mail address or password is wrong.')
  if (response.status === 403) throw new AppError('forbidden', message)
  if (response.status === 404) throw notFound()
  if (response.status === 429) throw new AppError('rate_limited', message)
  if (response.status >= 500) throw new AppError('internal', 'The fault was recorded under the request id.')
  throw new AppError('invalid_body', message)
}
