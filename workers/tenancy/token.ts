import { loadOnce } from '../../shared/load-once.ts'
import type { Settings } from '../env.ts'

/** Seconds that a token opens its namespace; the server allows about a minute more. */
const LIFETIME_S = 300
/** A token is used again while at least this much of its life is left. */
const RENEW_BEFORE_S = 90
const MAX_CACHED = 2_000

const keys = new Map<string, CryptoKey>()
const tokens = new Map<string, { token: string; expires: number }>()

/** Loaded with the first token: a new isolate starts without it. */
export const loadSigning = loadOnce(() => import('./signing.ts'))

/** What is kept is the key, never a promise of it: a request must not wait for another one's. */
const signingKey = async (pem: string): Promise<CryptoKey> => {
  const known = keys.get(pem)
  if (known) return known
  const { importPKCS8 } = await loadSigning()
  const key = await importPKCS8(pem, 'EdDSA')
  keys.set(pem, key)
  return key
}

/**
 * A token that reads and writes exactly one namespace, for at most five minutes. Without the `p` claim a token would
 * open every database, so it is never left out; an `aud` claim would be refused by the server.
 */
export const namespaceToken = async (settings: Settings, namespace: string): Promise<string> => {
  const now = Math.floor(Date.now() / 1000)
  const cacheKey = `${namespace} ${settings.DB_URL}`
  const cached = tokens.get(cacheKey)
  if (cached && cached.expires - now > RENEW_BEFORE_S) return cached.token
  const expires = now + LIFETIME_S
  const { SignJWT } = await loadSigning()
  const token = await new SignJWT({ p: { rw: { ns: [namespace] } } })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setExpirationTime(expires)
    .sign(await signingKey(settings.DB_SIGNING_KEY))
  if (tokens.size >= MAX_CACHED) tokens.clear()
  tokens.set(cacheKey, { token, expires })
  return token
}
