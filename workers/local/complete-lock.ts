import { readFileSync, writeFileSync } from 'node:fs'

/*
 * npm leaves an optional package out of the lock file when the registry does not serve it for some platform, and
 * `npm ci` then refuses the lock. Run this after `npm install` changed it: the missing entries are put back, marked
 * for their platform, so that `npm ci` skips them everywhere else.
 */

type Entry = { version?: string; optionalDependencies?: Record<string, string>; [key: string]: unknown }
type Lock = { packages: Record<string, Entry> }

const SYSTEMS: Record<string, string> = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
}
const PROCESSORS: Record<string, string> = {
  x64: 'x64',
  '64': 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
}

const named = (words: readonly string[], names: Record<string, string>): string[] =>
  words.flatMap((word) => names[word] ?? []).slice(0, 1)

/** The entry of a package that only its name describes; null where the name tells no platform. */
const entryOf = (name: string, version: string): Entry | null => {
  const words = (name.split('/').at(-1) ?? '').split(/[-_.]/)
  const os = named(words, SYSTEMS)
  const cpu = named(words, PROCESSORS)
  if (os.length === 0 || !/^\d/.test(version)) return null
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(words.includes('musl') ? { libc: ['musl'] } : {}),
    optional: true,
    os,
  }
}

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
const wanted = Object.values(lock.packages).flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
const known = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')))
let added = 0
for (const [name, version] of wanted) {
  const entry = known.has(name) ? null : entryOf(name, version)
  if (!entry) continue
  lock.packages[`node_modules/${name}`] = entry
  known.add(name)
  added += 1
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} entries added to ${file}`)
