import { beforeAll, expect, it } from 'vitest'
import { trips } from '../../../workers/tenancy/open.ts'
import { type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { json, newConsultancy } from '../../support/world.ts'
import { counts, imported, manyProjects } from './helpers.ts'

const ROWS = 30_000
const OPTIONS = { options: { create_missing: true } }

let world: ClientWorld
beforeAll(async () => {
  world = await newClientWorld(await newConsultancy())
  await world.get('projects')
})

/** Milliseconds and round trips of some work; only what workerd lets a test see of time. */
const measured = async <T>(what: string, work: () => Promise<T>): Promise<{ result: T; made: number }> => {
  const [started, before] = [performance.now(), trips.count]
  const result = await work()
  const made = trips.count - before
  console.info(`${ROWS} rows, ${what}: ${Math.round(performance.now() - started)} ms, ${made} round trips`)
  return { result, made }
}

it('imports, finds unchanged, changes and undoes the largest file in a few round trips', {
  timeout: 120_000,
}, async () => {
  const file = manyProjects(ROWS)
  const created = await measured('created', () => imported(world, file, OPTIONS))
  expect(counts(created.result)).toEqual([ROWS, 0, 0, 0, 0])
  expect(created.made).toBe(3)
  const same = await measured('unchanged', () => imported(world, file, OPTIONS))
  expect(counts(same.result)).toEqual([0, 0, ROWS, 0, 0])
  const renamed = await measured('changed', () => imported(world, manyProjects(ROWS, 'Renamed'), OPTIONS))
  expect(counts(renamed.result)).toEqual([0, ROWS, 0, 0, 0])
  const undone = await measured('undone', () =>
    world.owner.fetch('POST', world.path(`imports/${renamed.result.id}/reversal`)),
  )
  await json(undone.result)
  const page = await world.get<Page<{ name: string; version: number; id: string }>>('projects?q=Project&limit=1')
  expect(page).toMatchObject({ total: ROWS, data: [{ version: 3 }] })
})

it('writes long texts of which every character takes three bytes', { timeout: 60_000 }, async () => {
  const own = await newClientWorld(world.consultancy)
  const [rows, text] = [500, '資料'.repeat(2_500)]
  const projects = (name: string): string =>
    ['External ID,Name,Description', ...Array.from({ length: rows }, (_, i) => `P-${i},${name} ${i},${text}`)].join(
      '\n',
    )
  expect(counts(await imported(own, projects('機械')))).toEqual([rows, 0, 0, 0, 0])
  const changed = await imported(own, projects('工場'))
  expect(counts(changed)).toEqual([0, rows, 0, 0, 0])
  await json(await own.owner.fetch('POST', own.path(`imports/${changed.id}/reversal`)))
  const page = await own.get<Page<{ description: string }>>('projects?limit=1')
  expect(page).toMatchObject({ total: rows, data: [{ name: '機械 0', description: text }] })
})
