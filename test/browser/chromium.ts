import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

/** No look-ups of its own: the browser talks to the product alone. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

type Found = { path: string; env: Record<string, string> }

const lacksLibraries = (path: string): boolean => {
  try {
    return execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found')
  } catch {
    return true
  }
}

/** Unpacks the browser that npm installed, once, beside the other caches. */
const packaged = async (): Promise<Found> => {
  const source = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
  const dir = resolve('node_modules/.cache/chromium')
  if (!existsSync(join(dir, 'chromium'))) {
    const unpacking = `${dir}.${process.pid}`
    mkdirSync(unpacking, { recursive: true })
    const before = process.env.TMPDIR
    process.env.TMPDIR = unpacking // inflate() unpacks into the temporary folder
    const { inflate } = await import('@sparticuz/chromium')
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
    await Promise.all(parts.map((part) => inflate(join(source, 'bin', part))))
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    try {
      renameSync(unpacking, dir)
    } catch {
      rmSync(unpacking, { recursive: true, force: true }) // another process was faster
    }
  }
  const path = join(dir, 'chromium')
  const env: Record<string, string> = {}
  if (lacksLibraries(path)) env.LD_LIBRARY_PATH = join(dir, 'al2023', 'lib')
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(dir, 'fonts')
  return { path, env }
}

/** CHROME_PATH, then a browser of the system, then the one that npm installed. */
const findBrowser = async (): Promise<Found> => {
  const wanted = process.env.CHROME_PATH ?? SYSTEM.find((path) => existsSync(path))
  if (wanted) return { path: wanted, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('There is no browser: set CHROME_PATH to a Chrome or Chromium.')
  return packaged()
}

/** A real browser for the tests. */
export const launchBrowser = async (): Promise<Browser> => {
  const { path, env } = await findBrowser()
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    args: QUIET,
  })
}
