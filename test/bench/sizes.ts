import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildWeb, WEB_DIR, WORKER_DIR, workerModules } from '../../workers/local/bundle.ts'
import { freePort } from '../../workers/local/libsql.ts'
import type { Measure } from './report.ts'

const gzipKb = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).byteLength / 1_000

const EMPTY = 'export default { fetch: () => new Response("ok") }'

/** Path of the runtime's own binary, without the script that npm puts in front of it. */
const { default: workerd } = createRequire(import.meta.url)('workerd') as { default: string }

/** A configuration of plain workerd that runs the Worker in `dir` and nothing else of the platform. */
const config = (dir: string, port: number): string => {
  // The entry comes first: it is what runs.
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.js'))
    .sort((a, b) => Number(b === 'index.js') - Number(a === 'index.js'))
  const modules = names.map((name) => `(name = "${name}", esModule = embed "${name}")`)
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .app) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ],
);
const app :Workerd.Worker = (
  modules = [ ${modules.join(', ')} ],
  compatibilityDate = "2026-08-01",
  compatibilityFlags = ["nodejs_compat"],
);
`
}

/** Milliseconds from starting plain workerd to its first answer. */
const firstAnswer = async (dir: string): Promise<number> => {
  const port = await freePort()
  const file = join(resolve(dir), '.startup.capnp') // `embed` looks beside the file that says it
  writeFileSync(file, config(dir, port))
  const from = performance.now()
  const child = spawn(workerd, ['serve', file], { stdio: 'ignore' })
  const exited = new Promise((done) => child.once('exit', done))
  const answered = () =>
    fetch(`http://127.0.0.1:${port}/api/v1/health`).then(
      (response) => response.status > 0,
      () => false,
    )
  while (!(await answered())) {
    if (child.exitCode !== null) throw new Error(`workerd ended with ${child.exitCode}`)
    await new Promise((done) => setTimeout(done, 2))
  }
  const time = performance.now() - from
  child.kill('SIGKILL')
  await exited
  rmSync(file)
  return time
}

const best = async (dir: string, times: number): Promise<number> => {
  const measured: number[] = []
  for (let i = 0; i < times; i += 1) measured.push(await firstAnswer(dir))
  return Math.min(...measured)
}

/** Start-up of the bundle: first answer of plain workerd with it, less the first answer with an empty Worker. */
const startUp = async (times: number): Promise<number> => {
  const empty = mkdtempSync(join(tmpdir(), 'bearing-empty-'))
  writeFileSync(join(empty, 'index.js'), EMPTY)
  const without = await best(empty, times)
  const withBundle = await best(WORKER_DIR, times)
  rmSync(empty, { recursive: true, force: true })
  return withBundle - without
}

const firstLoadKb = (): number => {
  const html = readFileSync(join(WEB_DIR, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')
  return scripts.reduce((total, script) => total + gzipKb(join(WEB_DIR, script)), 0)
}

/** Sizes of what ships, and the time the Worker needs before its first answer. */
export const measureSizes = async (times: number): Promise<Measure[]> => {
  buildWeb()
  return [
    {
      name: 'Worker bundle, gzip',
      value: workerModules().reduce((sum, name) => sum + gzipKb(join(WORKER_DIR, name)), 0),
      unit: 'kB',
      at_most: 700,
    },
    { name: 'Worker start-up', value: await startUp(times), unit: 'ms', at_most: 60 },
    { name: 'web client, first load JavaScript, gzip', value: firstLoadKb(), unit: 'kB', at_most: 60 },
  ]
}
