import { describe, expect, it } from 'vitest'
import { PLACED_SUBJECTS, subjectHref } from '../../shared/addresses/index.ts'
import { SUBJECT_TYPES } from '../../shared/domain/permissions/index.ts'

describe('the address of a record', () => {
  it('is known for every kind', () => {
    expect([...PLACED_SUBJECTS].sort()).toEqual([...SUBJECT_TYPES].sort())
  })

  it('is its page, or the list that shows it', () => {
    expect(subjectHref('cli_1', { type: 'project', id: 'prj_1' })).toBe('/clients/cli_1/projects/prj_1')
    expect(subjectHref('cli_1', { type: 'contract', id: 'ctr_1' })).toBe('/clients/cli_1/contracts?contract=ctr_1')
  })

  it('is that of what it belongs to, where it has none of its own', () => {
    const parent = { type: 'objective', id: 'obj_1' }
    expect(subjectHref('cli_1', { type: 'comment', id: 'com_1', parent })).toBe(
      '/clients/cli_1/objectives?objective=obj_1',
    )
    expect(subjectHref('cli_1', { type: 'comment', id: 'com_1' })).toBe('/clients/cli_1/activity')
    expect(subjectHref('cli_1', { type: 'something_new', id: 'x' })).toBe('/clients/cli_1')
  })

  it('lets no id lead elsewhere', () => {
    expect(subjectHref('../x', { type: 'project', id: 'a/b?c' })).toBe('/clients/..%2Fx/projects/a%2Fb%3Fc')
  })
})
