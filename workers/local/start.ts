import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { Cron } from 'croner'
import { buildWeb, buildWorker } from './bundle.ts'
import { DEMO_MEMBERS, DEMO_OWNER, DEMO_PASSWORD, HOSPITAL_PEOPLE, MANUFACTURER_PEOPLE } from './demo/people.ts'
import { demoIsLoaded, loadFirstDemo } from './first-run.ts'
import { type LibsqlServer, startLibsql } from './libsql.ts'
import { localSecrets, workerBindings } from './secrets.ts'
import { type ServedWorker, serveWorker } from './serve.ts'

/** The schedule of wrangler.toml; the platform fires it in production, this process fires it here. */
const CRON = '7 * * * *'

const port = Number(process.env.PORT ?? 8787)
const dataDir = resolve(process.env.DATA_DIR ?? '.data')
const address = `http://127.0.0.1:${port}`
const interactive = process.stdout.isTTY === true

const say = (text: string): void => console.log(text)

const step = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
  const from = performance.now()
  if (interactive) process.stdout.write(`  … ${name}\r`)
  const result = await work()
  say(`  ✓ ${name.padEnd(34)} ${((performance.now() - from) / 1_000).toFixed(1)} s`)
  return result
}

const mustBeFree = (wanted: number): Promise<void> =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', () =>
      fail(new Error(`Port ${wanted} is in use. Is Bearing already running? Otherwise set PORT to another port.`)),
    )
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => done()))
  })

const lockFile = join(dataDir, 'running.pid')

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Two servers over the same files would destroy them: the folder is held by one process at a time. */
const holdDataFolder = (): void => {
  const holder = existsSync(lockFile) ? Number(readFileSync(lockFile, 'utf8')) : 0
  if (holder > 0 && holder !== process.pid && isAlive(holder))
    throw new Error(
      `The data folder ${dataDir} is in use by process ${holder}. Stop it, or set DATA_DIR to another folder.`,
    )
  writeFileSync(lockFile, String(process.pid))
  running.holdsFolder = true
}

const running: {
  holdsFolder?: boolean
  database?: LibsqlServer
  worker?: ServedWorker
  cron?: Cron
  stopping?: boolean
} = {}

const stop = async (code: number): Promise<void> => {
  if (running.stopping) return
  running.stopping = true
  running.cron?.stop()
  await running.worker?.stop().catch(() => undefined)
  await running.database?.stop()
  if (running.holdsFolder) rmSync(lockFile, { force: true })
  process.exit(code)
}

const checkSettings = (): void => {
  if (!Number.isInteger(port) || port < 1 || port > 65_533)
    throw new Error(`PORT must be a number from 1 to 65533, not ${process.env.PORT}.`)

  const major = Number(process.versions.node.split('.')[0])
  if (major < 22)
    throw new Error(
      `Start Bearing with npm start: npm brings its own Node 24, and this is Node ${process.versions.node}. If npm start says this too, run npm ci again.`,
    )
}

const start = async (): Promise<void> => {
  checkSettings()
  for (const wanted of [port, port + 1, port + 2]) await mustBeFree(wanted)
  say('Bearing is starting')
  mkdirSync(dataDir, { recursive: true })
  holdDataFolder()
  const secrets = localSecrets(join(dataDir, 'secrets.json'))
  const [database] = await Promise.all([
    step('libSQL server', () =>
      startLibsql({
        dir: join(dataDir, 'libsql'),
        port: port + 1,
        adminPort: port + 2,
        adminKey: secrets.admin_key,
        publicKey: secrets.public_key,
      }),
    ),
  ])
  running.database = database
  void database.exited.then(() => {
    if (running.stopping) return
    console.error('The libSQL server ended by itself; stopping. Start again: what was acknowledged is kept.')
    void stop(1)
  })
  await step('web client', buildWeb)
  await step('Worker', buildWorker)
  const bindings = workerBindings(secrets, { db: database.url, admin: database.adminUrl, public: address })
  const worker = await step('workerd and migrations', async () => {
    const served = await serveWorker({ port, bindings, stateDir: join(dataDir, 'worker') })
    running.worker = served
    const ready = await fetch(`${address}/api/v1/health?deep=1`)
    if (!ready.ok) throw new Error(`The Worker does not answer: ${ready.status} ${await ready.text()}`)
    return served
  })
  running.cron = new Cron(CRON, () => void worker.schedule(CRON, new Date()).catch(() => undefined))
  if (process.env.DEMO !== 'off' && !demoIsLoaded(dataDir))
    await step('demo consultancy (first run only)', () => loadFirstDemo({ dataDir, address, secrets }))
  announce()
}

const announce = (): void => {
  const seconds = (performance.now() / 1_000).toFixed(1)
  say(`\nReady in ${seconds} s: ${address}`)
  if (process.env.DEMO !== 'off') {
    say(`\nDemo accounts, all with the password ${DEMO_PASSWORD}`)
    for (const person of [DEMO_OWNER, ...DEMO_MEMBERS, ...MANUFACTURER_PEOPLE, ...HOSPITAL_PEOPLE])
      say(`  ${person.email.padEnd(34)} ${person.role}`)
  }
  say(`\nMail that Bearing sends: ${address}/local/mail · API reference: ${address}/reference.html · Ctrl-C stops`)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  void stop(1)
})
