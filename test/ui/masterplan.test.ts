import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoadmapBar } from '../../shared/domain/masterplan/roadmap.ts'
import { amountIn, totalIn, withAmount, yearsOf } from '../../web/src/features/masterplan/money-years.ts'
import { withoutConflicts } from '../../web/src/features/masterplan/rebase/incoming.ts'
import { reconcile, withMine } from '../../web/src/features/masterplan/reconcile.ts'
import { barPlace, placeOf, ticksOf } from '../../web/src/features/masterplan/roadmap/places.ts'

const money = (...years: readonly [number, number][]) => years.map(([year, amount_minor]) => ({ year, amount_minor }))

const read = {
  name: 'Service desk',
  sponsor: null,
  envelope: money([2026, 100], [2027, 200]),
  unit_ids: ['unt_a', 'unt_b'],
}

describe('an edit that met another one', () => {
  it('is sent as it is where the others changed other fields', () => {
    expect(reconcile(read, { ...read, sponsor: 'Anke' }, { name: 'One desk' })).toEqual({
      changes: { name: 'One desk' },
      clashes: [],
    })
  })

  it('asks where both changed one field to different values, and not where they agree', () => {
    expect(reconcile(read, { ...read, name: 'Their desk' }, { name: 'My desk' })).toEqual({
      changes: {},
      clashes: [{ field: 'name', mine: 'My desk', theirs: 'Their desk' }],
    })
    expect(reconcile(read, { ...read, name: 'One desk' }, { name: 'One desk' }).clashes).toEqual([])
  })

  it('brings different years together and asks about the same year', () => {
    const theirs = { ...read, envelope: money([2026, 150], [2027, 200]) }
    expect(reconcile(read, theirs, { envelope: money([2026, 100], [2027, 200], [2028, 50]) })).toEqual({
      changes: { envelope: money([2026, 150], [2027, 200], [2028, 50]) },
      clashes: [],
    })
    const asked = reconcile(read, theirs, { envelope: money([2026, 120], [2027, 0]) })
    expect(asked.clashes).toEqual([{ field: 'envelope:2026', mine: 120, theirs: 150 }])
    expect(asked.changes.envelope).toEqual(money([2026, 150]))
    expect(withMine(asked.changes, theirs, asked.clashes).envelope).toEqual(money([2026, 120]))
    expect(withMine(asked.changes, theirs, []).envelope).toEqual(money([2026, 150]))
  })

  it('never asks about members of a set', () => {
    const now = { ...read, unit_ids: ['unt_b', 'unt_c'] }
    const { changes, clashes } = reconcile(read, now, { unit_ids: ['unt_a', 'unt_b', 'unt_d'] })
    expect(clashes).toEqual([])
    expect(changes.unit_ids).toEqual(['unt_b', 'unt_c', 'unt_d'])
  })

  it('loses no year of either side, whatever both wrote', () => {
    const envelope = fc
      .uniqueArray(
        fc.record({ year: fc.integer({ min: 2026, max: 2030 }), amount_minor: fc.integer({ min: 1, max: 9 }) }),
        {
          selector: ({ year }) => year,
        },
      )
      .map((lines) => lines.sort((a, b) => a.year - b.year))
    fc.assert(
      fc.property(envelope, envelope, envelope, (before, mine, theirs) => {
        const { changes, clashes } = reconcile({ envelope: before }, { envelope: theirs }, { envelope: mine })
        const all = withMine(changes, { envelope: theirs }, clashes).envelope ?? theirs
        for (const year of [2026, 2027, 2028, 2029, 2030]) {
          const [was, want, is] = [before, mine, theirs].map((lines) => amountIn(lines, year) ?? 0)
          expect(amountIn(all, year) ?? 0).toBe(want === was ? is : want)
        }
      }),
    )
  })
})

