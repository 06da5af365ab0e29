import type { Context } from 'hono'
import type { Bindings } from '../env.ts'
import type { HonoEnv } from '../http/endpoint.ts'
import { sha256 } from '../http/hash.ts'
import { countRequest } from '../http/rate-limit.ts'

/** Set by the platform in front of the Worker. On one machine nothing stands in front, and a caller could write it. */
export const ADDRESS_HEADER = 'cf-connecting-ip'

/** Whether the platform says where a request comes from. */
export const knowsAddress = (bindings: Bindings): boolean => bindings.RATE_LIMITER !== 'memory'

const addressOf = (bindings: Bindings, headers: Headers): string =>
  (knowsAddress(bindings) ? headers.get(ADDRESS_HEADER) : null) ?? 'local'

/**
 * Counts an attempt to sign in, or to accept an invitation, against its network address.
 * @param what what is attempted: each is counted by itself
 * @throws AppError rate_limited
 */
export const countAttempt = (c: Context<HonoEnv>, what: string, now: number): Promise<void> =>
  countRequest(c, 'sign_in', `${what} ${addressOf(c.env, c.req.raw.headers)}`, now)

/**
 * Counts an attempt to sign in against the account, so that many addresses do not try more passwords than one. The key
 * is a hash: the limiter need not know who has an account.
 * @throws AppError rate_limited
 */
export const countAccount = async (c: Context<HonoEnv>, email: string, now: number): Promise<void> =>
  countRequest(c, 'sign_in', `account ${await sha256(email.trim().toLowerCase())}`, now)
