import type { Settings } from '../../env.ts'
import { readSignedToken, signedToken, type TokenPurpose } from '../../http/signed-token.ts'

const PURPOSE: TokenPurpose = { name: 'notification-unsubscription', kinds: ['client', 'person'] }

/** What a token names, or null where it was not signed here for this. */
export const readUnsubscribeToken = async (
  settings: Pick<Settings, 'AUTH_SECRET'>,
  token: string,
): Promise<{ client_id: string; person_id: string } | null> => {
  const named = await readSignedToken(settings, PURPOSE, token)
  return named && { client_id: named[0], person_id: named[1] }
}

/** The page that asks the reader, for the link in the mail; and the address that mail programs call by themselves (RFC 8058). */
export const unsubscribeLinks = async (
  settings: Pick<Settings, 'AUTH_SECRET' | 'PUBLIC_URL'>,
  clientId: string,
  personId: string,
): Promise<{ page: string; one_click: string }> => {
  const token = await signedToken(settings, PURPOSE, clientId, personId)
  return {
    page: `${settings.PUBLIC_URL}/unsubscribe/${token}`,
    one_click: `${settings.PUBLIC_URL}/api/v1/notification-unsubscriptions/${token}`,
  }
}
