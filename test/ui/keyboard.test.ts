import { describe, expect, it } from 'vitest'
import { commandScore } from '../../web/src/app/commands.ts'
import { createSequence } from '../../web/src/app/key-sequence.ts'
import { placeAfter } from '../../web/src/ui/menu/move-focus.ts'
import { moveInGrid, nextEditable } from '../../web/src/ui/table/grid-keys.ts'

describe('sequences of keys', () => {
  const known = (keys: string) => ['g p', '?', 'n'].includes(keys)
  it('know single keys and two after each other', () => {
    const keys = createSequence()
    expect(keys.press('n', 0, known)).toBe('n')
    expect(keys.press('g', 10, known)).toBeUndefined()
    expect(keys.press('p', 300, known)).toBe('g p')
    expect(keys.press('p', 310, known)).toBeUndefined()
  })
  it('forget the first key after a while, and after a second one that leads nowhere', () => {
    const keys = createSequence()
    keys.press('g', 0, known)
    expect(keys.press('p', 5000, known)).toBeUndefined()
    keys.press('g', 6000, known)
    expect(keys.press('x', 6100, known)).toBeUndefined()
    expect(keys.press('n', 6200, known)).toBe('n')
  })
  it('wait through Shift', () => {
    const keys = createSequence()
    keys.press('g', 0, known)
    expect(keys.press('Shift', 50, known)).toBeUndefined()
    expect(keys.press('P', 100, known)).toBe('g p')
  })
})

describe('moving in a grid', () => {
  const size = { rows: 100, columns: 5 }
  it.each([
    ['ArrowDown', { row: 3, column: 2 }, { row: 4, column: 2 }],
    ['ArrowUp', { row: 0, column: 2 }, { row: 0, column: 2 }],
    ['ArrowRight', { row: 0, column: 4 }, { row: 0, column: 4 }],
    ['PageDown', { row: 95, column: 1 }, { row: 99, column: 1 }],
    ['Home', { row: 7, column: 3 }, { row: 7, column: 0 }],
    ['End', { row: 7, column: 0 }, { row: 7, column: 4 }],
  ])('%s', (key, from, to) => {
    expect(moveInGrid(from, size, { key })).toEqual(to)
  })
  it('goes to the ends with Ctrl or Command', () => {
    expect(moveInGrid({ row: 5, column: 1 }, size, { key: 'End', ctrlKey: true })).toEqual({ row: 99, column: 4 })
    expect(moveInGrid({ row: 5, column: 1 }, size, { key: 'ArrowUp', metaKey: true })).toEqual({ row: 0, column: 1 })
  })
  it('leaves other keys alone', () => {
    expect(moveInGrid({ row: 0, column: 0 }, size, { key: 'Enter' })).toBeUndefined()
  })
  it('finds the next cell that can be edited, in this row or the next one', () => {
    const third = ({ column }: { column: number }) => column === 3
    expect(nextEditable({ row: 0, column: 1 }, size, 1, third)).toEqual({ row: 0, column: 3 })
    expect(nextEditable({ row: 0, column: 3 }, size, 1, third)).toEqual({ row: 1, column: 3 })
    expect(nextEditable({ row: 1, column: 3 }, size, -1, third)).toEqual({ row: 0, column: 3 })
    expect(nextEditable({ row: 99, column: 3 }, size, 1, third)).toBeUndefined()
    expect(nextEditable({ row: 0, column: 0 }, size, 1, () => false)).toBeUndefined()
  })
})

describe('menus', () => {
  it('go round at their ends', () => {
    expect(placeAfter('ArrowDown', 2, 3)).toBe(0)
    expect(placeAfter('ArrowUp', 0, 3)).toBe(2)
    expect(placeAfter('ArrowUp', -1, 3)).toBe(2)
    expect(placeAfter('End', 0, 3)).toBe(2)
    expect(placeAfter('x', 0, 3)).toBeUndefined()
    expect(placeAfter('Home', 0, 0)).toBeUndefined()
  })
})

describe('finding commands', () => {
  const command = { title: 'Causal map', group: 'Brandt Maschinenbau', words: 'links graph' }
  it('wants every word, and counts beginnings of the title most', () => {
    expect(commandScore(command, 'cau')).toBeGreaterThan(commandScore(command, 'map'))
    expect(commandScore(command, 'map')).toBeGreaterThan(commandScore(command, 'graph'))
    expect(commandScore(command, 'map brandt')).toBeGreaterThan(0)
    expect(commandScore(command, 'map xyz')).toBe(0)
    expect(commandScore(command, '')).toBeGreaterThan(0)
  })
})
