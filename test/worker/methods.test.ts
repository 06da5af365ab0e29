import { describe, expect, it } from 'vitest'
import { allEndpoints } from '../../workers/features/index.ts'
import { anonymous, json, newConsultancy } from '../support/world.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The methods of every address of the contract. */
const allowed = new Map<string, Set<string>>()
for (const { method, path } of await allEndpoints())
  allowed.set(path, (allowed.get(path) ?? new Set()).add(method.toUpperCase()))

const pattern = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)

/** The methods of whatever address a request to `path` could mean: `vendors/{vendor}` for `vendors/concentration` too. */
const takenAt = (path: string): Set<string> =>
  new Set([...allowed].flatMap(([other, methods]) => (pattern(other).test(path) ? [...methods] : [])))

describe('a method that an address does not take', () => {
  it('is 405 at every address, with the methods that it takes, whoever asks', async () => {
    const wrong: string[] = []
    let asked = 0
    for (const [path, methods] of allowed)
      for (const method of METHODS.filter((candidate) => !takenAt(path).has(candidate))) {
        const response = await anonymous.fetch(
          method,
          path.replace(/\{\w+\}/g, 'unknown'),
          method === 'GET' ? undefined : {},
        )
        const allow = response.headers.get('allow')?.split(', ') ?? []
        const told = [...methods].every((own) => allow.includes(own)) && !allow.includes(method)
        const { code } = await json<{ code: string }>(response, response.status)
        if (response.status !== 405 || code !== 'method_not_allowed' || !told) wrong.push(`${method} ${path}: ${allow}`)
        asked += 1
      }
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(200)
  })

  it('looks the same to those who may use the address', async () => {
    const { owner } = await newConsultancy()
    for (const caller of [owner, anonymous]) {
      const response = await caller.fetch('DELETE', '/me')
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, PATCH, OPTIONS'])
    }
    expect((await owner.fetch('HEAD', '/me')).status).toBe(200)
  })

  it('is told by OPTIONS as well', async () => {
    const response = await anonymous.fetch('OPTIONS', '/me')
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, HEAD, PATCH, OPTIONS'])
  })

  it('is 404 like any other where there is no such address', async () => {
    for (const method of METHODS)
      for (const path of ['/nothing', '/clients/x/y', '/api/auth/sign-up/email', '/api/auth/sign-in/email/x'])
        expect((await anonymous.fetch(method, path)).status, `${method} ${path}`).toBe(404)
  })
})
