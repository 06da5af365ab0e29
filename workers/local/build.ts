import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildWeb, buildWorker, WEB_DIR, WORKER_DIR, workerModules } from './bundle.ts'
import { writeDeployConfig } from './deploy-config.ts'
import { contractIsCurrent, lintContract } from './generate.ts'

/** Budgets in kB (1,000 bytes) after gzip. */
const WORKER_BUDGET_KB = 700
const FIRST_LOAD_BUDGET_KB = 60

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).byteLength / 1_000

/** JavaScript that the browser fetches before the first page can be used: the entry and what it preloads. */
const firstLoad = (): number => {
  const html = readFileSync(join(WEB_DIR, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')
  return scripts.reduce((total, script) => total + gzipped(join(WEB_DIR, script)), 0)
}

const report = (name: string, value: number, budget: number): boolean => {
  const within = value <= budget
  console.log(`${within ? '✓' : '✗'} ${name}: ${value.toFixed(1)} kB gzip of ${budget} kB`)
  return within
}

if (process.argv.includes('--clean'))
  for (const dir of [WEB_DIR, WORKER_DIR]) rmSync(dir, { recursive: true, force: true })

if (!(await contractIsCurrent())) {
  console.error('✗ shared/api/openapi.json does not say what the endpoints say: run npm run generate and commit it')
  process.exit(1)
}
const findings = await lintContract(readFileSync('shared/api/openapi.json', 'utf8'))
for (const finding of findings) console.error(`✗ contract: ${finding}`)
buildWeb()
buildWorker()
writeDeployConfig()
const sizes = [
  report(
    'Worker bundle',
    workerModules().reduce((sum, name) => sum + gzipped(join(WORKER_DIR, name)), 0),
    WORKER_BUDGET_KB,
  ),
  report('web client, first load', firstLoad(), FIRST_LOAD_BUDGET_KB),
]
process.exit(findings.length === 0 && sizes.every(Boolean) ? 0 : 1)
