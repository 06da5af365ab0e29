import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import document from '../../shared/api/openapi.json'
import { app } from '../../workers/app.ts'
import type { Bindings } from '../../workers/env.ts'
import { type ClientWorld, newClientWorld } from '../support/client.ts'
import { json } from '../support/world.ts'

const response = z.object({ headers: z.record(z.string(), z.unknown()).default({}) })
const operation = z.object({ security: z.array(z.unknown()), responses: z.record(z.string(), response) })
const contract = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) }).parse(document)

/** So that three requests of a key, and fifteen in a client, are what a minute takes. */
const NARROW: Partial<Bindings> = { RATE_LIMITER: 'memory', RATE_LIMIT_SCALE: '0.005' }

const ask = (path: string, headers: Record<string, string>, more: Partial<Bindings> = NARROW, method = 'GET') =>
  Promise.resolve(
    app.request(
      new Request(`http://localhost/api/v1${path}`, { method, headers }),
      undefined,
      { ...env, ...more },
      createExecutionContext(),
    ),
  )

let world: ClientWorld
beforeAll(async () => {
  world = await newClientWorld()
})

const newKey = async (): Promise<Record<string, string>> => {
  const name = `System ${crypto.randomUUID()}`
  const made = await world.post<{ secret: string }>('api-keys', { name, scopes: ['projects:read'] })
  return { authorization: `Bearer ${made.secret}` }
}

describe('the limit of a key', () => {
  it('is told with every answer, also with problems, and refuses what is beyond it', async () => {
    const key = await newKey()
    const paths = ['projects', 'units', 'projects/unknown', 'projects']
    const answers = []
    for (const path of paths) answers.push(await ask(world.path(path), key))
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 404, 429])
    const told = answers.map(({ headers }) => headers.get('ratelimit') ?? '')
    expect(told.map((text) => /"key";r=(\d+);t=\d+/.exec(text)?.[1])).toEqual(['2', '1', '0', '0'])
    for (const { headers } of answers) expect(headers.get('ratelimit-policy')).toContain('"key";q=3;w=60')
    // What is not allowed in the client is not counted there.
    expect(told.map((text) => text.includes('"client"'))).toEqual([true, false, true, false])
    const refused = answers[3]
    const seconds = Number(refused?.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(refused && (await json(refused, 429)).code).toBe('rate_limited')
  })

  it('of one key leaves the others alone', async () => {
    const [first, second] = [await newKey(), await newKey()]
    for (let count = 0; count < 4; count += 1) await ask('/me', first)
    expect((await ask('/me', first)).status).toBe(429)
    expect((await ask('/me', second)).status).toBe(403)
  })

  it('is not told to those whom nobody knows', async () => {
    const stranger = await ask(world.path('projects'), { authorization: `Bearer brg_${'x'.repeat(40)}` })
    expect(stranger.status).toBe(401)
    expect(stranger.headers.get('ratelimit-policy')).toBeNull()
  })
})

describe('the limit of a client organization', () => {
  it('holds for all its keys together, and leaves other clients alone', async () => {
    const own = await newClientWorld()
    const other = await newClientWorld(own.consultancy)
    const keys: Record<string, string>[] = []
    for (let count = 0; count < 6; count += 1) {
      const name = `System ${count}`
      const path = `/consultancies/${own.consultancy.id}/api-keys`
      const made = await own.owner.fetch('POST', path, { name, scopes: ['projects:read'] })
      keys.push({ authorization: `Bearer ${(await json<{ secret: string }>(made, 201)).secret}` })
    }
    const statuses: number[] = []
    for (let count = 0; count < 15; count += 1)
      statuses.push((await ask(own.path('projects'), keys[Math.floor(count / 3)] ?? {})).status)
    expect(statuses).toEqual(Array(15).fill(200))
    const refused = await ask(own.path('projects'), keys[5] ?? {})
    expect(refused.headers.get('ratelimit')).toMatch(/^"key";r=2;t=\d+, "client";r=0;t=\d+$/)
    expect(refused.headers.get('ratelimit-policy')).toBe('"key";q=3;w=60, "client";q=15;w=60')
    expect((await json(refused, 429)).code).toBe('rate_limited')
    expect((await ask(other.path('projects'), keys[5] ?? {})).status).toBe(200)
  })
})

describe('limits that the platform counts', () => {
  const limiter = (success: boolean) => ({ limit: async () => ({ success }) })
  const platform = (key: boolean, client: boolean): Partial<Bindings> => ({
    RATE_LIMITER: 'platform',
    KEY_LIMITER: limiter(key),
    CLIENT_LIMITER: limiter(client),
  })

  it('are told as policies, and what remains only when nothing does', async () => {
    const key = await newKey()
    const allowed = await ask(world.path('projects'), key, platform(true, true))
    expect(allowed.status).toBe(200)
    expect(allowed.headers.get('ratelimit-policy')).toBe('"key";q=600;w=60, "client";q=3000;w=60')
    expect(allowed.headers.get('ratelimit')).toBeNull()
    for (const [limits, policy] of [
      [platform(false, true), 'key'],
      [platform(true, false), 'client'],
    ] as const) {
      const refused = await ask(world.path('projects'), key, limits)
      expect(refused.status).toBe(429)
      expect(refused.headers.get('ratelimit')).toBe(`"${policy}";r=0;t=60`)
      expect(refused.headers.get('retry-after')).toBe('60')
    }
  })
})

describe('pages of other origins', () => {
  const origin = 'https://portal.example'

  it('read answers to a key, with the headers that they need', async () => {
    const key = { ...(await newKey()), origin }
    for (const path of ['projects', 'units']) {
      const { headers } = await ask(world.path(path), key, {})
      expect(headers.get('access-control-allow-origin')).toBe('*')
      const exposed = headers.get('access-control-expose-headers')?.split(', ')
      for (const name of ['etag', 'content-disposition', 'idempotency-replayed', 'ratelimit', 'ratelimit-policy'])
        expect(exposed).toContain(name)
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  it('read nothing that a session cookie opens', async () => {
    const answer = await world.owner.fetch('GET', world.path('projects'), undefined, { origin })
    expect(answer.status).toBe(200)
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    const asked = { origin, 'access-control-request-method': 'PATCH' }
    const { headers, status } = await ask(world.path('projects'), asked, {}, 'OPTIONS')
    expect([status, headers.get('access-control-allow-credentials')]).toEqual([204, null])
    const allowed = headers.get('access-control-allow-headers')?.split(', ') ?? []
    expect(allowed).toEqual(expect.arrayContaining(['authorization', 'if-match', 'idempotency-key']))
    for (const name of ['cookie', 'x-bearing-csrf']) expect(allowed).not.toContain(name)
  })
})

describe('the contract', () => {
  it('tells of the limits at every operation that is counted', () => {
    const silent = Object.entries(contract.paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([, { security, responses }]) => {
          const told = Object.entries(responses)
            .filter(([status]) => status === '429' || (security.length > 0 && status.startsWith('2')))
            .map(([, { headers }]) => 'RateLimit' in headers && 'RateLimit-Policy' in headers)
          return told.includes(false)
        })
        .map(([method]) => `${method} ${path}`),
    )
    expect(silent).toEqual([])
  })
})
