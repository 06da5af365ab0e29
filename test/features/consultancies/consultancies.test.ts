import { describe, expect, it } from 'vitest'
import { join } from '../../support/mail.ts'
import { anonymous, type Caller, json, newConsultancy, withKey } from '../../support/world.ts'

type Consultancy = { id: string; name: string; version: number }
type Entry = { action: string; subject_id: string; before: Consultancy | null; after: Consultancy | null }

const rename = (caller: Caller, id: string, name: string, version = 1): Promise<Response> =>
  caller.fetch('PATCH', `/consultancies/${id}`, { name }, { 'if-match': `"${version}"` })

describe('a consultancy', () => {
  it('is renamed by its owner, and says so in its audit and wherever it is named', async () => {
    const { id, owner } = await newConsultancy('Before')
    const read = await owner.fetch('GET', `/consultancies/${id}`)
    expect(read.headers.get('etag')).toBe('"1"')
    expect(await json<Consultancy>(read)).toMatchObject({ id, name: 'Before', version: 1 })
    const changed = await rename(owner, id, '  After  ')
    expect(changed.headers.get('etag')).toBe('"2"')
    expect(await json<Consultancy>(changed)).toMatchObject({ id, name: 'After', version: 2 })
    const me = await json<{ consultancies: Consultancy[] }>(await owner.fetch('GET', '/me'))
    expect(me.consultancies.map(({ name }) => name)).toEqual(['After'])
    const audit = await json<{ data: Entry[] }>(
      await owner.fetch('GET', `/consultancies/${id}/audit?subject_type=consultancy&action=update`),
    )
    expect(audit.data).toHaveLength(1)
    expect([audit.data[0]?.before?.name, audit.data[0]?.after?.name]).toEqual(['Before', 'After'])
  })

  it('keeps the change of somebody else: the version that was read is asked for', async () => {
    const { id, owner } = await newConsultancy()
    expect((await rename(owner, id, 'First')).status).toBe(200)
    expect((await json(await rename(owner, id, 'Second'), 412)).code).toBe('stale_version')
    expect((await owner.fetch('PATCH', `/consultancies/${id}`, { name: 'Third' })).status).toBe(428)
  })

  it('refuses a name that is none', async () => {
    const { id, owner } = await newConsultancy()
    for (const name of ['', '   ', 'two\nlines', 'x'.repeat(201)])
      expect((await rename(owner, id, name)).status, JSON.stringify(name)).toBe(422)
  })

  it('is read by its members, and renamed by owners only', async () => {
    const { id, owner } = await newConsultancy('Ours')
    for (const role of ['consultant', 'analyst']) {
      const { caller } = await join(owner, `/consultancies/${id}/members`, { role })
      expect((await json<Consultancy>(await caller.fetch('GET', `/consultancies/${id}`))).name).toBe('Ours')
      expect((await rename(caller, id, 'Theirs')).status).toBe(403)
    }
  })

  it('is read and renamed by a key with these scopes', async () => {
    const { id, owner } = await newConsultancy()
    const keyWith = async (...scopes: string[]): Promise<Caller> => {
      const made = await owner.fetch('POST', `/consultancies/${id}/api-keys`, { name: scopes.join(), scopes })
      return withKey((await json<{ secret: string }>(made, 201)).secret)
    }
    const reader = await keyWith('consultancy:read')
    expect((await reader.fetch('GET', `/consultancies/${id}`)).status).toBe(200)
    expect((await rename(reader, id, 'By a reader')).status).toBe(403)
    expect((await rename(await keyWith('consultancy:write'), id, 'By a key')).status).toBe(200)
  })

  it('does not exist for anybody else', async () => {
    const { id } = await newConsultancy()
    const { owner: stranger } = await newConsultancy()
    for (const caller of [stranger, anonymous]) {
      const expected = caller === stranger ? 404 : 401
      expect((await caller.fetch('GET', `/consultancies/${id}`)).status).toBe(expected)
      expect((await rename(caller, id, 'Taken over')).status).toBe(expected)
    }
  })
})
