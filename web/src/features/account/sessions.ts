import { sendJson } from '../../app/http.ts'

/** One place where the person is signed in. Instants are UTC milliseconds. */
export type SignedInSession = {
  token: string
  user_agent: string
  ip_address: string
  created_at: number
  updated_at: number
  current: boolean
}

const AUTH = '/api/auth'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** All places where the person is signed in, this one first, then the one used last. */
export const loadSessions = async (): Promise<SignedInSession[]> => {
  const [all, here] = await Promise.all([
    sendJson('GET', `${AUTH}/list-sessions`),
    sendJson('GET', `${AUTH}/get-session`),
  ])
  const current = text(fields(fields(here).session).token)
  const sessions = (Array.isArray(all) ? all : []).map((one: unknown): SignedInSession => {
    const session = fields(one)
    return {
      token: text(session.token),
      user_agent: text(session.userAgent),
      ip_address: text(session.ipAddress),
      created_at: Date.parse(text(session.createdAt)),
      updated_at: Date.parse(text(session.updatedAt)),
      current: text(session.token) === current,
    }
  })
  return sessions.sort((a, b) => Number(b.current) - Number(a.current) || b.updated_at - a.updated_at)
}

export const endSession = ({ token }: SignedInSession): Promise<unknown> =>
  sendJson('POST', `${AUTH}/revoke-session`, { token })

export const endOtherSessions = (): Promise<unknown> => sendJson('POST', `${AUTH}/revoke-other-sessions`, {})

/** Changes the password and signs out everywhere else. Throws a Problem: 422 for a wrong current password. */
export const changePassword = (currentPassword: string, newPassword: string): Promise<unknown> =>
  sendJson('POST', `${AUTH}/change-password`, { currentPassword, newPassword, revokeOtherSessions: true })

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/curl\//, 'curl'],
]

const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

const first = (known: readonly [RegExp, string][], agent: string): string | undefined =>
  known.find(([pattern]) => pattern.test(agent))?.[1]

/** Browser and system as the browser names them; each undefined where it is none that is known. */
export const readAgent = (agent: string): { browser: string | undefined; system: string | undefined } => ({
  browser: first(BROWSERS, agent),
  system: first(SYSTEMS, agent),
})
