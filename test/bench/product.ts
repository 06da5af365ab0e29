import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consultancyRoleInClient, consultancyRolePermissions } from '../../shared/domain/permissions/index.ts'
import { buildWorker } from '../../workers/local/bundle.ts'
import { freePort, type LibsqlServer, startLibsql } from '../../workers/local/libsql.ts'
import { type LocalSecrets, newSecrets, workerBindings } from '../../workers/local/secrets.ts'
import { type ServedWorker, serveWorker } from '../../workers/local/serve.ts'

/** The built Worker under workerd and the real libSQL server, with a consultancy and an API key of all scopes. */
export type Product = {
  database: LibsqlServer
  worker: ServedWorker
  secrets: LocalSecrets
  address: string
  consultancy: string
  headers: Record<string, string>
  call<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T>
  workerdMemoryMb(): number
  stop(): Promise<void>
}

const OWNER = { name: 'Bench Owner', email: 'owner@bench.example', password: 'bench password 1' }

const asBody = (body: unknown): { body: BodyInit | null; type: Record<string, string> } => {
  if (body === undefined) return { body: null, type: {} }
  if (body instanceof FormData) return { body, type: {} }
  return { body: JSON.stringify(body), type: { 'content-type': 'application/json' } }
}

const caller =
  (address: string, identity: Record<string, string>) =>
  async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> => {
    const sent = asBody(body)
    const response = await fetch(`${address}${path.startsWith('/api') ? '' : '/api/v1'}${path}`, {
      method,
      body: sent.body,
      headers: { ...identity, ...sent.type, ...headers },
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`)
    return (text ? JSON.parse(text) : undefined) as T
  }

/** Resident memory of the workerd processes that this process started, in MB. */
const workerdMemoryMb = (): number => {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ')
  return children.reduce((total, pid) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    if (!/^Name:\s+workerd/m.test(status)) return total
    return total + Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1_024
  }, 0)
}

const signInCookie = async (address: string): Promise<string> => {
  const response = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    body: JSON.stringify({ email: OWNER.email, password: OWNER.password }),
    headers: { 'content-type': 'application/json', origin: address },
  })
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

export const startProduct = async (): Promise<Product> => {
  buildWorker()
  const dir = mkdtempSync(join(tmpdir(), 'bearing-bench-'))
  const secrets = newSecrets()
  const database = await startLibsql({
    dir: join(dir, 'libsql'),
    adminKey: secrets.admin_key,
    publicKey: secrets.public_key,
  })
  const [port, directPort] = [await freePort(), await freePort()]
  const address = `http://127.0.0.1:${directPort}`
  const bindings = workerBindings(secrets, { db: database.url, admin: database.adminUrl, public: address })
  const worker = await serveWorker({
    port,
    directPort,
    bindings: { ...bindings, RATE_LIMIT_SCALE: '1000000' },
    stateDir: join(dir, 'worker'),
  })
  const setUp = await caller(address, {})<{ consultancy_id: string }>('POST', '/setup', {
    setup_token: secrets.setup_token,
    consultancy_name: 'Bench',
    owner: OWNER,
  })
  const signedIn = caller(address, { cookie: await signInCookie(address), 'x-bearing-csrf': '1' })
  const scopes = [...consultancyRoleInClient('owner'), ...consultancyRolePermissions('owner')]
  const key = await signedIn<{ secret: string }>('POST', `/consultancies/${setUp.consultancy_id}/api-keys`, {
    name: 'bench',
    scopes,
  })
  const headers = { authorization: `Bearer ${key.secret}` }
  return {
    database,
    worker,
    secrets,
    address,
    consultancy: setUp.consultancy_id,
    headers,
    call: caller(address, headers),
    workerdMemoryMb,
    async stop() {
      await worker.stop()
      await database.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
