import { fill } from './health.ts'
import type { Product } from './product.ts'
import type { Measure } from './report.ts'

const TIMES = 9

/** What people type: a word that is begun, one that stands in most records, several words, a number, what is nowhere. */
const QUERIES = ['proj', 'change', 'change 3', 'project 123', 'P12', 'change 7 of 40', 'unit 4', 'unicorn'] as const

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

type Found = { query: string; total: number; ms: number }

const timeOf = async (product: Product, client: string, query: string): Promise<Found> => {
  const times: number[] = []
  let total = 0
  for (let i = 0; i < TIMES; i += 1) {
    const from = performance.now()
    const found = await product.call<{ total: number }>(
      'GET',
      `/clients/${client}/search?q=${encodeURIComponent(query)}`,
    )
    times.push(performance.now() - from)
    total = found.total
  }
  return { query, total, ms: median(times) }
}

/**
 * Search over HTTP, with what the palette shows and the counts, in a client that was filled by imports: projects and four times
 * as many causal links. The slowest of the queries is what counts.
 */
export const measureSearch = async (product: Product, projects: number): Promise<Measure[]> => {
  const { id } = await product.call<{ id: string }>('POST', `/consultancies/${product.consultancy}/clients`, {
    name: `Search in ${projects}`,
  })
  await fill(product, id, projects)
  const found: Found[] = []
  for (const query of QUERIES) found.push(await timeOf(product, id, query))
  const [slowest] = found.sort((a, b) => b.ms - a.ms)
  const records = (projects * 5).toLocaleString('en')
  return [
    {
      name: `search over ${records} records, the slowest of ${QUERIES.length} queries`,
      value: (slowest?.ms ?? 0) / 1_000,
      unit: 's',
      at_most: 0.1,
      detail: `“${slowest?.query}”: ${slowest?.total} found; median of all ${median(found.map(({ ms }) => ms)).toFixed(0)} ms`,
    },
  ]
}
