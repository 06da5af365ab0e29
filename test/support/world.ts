import { env, exports } from 'cloudflare:workers'

/** What a signed-in person, or a system with a key, does over HTTP. */
export type Caller = {
  fetch(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

const base = 'http://localhost'

const send = (path: string, init: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(`${base}${path}`, init))

/** What is sent as it is; everything else is sent as JSON. */
const asItIs = (body: unknown): body is BodyInit | undefined =>
  body === undefined || typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array

const caller = (identity: Record<string, string>): Caller => ({
  fetch(method, path, body, headers = {}) {
    const type = body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }
    return send(path.startsWith('/api') ? path : `/api/v1${path}`, {
      method,
      body: asItIs(body) ? (body ?? null) : JSON.stringify(body),
      headers: { ...identity, ...type, ...headers },
    })
  },
})

export const PASSWORD = 'correct horse battery'

/** Signs in with the real sign-in; the caller carries the session cookie. */
export const signInAs = async (email: string, password = PASSWORD): Promise<Caller> => {
  const response = await send('/api/auth/sign-in/email', {
    method: 'POST',
    body: JSON.stringify({ email, password }),
    headers: { 'content-type': 'application/json', 'cf-connecting-ip': crypto.randomUUID() },
  })
  if (!response.ok) throw new Error(`sign-in: ${response.status} ${await response.text()}`)
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return caller({ cookie, 'x-bearing-csrf': '1' })
}

export const withKey = (key: string): Caller => caller({ authorization: `Bearer ${key}` })
export const anonymous: Caller = caller({})

/** The JSON of an answer that must have this status. */
export const json = async <T = Record<string, unknown>>(response: Response, status = 200): Promise<T> => {
  const text = await response.text()
  if (response.status !== status) throw new Error(`expected ${status}, got ${response.status}: ${text.slice(0, 1_000)}`)
  return (text === '' ? null : JSON.parse(text)) as T
}

export type Consultancy = { id: string; owner: Caller; owner_email: string; person_id: string }

/** A fresh consultancy with a signed-in owner. */
export const newConsultancy = async (name = 'Testing & Partners'): Promise<Consultancy> => {
  const owner_email = `owner-${crypto.randomUUID()}@example.com`
  const made = await json<{ consultancy_id: string; person_id: string }>(
    await anonymous.fetch('POST', '/setup', {
      setup_token: env.SETUP_TOKEN,
      consultancy_name: name,
      owner: { name: 'Olga Owner', email: owner_email, password: PASSWORD },
    }),
    201,
  )
  return { id: made.consultancy_id, person_id: made.person_id, owner_email, owner: await signInAs(owner_email) }
}

/** A fresh client organization with its own migrated database; answers its id. */
export const newClient = async (consultancy: Consultancy, name = `Client ${crypto.randomUUID()}`): Promise<string> => {
  const made = await json<{ id: string }>(
    await consultancy.owner.fetch('POST', `/consultancies/${consultancy.id}/clients`, { name }),
    201,
  )
  return made.id
}
