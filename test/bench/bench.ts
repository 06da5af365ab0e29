import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { measureFleet, measureHealth } from './health.ts'
import { measureImport } from './imports.ts'
import { measureMasterplan } from './masterplan.ts'
import { startProduct } from './product.ts'
import { type Measure, passes, table } from './report.ts'
import { measureRequests } from './requests.ts'
import { measureSearch } from './search.ts'
import { measureSizes } from './sizes.ts'
import { measureUnification } from './unification.ts'

/*
 * The built Worker under workerd against the real libSQL server, load generator beside them. `--short` runs the same
 * measures on less, for the gate: it proves that they run, and its shares are ratios within one run like the long ones.
 */
const short = process.argv.includes('--short')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)

const measures: Measure[] = []
const part = async (name: string, work: () => Promise<Measure[]>): Promise<void> => {
  if (only && only !== name) return
  console.error(`… ${name}`)
  measures.push(...(await work()))
}

const product = await startProduct()
try {
  await part('requests', () => measureRequests(product, short ? 2 : 8))
  await part('import', () => measureImport(product))
  await part('masterplan', () => measureMasterplan(product))
  await part('unification', () => measureUnification(product, short ? [500, 2_000] : [2_500, 10_000]))
  await part('health', () => measureHealth(product, short ? [500, 2_000] : [1_000, 10_000]))
  await part('search', () => measureSearch(product, short ? 1_000 : 10_000))
  await part('fleet', () => measureFleet(product, short ? 40 : 500, 50))
} finally {
  await product.stop()
}
await part('sizes', () => measureSizes(short ? 3 : 7))

console.log(table(measures))
mkdirSync('dist', { recursive: true })
const at = new Date().toISOString()
writeFileSync('dist/bench.json', `${JSON.stringify({ at, cores: cpus().length, short, measures }, null, 2)}\n`)
const failed = measures.filter((measure) => !passes(measure))
console.log(`${measures.length - failed.length} of ${measures.length} within their bounds; dist/bench.json`)
// Speed depends on the machine: only the long run, which somebody asked for, fails by it.
process.exit(failed.length > 0 && !short ? 1 : 0)
