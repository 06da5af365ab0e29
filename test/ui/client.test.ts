import { afterEach, describe, expect, it, vi } from 'vitest'
import { addressOf, inClient, safeNext } from '../../web/src/app/address.ts'
import { Resource } from '../../web/src/app/cache.ts'
import { change } from '../../web/src/app/change.ts'
import { onSignedOut, send } from '../../web/src/app/http.ts'
import { Problem } from '../../web/src/app/problem.ts'
import { toasts } from '../../web/src/ui/toast/toasts.ts'

const answering = (response: Response) => {
  const sent: Request[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request)
    return response
  })
  return sent
}
const request = (method: string, path = '/api/v1/clients') => new Request(`https://bearing.test${path}`, { method })

afterEach(() => {
  vi.unstubAllGlobals()
  toasts.value = []
})

describe('sending', () => {
  it('proves that it is no forged form, and gives each creation a key of its own', async () => {
    const sent = answering(new Response('{}'))
    await send(request('POST'))
    await send(request('POST'))
    await send(request('GET'))
    expect(sent.map((one) => one.headers.get('x-bearing-csrf'))).toEqual(['1', '1', '1'])
    const keys = sent.map((one) => one.headers.get('idempotency-key'))
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys[0]).not.toBe(keys[1])
    expect(keys[2]).toBeNull()
  })
  it('throws what the API refused as a typed problem', async () => {
    const body = {
      type: '/problems/invalid_body',
      title: 'A field is not valid',
      status: 422,
      code: 'invalid_body',
      request_id: 'req_1',
      errors: [{ pointer: '/name', detail: 'Too long' }, { nonsense: 1 }],
    }
    answering(new Response(JSON.stringify(body), { status: 422 }))
    const problem = await send(request('POST')).catch((thrown: unknown) => Problem.of(thrown))
    expect(problem).toMatchObject({ status: 422, code: 'invalid_body', requestId: 'req_1' })
    expect(problem instanceof Problem && problem.at('/name')).toBe('Too long')
    expect(problem instanceof Problem && problem.errors).toHaveLength(1)
  })
  it('understands an answer that is no problem document', async () => {
    answering(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }))
    await expect(send(request('GET'))).rejects.toMatchObject({ status: 502, title: 'Bad Gateway', code: 'http_502' })
  })
  it('says that nobody is signed in, but not for a wrong password', async () => {
    const signedOut = vi.fn()
    onSignedOut(signedOut)
    answering(new Response('{}', { status: 401 }))
    await send(request('POST', '/api/auth/sign-in/email')).catch(() => undefined)
    expect(signedOut).not.toHaveBeenCalled()
    answering(new Response('{}', { status: 401 }))
    await send(request('GET')).catch(() => undefined)
    expect(signedOut).toHaveBeenCalledOnce()
  })
  it('tells a network that is away from a refusal', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
    await expect(send(request('GET'))).rejects.toMatchObject({ status: 0, code: 'offline' })
  })
})

describe('a watched value', () => {
  it('keeps what it has while it loads again, and takes the latest answer', async () => {
    const answers = [Promise.resolve(1), new Promise<number>(() => undefined), Promise.resolve(3)]
    const resource = new Resource('a', () => answers.shift() ?? Promise.reject(new Error('no more')))
    await resource.reload()
    void resource.reload()
    expect(resource.data.value).toBe(1)
    await resource.reload()
    expect(resource.data.value).toBe(3)
    await resource.reload()
    expect([resource.data.value, resource.problem.value?.title]).toEqual([3, 'no more'])
  })
  it('shows a change at once and takes the answer', async () => {
    const resource = new Resource('b', async () => ({ name: 'old', version: 1 }))
    await resource.reload()
    const done = change(resource, {
      apply: (now) => ({ ...now, name: 'new' }),
      send: async () => ({ name: 'new', version: 2 }),
      settle: (_, answer) => answer,
      done: 'Renamed',
      undo: async () => undefined,
    })
    expect(resource.data.value).toEqual({ name: 'new', version: 1 })
    await done
    expect(resource.data.value).toEqual({ name: 'new', version: 2 })
    expect(toasts.value[0]?.message).toBe('Renamed')
    await toasts.value[0]?.undo?.()
    expect(resource.data.value).toEqual({ name: 'old', version: 1 })
  })
  it('sends one change after the other, each with the version that the last one made', async () => {
    const resource = new Resource('d', async () => ({ name: 'old', owner: 'A', version: 1 }))
    await resource.reload()
    const versions: number[] = []
    const save = (changes: { name?: string; owner?: string }) =>
      change(resource, {
        apply: (now) => ({ ...now, ...changes }),
        send: async (known) => {
          versions.push(known?.version ?? 0)
          return { ...(known ?? { name: '', owner: '' }), ...changes, version: (known?.version ?? 0) + 1 }
        },
        settle: (_, answer) => answer,
      })
    const both = [save({ name: 'new' }), save({ owner: 'B' })]
    expect(resource.data.value).toEqual({ name: 'new', owner: 'B', version: 1 })
    await both[0]
    expect(resource.data.value).toMatchObject({ name: 'new', owner: 'B' })
    await both[1]
    expect([resource.data.value, versions]).toEqual([{ name: 'new', owner: 'B', version: 3 }, [1, 2]])
  })
  it('puts a refused change back and says why', async () => {
    const resource = new Resource('c', async () => 'old')
    await resource.reload()
    const refused = new Problem({ type: 'about:blank', title: 'Stale', status: 412, code: 'stale_version' })
    const answer = await change(resource, { apply: () => 'new', send: () => Promise.reject(refused) })
    expect([answer, resource.data.value, toasts.value[0]?.problem?.code]).toEqual([undefined, 'old', 'stale_version'])
  })
})

describe('addresses', () => {
  it('escape what they hold and leave out what is empty', () => {
    expect(inClient('cli_1', 'projects', 'a/b')).toBe('/clients/cli_1/projects/a%2Fb')
    expect(addressOf('/x/:id', { id: 'a b' }, { q: 'c&d', none: '' })).toBe('/x/a%20b?q=c%26d')
  })
  it.each([
    ['/clients/cli_1?q=1', '/clients/cli_1?q=1'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/sign-in?next=/sign-in', '/'],
    [undefined, '/'],
  ])('after sign-in %j leads to %s', (next, to) => {
    expect(safeNext(next)).toBe(to)
  })
})
