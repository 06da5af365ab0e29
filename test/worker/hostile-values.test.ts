import { beforeAll, describe, expect, it } from 'vitest'
import { ZodObject, type ZodType, z } from 'zod'
import { allEndpoints } from '../../workers/features/index.ts'
import type { Endpoint } from '../../workers/http/endpoint.ts'
import { newLeader, whoMay } from '../support/leadership.ts'
import { textsIn, validBody, withValueAt } from '../support/valid-body.ts'
import { type Caller, newClient, newConsultancy } from '../support/world.ts'
import { type Ids, plant } from '../tenancy/isolation/canaries.ts'

/*
 * One hostile value at a time in a request that is good otherwise: where everything is hostile at once, the first field that
 * is checked answers for all the others, and none of them ever reaches the database.
 */

const endpoints = await allEndpoints()

/** What databases and JSON themselves stumble over: sent everywhere. */
const BROKEN = ['\ud800', '\u0000']

/** What other layers stumble over: sent in turns, so that each field gets some and each gets to many fields. */
const HOSTILE = [
  "'; DROP TABLE projects; --",
  '<script>alert(1)</script>',
  '\u202e\ufffe\ud83d\ude00',
  '%00../../etc/passwd',
  '=cmd|calc',
  'a'.repeat(20_001),
]

let turn = 0
const nextTexts = (count: number): string[] =>
  Array.from({ length: count }, () => {
    turn += 1
    return HOSTILE[turn % HOSTILE.length] ?? ''
  })

let owner: Caller
let leader: Caller
let ids: Ids
beforeAll(async () => {
  const consultancy = await newConsultancy('Hostile values')
  owner = consultancy.owner
  const client = await newClient(consultancy)
  leader = await newLeader(owner, client)
  ids = { ...(await plant(client, 'PLANTED', consultancy.person_id, 1)), consultancy: consultancy.id }
})

/** What a valid body has where the name of a field says more than its schema. */
const named = (name: string): unknown => {
  if (name === 'currency') return 'EUR'
  if (name === 'page') return 'projects'
  if (name === 'ids') return ids.requirement
  if (name === 'until_on') return '2999-01-01'
  if (name === 'in_force_on') return '2026-01-01'
  if (name === 'content_hash') return 'a'.repeat(64)
  // A mark that begins at 1 ends behind it.
  if (name === 'end') return 5
  if (name === 'expires_at') return Date.now() + 86_400_000
  if (!/_ids?$/.test(name)) return undefined
  return ids[name.replace(/_ids?$/, '').replace('technology_project', 'project')]
}

const addressOf = (declared: Endpoint): string =>
  declared.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `none_${name}`)

const send = (declared: Endpoint, body: unknown): Promise<Response> =>
  whoMay(declared, { owner, leader }).fetch(declared.method.toUpperCase(), addressOf(declared), body, {
    'if-match': '"1"',
  })

const failed = async (response: Response, what: string): Promise<string[]> => {
  const text = await response.text()
  return response.status < 500 ? [] : [`${what}: ${response.status} ${text.slice(0, 300)}`]
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 30)

/** Set-up and invitations hash a password each time; what they refuse is refused before by the same code. */
const withBody = endpoints.filter((declared) => declared.body && declared.policy.scope !== 'public')

describe('a body that is good', () => {
  it('reaches the database at almost every address, so that a hostile value in it does too', async () => {
    const refused: string[] = []
    for (const declared of withBody) {
      const response = await send(declared, declared.body && validBody(declared.body, named))
      if (response.status === 400 || response.status === 422) refused.push(declared.operation)
      await response.body?.cancel()
    }
    // Some ids cannot be made up: there is no suggestion to name until a portfolio asks for one.
    expect(refused.length, refused.join()).toBeLessThan(withBody.length / 10)
  })
})

