import { describe, expect, it } from 'vitest'
import type { BudgetLine } from '../../shared/domain/vocabulary/index.ts'
import { addYear, nextYears, pasteBlock, totalOf } from '../../web/src/features/projects/budget-lines.ts'
import { categoryChange } from '../../web/src/features/projects/bulk.tsx'
import { filterOf, isFiltered, readView, viewQuery } from '../../web/src/features/projects/filter.ts'
import { slipDays } from '../../web/src/features/projects/slip.ts'
import { countStandings } from '../../web/src/features/projects/standings.ts'
import { readSaid } from '../../web/src/ui/table/column-choice.tsx'

const line = (year: number, planned_minor = 0): BudgetLine => ({
  year,
  planned_minor,
  committed_minor: 0,
  actual_minor: 0,
  forecast_minor: 0,
})
const EUR = { currency: 'EUR', locale: 'en-GB' }

describe('budget lines', () => {
  it('go on before the first and after the last year, and begin with this one', () => {
    expect(nextYears([], 2026)).toEqual([2026])
    expect(nextYears([line(2026), line(2025)], 2030)).toEqual([2024, 2027])
    expect(addYear([line(2026)], 2024).map(({ year }) => year)).toEqual([2024, 2026])
  })

  it('take a block from a spreadsheet from one cell on, and add the years that it needs', () => {
    const pasted = pasteBlock([line(2025), line(2026, 500)], { row: 1, kind: 'committed' }, '1,000\t20\r\n3.50\n', EUR)
    expect(pasted).toEqual([
      line(2025),
      { ...line(2026, 500), committed_minor: 100_000, actual_minor: 2_000 },
      { ...line(2027), committed_minor: 350 },
    ])
  })

  it('leave a cell as it was where the block holds no amount or one below zero', () => {
    const pasted = pasteBlock([line(2025, 700)], { row: 0, kind: 'planned' }, 'n/a\t-5\t9', EUR)
    expect(pasted).toEqual([{ ...line(2025, 700), actual_minor: 900 }])
  })

  it('leave a single cell to the browser', () => {
    expect(pasteBlock([line(2025)], { row: 0, kind: 'planned' }, '1,000', EUR)).toBeUndefined()
  })

  it('add up', () => expect(totalOf([line(2025, 3), line(2026, 4)], 'planned')).toBe(7))
})

describe('the address of the portfolio', () => {
  it('gives the API what it knows and keeps a wrong order from it', () => {
    const query = { track: 'technology', sort: 'salary', health: 'watch', view: 'svw_1', q: '' }
    expect(filterOf(query)).toEqual({ track: 'technology', health: 'watch' })
    expect(filterOf({ sort: '-health' })).toEqual({ sort: '-health' })
  })

  it('is filtered by anything but track and order', () => {
    expect(isFiltered({ track: 'technology', sort: '-name' })).toBe(false)
    expect(isFiltered({ health: 'watch' })).toBe(true)
    expect(isFiltered({ unit_id: 'none' })).toBe(true)
  })

  it('makes the same view of the same filters, whatever their order', () => {
    const [one, other] = [
      { status: 'running', q: 'a b', view: 'svw_1' },
      { q: 'a b', status: 'running' },
    ]
    expect(viewQuery(one, '+tags')).toBe(viewQuery(other, '+tags'))
  })

  it('keeps the columns in a view beside it; a view from before says nothing of them', () => {
    const kept = readView(viewQuery({ status: 'running', sort: '-name' }, '+tags,-status'))
    expect(kept).toEqual({ query: 'sort=-name&status=running', columns: '+tags,-status' })
    expect(readSaid(readView(viewQuery({}, '')).columns ?? 'none').size).toBe(0)
    expect(readView('status=running').columns).toBeUndefined()
  })
})

describe('changing many together', () => {
  it('gives a category to technology alone, and only where it is another one', () => {
    expect(categoryChange({ track: 'technology', category: null }, 'sensors')).toEqual({ category: 'sensors' })
    expect(categoryChange({ track: 'technology', category: 'sensors' }, null)).toEqual({ category: null })
    expect(categoryChange({ track: 'technology', category: 'sensors' }, 'sensors')).toBeUndefined()
    expect(categoryChange({ track: 'administrative', category: null }, 'sensors')).toBeUndefined()
  })
})

describe('figures of a project', () => {
  it('slip to the actual finish once there is one', () => {
    const dates = { baseline_finish_on: '2026-03-01', forecast_finish_on: '2026-04-01', actual_finish_on: null }
    expect(slipDays(dates)).toBe(31)
    expect(slipDays({ ...dates, actual_finish_on: '2026-02-27' })).toBe(-2)
    expect(slipDays({ ...dates, baseline_finish_on: null })).toBeNull()
  })

  it('count states and, beside them, who reports green against the evidence', () => {
    expect(countStandings({ a: ['off_course', 20, true], b: ['watch', 60, false] })).toEqual({
      on_course: 0,
      watch: 1,
      off_course: 1,
      unknown: 0,
      watermelon: 1,
    })
  })
})
