import type { Settings } from '../../env.ts'
import { readSignedToken, signedToken, type TokenPurpose } from '../../http/signed-token.ts'

const PURPOSE: TokenPurpose = { name: 'report-unsubscription', kinds: ['client', 'report_subscription'] }

type Signing = Pick<Settings, 'AUTH_SECRET'>

/** A token that ends one subscription of one client and does nothing else. */
export const unsubscribeToken = (settings: Signing, clientId: string, subscriptionId: string): Promise<string> =>
  signedToken(settings, PURPOSE, clientId, subscriptionId)

/** What a token names, or null where it was not signed here. Asks no database. */
export const readUnsubscribeToken = async (
  settings: Signing,
  token: string,
): Promise<{ client_id: string; subscription_id: string } | null> => {
  const named = await readSignedToken(settings, PURPOSE, token)
  return named && { client_id: named[0], subscription_id: named[1] }
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