describe('a hostile text is never a server error', () => {
  it('in any one field of any body', { timeout: 120_000 }, async () => {
    const wrong: string[] = []
    for (const declared of withBody) {
      const body = declared.body && validBody(declared.body, named)
      for (const at of textsIn(body))
        for (const text of [...BROKEN, ...nextTexts(2)]) {
          const what = `${declared.operation} with ${shown(text)} at /${at.join('/')}`
          const response = await send(declared, withValueAt(body, at, text))
          if (text === '\ud800' && response.status !== 422) wrong.push(`${what}: ${response.status}`)
          wrong.push(...(await failed(response, what)))
        }
    }
    expect(wrong).toEqual([])
  })

  it('in any parameter of any query, or as the last part of any address', { timeout: 120_000 }, async () => {
    const wrong: string[] = []
    const reads = endpoints.filter((declared) => declared.method === 'get' && declared.policy.scope !== 'public')
    for (const declared of reads)
      for (const text of ['\u0000', ...nextTexts(1)]) {
        const encoded = encodeURIComponent(text)
        for (const name of parametersOf(declared.query)) {
          const response = await owner.fetch('GET', `${addressOf(declared)}?${name}=${encoded}`)
          wrong.push(...(await failed(response, `${declared.operation}?${name}=${shown(text)}`)))
        }
        const address = addressOf(declared).replace(/[^/]+$/, encoded)
        wrong.push(...(await failed(await owner.fetch('GET', address), `GET ${address.slice(0, 80)}`)))
      }
    expect(wrong).toEqual([])
  })
})

const parametersOf = (query: ZodType | undefined): string[] =>
  query instanceof ZodObject ? Object.keys(query.shape) : []

const encode = (cursor: unknown): string => encodeURIComponent(btoa(JSON.stringify(cursor)))

/** Cursors that nobody was given, for a list in this order. */
const madeUp = (sort: string): string[] => [
  'x',
  '%25%25%25',
  encodeURIComponent(btoa('\xff\xfe')),
  encode([]),
  encode({ sort }),
  encode({ sort, value: {}, id: 'x' }),
  encode({ sort, value: 'x', id: 'x', more: 1 }),
  encodeURIComponent(btoa(`{"sort":${JSON.stringify(sort)},"value":1e999,"id":"x"}`)),
  ...[null, -1, 1e308, 'x', ...BROKEN, HOSTILE[0]].map((value) => encode({ sort, value, id: 'x' })),
  ...[...BROKEN, HOSTILE[0]].map((id) => encode({ sort, value: 'x', id })),
]

/** The order of a list: the first that may be asked for, or the one that its own cursors name. */
const orderOf = async (declared: Endpoint): Promise<{ sort: string; asked: string }> => {
  const schema = declared.query && z.toJSONSchema(declared.query, { io: 'input', unrepresentable: 'any' })
  const sort = schema?.properties?.sort
  const first = typeof sort === 'object' ? sort.enum?.[0] : undefined
  if (typeof first === 'string') return { sort: first, asked: `sort=${first}&` }
  const page: unknown = await (await owner.fetch('GET', `${addressOf(declared)}?limit=1`)).json()
  const next = typeof page === 'object' && page !== null && 'next_cursor' in page ? page.next_cursor : null
  const own: unknown =
    typeof next === 'string' ? JSON.parse(atob(next.replaceAll('-', '+').replaceAll('_', '/'))) : null
  return { sort: typeof own === 'object' && own !== null && 'sort' in own ? String(own.sort) : 'id', asked: '' }
}

describe('a cursor that was made up', () => {
  it('is refused, or starts where it says; it is never a server error', async () => {
    const wrong: string[] = []
    const lists = endpoints.filter((declared) => parametersOf(declared.query).includes('cursor'))
    expect(lists.length).toBeGreaterThan(15)
    for (const declared of lists) {
      const { sort, asked } = await orderOf(declared)
      for (const cursor of madeUp(sort)) {
        const what = `${declared.operation} cursor ${shown(decodeURIComponent(cursor))}`
        const response = await owner.fetch('GET', `${addressOf(declared)}?${asked}cursor=${cursor}`)
        if (![200, 400, 404].includes(response.status)) wrong.push(`${what}: ${response.status}`)
        await response.body?.cancel()
      }
    }
    expect(wrong).toEqual([])
  })
})
