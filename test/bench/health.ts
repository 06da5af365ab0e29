import type { Product } from './product.ts'
import type { Measure } from './report.ts'

const UNITS = 12
const AS_OF = '2026-06-30'

const csv = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [columns.join(','), ...rows.map((row) => row.join(','))].join('\n')

const projectRow = (n: number): (string | number)[] => {
  const technology = n % 4 === 0
  return [
    `P${n}`,
    `Project ${n}`,
    technology ? 'technology' : 'administrative',
    technology ? 'rollout' : 'process',
    `Unit ${n % UNITS}`,
    'running',
    ['green', 'amber', 'red'][n % 3] ?? 'green',
    '2026-01-01',
    '2026-12-31',
    n % 5 === 0 ? '2027-03-31' : '2026-12-31',
    `${n % 100} %`,
    2026,
    100_000 + n,
    40_000 + (n % 7) * 10_000,
    105_000 + (n % 11) * 5_000,
  ]
}

const PROJECT_COLUMNS = [
  'external_id',
  'name',
  'track',
  'kind',
  'unit',
  'status',
  'reported_confidence',
  'baseline_start',
  'baseline_finish',
  'forecast_finish',
  'progress',
  'budget_year',
  'planned',
  'actual',
  'forecast',
]

const PROJECT_MAPPING = {
  external_id: { columns: ['external_id'] },
  name: { columns: ['name'] },
  track: { columns: ['track'] },
  kind: { columns: ['kind'] },
  unit_id: { columns: ['unit'] },
  status: { columns: ['status'] },
  reported_confidence: { columns: ['reported_confidence'] },
  baseline_start_on: { columns: ['baseline_start'], date_format: 'iso' },
  baseline_finish_on: { columns: ['baseline_finish'], date_format: 'iso' },
  forecast_finish_on: { columns: ['forecast_finish'], date_format: 'iso' },
  progress: { columns: ['progress'] },
  budget_year: { columns: ['budget_year'] },
  planned_minor: { columns: ['planned'], number_format: 'en' },
  actual_minor: { columns: ['actual'], number_format: 'en' },
  forecast_minor: { columns: ['forecast'], number_format: 'en' },
}

const LINK_MAPPING = {
  external_id: { columns: ['external_id'] },
  technology_project_id: { columns: ['technology'] },
  administrative_project_id: { columns: ['administrative'] },
  unit_id: { columns: ['unit'] },
  artefact: { columns: ['artefact'] },
  mechanism: { columns: ['mechanism'] },
  state: { columns: ['state'] },
}

const importFile = (table: string, text: string, options: Record<string, unknown>): FormData => {
  const form = new FormData()
  form.set('file', new File([text], `${table}.csv`, { type: 'text/csv' }))
  form.set('table', table)
  form.set('options', JSON.stringify({ create_missing: true, ...options }))
  return form
}

/** Rows that go into one file; the limit of an import is 30,000. */
const PER_FILE = 10_000

