import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/*
 * All tests. The browser waits for pages most of its time, so it runs beside the other kinds; one after the other they
 * would take twice as long. Arguments are passed on to one plain run, for instance `npm test -- --project unit`.
 */

const vitest = resolve('node_modules/vitest/vitest.mjs')

const run = (args: readonly string[], inherit: boolean): Promise<{ code: number; output: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [vitest, 'run', ...args], {
      stdio: ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'],
    })
    let output = ''
    const keep = (data: unknown) => {
      output += String(data)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
    child.once('exit', (code) => done({ code: code ?? 1, output }))
  })

const projects = (...names: readonly string[]): string[] => names.flatMap((name) => ['--project', name])

const chosen = process.argv.slice(2)
if (chosen.length > 0) process.exit((await run(chosen, true)).code)

const browser = run(projects('browser'), false)
const rest = await run(projects('unit', 'worker', 'resilience'), true)
console.log('\nIn the browser:')
const { code, output } = await browser
console.log(output)
process.exit(rest.code || code)
