import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { DatabaseError, type DatabaseFault } from '../db/client.ts'
import { settingsOf } from './env.ts'
import { FEATURES } from './features/index.ts'
import { ROUTES } from './features/routes.gen.ts'
import { databaseProblem } from './http/database-problem.ts'
import type { HonoEnv } from './http/endpoint.ts'
import { mountLocal } from './http/local-routes.ts'
import { logger } from './http/log.ts'
import { mount } from './http/mount.ts'
import { AppError, notFound, problemResponse } from './http/problem.ts'
import { problemPages } from './http/problem-pages.ts'
import { rateLimitHeaders } from './http/rate-limit.ts'
import { corsForKeys, requestId, securityHeaders } from './http/security.ts'
import { mountAuth } from './identity/mount-auth.ts'
import { ensureControl } from './tenancy/provision.ts'

/** The whole Worker over HTTP, in the order in which a request meets it. */
export const app = new Hono<HonoEnv>()

app.use(requestId, securityHeaders)
app.use('/api/*', corsForKeys, rateLimitHeaders)
app.get('/api/v1/health', async (c) => {
  // `?deep=1` also asks the control database, and so applies its migrations on the first start.
  if (c.req.query('deep')) await (await ensureControl(settingsOf(c.env))).read([sql`SELECT 1`])
  return c.json({ ok: true })
})
app.get('/api/v1/openapi.json', async (c) => {
  const file = await c.env.ASSETS.fetch(new URL('/openapi.json', c.req.url))
  // A copy, because the headers of a fetched response cannot be added to.
  return new Response(file.body, { status: file.status, headers: { 'content-type': 'application/json' } })
})
mountAuth(app)
mount(app, ROUTES, FEATURES)
app.route('/problems', problemPages)
mountLocal(app)

app.notFound((c) => problemResponse(notFound(), c.get('request_id')))

app.onError((thrown, c) => {
  const error = databaseProblem(thrown)
  const request_id = c.get('request_id')
  if (thrown instanceof DatabaseError && LOGGED.has(thrown.fault))
    logger({ request_id }).warn('database', { fault: thrown.fault, code: thrown.code, path: c.req.routePath })
  if (error instanceof AppError) {
    if (error.code === 'internal') logger({ request_id }).error('internal', { path: c.req.routePath })
    return problemResponse(error, request_id)
  }
  // The name only: an unknown error's message may hold SQL, parameters or a client's text.
  logger({ request_id }).error('unhandled', { name: thrown.name, path: c.req.routePath, stack: frames(thrown) })
  return problemResponse(new AppError('internal', 'The fault was recorded under the request id.'), request_id)
})

/** What the database could not do, rather than what the caller did wrong. */
const LOGGED: ReadonlySet<DatabaseFault> = new Set(['unavailable', 'full', 'request'])

/** Where an unknown error came from: the frames of its stack, without its message. */
const frames = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .join(' ')
