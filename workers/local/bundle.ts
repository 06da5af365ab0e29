import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'

/** Folder of the built Worker: `index.js` and the modules that it loads on demand. */
export const WORKER_DIR = 'dist/worker'
/** Folder of the built web client. */
export const WEB_DIR = 'web/dist'

const filesBelow = (path: string): string[] => {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .filter((name) => !['node_modules', 'dist', 'local'].includes(name))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

const fingerprint = (paths: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesBelow)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** Runs `make` unless `output` was made from exactly these sources. */
const whenChanged = (sources: readonly string[], output: string, make: () => void): boolean => {
  const mark = join(output, '.made-from')
  const now = fingerprint([...sources, 'package-lock.json'])
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return false
  make()
  writeFileSync(mark, now)
  return true
}

const run = (script: string, args: readonly string[]): void => {
  try {
    execFileSync(process.execPath, [resolve('node_modules', script), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`${script} failed:\n${stdout ?? ''}\n${stderr ?? ''}`)
  }
}

/** Builds the web client into `web/dist`. @returns whether it had to */
export const buildWeb = (): boolean =>
  whenChanged(['web', 'shared', 'workers/features'], WEB_DIR, () => {
    run('vite/bin/vite.js', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'error'])
    // The reference page and the document it describes ship with the client's files.
    run('../workers/local/reference.ts', [WEB_DIR])
  })

/** Files that make up the built Worker, its entry first. */
export const workerModules = (): string[] =>
  readdirSync(WORKER_DIR)
    .filter((name) => name.endsWith('.js'))
    .sort((a, b) => Number(b === 'index.js') - Number(a === 'index.js'))

/**
 * Bundles the Worker into `dir`, split where the code says `await import()`: a new isolate evaluates only what every request
 * needs. wrangler's own bundler writes one file, which is evaluated lazily as well, but keeps all of it reachable from the entry.
 */
const bundleWorker = (dir: string): void => {
  rmSync(dir, { recursive: true, force: true })
  buildSync({
    entryPoints: { index: 'workers/index.ts' },
    outdir: dir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2024',
    minify: true,
    sourcemap: 'external',
    logLevel: 'silent',
    // As wrangler resolves packages for Workers.
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    external: ['node:*', 'cloudflare:*'],
    alias: { zod: './workers/zod.mjs' },
    loader: { '.sql': 'text' },
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', 'navigator.userAgent': '"Cloudflare-Workers"' },
    chunkNames: '[name]-[hash]',
  })
}

/** Builds the Worker as it is deployed. @returns whether it had to */
export const buildWorker = (): boolean =>
  whenChanged(['workers', 'db', 'shared', 'wrangler.toml'], WORKER_DIR, () => bundleWorker(WORKER_DIR))