/** Fills a client with projects and four causal links for each, by the import that a consultant would use. */
export const fill = async (product: Product, client: string, projects: number): Promise<void> => {
  for (let from = 0; from < projects; from += PER_FILE) {
    const rows = Array.from({ length: Math.min(PER_FILE, projects - from) }, (_, i) => projectRow(from + i))
    await product.call(
      'POST',
      `/clients/${client}/imports`,
      importFile('projects', csv(PROJECT_COLUMNS, rows), { mapping: PROJECT_MAPPING }),
    )
  }
  const technology = Array.from({ length: Math.ceil(projects / 4) }, (_, i) => i * 4)
  const links = technology.flatMap((n) =>
    Array.from({ length: 16 }, (_, k) => {
      const administrative = (n + 1 + (k % 3) + 4 * Math.floor(k / 3)) % projects
      const there = administrative % 4 === 0 ? administrative + 1 : administrative
      return [
        `L${n}-${k}`,
        `P${n}`,
        `P${there % projects}`,
        `Unit ${k % UNITS}`,
        'process',
        `Change ${k} of ${n}`,
        k % 5 === 0 ? 'suspected' : 'confirmed',
      ]
    }),
  )
  const columns = ['external_id', 'technology', 'administrative', 'unit', 'artefact', 'mechanism', 'state']
  for (let from = 0; from < links.length; from += PER_FILE)
    await product.call(
      'POST',
      `/clients/${client}/imports`,
      importFile('causal_links', csv(columns, links.slice(from, from + PER_FILE)), { mapping: LINK_MAPPING }),
    )
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const timeOf = async (work: () => Promise<unknown> | unknown, times = 5): Promise<number> => {
  const measured: number[] = []
  for (let i = 0; i < times; i += 1) {
    const from = performance.now()
    await work()
    measured.push(performance.now() - from)
  }
  return median(measured)
}

/** Health of one client over HTTP, load and judgement together, at a small and a large size. */
export const measureHealth = async (product: Product, sizes: readonly [number, number]): Promise<Measure[]> => {
  const times: number[] = []
  for (const projects of sizes) {
    const { id } = await product.call<{ id: string }>('POST', `/consultancies/${product.consultancy}/clients`, {
      name: `Health of ${projects}`,
    })
    await fill(product, id, projects)
    times.push(await timeOf(() => product.call('GET', `/clients/${id}/portfolio/health?as_of_on=${AS_OF}`)))
  }
  const [small = 0, large = 0] = times
  const [few, many] = sizes
  const growth = large / small / (many / few)
  return [
    {
      name: `health of one client, ${many} projects and ${many * 4} links`,
      value: large / 1_000,
      unit: 's',
      at_most: 1,
      detail: `${few} projects: ${(small / 1_000).toFixed(3)} s`,
    },
    { name: `growth from ${few} to ${many} projects, against linear`, value: growth, unit: 'times', at_most: 1.5 },
  ]
}

/** A scheduled run over a whole fleet: cron, queue, report, snapshot and cockpit row for each tenant. */
export const measureFleet = async (product: Product, tenants: number, projects: number): Promise<Measure[]> => {
  const rows = Array.from({ length: projects }, (_, n) => projectRow(n))
  const text = csv(PROJECT_COLUMNS, rows)
  const made = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let n = next++; n < tenants; n = next++) {
        const { id } = await product.call<{ id: string }>('POST', `/consultancies/${product.consultancy}/clients`, {
          name: `Tenant ${n}`,
        })
        await product.call('POST', `/clients/${id}/imports`, importFile('projects', text, { mapping: PROJECT_MAPPING }))
      }
    }),
  )
  const prepared = (performance.now() - made) / 1_000
  const memory: number[] = [product.workerdMemoryMb()]
  const from = performance.now()
  const run = await product.call<{ run_key: string; clients: number }>(
    'POST',
    `/consultancies/${product.consultancy}/report-runs`,
    {},
  )
  let done = 0
  while (done < run.clients) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    const progress = await product.call<{ done: number; failed: number }>(
      'GET',
      `/consultancies/${product.consultancy}/report-runs/${encodeURIComponent(run.run_key)}`,
    )
    if (progress.failed > 0) throw new Error(`${progress.failed} reports failed`)
    done = progress.done
    memory.push(product.workerdMemoryMb())
  }
  const seconds = (performance.now() - from) / 1_000
  const third = Math.ceil(memory.length / 3)
  const high = (values: number[]): number => Math.max(...values)
  return [
    {
      name: `fleet health run, ${run.clients} tenants`,
      value: run.clients / seconds,
      unit: 'tenants/s',
      at_least: 60,
      detail: `${seconds.toFixed(1)} s; clients and ${projects} projects each were made in ${prepared.toFixed(0)} s`,
    },
    {
      name: 'memory of workerd during the run, last third against first',
      value: high(memory.slice(-third)) / high(memory.slice(0, third)),
      unit: 'times',
      detail: `${high(memory.slice(0, third)).toFixed(0)} MB, ${high(memory.slice(-third)).toFixed(0)} MB`,
    },
  ]
}
