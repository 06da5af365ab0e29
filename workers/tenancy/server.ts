import type { Settings } from '../env.ts'
import { AppError } from '../http/problem.ts'
import type { DatabaseHost } from './host.ts'
import { namespaceToken } from './token.ts'

const SAFE_NAME = /^[a-z0-9-]{1,40}$/

/** The server does not check names itself, and a name becomes a folder. @throws on anything but `[a-z0-9-]{1,40}` */
const checked = (namespace: string): string => {
  if (!SAFE_NAME.test(namespace)) throw new Error('unsafe namespace name')
  return namespace
}

/** The self-hosted libSQL server (sqld): one address for all databases, and an admin port to make them. */
export const selfHosted = (settings: Settings): DatabaseHost => {
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${settings.DB_ADMIN_URL}/v1/namespaces/${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `basic ${settings.DB_ADMIN_KEY}` },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    }).catch(() => {
      throw new AppError('unavailable', 'The database server did not answer.', { headers: { 'retry-after': '2' } })
    })
    return response
  }
  const must = async (response: Response, what: string): Promise<void> => {
    const text = await response.text()
    if (!response.ok) throw new Error(`${what}: the database server answered ${response.status} ${text.slice(0, 200)}`)
  }
  return {
    connection: (namespace) => ({
      url: settings.DB_URL,
      namespace,
      token: () => namespaceToken(settings, namespace),
    }),
    async create(namespace) {
      const response = await call('POST', `${checked(namespace)}/create`, {})
      if (response.status === 409 || response.status === 400) {
        const text = await response.text()
        if (/already exists/i.test(text)) return
        throw new Error(`create: ${response.status} ${text.slice(0, 200)}`)
      }
      await must(response, 'create')
    },
    async fork(template, namespace) {
      await must(await call('POST', `${checked(template)}/fork/${checked(namespace)}`), 'fork')
    },
    async makeDurable(namespace) {
      // The call replaces every setting, so all of them are said.
      await must(
        await call('POST', `${checked(namespace)}/config`, {
          block_reads: false,
          block_writes: false,
          allow_attach: false,
          durability_mode: 'strong',
        }),
        'config',
      )
    },
    async delete(namespace) {
      await must(await call('DELETE', checked(namespace), {}), 'delete')
    },
  }
}
