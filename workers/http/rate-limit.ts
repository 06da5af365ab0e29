import type { Context, MiddlewareHandler } from 'hono'
import type { HonoEnv } from './endpoint.ts'
import { AppError } from './problem.ts'

/** Requests a minute for each key or session, for each client organization, and attempts to sign in per address and per account. */
export const RATE_LIMITS = { key: 600, client: 3_000, sign_in: 10 } as const
export type RateLimitPolicy = keyof typeof RATE_LIMITS

const WINDOW_S = 60
const MAX_KEYS = 50_000

type Window = { started: number; count: number }
const windows = new Map<string, Window>()

/** A limit that a request was counted against; what remains is known only where this isolate counts. */
export type Counted = {
  policy: RateLimitPolicy
  /** Requests of a window. */
  limit: number
  remaining: number | null
  /** Whole seconds until the window ends, at most. */
  reset_s: number
}

/**
 * Counts in this isolate. Exact where one isolate serves everything, as on one machine; there the platform's limiter
 * is simulated by a storage object and costs more than the rest of the request.
 */
const countHere = (name: string, now: number): Window => {
  const known = windows.get(name)
  if (known && now - known.started < WINDOW_S * 1000) {
    known.count += 1
    return known
  }
  if (windows.size >= MAX_KEYS) windows.clear()
  const fresh = { started: now, count: 1 }
  windows.set(name, fresh)
  return fresh
}

const BINDINGS = { key: 'KEY_LIMITER', client: 'CLIENT_LIMITER', sign_in: 'SIGN_IN_LIMITER' } as const

type Outcome = Counted & { allowed: boolean }

const count = async (
  { env }: Context<HonoEnv>,
  policy: RateLimitPolicy,
  key: string,
  now: number,
): Promise<Outcome> => {
  if (env.RATE_LIMITER !== 'memory') {
    const { success } = await env[BINDINGS[policy]].limit({ key })
    const remaining = success ? null : 0
    return { policy, limit: RATE_LIMITS[policy], remaining, reset_s: WINDOW_S, allowed: success }
  }
  const limit = Math.max(1, Math.floor(RATE_LIMITS[policy] * Number(env.RATE_LIMIT_SCALE ?? 1)))
  const window = countHere(`${policy} ${key}`, now)
  const reset_s = Math.max(1, Math.ceil(WINDOW_S - (now - window.started) / 1000))
  return { policy, limit, remaining: Math.max(0, limit - window.count), reset_s, allowed: window.count <= limit }
}

/** Counts one request against a policy. @throws AppError rate_limited, with Retry-After */
export const countRequest = async (
  c: Context<HonoEnv>,
  policy: RateLimitPolicy,
  key: string,
  now: number,
): Promise<void> => {
  const { allowed, ...counted } = await count(c, policy, key, now)
  c.set('counted', [...(c.get('counted') ?? []), counted])
  if (allowed) return
  throw new AppError('rate_limited', `More than ${counted.limit} requests in a minute. Wait and try again.`, {
    headers: { 'retry-after': String(counted.reset_s) },
  })
}

/**
 * Tells the limits that a request was counted against, whatever it was answered: what they are, and, where this isolate
 * counts or the limit is reached, what is left of them.
 */
export const rateLimitHeaders: MiddlewareHandler<HonoEnv> = async (c, next) => {
  await next()
  const counted = c.get('counted') ?? []
  if (counted.length === 0) return
  const policies = counted.map(({ policy, limit }) => `"${policy}";q=${limit};w=${WINDOW_S}`)
  c.res.headers.set('ratelimit-policy', [...new Set(policies)].join(', '))
  const left = counted.filter(({ remaining }) => remaining !== null)
  if (left.length === 0) return
  const told = left.map(({ policy, remaining, reset_s }) => `"${policy}";r=${remaining};t=${reset_s}`)
  c.res.headers.set('ratelimit', told.join(', '))
}
