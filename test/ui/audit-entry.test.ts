import { describe, expect, it } from 'vitest'
import { changedFields, type Entry, hrefOf, nameOf } from '../../web/src/features/audit/entry.ts'

const entry = (before: unknown, after: unknown): Entry => ({
  id: 'aud_1',
  at: 0,
  actor_kind: 'person',
  actor_id: 'per_1',
  actor_name: 'Ilse Brandt',
  action: 'update',
  subject_type: 'project',
  subject_id: 'prj_1',
  before,
  after,
  request_id: 'req_1',
})

describe('an entry of the audit trail', () => {
  it('shows what differs and nothing of its own bookkeeping', () => {
    const before = { id: 'prj_1', version: 1, updated_at: 1, name: 'Press', tags: [], owner: null }
    const after = { id: 'prj_1', version: 2, updated_at: 2, name: 'Presses', tags: [], owner: null }
    expect(changedFields(entry(before, after))).toEqual([{ field: 'name', before: 'Press', after: 'Presses' }])
  })
  it('leaves the sums of a budget to its lines', () => {
    const line = { year: 2026, planned_minor: 5 }
    const fields = changedFields(entry({ budget: [], planned_minor: 0 }, { budget: [line], planned_minor: 5 }))
    expect(fields.map(({ field }) => field)).toEqual(['budget'])
  })
  it('shows what a new record holds, without what is empty', () => {
    expect(changedFields(entry(null, { name: 'Press', note: '', owner: null }))).toEqual([
      { field: 'name', before: undefined, after: 'Press' },
    ])
  })
  it('is named after the record, as it is or as it was', () => {
    expect(nameOf(entry({ name: 'Old' }, { name: 'New' }))).toBe('New')
    expect(nameOf(entry({ title: 'Frame contract' }, null))).toBe('Frame contract')
    expect(nameOf(entry([{ email: 'a@b.example' }], null))).toBe('')
  })
  it('leads to its record, and from a comment to what it is about', () => {
    expect(hrefOf('cli_1', entry({ name: 'A' }, { name: 'B' }))).toBe('/clients/cli_1/projects/prj_1')
    expect(hrefOf('cli_1', { ...entry({ name: 'A' }, null), action: 'delete' })).toBe(undefined)
    const about = { subject_type: 'project', subject_id: 'prj_2', body: 'Late' }
    const comment = { ...entry(null, about), subject_type: 'comment', subject_id: 'com_1' }
    expect(hrefOf('cli_1', comment)).toBe('/clients/cli_1/projects/prj_2')
    expect(hrefOf('cli_1', { ...comment, before: about, after: null, action: 'delete' })).toBe(
      '/clients/cli_1/projects/prj_2',
    )
  })
})
