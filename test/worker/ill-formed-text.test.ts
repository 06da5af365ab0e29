import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { DatabaseError, openDatabase } from '../../db/client.ts'
import { settingsOf } from '../../workers/env.ts'
import { databaseProblem } from '../../workers/http/database-problem.ts'
import { AppError } from '../../workers/http/problem.ts'
import { CONTROL_NAMESPACE } from '../../workers/tenancy/open.ts'
import { namespaceToken } from '../../workers/tenancy/token.ts'
import { type ClientWorld, newClientWorld } from '../support/client.ts'
import { control } from '../support/jobs.ts'
import { anonymous, json } from '../support/world.ts'

type Refusal = { code: string; errors?: { pointer: string; detail: string }[] }

/** Half of a character pair, as JSON writes it and as it stands in a text. */
const HALF = '\ud800'

let world: ClientWorld
beforeAll(async () => {
  world = await newClientWorld()
})
afterEach(() => vi.restoreAllMocks())

describe('half of a character pair', () => {
  it('in a reference is refused with the field named', async () => {
    const unit = { name: 'Line 1', track: 'technology', kind: 'pilot', unit_id: HALF }
    const problem = await json<Refusal>(await world.owner.fetch('POST', world.path('projects'), unit), 422)
    expect([problem.code, problem.errors?.map(({ pointer }) => pointer)]).toEqual(['invalid_body', ['/unit_id']])
  })

  it('is refused in any depth, and in the name of a field', async () => {
    const deep = { scopes: [{ a: `x${HALF}` }], [`b/${HALF}`]: 1, whole: '\ud83d\ude00' }
    const problem = await json<Refusal>(await world.owner.fetch('POST', world.path('api-keys'), deep), 422)
    expect(problem.errors?.map(({ pointer }) => pointer).sort()).toEqual([`/b~1${HALF}`, '/scopes/0/a'])
  })

  it('does not slow a body of nested lists down', async () => {
    const nested = `${'['.repeat(400_000)}"\\ud800"${']'.repeat(400_000)}`
    expect((await world.owner.fetch('POST', world.path('projects'), nested)).status).toBe(422)
  })

  it('in what signs in is refused as well', async () => {
    const headers = { origin: 'http://localhost' }
    const ended = await world.owner.fetch('POST', '/api/auth/revoke-session', { token: HALF }, headers)
    expect((await json<Refusal>(ended, 422)).errors?.[0]?.pointer).toBe('/token')
    const body = { email: `a${HALF}@example.com`, password: HALF }
    expect((await anonymous.fetch('POST', '/api/auth/sign-in/email', body, headers)).status).toBe(422)
  })

  it('in a cursor is refused like any other cursor that was made up', async () => {
    for (const part of [{ value: HALF }, { id: HALF }]) {
      const text = JSON.stringify({ sort: 'name', value: 'x', id: 'x', ...part })
      const listed = await world.owner.fetch('GET', world.path(`projects?sort=name&cursor=${btoa(text)}`))
      expect((await json<Refusal>(listed, 400)).code).toBe('invalid_cursor')
    }
  })

  it('and other bytes that are no UTF-8 are refused in the query, with the parameter named', async () => {
    for (const bytes of ['%ED%A0%80', '%ff', '100%']) {
      const problem = await json<Refusal>(await world.owner.fetch('GET', world.path(`projects?q=${bytes}`)), 400)
      expect([problem.code, problem.errors?.[0]?.pointer]).toEqual(['invalid_parameter', '?q'])
      expect((await world.owner.fetch('GET', world.path(`projects/${bytes}`))).status).toBe(404)
    }
  })
})

describe('the database', () => {
  it('is never sent a value that it cannot keep', async () => {
    const sent = vi.spyOn(globalThis, 'fetch')
    for (const value of [HALF, Number.POSITIVE_INFINITY]) {
      const thrown: unknown = await control()
        .read([sql`SELECT ${value}`])
        .catch((error: unknown) => error)
      expect(thrown).toMatchObject({ fault: 'value' })
      expect(databaseProblem(thrown)).toMatchObject({ code: 'invalid_body' })
    }
    expect(sent).not.toHaveBeenCalled()
  })

  it('that refuses a request as malformed is asked once, and not told as out of order', async () => {
    const settings = settingsOf(env)
    const onTrip = vi.fn()
    const sent = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('no JSON', { status: 400 }))
    const token = await namespaceToken(settings, CONTROL_NAMESPACE)
    const database = openDatabase({
      url: settings.DB_URL,
      namespace: CONTROL_NAMESPACE,
      token: async () => token,
      onTrip,
    })
    const thrown: unknown = await database.read([sql`SELECT 1`]).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(DatabaseError)
    expect(thrown).toMatchObject({ fault: 'request', code: 'status 400' })
    expect(databaseProblem(thrown)).not.toBeInstanceOf(AppError)
    expect(sent).toHaveBeenCalledTimes(1)
  })
})
