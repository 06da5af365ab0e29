import { beforeAll, describe, expect, it } from 'vitest'
import { type Answered, allPages, type ClientWorld, newClientWorld, type Page } from '../../support/client.ts'
import { json } from '../../support/world.ts'

let client: ClientWorld
let project: Answered
let unit: Answered
beforeAll(async () => {
  client = await newClientWorld()
  project = await client.post('projects', { name: 'Connect the presses', track: 'technology', kind: 'pilot' })
  unit = await client.post('units', { name: 'Purchasing' })
})

describe('comments', () => {
  it('are listed oldest first, with their author', async () => {
    const about = `units/${unit.id}/comments`
    for (const body of ['First', 'Second', 'Third']) await client.post(about, { body })
    const rows = await allPages<{ body: string; author_name: string; subject_type: string }>(client, about)
    expect(rows.map((row) => row.body)).toEqual(['First', 'Second', 'Third'])
    expect(rows[0]).toMatchObject({ author_name: 'Olga Owner', subject_type: 'unit', subject_id: unit.id })
  })

  it('stand at every kind of record', async () => {
    const vendor = await client.post('vendors', { name: 'Sensors Ltd' })
    const contract = await client.post('contracts', { title: 'Sensors', vendor_id: vendor.id })
    const link = await client.post('causal-links', {
      technology_project_id: project.id,
      unit_id: unit.id,
      artefact: 'process',
      mechanism: 'Orders come from the press.',
    })
    const records = [`vendors/${vendor.id}`, `contracts/${contract.id}`, `causal-links/${link.id}`]
    for (const record of records) {
      expect((await client.get<Page>(`${record}/comments`)).data).toEqual([])
      await client.post(`${record}/comments`, { body: 'Seen.' })
      expect((await client.get<Page>(`${record}/comments`)).total).toBe(1)
    }
  })

  it('are refused where there is no such record', async () => {
    await client.get('projects/prj_nobody/comments', 404)
    await client.post('projects/prj_nobody/comments', { body: 'Hello?' }, 404)
    // A unit is not a project, even where it exists.
    await client.post(`projects/${unit.id}/comments`, { body: 'Hello?' }, 404)
  })

  it('must say something', async () => {
    await client.post(`projects/${project.id}/comments`, { body: '   ' }, 422)
  })

  it('are written once for each Idempotency-Key', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const send = () =>
      client.owner.fetch('POST', client.path(`projects/${project.id}/comments`), { body: 'Once' }, headers)
    const first = await json<Answered>(await send(), 201)
    expect(await json(await send(), 201)).toEqual(first)
  })

  it('can be written by a system with a key, in its name', async () => {
    const system = await client.key('comments:write', 'comments:read', 'projects:read')
    const path = client.path(`projects/${project.id}/comments`)
    const made = await json<{ author_name: string }>(await system.fetch('POST', path, { body: 'Synced.' }), 201)
    expect(made.author_name).toMatch(/^System /)
    const unitPath = client.path(`units/${unit.id}/comments`)
    expect((await json(await system.fetch('GET', unitPath), 403)).detail).toContain('units:read')
    expect((await system.fetch('POST', unitPath, { body: 'No.' })).status).toBe(403)
  })

  it('are changed by their author alone, and removed by their author or an admin', async () => {
    const system = await client.key('comments:write', 'projects:read')
    const other = await client.key('comments:write', 'projects:read')
    const made = await json<Answered>(
      await system.fetch('POST', client.path(`projects/${project.id}/comments`), { body: 'Mine' }),
      201,
    )
    const path = client.path(`comments/${made.id}`)
    const version = (n: number) => ({ 'if-match': `"${n}"` })
    for (const stranger of [other, client.owner])
      expect((await stranger.fetch('PATCH', path, { body: 'Yours' }, version(1))).status).toBe(403)
    expect((await other.fetch('DELETE', path, undefined, version(1))).status).toBe(403)
    const changed = await json<Answered>(await system.fetch('PATCH', path, { body: 'Still mine' }, version(1)))
    expect(changed).toMatchObject({ body: 'Still mine', version: 2 })
    expect((await system.fetch('PATCH', path, { body: 'Late' }, version(1))).status).toBe(412)
    expect((await client.owner.fetch('DELETE', path, undefined, version(2))).status).toBe(204)
    expect((await other.fetch('POST', `${path}/restoration`)).status).toBe(403)
    expect((await json<Answered>(await system.fetch('POST', `${path}/restoration`))).version).toBe(4)
  })

  it('do not exist under a made-up id', async () => {
    const path = client.path('comments/com_nobody')
    expect((await client.owner.fetch('PATCH', path, { body: 'x' }, { 'if-match': '"1"' })).status).toBe(404)
    expect((await client.owner.fetch('DELETE', path, undefined, { 'if-match': '"1"' })).status).toBe(404)
    expect((await client.owner.fetch('POST', `${path}/restoration`)).status).toBe(404)
  })
})
