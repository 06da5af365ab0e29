import { describe, expect, it } from 'vitest'
import { ADDRESSES } from '../../web/src/routes.tsx'

const files = Object.keys(import.meta.glob('../../web/src/features/*/*-page.tsx')).map((path) =>
  path.replace(/^.*features\//, '').replace(/-page\.tsx$/, ''),
)

describe('pages', () => {
  it.each(ADDRESSES)('%s has its page', (_, page) => expect(files).toContain(page))
  it('have an address each', () => {
    const known = new Set<string>(ADDRESSES.map(([, page]) => page))
    expect(files.filter((file) => !known.has(file))).toEqual([])
  })
})
