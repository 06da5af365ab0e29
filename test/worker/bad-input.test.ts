import { beforeAll, describe, expect, inject, it } from 'vitest'
import { allEndpoints } from '../../workers/features/index.ts'
import type { Endpoint } from '../../workers/http/endpoint.ts'
import { newLeader, whoMay } from '../support/leadership.ts'
import { validBody } from '../support/valid-body.ts'
import { type Caller, type Consultancy, json, newClient, newConsultancy } from '../support/world.ts'
import { contents, type Ids, plant, tenantNamespace } from '../tenancy/isolation/canaries.ts'

const endpoints = await allEndpoints()

/** Every endpoint that takes JSON, with the address of a record that is there. Found from the declarations, so new ones join. */
let owner: Caller
let leader: Caller
let consultancy: Consultancy
let client: string
let ids: Ids
beforeAll(async () => {
  consultancy = await newConsultancy('Bad input')
  owner = consultancy.owner
  client = await newClient(consultancy)
  leader = await newLeader(owner, client)
  ids = { ...(await plant(client, 'PLANTED', consultancy.person_id, 1)), consultancy: consultancy.id }
})

const OTHER = new Set(['setup', 'me'])
const jsonEndpoints = endpoints.filter(
  (declared) => declared.body && !OTHER.has(declared.tag) && !declared.path.includes('{token}'),
)
const addressOf = (declared: Endpoint): string =>
  declared.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `none_${name}`)

type Refusal = { code: string; errors?: { pointer: string; detail: string }[]; request_id: string }

const sendRaw = (declared: Endpoint, body: string | Uint8Array, headers: Record<string, string> = {}) =>
  whoMay(declared, { owner, leader }).fetch(declared.method.toUpperCase(), addressOf(declared), body, {
    'content-type': 'application/json',
    'if-match': '"1"',
    ...headers,
  })

const everywhere = async (
  body: string | Uint8Array,
  status: readonly number[],
  code: readonly string[],
  headers: Record<string, string> = {},
) => {
  const before = await contents(tenantNamespace(client))
  const wrong: string[] = []
  for (const declared of jsonEndpoints) {
    const response = await sendRaw(declared, body, headers)
    const problem = (await response.json().catch(() => ({ code: 'no JSON' }))) as Refusal
    if (!status.includes(response.status) || !code.includes(problem.code))
      wrong.push(`${declared.operation}: ${response.status} ${problem.code}`)
  }
  expect(wrong).toEqual([])
  expect((await contents(tenantNamespace(client))) === before, 'nothing was written').toBe(true)
}

describe('every endpoint that takes JSON', () => {
  it('refuses malformed JSON', () => everywhere('{"name": "half', [400], ['malformed_json']))
  it('refuses a body of the wrong shape', async () => {
    for (const body of ['[]', '"text"', '17', 'null']) await everywhere(body, [422], ['invalid_body'])
  })
  it('refuses bytes that are not UTF-8', () =>
    everywhere(
      new Uint8Array([0x7b, 0x22, 0x6e, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) as unknown as string,
      [400],
      ['invalid_encoding'],
    ))
  it('refuses another content type', () =>
    everywhere('{}', [415], ['unsupported_media_type'], { 'content-type': 'text/plain' }))
  it('refuses a body of ten megabytes', () =>
    everywhere(JSON.stringify({ name: 'x'.repeat(10_000_000) }), [413], ['too_large']))

  it('names a field that it does not know', async () => {
    for (const declared of jsonEndpoints) {
      const body = { ...Object(declared.body && validBody(declared.body, () => undefined)), colour_of_the_door: 'red' }
      const problem = await json<Refusal>(await sendRaw(declared, JSON.stringify(body)), 422)
      expect(
        problem.errors?.map((error) => error.pointer),
        declared.operation,
      ).toContain('/colour_of_the_door')
    }
  })

  it('refuses a parameter that it does not know, or that is given twice', async () => {
    for (const declared of endpoints.filter((entry) => entry.method === 'get' && entry.policy.scope === 'client')) {
      const unknown = await owner.fetch('GET', `${addressOf(declared)}?colour=red`)
      expect([unknown.status, ((await unknown.json()) as Refusal).code], declared.operation).toEqual([
        400,
        'invalid_parameter',
      ])
      const twice = await owner.fetch('GET', `${addressOf(declared)}?limit=1&limit=2`)
      expect(twice.status, declared.operation).toBe(400)
    }
  })
})

const PAYLOADS = inject('payloads')

describe('hostile texts', () => {
  const project = (name: string) => ({ name, track: 'technology', kind: 'pilot', description: name, tags: [] })

  it.skipIf(PAYLOADS === null)(
    'come back letter by letter, or are refused with the field named (skipped where ../shared/data is absent)',
    async () => {
      let kept = 0
      let refused = 0
      // Every thirteenth: all classes, in a time that a person waits for.
      for (const payload of (PAYLOADS ?? []).filter((_, i) => i % 13 === 0)) {
        const response = await owner.fetch('POST', `/clients/${client}/projects`, project(payload))
        if (response.status === 201) {
          const made = (await response.json()) as { name: string }
          expect(made.name).toBe(payload.trim())
          kept += 1
        } else {
          const problem = await json<Refusal>(response, 422)
          expect(problem.errors?.length).toBeGreaterThan(0)
          refused += 1
        }
      }
      console.info(`hostile texts: ${kept} kept letter by letter, ${refused} refused with the field named`)
      expect(kept).toBeGreaterThan(refused)
    },
  )
})
