import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin, unitTree } from '../../web/src/features/units/unit-tree.ts'
import type { Unit } from '../../web/src/features/units/units-data.ts'

const unit = (id: string, parent_id: string | null): Unit => ({
  ...{ id, parent_id, name: id, version: 1, created_at: 1, updated_at: 1 },
  ...{ external_id: null, function: 'other', head: null, representatives: [] },
})

describe('the tree of units', () => {
  it('puts each above what is part of it, siblings as they come', () => {
    const units = [unit('a', 'c'), unit('b', null), unit('c', null), unit('d', 'a'), unit('e', 'gone')]
    expect(unitTree(units).map(({ id, depth }) => `${id}${depth}`)).toEqual(['b0', 'c0', 'a1', 'd2', 'e0'])
  })

  it('knows what is part of what', () => {
    const units = [unit('a', 'c'), unit('b', null), unit('c', null)]
    expect(isWithin(units, 'a', 'c')).toBe(true)
    expect(isWithin(units, 'c', 'c')).toBe(true)
    expect(isWithin(units, 'c', 'a')).toBe(false)
  })

  it('holds every unit once, even where there is a ring', () => {
    const id = fc.integer({ min: 0, max: 9 }).map(String)
    const some = fc.uniqueArray(fc.tuple(id, fc.option(id)), { selector: ([own]) => own })
    fc.assert(
      fc.property(some, (rows) => {
        const units = rows.map(([own, parent]) => unit(own, parent))
        expect(
          unitTree(units)
            .map((row) => row.id)
            .sort(),
        ).toEqual(units.map((row) => row.id).sort())
        for (const { id: one } of units) expect(isWithin(units, one, one)).toBe(true)
      }),
    )
  })
})