describe('money by year', () => {
  it('shows every year of windows and money without gaps, and this year where there is neither', () => {
    const row = { starts_on: '2026-05-01', ends_on: null, envelope: money([2029, 5]) }
    expect(yearsOf([row], 2020)).toEqual([2026, 2027, 2028, 2029])
    expect(yearsOf([], 2020)).toEqual([2020])
  })

  it('sets, replaces and takes away one year', () => {
    expect(withAmount(money([2027, 2]), 2026, 1)).toEqual(money([2026, 1], [2027, 2]))
    expect(withAmount(money([2027, 2]), 2027, 3)).toEqual(money([2027, 3]))
    expect(withAmount(money([2027, 2]), 2027, null)).toEqual([])
    expect(totalIn([{ envelope: money([2027, 2]) }, { envelope: money([2027, 3], [2028, 1]) }], 2027)).toBe(5)
  })
})

const bar = (values: Partial<RoadmapBar>): RoadmapBar => ({
  initiative_id: 'ini_1',
  code: 'I-01',
  name: 'Service desk',
  starts_on: null,
  ends_on: null,
  first_year: null,
  last_year: null,
  money: [],
  ...values,
})

describe('bars of the roadmap', () => {
  const years = [2026, 2027]

  it('lie from the first to the last day, both counted', () => {
    const whole = bar({ starts_on: '2026-01-01', ends_on: '2027-12-31', first_year: 2026, last_year: 2027 })
    expect(barPlace(whole, years)).toEqual({ at: 0, width: 100, openStart: false, openEnd: false })
    expect(placeOf('2027-01-01', years)).toBe(50)
  })

  it('reach to the edge of the year where a date is missing, and are not drawn without any', () => {
    expect(barPlace(bar({ first_year: 2027, last_year: 2027 }), years)).toEqual({
      at: 50,
      width: 50,
      openStart: true,
      openEnd: true,
    })
    expect(barPlace(bar({}), years)).toBeNull()
  })

  it('stay inside of the axis and can be seen', () => {
    const day = bar({ starts_on: '2027-12-31', ends_on: '2027-12-31', first_year: 2027, last_year: 2027 })
    const place = barPlace(day, years)
    expect((place?.at ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(100)
    expect(place?.width).toBeGreaterThan(0.5)
  })

  it('have quarters only where their names have room', () => {
    expect(ticksOf(years)).toHaveLength(8)
    expect(ticksOf([2026, 2027, 2028, 2029, 2030])).toHaveLength(5)
  })
})

describe('what a draft gets when it is brought together', () => {
  const incoming = {
    counts: { added: 0, removed: 0, changed: 1, unchanged: 0 },
    added: [],
    removed: [],
    changed: [
      {
        id: 'ini_1',
        code: 'I-01',
        name: 'Service desk',
        changes: [
          { kind: 'date' as const, field: 'starts_on' as const, before: '2026-01-01', after: '2026-02-01', days: 31 },
          { kind: 'text' as const, field: 'sponsor' as const, before: null, after: 'Anke' },
          {
            kind: 'money' as const,
            field: 'envelope' as const,
            years: [
              { year: 2026, before_minor: 1, after_minor: 2 },
              { year: 2027, before_minor: 3, after_minor: 5 },
            ],
            before_minor: 4,
            after_minor: 7,
          },
        ],
      },
    ],
    money: { years: [], before_minor: 4, after_minor: 7 },
    dates: { before: { starts_on: null, ends_on: null }, after: { starts_on: null, ends_on: null } },
    sets: {
      requirement_ids: { added: [], removed: [] },
      objective_ids: { added: [], removed: [] },
      unit_ids: { added: [], removed: [] },
      vendor_ids: { added: [], removed: [] },
      project_ids: { added: [], removed: [] },
    },
  }
  const conflict = (field: string) => ({
    initiative_id: 'ini_1',
    code: 'I-01',
    name: 'Service desk',
    field,
    base: null,
    ours: null,
    theirs: null,
  })

  it('leaves out what is still to be decided', () => {
    const { changed } = withoutConflicts({ incoming, conflicts: [conflict('window'), conflict('envelope:2026')] })
    expect(changed[0]?.changes).toEqual([
      { kind: 'text', field: 'sponsor', before: null, after: 'Anke' },
      {
        kind: 'money',
        field: 'envelope',
        years: [{ year: 2027, before_minor: 3, after_minor: 5 }],
        before_minor: 3,
        after_minor: 5,
      },
    ])
    expect(withoutConflicts({ incoming, conflicts: [conflict('initiative')] }).changed).toEqual([])
  })
})
