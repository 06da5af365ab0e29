import type { Bindings } from '../env.ts'
import { AppError } from './problem.ts'

/** Requests a minute for each key or session, for each client organization, and attempts to sign in per address and per account. */
export const RATE_LIMITS = { key: 600, client: 3_000, sign_in: 10 } as const
export type RateLimitPolicy = keyof typeof RATE_LIMITS

const WINDOW_MS = 60_000
const MAX_KEYS = 50_000

type Window = { started: number; count: number }
const windows = new Map<string, Window>()

/**
 * Counts in this isolate. Exact where one isolate serves everything, as on one machine; there the platform's limiter
 * is simulated by a storage object and costs more than the rest of the request.
 */
const countHere = (name: string, limit: number, now: number): boolean => {
  const known = windows.get(name)
  if (known && now - known.started < WINDOW_MS) {
    known.count += 1
    return known.count <= limit
  }
  if (windows.size >= MAX_KEYS) windows.clear()
  windows.set(name, { started: now, count: 1 })
  return true
}

const BINDINGS = { key: 'KEY_LIMITER', client: 'CLIENT_LIMITER', sign_in: 'SIGN_IN_LIMITER' } as const

/** Counts one request against a policy. @throws AppError rate_limited, with Retry-After and RateLimit */
export const countRequest = async (
  bindings: Bindings,
  policy: RateLimitPolicy,
  key: string,
  now: number,
): Promise<void> => {
  const scale = Number(bindings.RATE_LIMIT_SCALE ?? 1)
  const limit = RATE_LIMITS[policy] * scale
  const allowed =
    bindings.RATE_LIMITER === 'memory'
      ? countHere(`${policy} ${key}`, limit, now)
      : (await bindings[BINDINGS[policy]].limit({ key })).success
  if (allowed) return
  throw new AppError('rate_limited', `More than ${limit} requests in a minute. Wait and try again.`, {
    headers: { 'retry-after': '60', ratelimit: `"${policy}";r=0;t=60` },
  })
}

export const RATE_LIMIT_POLICY_HEADER = `"key";q=${RATE_LIMITS.key};w=60, "client";q=${RATE_LIMITS.client};w=60`
