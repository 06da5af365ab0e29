import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSaid, wantedColumns, writeSaid } from '../../web/src/ui/table/column-choice.tsx'
import type { Column } from '../../web/src/ui/table/columns.ts'
import { edgesOf } from '../../web/src/ui/table/edges.ts'
import { fitColumns, leastWidth } from '../../web/src/ui/table/fit.ts'

type Measured = { id: string; width: number; yields?: number }
const ids = (columns: readonly { id: string }[]) => columns.map(({ id }) => id)

const measured = fc
  .array(fc.record({ width: fc.integer({ min: 60, max: 400 }), yields: fc.option(fc.integer({ min: 1, max: 9 })) }), {
    maxLength: 20,
  })
  .map((columns) =>
    columns.map(({ width, yields }, i): Measured => ({ id: `c${i}`, width, ...(yields !== null && { yields }) })),
  )

describe('columns that have room', () => {
  const columns: Measured[] = [
    { id: 'name', width: 200 },
    { id: 'status', width: 100, yields: 3 },
    { id: 'owner', width: 300, yields: 2 },
    { id: 'tags', width: 100, yields: 1 },
  ]
  it('all stay where they fit', () => expect(fitColumns(columns, 700, false)).toBe(columns))
  it('go the lowest number first', () =>
    expect(ids(fitColumns(columns, 600, false))).toEqual(['name', 'status', 'owner']))
  it('come back where one that went later has left room', () =>
    expect(ids(fitColumns(columns, 444, true))).toEqual(['name', 'status', 'tags']))

  it('keep their order and those that never yield, and take all the room that there is', () => {
    fc.assert(
      fc.property(measured, fc.integer({ min: 0, max: 3000 }), fc.boolean(), (all, room, choice) => {
        const fitted = fitColumns(all, room, choice)
        expect(all.filter((column) => fitted.includes(column))).toEqual(fitted)
        for (const column of all) if (column.yields === undefined) expect(fitted).toContain(column)
        const yielding = fitted.some((column) => column.yields !== undefined)
        if (yielding) expect(leastWidth(fitted, choice)).toBeLessThanOrEqual(room)
        for (const gone of all.filter((column) => !fitted.includes(column)))
          expect(leastWidth([...fitted, gone], choice)).toBeGreaterThan(room)
      }),
    )
  })
})

describe('columns that a person chose', () => {
  const column = (id: string, more: Partial<Column<string>> = {}): Column<string> => ({
    id,
    head: id,
    cell: (row) => row,
    ...more,
  })
  const columns = [column('name'), column('status'), column('tags', { yields: 1 }), column('sponsor', { extra: true })]
  const places = (said: string) => wantedColumns(columns, readSaid(said)).map(({ id, keeps }) => [id, keeps ?? false])
  it('keep their place, the others yield', () => {
    expect(places('')).toEqual([
      ['name', false],
      ['status', false],
      ['tags', false],
    ])
    expect(places('+tags,-status,+sponsor')).toEqual([
      ['name', false],
      ['tags', true],
      ['sponsor', true],
    ])
  })
  it('push out none of those that have room without them', () => {
    const wide = columns.map((one) => ({ ...one, width: 200 }))
    const fitted = (said: string) => ids(fitColumns(wantedColumns(wide, readSaid(said)), 400, false))
    expect(fitted('')).toEqual(['name', 'status'])
    expect(fitted('+sponsor')).toEqual(['name', 'status', 'sponsor'])
    expect(fitted('+status')).toEqual(['name', 'status'])
  })
  it('cannot lose the first', () => expect(places('-name')[0]).toEqual(['name', false]))
  it('are remembered as they were said', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), fc.boolean()), (said) => {
        const map = new Map(Object.entries(said))
        expect(readSaid(writeSaid(map))).toEqual(map)
      }),
    )
  })
})

describe('the edges of a table that scrolls', () => {
  const box = { clientWidth: 500, scrollWidth: 900 }
  it('say at which side there is more', () => {
    expect(edgesOf({ ...box, scrollLeft: 0 })).toEqual({ start: false, end: true })
    expect(edgesOf({ ...box, scrollLeft: 200 })).toEqual({ start: true, end: true })
    expect(edgesOf({ ...box, scrollLeft: 399.5 })).toEqual({ start: true, end: false })
    expect(edgesOf({ clientWidth: 500, scrollWidth: 500, scrollLeft: 0 })).toEqual({ start: false, end: false })
  })
})
