import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linePath, spread, ticks } from '../../web/src/ui/chart/scale.ts'
import { narrow } from '../../web/src/ui/combobox/use-options.ts'
import { placeBeside } from '../../web/src/ui/popover/place.ts'
import { type Column, nextSort, sortRows, sortState } from '../../web/src/ui/table/columns.ts'
import { toggled, toggledAll } from '../../web/src/ui/table/selection.ts'

type Row = { name: string; cost: number | null }
const columns: Column<Row>[] = [
  { id: 'name', head: 'Name', sort: 'name', sortBy: (row) => row.name, cell: (row) => row.name },
  { id: 'cost', head: 'Cost', sort: 'cost', sortBy: (row) => row.cost, cell: (row) => row.cost },
]
const rows: Row[] = [
  { name: 'Öl 2', cost: 5 },
  { name: 'Zug', cost: null },
  { name: 'Öl 10', cost: -3 },
]
const names = (sorted: readonly Row[]) => sorted.map((row) => row.name)

describe('sorting', () => {
  it('turns round at a second press', () => {
    expect([
      nextSort(undefined, 'name'),
      nextSort('name', 'name'),
      nextSort('-name', 'name'),
      nextSort('-name', 'cost'),
    ]).toEqual(['name', '-name', 'name', 'cost'])
    expect([
      sortState('name', 'name'),
      sortState('-name', 'name'),
      sortState('cost', 'name'),
      sortState('cost', undefined),
    ]).toEqual(['ascending', 'descending', 'none', undefined])
  })
  it('orders words as the language does, numbers by size, and nothing last either way', () => {
    expect(names(sortRows(rows, columns, 'name', 'de'))).toEqual(['Öl 2', 'Öl 10', 'Zug'])
    expect(names(sortRows(rows, columns, 'cost', 'de'))).toEqual(['Öl 10', 'Öl 2', 'Zug'])
    expect(names(sortRows(rows, columns, '-cost', 'de'))).toEqual(['Öl 2', 'Öl 10', 'Zug'])
    expect(sortRows(rows, columns, 'unknown', 'de')).toBe(rows)
  })
})

describe('choosing rows', () => {
  const ids = ['a', 'b', 'c', 'd']
  it('takes one, a range from the last one, or all', () => {
    expect([...toggled(new Set(['a']), ids, 'a', undefined, false)]).toEqual([])
    expect([...toggled(new Set(['b']), ids, 'd', 'b', true)]).toEqual(['b', 'c', 'd'])
    expect([...toggled(new Set(), ids, 'a', 'gone', true)]).toEqual(['a'])
    expect(toggledAll(new Set(['a']), ids).size).toBe(4)
    expect(toggledAll(new Set(ids), ids).size).toBe(0)
  })
})

describe('choices of a combobox', () => {
  const options = ['Purchasing', 'Production', 'Human Resources', 'Product quality'].map((label) => ({
    value: label,
    label,
  }))
  it('put what begins with the word first', () => {
    expect(narrow(options, 'pro').map((option) => option.label)).toEqual(['Production', 'Product quality'])
    expect(narrow(options, 'res').map((option) => option.label)).toEqual(['Human Resources'])
    expect(narrow(options, '')).toHaveLength(4)
    expect(narrow(options, 'xyz')).toEqual([])
  })
})

describe('what floats', () => {
  const view = { width: 400, height: 800 }
  const size = { width: 200, height: 300 }
  it('opens under its control, or above it where there is more room', () => {
    expect(placeBeside({ top: 100, bottom: 136, left: 20, right: 120 }, size, view, 'start')).toMatchObject({
      top: 140,
      left: 20,
    })
    expect(placeBeside({ top: 700, bottom: 736, left: 20, right: 120 }, size, view, 'start').top).toBe(396)
  })
  it('never leaves the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 760 }),
        fc.integer({ min: 0, max: 360 }),
        fc.constantFrom('start', 'end'),
        (top, left, align) => {
          const at = placeBeside({ top, bottom: top + 36, left, right: left + 40 }, size, view, align)
          return at.left >= 8 && at.left + size.width <= 392 && at.top >= 0 && at.maxHeight >= 96
        },
      ),
    )
  })
})

describe('axes', () => {
  it('end at round figures that hold the data', () => {
    expect(ticks(0, 100)).toEqual([0, 20, 40, 60, 80, 100])
    expect(ticks(0, 0)).toEqual([0, 1])
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (greatest) => {
        const marks = ticks(0, greatest)
        return marks[0] === 0 && (marks.at(-1) ?? 0) >= greatest * 0.999999 && marks.length <= 8
      }),
    )
  })
  it('interrupt a line where a value is missing', () => {
    expect(
      linePath(
        [1, null, 3, 4],
        (i) => i * 10,
        (value) => value,
      ),
    ).toBe('M0 1M20 3L30 4')
  })
  it('move labels apart and keep their order', () => {
    expect(spread([10, 12, 50], 15)).toEqual([10, 25, 50])
  })
})
