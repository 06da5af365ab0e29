import { describe, expect, it } from 'vitest'
import { holdHere, leaving, letGo, mayLeave, wayOut } from '../../web/src/app/leave.ts'
import { permissionOf } from '../../web/src/shell/navigation.ts'

describe('what a page needs', () => {
  it('is what its entry in the navigation needs, also for one record', () => {
    const vendors = { in: 'client', permission: 'vendors:read' }
    expect(permissionOf('/clients/cli_1/vendors')).toEqual(vendors)
    expect(permissionOf('/clients/cli_1/vendors/ven_1')).toEqual(vendors)
    expect(permissionOf('/clients/cli_1')).toEqual({ in: 'client', permission: 'client:read' })
    expect(permissionOf('/consultancies/con_1/audit')).toEqual({
      in: 'consultancy',
      permission: 'consultancy_audit:read',
    })
  })
  it('is nothing for pages of no client and for addresses that do not exist', () => {
    for (const path of ['/', '/account', '/clients', '/clients/cli_1/nowhere', '/design/vendors'])
      expect(permissionOf(path)).toBeUndefined()
  })
})

describe('leaving unsaved changes', () => {
  const here = { origin: 'https://b.example', pathname: '/clients/c/settings', search: '' }
  const link = (path: string, more = {}) => ({
    href: new URL(path, here.origin).href,
    origin: new URL(path, here.origin).origin,
    target: '',
    download: '',
    ...more,
  })
  const press = { button: 0, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  it('is a press on a link to another page, not one that the browser follows by itself', () => {
    expect(wayOut(link('/clients/c?x=1'), press, here)).toBe('/clients/c?x=1')
    expect(wayOut(link('/clients/c/settings#content'), press, here)).toBeUndefined()
    expect(wayOut(link('https://other.example/'), press, here)).toBeUndefined()
    expect(wayOut(link('/x', { target: '_blank' }), press, here)).toBeUndefined()
    expect(wayOut(link('/x'), { ...press, ctrlKey: true }, here)).toBeUndefined()
    expect(wayOut(undefined, press, here)).toBeUndefined()
  })
  it('is asked about while a form holds, and done once the person says so', () => {
    expect(mayLeave('/a')).toBe(true)
    const free = holdHere()
    expect(mayLeave('/a')).toBe(false)
    expect(leaving.value).toBe('/a')
    expect(letGo()).toBe('/a')
    expect(mayLeave('/b')).toBe(true)
    holdHere()()
    free()
    expect(mayLeave('/c')).toBe(true)
  })
})
