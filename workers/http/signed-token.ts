import type { Settings } from '../env.ts'
import { type IdKind, isId } from './ids.ts'

type Signing = Pick<Settings, 'AUTH_SECRET'>

/** What a token is good for: a signature made for another purpose with the same secret does not fit. */
export type TokenPurpose = {
  name: string
  /** The kinds of the two ids that it names. */
  kinds: readonly [IdKind, IdKind]
}

const keys = new Map<string, CryptoKey>()

/** What is kept is the key, never a promise of it: a request must not wait for another one's. */
const keyOf = async (secret: string, purpose: TokenPurpose): Promise<CryptoKey> => {
  const material = `${purpose.name}:${secret}`
  const known = keys.get(material)
  if (known) return known
  const bytes = new TextEncoder().encode(material)
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
  keys.set(material, key)
  return key
}

const claim = (first: string, second: string): Uint8Array => new TextEncoder().encode(`${first}.${second}`)

const encodeBytes = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const decodeBytes = (text: string): Uint8Array | null => {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

/** A token that names two ids for one purpose and does nothing else. */
export const signedToken = async (
  settings: Signing,
  purpose: TokenPurpose,
  first: string,
  second: string,
): Promise<string> => {
  const signature = await crypto.subtle.sign('HMAC', await keyOf(settings.AUTH_SECRET, purpose), claim(first, second))
  return `${first}.${second}.${encodeBytes(signature)}`
}

/** What a token names, or null where it was not signed here for this. Asks no database, and takes the same time whatever is wrong. */
export const readSignedToken = async (
  settings: Signing,
  purpose: TokenPurpose,
  token: string,
): Promise<readonly [first: string, second: string] | null> => {
  const [first = '', second = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !isId(purpose.kinds[0], first) || !isId(purpose.kinds[1], second)) return null
  const bytes = decodeBytes(signature)
  if (!bytes) return null
  const key = await keyOf(settings.AUTH_SECRET, purpose)
  return (await crypto.subtle.verify('HMAC', key, bytes, claim(first, second))) ? [first, second] : null
}
