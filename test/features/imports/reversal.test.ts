import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { DOCUMENT_SOURCES } from '../../../shared/domain/vocabulary/index.ts'
import { type Answered, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { tenantOf } from '../../support/jobs.ts'
import { type Consultancy, json, newConsultancy } from '../../support/world.ts'
import { counts, imported, manyProjects, type Problem } from './helpers.ts'

let consultancy: Consultancy
beforeAll(async () => {
  consultancy = await newConsultancy()
})

const OPTIONS = { options: { create_missing: true } }
const undo = (world: ClientWorld, id: string): Promise<Response> =>
  world.owner.fetch('POST', world.path(`imports/${id}/reversal`))
const listed = async (world: ClientWorld, path: string): Promise<Answered[]> =>
  (await world.get<Page>(`${path}?limit=200`)).data

/** A record without what every write raises. */
const content = ({ version, updated_at, ...rest }: Answered): Record<string, unknown> => rest

describe('undoing an import', () => {
  it('deletes what it created and brings back what it changed', async () => {
    const world = await newClientWorld(consultancy)
    await imported(world, 'External ID,Name,Progress,Planned,Budget year,Tags\nP1,One,10%,5.00,2026,old', OPTIONS)
    const [before] = await listed(world, 'projects')
    const file =
      'External ID,Name,Unit,Progress,Planned,Budget year,Tags\nP1,One,New unit,20%,9.00,2026,new\nP2,Two,New unit,,,,'
    const { id } = await imported(world, file, OPTIONS)
    const answer = await json<Record<string, unknown>>(await undo(world, id))
    expect(answer).toMatchObject({ id, state: 'reverted', reverted_at: expect.any(Number) })
    const after = await listed(world, 'projects')
    expect(after.map(content)).toEqual([before && content(before)])
    expect(after[0]?.version).toBe(3)
    expect(await listed(world, 'units')).toEqual([])
    const audit = await world.get<Page<Record<string, unknown>>>(`audit?subject_id=${before?.id}`)
    expect(audit.data[0]).toMatchObject({ action: 'update', after: after[0] })
    expect(audit.data[0]?.before).toMatchObject({ progress: 20, version: 2 })
    const again = await json<Problem>(await undo(world, id), 409)
    expect(again.code).toBe('conflict')
    expect(counts(await imported(world, file, OPTIONS))).toEqual([0, 2, 0, 0, 0])
  })

  it('is refused, and changes nothing, once a record was edited; the answer names it', async () => {
    const world = await newClientWorld(consultancy)
    const { id } = await imported(world, 'External ID,Name\nP1,One\nP2,Two')
    const [one] = await listed(world, 'projects')
    await world.patch(`projects/${one?.id}`, { progress: 50 }, 1)
    const problem = await json<Problem>(await undo(world, id), 409)
    expect(problem.code).toBe('import_edited')
    expect(problem.records).toEqual([{ table_name: 'projects', id: one?.id, name: 'One', reason: 'edited' }])
    expect(await listed(world, 'projects')).toHaveLength(2)
    expect(await world.get(`imports/${id}`)).toMatchObject({ state: 'committed' })
  })

  it('is refused while a later record refers to one that it created', async () => {
    const world = await newClientWorld(consultancy)
    const { id } = await imported(world, 'Name\nAcme', { table: 'vendors' })
    const [vendor] = await listed(world, 'vendors')
    const contract = await world.post('contracts', { title: 'Frame', vendor_id: vendor?.id })
    const problem = await json<Problem>(await undo(world, id), 409)
    expect(problem.records).toEqual([
      { table_name: 'contracts', id: contract.id, name: 'Frame', reason: 'referred_to' },
    ])
    await world.remove(`contracts/${contract.id}`, 1)
    await json(await undo(world, id))
    expect(await listed(world, 'vendors')).toEqual([])
  })

  it('is refused while a document with requirements comes from a unit that it created', async () => {
    const world = await newClientWorld(consultancy)
    const { id } = await imported(world, 'Name\nPlanning', { table: 'units' })
    const [unit] = await listed(world, 'units')
    const db = await tenantOf(world.id)
    await db.write([
      sql`INSERT INTO requirement_documents (id, created_at, updated_at, title, unit_id, source, submitter_id, submitter_name)
        VALUES ('rdo_1', 1, 1, 'Wishes', ${unit?.id ?? ''}, ${DOCUMENT_SOURCES[0]}, 'per_1', 'Olga')`,
    ])
    const problem = await json<Problem>(await undo(world, id), 409)
    expect(problem.records).toEqual([
      { table_name: 'requirement_documents', id: 'rdo_1', name: null, reason: 'referred_to' },
    ])
    await db.write([sql`UPDATE requirement_documents SET deleted_at = 2`])
    await json(await undo(world, id))
  })

  it('is refused where a record would refer to a deleted one again', async () => {
    const world = await newClientWorld(consultancy)
    await imported(world, 'External ID,Name,Unit\nP1,One,Old unit', OPTIONS)
    const [old] = await listed(world, 'units')
    const { id } = await imported(world, 'External ID,Name,Unit\nP1,One,New unit', OPTIONS)
    await world.remove(`units/${old?.id}`, 1)
    const problem = await json<Problem>(await undo(world, id), 409)
    expect(problem.records).toMatchObject([{ table_name: 'projects', name: 'One', reason: 'refers_to_deleted' }])
  })

  it('goes back over several imports, the newest first', async () => {
    const world = await newClientWorld(consultancy)
    const first = await imported(world, 'External ID,Name,Progress\nP1,One,10%')
    const second = await imported(world, 'External ID,Name,Progress\nP1,One,20%')
    expect((await json<Problem>(await undo(world, first.id), 409)).code).toBe('import_edited')
    await json(await undo(world, second.id))
    expect(await listed(world, 'projects')).toMatchObject([{ progress: 10 }])
    await json(await undo(world, first.id))
    expect(await listed(world, 'projects')).toEqual([])
  })

  it('leaves alone what was created and then deleted by hand, and undoes a thousand rows', async () => {
    const world = await newClientWorld(consultancy)
    const { id } = await imported(world, manyProjects(1_000), OPTIONS)
    const [one] = await listed(world, 'projects')
    await world.remove(`projects/${one?.id}`, 1)
    await json(await undo(world, id))
    expect((await world.get<Page>('projects')).total).toBe(0)
    expect(await listed(world, 'units')).toEqual([])
  })

  it('happens once when asked for twice at the same time', async () => {
    const world = await newClientWorld(consultancy)
    const { id } = await imported(world, 'External ID,Name\nP1,One')
    const answers = await Promise.all([undo(world, id), undo(world, id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
