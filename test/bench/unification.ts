import type { Product } from './product.ts'
import type { Measure } from './report.ts'

/** Rows of one table; the limit is 2,000. */
const PER_FILE = 2_000
const UNITS = 9
/** One requirement in so many says in other words what the one before it says, as units do that do not know of each other. */
const REWORDED_EVERY = 25

/** A stream of numbers from 0 to 1 that is the same in every run (linear congruential, Numerical Recipes). */
const numbers = (): (() => number) => {
  let seed = 11
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
}

const word = (n: number): string => `w${[...String(n)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')}q`

/**
 * Statements of 12 words as languages draw them: common ones often (Zipf), and the more different ones the more is written
 * (Heaps: as the root of the length).
 */
const statements = (count: number): string[] => {
  const next = numbers()
  const vocabulary = Math.ceil(60 * Math.sqrt(count))
  const draw = (): string => word(Math.floor(Math.exp(next() * Math.log(vocabulary + 1)) - 1))
  let last: string[] = []
  return Array.from({ length: count }, (_, i) => {
    const reworded = i % REWORDED_EVERY === 1
    last = reworded ? [...last.slice(2), draw(), draw()].reverse() : Array.from({ length: 12 }, draw)
    return last.join(' ')
  })
}

const fill = async (product: Product, client: string, count: number): Promise<void> => {
  const units = await Promise.all(
    Array.from({ length: UNITS }, (_, i) =>
      product.call<{ id: string }>('POST', `/clients/${client}/units`, { name: `Unit ${i}` }),
    ),
  )
  const rows = statements(count).map((statement, i) => `${statement};Unit ${i % UNITS}`)
  for (let from = 0; from < count; from += PER_FILE) {
    const form = new FormData()
    const text = ['Statement;Unit', ...rows.slice(from, from + PER_FILE)].join('\n')
    form.set('file', new File([text], `requirements-${from}.csv`, { type: 'text/csv' }))
    form.set('unit_id', units[0]?.id ?? '')
    form.set('state', 'submitted')
    await product.call('POST', `/clients/${client}/requirement-documents/uploads`, form)
  }
}

type Run = { requirements: number; duplicates: number; conflicts: number; cut_short: number }

/** The fastest of three: what else the machine does only ever adds. */
const fastestRun = async (product: Product, client: string): Promise<{ ms: number; run: Run }> => {
  let ms = Number.POSITIVE_INFINITY
  let run: Run = { requirements: 0, duplicates: 0, conflicts: 0, cut_short: 0 }
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const from = performance.now()
    run = await product.call<Run>('POST', `/clients/${client}/unification/proposal-runs`)
    ms = Math.min(ms, performance.now() - from)
  }
  return { ms, run }
}

/**
 * Duplicates and conflicts among all open requirements of a client, over HTTP: read, compared, and proposals written. The
 * requirements come in as tables, which are compared on the way in as well.
 */
export const measureUnification = async (product: Product, sizes: readonly [number, number]): Promise<Measure[]> => {
  const runs: { ms: number; run: Run }[] = []
  for (const count of sizes) {
    const { id } = await product.call<{ id: string }>('POST', `/consultancies/${product.consultancy}/clients`, {
      name: `Unification of ${count}`,
    })
    await fill(product, id, count)
    runs.push(await fastestRun(product, id))
  }
  const [small, large] = runs
  const [few, many] = sizes
  if (!small || !large) throw new Error('two sizes are measured')
  const { requirements, duplicates, cut_short } = large.run
  const reworded = Math.floor(many / REWORDED_EVERY)
  return [
    {
      name: `duplicate proposals over ${requirements} requirements`,
      value: large.ms / 1_000,
      unit: 's',
      at_most: 5,
      detail: `${duplicates} duplicates for ${reworded} reworded, ${cut_short} cut short; ${few}: ${(small.ms / 1_000).toFixed(3)} s`,
    },
    {
      name: `growth from ${few} to ${many} requirements, against quadratic`,
      value: large.ms / small.ms / (many / few) ** 2,
      unit: 'times',
      at_most: 0.7,
    },
    {
      name: 'reworded requirements that are found',
      value: Math.min(1, duplicates / reworded),
      unit: 'share',
      at_least: 0.95,
    },
  ]
}
