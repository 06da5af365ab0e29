import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, type LibsqlServer, startLibsql } from '../../workers/local/libsql.ts'
import { type LocalSecrets, newSecrets, workerBindings } from '../../workers/local/secrets.ts'
import { type ServedWorker, serveWorker } from '../../workers/local/serve.ts'

/** The artefact that ships, on ports of its own, whose parts a test may end and start again over the same data. */
export type Installation = {
  address: string
  database: LibsqlServer
  secrets: LocalSecrets
  killDatabase(): Promise<void>
  startDatabase(): Promise<void>
  killWorker(): Promise<void>
  startWorker(settings?: Record<string, string>): Promise<ServedWorker>
  stop(): Promise<void>
}

const workerdPids = (): number[] =>
  readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
    .filter((pid) => /^Name:\s+workerd/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')))

export const startInstallation = async (settings: Record<string, string> = {}): Promise<Installation> => {
  const dir = mkdtempSync(join(tmpdir(), 'bearing-resilience-'))
  const secrets = newSecrets()
  const [port, directPort, dbPort, adminPort] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
  const address = `http://127.0.0.1:${directPort}`
  const openDatabase = () =>
    startLibsql({
      dir: join(dir, 'libsql'),
      port: dbPort,
      adminPort,
      adminKey: secrets.admin_key,
      publicKey: secrets.public_key,
    })
  let database = await openDatabase()
  let worker: ServedWorker
  let pids: number[] = []
  const openWorker = async (more: Record<string, string> = {}) => {
    const known = new Set(workerdPids())
    const bindings = workerBindings(secrets, { db: database.url, admin: database.adminUrl, public: address })
    worker = await serveWorker({
      port,
      directPort,
      bindings: { ...bindings, RATE_LIMIT_SCALE: '1000000', ...settings, ...more },
      stateDir: join(dir, 'worker'),
    })
    pids = workerdPids().filter((pid) => !known.has(pid))
    return worker
  }
  await openWorker()
  return {
    address,
    get database() {
      return database
    },
    secrets,
    killDatabase: () => database.kill(),
    async startDatabase() {
      database = await openDatabase()
    },
    async killWorker() {
      for (const pid of pids) process.kill(pid, 'SIGKILL')
      await worker.stop().catch(() => undefined)
    },
    startWorker: openWorker,
    async stop() {
      await worker.stop().catch(() => undefined)
      await database.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

export type Answered = { status: number; body: Record<string, unknown>; headers: Headers }

/** Sends one request; an answer that never came is status 0. */
export const send = async (
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<Answered> => {
  try {
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    })
    const text = await response.text()
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {}, headers: response.headers }
  } catch {
    return { status: 0, body: {}, headers: new Headers() }
  }
}

/** A consultancy with a signed-in owner and one client; answers the owner's headers. */
export const setUp = async (installation: Installation) => {
  const { address, secrets } = installation
  const owner = { name: 'Owner', email: 'owner@example.com', password: 'a long password' }
  const made = await send(
    `${address}/api/v1/setup`,
    'POST',
    {},
    { setup_token: secrets.setup_token, consultancy_name: 'Resilience', owner },
  )
  const signedIn = await send(
    `${address}/api/auth/sign-in/email`,
    'POST',
    { origin: address },
    { email: owner.email, password: owner.password },
  )
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const headers = { cookie, 'x-bearing-csrf': '1' }
  const consultancy = String(made.body.consultancy_id)
  const newClient = async (name: string): Promise<string> =>
    String((await send(`${address}/api/v1/consultancies/${consultancy}/clients`, 'POST', headers, { name })).body.id)
  return { headers, consultancy, newClient }
}
