import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/* Types, lint and format, and that tables and migrations agree. All at once; prints only what failed. */

const run = (name: string, script: string, args: readonly string[], failsOn?: RegExp): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [resolve('node_modules', script), ...args])
    let output = ''
    child.stdout.on('data', (data) => {
      output += data
    })
    child.stderr.on('data', (data) => {
      output += data
    })
    child.once('exit', (code) => {
      const good = code === 0 && !failsOn?.test(output)
      console.log(`${good ? '✓' : '✗'} ${name}`)
      if (!good) console.log(output)
      done(good)
    })
  })

const binary = (name: string, command: string): string => {
  const { bin } = JSON.parse(readFileSync(resolve('node_modules', name, 'package.json'), 'utf8')) as {
    bin: Record<string, string> | string
  }
  return `${name}/${typeof bin === 'string' ? bin : bin[command]}`
}

/** Asks for a migration from a copy of the existing ones: when the tables say nothing new, none is made. */
const migrationsAgree = async (database: 'tenant' | 'control'): Promise<boolean> => {
  mkdirSync('node_modules/.cache', { recursive: true })
  const dir = mkdtempSync('node_modules/.cache/migrations-')
  cpSync(`db/${database}/migrations`, join(dir, 'migrations'), { recursive: true })
  const config = {
    dialect: 'sqlite',
    driver: 'durable-sqlite',
    schema: `./db/${database}/index.ts`,
    out: `./${dir}/migrations`,
  }
  const file = join(dir, 'config.json')
  writeFileSync(file, JSON.stringify(config))
  try {
    const kit = binary('drizzle-kit', 'drizzle-kit')
    return await run(
      `tables and migrations agree: ${database}`,
      kit,
      ['generate', '--config', file],
      /Your SQL migration file/,
    )
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const tsc = binary('typescript', 'tsc')
const results = await Promise.all([
  run('types: web client and shared', tsc, ['-p', '.']),
  run('types: Worker', tsc, ['-p', 'workers']),
  run('types: tests and local scripts', tsc, ['-p', 'test']),
  run('lint and format', binary('@biomejs/biome', 'biome'), ['check', '--error-on-warnings']),
  migrationsAgree('tenant'),
  migrationsAgree('control'),
])
process.exit(results.every(Boolean) ? 0 : 1)
