import { existsSync, readFileSync } from 'node:fs'
import type { Product } from './product.ts'
import type { Measure } from './report.ts'

const FILE = '../shared/data/us-it-portfolio/projects.csv'
const ROWS = 2_468
const CLIENTS = 26

/** A file of the same size and shape where the real one is absent. */
const invented = (): string => {
  const columns =
    'Agency Name,Project ID,Project Name,Project Description,Start Date,Planned Project Completion Date,Projected Completion Date,Planned Cost ($ M),Projected/Actual Cost ($ M)'
  const rows = Array.from(
    { length: ROWS },
    (_, n) =>
      `Agency ${n % CLIENTS},${n},Project ${n},"${'What the project is for, in a sentence. '.repeat(8)}",2025-01-01T00:00:00Z,2026-09-30T00:00:00Z,2026-12-31T00:00:00Z,${(n % 90) + 1}.25,${(n % 97) + 1}.5`,
  )
  return [columns, ...rows].join('\n')
}

const form = (text: string, dryRun: boolean): FormData => {
  const data = new FormData()
  data.set('file', new File([text], 'projects.csv', { type: 'text/csv' }))
  data.set('table', 'projects')
  data.set(
    'options',
    JSON.stringify({ create_missing: true, create_clients: true, on_error: 'skip_rows', dry_run: dryRun }),
  )
  return data
}

/** A consultancy-wide import: dry run and commit of 2,468 rows for 26 clients, whose databases are made on the way. */
export const measureImport = async (product: Product): Promise<Measure[]> => {
  const real = existsSync(FILE)
  const text = real ? readFileSync(FILE, 'utf8') : invented()
  const path = `/consultancies/${product.consultancy}/imports`
  const from = performance.now()
  await product.call('POST', path, form(text, true))
  const dry = performance.now() - from
  await product.call('POST', path, form(text, false))
  const total = performance.now() - from
  return [
    {
      name: `import of ${ROWS} rows into ${CLIENTS} new clients, dry run and commit`,
      value: total / 1_000,
      unit: 's',
      at_most: 5,
      detail: `dry run ${(dry / 1_000).toFixed(2)} s; ${real ? 'the public portfolio' : 'an invented file'}`,
    },
  ]
}
