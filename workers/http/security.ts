import type { MiddlewareHandler } from 'hono'
import type { HonoEnv } from './endpoint.ts'
import { newId } from './ids.ts'

const REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/

/** Gives every request an id: the caller's own where it is well formed, so that both sides can find it in their logs. */
export const requestId: MiddlewareHandler<HonoEnv> = async (c, next) => {
  const given = c.req.header('x-request-id')
  const id = given && REQUEST_ID.test(given) ? given : newId('request')
  c.set('request_id', id)
  await next()
  c.res.headers.set('x-request-id', id)
}

/** Headers for what the Worker answers itself; the web client's files get theirs from web/public/_headers. */
export const securityHeaders: MiddlewareHandler<HonoEnv> = async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-resource-policy', 'same-site')
  headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  if (!headers.has('content-security-policy'))
    headers.set(
      'content-security-policy',
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    )
}

/**
 * CORS for API keys only: other origins may send an Authorization header, but a browser never attaches the session
 * cookie for them, because credentials are not allowed.
 */
export const corsForKeys: MiddlewareHandler<HonoEnv> = async (c, next) => {
  const origin = c.req.header('origin')
  if (origin && c.req.method === 'OPTIONS') {
    return new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': 'authorization, content-type, if-match, idempotency-key, x-request-id',
        'access-control-max-age': '86400',
      },
    })
  }
  await next()
  if (origin && c.req.header('authorization')) {
    c.res.headers.set('access-control-allow-origin', '*')
    c.res.headers.set(
      'access-control-expose-headers',
      'etag, location, content-disposition, idempotency-replayed, x-request-id, retry-after, ratelimit, ratelimit-policy',
    )
  }
}
