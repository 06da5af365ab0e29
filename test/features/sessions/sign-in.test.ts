import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { app } from '../../../workers/app.ts'
import { type Bindings, settingsOf } from '../../../workers/env.ts'
import { AppError } from '../../../workers/http/problem.ts'
import { answerAuth } from '../../../workers/identity/mount-auth.ts'
import { json, newConsultancy, PASSWORD } from '../../support/world.ts'

type Init = { body?: BodyInit; headers?: Record<string, string>; method?: string }

const NOBODY_LISTENS = 'http://127.0.0.1:9'
const SIGN_IN = '/api/auth/sign-in/email'

/** Asks the Worker as it would be with other settings. */
const ask = (path: string, init: Init, more: Partial<Bindings>): Promise<Response> => {
  const bindings: Bindings = { ...env, ...more }
  const base = bindings.PUBLIC_URL
  const headers = { 'content-type': 'application/json', ...init.headers }
  return Promise.resolve(app.request(new Request(`${base}${path}`, { ...init, headers }), undefined, bindings))
}

const signIn = (
  email: string,
  more: Partial<Bindings> = {},
  headers: Record<string, string> = {},
  password = PASSWORD,
) => ask(SIGN_IN, { method: 'POST', body: JSON.stringify({ email, password }), headers }, more)

afterEach(() => vi.restoreAllMocks())

const printed = (): (() => string) => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => undefined),
  )
  return () =>
    JSON.stringify(
      spies.flatMap((spy) => spy.mock.calls.map((call) => call.map((part) => String(part?.stack ?? part)))),
    )
}

describe('sign-in without its database', () => {
  const email = 'somebody@example.com'
  const secrets = [email, PASSWORD, 'stolen-token', 'select', 'insert', 'session_token']
  const cookie = { cookie: 'bearing.session_token=stolen-token.c2lnbmF0dXJl', origin: 'http://localhost' }

  it('is a 503 with a problem, and prints nothing of the request or of SQL', async () => {
    const output = printed()
    const settings = { ...settingsOf(env), DB_URL: NOBODY_LISTENS }
    const requests = [
      new Request(`http://localhost${SIGN_IN}`, {
        method: 'POST',
        body: JSON.stringify({ email, password: PASSWORD }),
        headers: { 'content-type': 'application/json', origin: 'http://localhost' },
      }),
      new Request('http://localhost/api/auth/get-session', { headers: await signedCookie(settings.AUTH_SECRET) }),
      new Request('http://localhost/api/auth/list-sessions', { headers: await signedCookie(settings.AUTH_SECRET) }),
    ]
    for (const request of requests) {
      const thrown: unknown = await answerAuth(settings, request).catch((error: unknown) => error)
      expect(thrown).toBeInstanceOf(AppError)
      expect((thrown as AppError).code).toBe('unavailable')
    }
    for (const secret of secrets) expect(output().toLowerCase()).not.toContain(secret)
  })

  it('is a 503 over HTTP too', async () => {
    const output = printed()
    const answer = await signIn(email, { DB_URL: NOBODY_LISTENS, DB_ADMIN_URL: NOBODY_LISTENS }, cookie)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect((await json(answer, 503)).code).toBe('unavailable')
    for (const secret of secrets) expect(output().toLowerCase()).not.toContain(secret)
  })
})

const signedCookie = async (secret: string): Promise<Record<string, string>> => {
  const token = 'stolen-token'
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(token))
  const text = btoa(String.fromCharCode(...new Uint8Array(signature)))
  return { cookie: `bearing.session_token=${encodeURIComponent(`${token}.${text}`)}`, origin: 'http://localhost' }
}

describe('attempts to sign in', () => {
  const limited = { RATE_LIMIT_SCALE: '1' }
  const wrong = 'not the password'
  const statusesOf = async (count: number, attempt: (index: number) => Promise<Response>): Promise<number[]> => {
    const statuses: number[] = []
    for (let index = 0; index < count; index += 1) statuses.push((await attempt(index)).status)
    return statuses
  }

  it('are counted for an account, however it is written and from wherever they come', async () => {
    const { owner_email } = await newConsultancy()
    const platform: Partial<Bindings> = { RATE_LIMITER: 'platform' }
    const from = () => ({ 'cf-connecting-ip': crypto.randomUUID() })
    const spelled = (index: number) => (index % 2 === 0 ? owner_email : owner_email.toUpperCase())
    const statuses = await statusesOf(11, (index) => signIn(spelled(index), platform, from(), wrong))
    expect(statuses).toEqual([...Array(10).fill(401), 429])
    expect((await signIn(owner_email, platform, from())).status).toBe(429)
    expect((await signIn((await newConsultancy()).owner_email, platform, from())).status).toBe(200)
  })

  it('are counted on one machine whatever address the caller claims', async () => {
    // Later than all that other tests of this isolate have counted.
    const later = Date.now() + 120_000
    vi.spyOn(Date, 'now').mockReturnValue(later)
    const statuses = await statusesOf(11, (index) =>
      signIn(`nobody-${index}@example.com`, limited, { 'cf-connecting-ip': crypto.randomUUID() }, wrong),
    )
    expect(statuses.at(-1)).toBe(429)
    const acceptance = await statusesOf(11, () =>
      ask(
        '/api/v1/invitations/unknown/acceptance',
        { method: 'POST', body: '{}', headers: { 'cf-connecting-ip': crypto.randomUUID() } },
        limited,
      ),
    )
    expect([acceptance[0], acceptance.at(-1)]).toEqual([404, 429])
  })
})

describe('what sign-in reads', () => {
  it('is at most 10,000 bytes, whether their number is said or not', async () => {
    const text = JSON.stringify({ email: 'somebody@example.com', password: 'x'.repeat(20_000) })
    const chunks = new Blob([text]).stream()
    expect((await json(await ask(SIGN_IN, { method: 'POST', body: chunks }, {}), 413)).code).toBe('too_large')
    expect((await ask(SIGN_IN, { method: 'POST', body: text }, {})).status).toBe(413)
  })

  it('is a body that came in chunks as well', async () => {
    const { owner_email } = await newConsultancy()
    const body = new Blob([JSON.stringify({ email: owner_email, password: PASSWORD })]).stream()
    expect((await ask(SIGN_IN, { method: 'POST', body }, {})).status).toBe(200)
  })
})

describe('the session cookie', () => {
  it('is sent over TLS only where the address is https', async () => {
    const { owner_email } = await newConsultancy()
    const secure = { PUBLIC_URL: 'https://bearing.test' }
    const cookie = (await signIn(owner_email, secure)).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Secure-bearing\.session_token=/)
    expect(cookie).toMatch(/; Secure/i)
    expect(cookie).toMatch(/; HttpOnly/i)
    const me = await app.request(
      new Request(`${secure.PUBLIC_URL}/api/v1/me`, { headers: { cookie: cookie.split(';')[0] ?? '' } }),
      undefined,
      { ...env, ...secure },
      createExecutionContext(),
    )
    expect(me.status).toBe(200)
    expect((await signIn(owner_email)).headers.get('set-cookie')).not.toMatch(/; Secure/i)
  })
})
