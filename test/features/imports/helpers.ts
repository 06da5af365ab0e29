import { expect } from 'vitest'
import type { ClientWorld } from '../../support/client.ts'
import type { Caller } from '../../support/world.ts'
import { json } from '../../support/world.ts'

export type Fault = {
  row: number
  column: string | null
  field: string | null
  code: string
  detail: string
  value: string
}
export type Counts = {
  rows_total: number
  rows_created: number
  rows_updated: number
  rows_unchanged: number
  rows_merged: number
  rows_refused: number
}
export type Outcome = Counts & { id: string; references_created: number; refusals: Fault[]; notes: Fault[] }
export type Plan = Outcome & {
  creates: { row: number; record: Record<string, unknown> }[]
  updates: { row: number; name: string; changes: { field: string; before: unknown; after: unknown }[] }[]
  references: { name: string; row: number }[]
}
export type Problem = {
  code: string
  detail: string
  errors?: { pointer: string; detail: string }[]
  problems?: { code: string }[]
  records?: { table_name: string; id: string; name: string | null; reason: string }[]
} & Partial<Outcome>

export type FileOptions = { table?: string; name?: string; options?: unknown; key?: string }

/** The form of an import as the web client sends it. */
export const formOf = (
  content: string | Uint8Array,
  { table = 'projects', name = 'file.csv', options }: FileOptions = {},
): FormData => {
  const form = new FormData()
  form.set('file', new File([content], name))
  form.set('table', table)
  if (options !== undefined) form.set('options', JSON.stringify(options))
  return form
}

export const sendImport = (
  world: ClientWorld,
  content: string | Uint8Array,
  file: FileOptions = {},
  caller: Caller = world.owner,
): Promise<Response> =>
  caller.fetch(
    'POST',
    world.path('imports'),
    formOf(content, file),
    file.key === undefined ? {} : { 'idempotency-key': file.key },
  )

export const imported = async (
  world: ClientWorld,
  content: string | Uint8Array,
  file: FileOptions = {},
): Promise<Outcome> => json<Outcome>(await sendImport(world, content, file), 201)

export const dryRun = async (
  world: ClientWorld,
  content: string | Uint8Array,
  file: FileOptions = {},
): Promise<Plan> => {
  const options = { ...(typeof file.options === 'object' ? file.options : {}), dry_run: true }
  return json<Plan>(await sendImport(world, content, { ...file, options }), 200)
}

/** created, updated, unchanged, merged, refused: every row of the file in exactly one of them. */
export const counts = (outcome: Counts): number[] => {
  const { rows_total, rows_created, rows_updated, rows_unchanged, rows_merged, rows_refused } = outcome
  const each = [rows_created, rows_updated, rows_unchanged, rows_merged, rows_refused]
  expect(each.reduce((sum, rows) => sum + rows, 0)).toBe(rows_total)
  return each
}

/** A CSV file of many projects; no cell is quoted. */
export const manyProjects = (rows: number, name = 'Project'): string => {
  const lines = ['External ID,Name,Unit,Status,Baseline start,Baseline finish,Budget year,Planned,Tags']
  for (let i = 1; i <= rows; i += 1)
    lines.push(`P-${i},${name} ${i},Unit ${i % 9},running,2026-01-01,2026-12-31,2026,${i * 10}.50,tag ${i % 5}`)
  return lines.join('\n')
}
