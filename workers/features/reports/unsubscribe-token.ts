import type { Settings } from '../../env.ts'
import { isId } from '../../http/ids.ts'

/** What a token is good for: a signature made for another purpose with the same secret does not fit. */
const PURPOSE = 'report-unsubscription'

type Signing = Pick<Settings, 'AUTH_SECRET'>

const keys = new Map<string, Promise<CryptoKey>>()

const keyOf = (secret: string): Promise<CryptoKey> => {
  const known = keys.get(secret)
  if (known) return known
  const bytes = new TextEncoder().encode(`${PURPOSE}:${secret}`)
  const made = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
  keys.set(secret, made)
  return made
}

const claim = (clientId: string, subscriptionId: string): Uint8Array =>
  new TextEncoder().encode(`${clientId}.${subscriptionId}`)

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

/** A token that ends one subscription of one client and does nothing else. */
export const unsubscribeToken = async (
  settings: Signing,
  clientId: string,
  subscriptionId: string,
): Promise<string> => {
  const signature = await crypto.subtle.sign('HMAC', await keyOf(settings.AUTH_SECRET), claim(clientId, subscriptionId))
  return `${clientId}.${subscriptionId}.${encodeBytes(signature)}`
}

/** What a token names, or null where it was not signed here. Asks no database, and takes the same time whatever is wrong. */
export const readUnsubscribeToken = async (
  settings: Signing,
  token: string,
): Promise<{ client_id: string; subscription_id: string } | null> => {
  const [client_id = '', subscription_id = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !isId('client', client_id) || !isId('report_subscription', subscription_id)) return null
  const bytes = decodeBytes(signature)
  if (!bytes) return null
  const key = await keyOf(settings.AUTH_SECRET)
  const good = await crypto.subtle.verify('HMAC', key, bytes, claim(client_id, subscription_id))
  return good ? { client_id, subscription_id } : null
}

/** The page that asks the reader, for the link in the mail; and the address that mail programs call by themselves (RFC 8058). */
export const unsubscribeLinks = async (
  settings: Pick<Settings, 'AUTH_SECRET' | 'PUBLIC_URL'>,
  clientId: string,
  subscriptionId: string,
): Promise<{ page: string; one_click: string }> => {
  const token = await unsubscribeToken(settings, clientId, subscriptionId)
  return {
    page: `${settings.PUBLIC_URL}/unsubscribe/${token}`,
    one_click: `${settings.PUBLIC_URL}/api/v1/report-unsubscriptions/${token}`,
  }
}
