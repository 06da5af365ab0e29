import { describe, expect, it } from 'vitest'
import type { Permission } from '../../shared/domain/permissions/index.ts'
import { firstReadable, switched } from '../../web/src/features/api-keys/scopes.ts'

const none = new Set<Permission>()

describe('scopes of a key', () => {
  it('who writes also reads', () => {
    expect([...switched(none, 'projects', 'write', true)]).toEqual(['projects:read', 'projects:write'])
  })
  it('who no longer reads no longer writes', () => {
    const both = switched(none, 'projects', 'write', true)
    expect([...switched(both, 'projects', 'read', false)]).toEqual([])
    expect([...switched(both, 'projects', 'write', false)]).toEqual(['projects:read'])
  })
  it('gives the part of an address that the key may read', () => {
    expect(firstReadable(['causal_links:read'], ['projects', 'causal_links'])).toBe('causal-links')
    expect(firstReadable(['projects:write'], ['projects'])).toBeUndefined()
  })
})
