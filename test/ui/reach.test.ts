import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayReload } from '../../web/src/app/reach.ts'

const store = () => {
  const held = new Map<string, string>()
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
  }
}

describe('a page whose code did not come', () => {
  it('loads itself again once, and again only much later', () => {
    const mine = store()
    expect(mayReload(1_000_000, mine)).toBe(true)
    expect(mayReload(1_001_000, mine)).toBe(false)
    expect(mayReload(1_100_000, mine)).toBe(true)
  })
  it('never loads itself again twice within half a minute', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 40 }), (pauses) => {
        const mine = store()
        let now = 1_000_000
        const reloads: number[] = []
        for (const pause of pauses) {
          now += pause
          if (mayReload(now, mine)) reloads.push(now)
        }
        return reloads.every((at, i) => i === 0 || at - (reloads[i - 1] ?? 0) >= 30_000)
      }),
    )
  })
})
