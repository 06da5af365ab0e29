import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageMatrix, share } from '../../web/src/features/causal-links/coverage/matrix.ts'
import { type LayoutInput, layoutMap, SLOT, SOURCE, settle } from '../../web/src/features/causal-links/graph/layout.ts'
import { graphModel, layoutInput, MOST_DRAWN } from '../../web/src/features/causal-links/graph/model.ts'
import { chainOf, moveOnMap, orderOf } from '../../web/src/features/causal-links/graph/move.ts'
import { readLag, writeLag } from '../../web/src/features/causal-links/lag.ts'
import type { CausalMap, MapLink } from '../../web/src/features/causal-links/map-data.ts'
import { filterLinks, filterUnlinked, readFilter, standingOf } from '../../web/src/features/causal-links/map-filter.ts'
import { indexMap } from '../../web/src/features/causal-links/map-index.ts'

const ROOM = 1_000

const link = (id: string, from: string, unit: string, more: Partial<MapLink> = {}): MapLink => ({
  id,
  version: 1,
  technology_project_id: from,
  administrative_project_id: null,
  unit_id: unit,
  artefact: 'process',
  mechanism: `What ${from} changes`,
  strength: 'moderate',
  state: 'confirmed',
  lag_days: 0,
  covered: false,
  due_on: '2026-12-01',
  administrative_finish_on: null,
  days_behind: 0,
  ...more,
})

const project = (id: string, track: 'technology' | 'administrative', unit_id = 'legal') => ({
  id,
  name: id.toUpperCase(),
  track,
  kind: track === 'technology' ? ('pilot' as const) : ('process' as const),
  unit_id,
  status: 'running' as const,
  health: 'on_course' as const,
})

const mapOf = (links: MapLink[], projects: CausalMap['projects']): CausalMap => ({
  as_of_on: '2026-11-21',
  units: [
    { id: 'legal', name: 'Legal' },
    { id: 'quality', name: 'Quality' },
  ],
  projects,
  links,
  links_total: links.length,
  projects_total: projects.length,
  truncated: false,
})

const small = () =>
  indexMap(
    mapOf(
      [
        link('l1', 'robots', 'legal', { administrative_project_id: 'clauses', covered: true, days_behind: 12 }),
        link('l2', 'robots', 'quality'),
        link('l3', 'portal', 'legal', { administrative_project_id: 'clauses', state: 'suspected' }),
        link('l4', 'portal', 'quality', { state: 'dismissed' }),
      ],
      [
        project('robots', 'technology'),
        project('portal', 'technology'),
        project('sensors', 'technology'),
        project('clauses', 'administrative'),
        project('archive', 'administrative', 'quality'),
      ],
    ),
  )

const filter = (query: Record<string, string> = {}) => readFilter(query)
const ids = (query: Record<string, string>) => filterLinks(small(), filter(query)).map(({ id }) => id)

describe('the filters of the map', () => {
  it.each([
    [{}, ['l1', 'l2', 'l3']],
    [{ gaps: '1' }, ['l2', 'l3']],
    [{ late: '1' }, ['l1']],
    [{ state: 'suspected,dismissed' }, ['l3', 'l4']],
    [{ unit: 'legal' }, ['l1', 'l3']],
    [{ project: 'clauses' }, ['l1', 'l3']],
    [{ q: 'PORTAL' }, ['l3']],
    [{ q: 'quality', gaps: '1' }, ['l2']],
    [{ state: 'nonsense' }, ['l1', 'l2', 'l3']],
  ])('%j let through %j', (query, expected) => {
    expect(ids(query)).toEqual(expected)
  })

  it('keep projects without links in sight, where links are not what was asked for', () => {
    const unlinked = (query: Record<string, string>) => filterUnlinked(small(), filter(query)).map(({ id }) => id)
    expect(unlinked({})).toEqual(['sensors', 'archive'])
    expect(unlinked({ gaps: '1' })).toEqual(['sensors'])
    expect(unlinked({ unit: 'quality' })).toEqual(['archive'])
    expect(unlinked({ late: '1' })).toEqual([])
  })
})

describe('coverage as a matrix', () => {
  it('counts by project and unit, and puts the least covered first', () => {
    const matrix = coverageMatrix(small(), filter(), 'least')
    expect(matrix.rows.map(({ project: { id }, total }) => [id, total.covered, total.links])).toEqual([
      ['sensors', 0, 0],
      ['portal', 0, 1],
      ['robots', 1, 2],
    ])
    expect(matrix.totals.get('legal')).toEqual({ links: 2, covered: 1 })
    expect(matrix.all).toEqual({ links: 3, covered: 1 })
  })
  it('rounds down, so that only what is complete says 100', () => {
    expect(share({ links: 200, covered: 199 })).toBe(99)
    expect(share({ links: 0, covered: 0 })).toBeNull()
  })
})

describe('the graph', () => {
  it('lets open ends of one artefact in one unit share a place', () => {
    const model = graphModel(small(), filterLinks(small(), filter()), filterUnlinked(small(), filter()))
    expect(model.groups.map(({ name, slots }) => [name, slots.map(({ id }) => id)])).toEqual([
      ['Legal', ['legal|clauses']],
      ['Quality', ['quality|process', 'quality|archive']],
    ])
    expect(model.sources.map((source) => source.project.id)).toEqual(['portal', 'robots', 'sensors'])
  })

  it('draws the most urgent of too many links and says how many it leaves out', () => {
    const many = Array.from({ length: 2_000 }, (_, i) =>
      link(`l${i}`, `t${i % 100}`, 'legal', { covered: i % 10 !== 0, administrative_project_id: 'clauses' }),
    )
    const projects = Array.from({ length: 100 }, (_, i) => project(`t${i}`, 'technology'))
    const index = indexMap(mapOf(many, [...projects, project('clauses', 'administrative')]))
    const model = graphModel(index, filterLinks(index, filter()), [])
    expect(model.links).toHaveLength(MOST_DRAWN)
    expect(model.left_out).toBe(2_000 - MOST_DRAWN)
    expect(model.links.filter((one) => !one.covered)).toHaveLength(200)
    const from = performance.now()
    layoutMap(layoutInput(model), ROOM)
    expect(performance.now() - from).toBeLessThan(100)
  })
})

const inputs: fc.Arbitrary<LayoutInput> = fc
  .record({
    sources: fc.integer({ min: 0, max: 20 }),
    slots: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 9 }),
  })
  .chain(({ sources, slots }) => {
    const groups = slots.map((count, g) => ({
      id: `u${g}`,
      slots: Array.from({ length: count }, (_, s) => `u${g}|${s}`),
    }))
    const all = groups.flatMap((group) => group.slots)
    const names = Array.from({ length: sources }, (_, i) => `t${i}`)
    const lines =
      sources === 0 || all.length === 0
        ? fc.constant([])
        : fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...all)), { maxLength: 90 })
    return lines.map((pairs) => ({
      sources: names,
      groups,
      lines: pairs.map(([from, to], i) => ({ id: `l${i}`, from, to })),
    }))
  })

describe('the layout', () => {
  it('keeps boxes apart, groups whole and every line on its boxes', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const layout = layoutMap(input, ROOM)
        layout.sources.forEach((box, i) => {
          const next = layout.sources[i + 1]
          expect(box.y).toBeGreaterThanOrEqual(0)
          if (next) expect(next.y - box.y).toBeGreaterThanOrEqual(SOURCE.height)
        })
        layout.groups.forEach((group, i) => {
          const next = layout.groups[i + 1]
          if (next) expect(next.y).toBeGreaterThan(group.y + group.height)
          for (const slot of group.slots) expect(slot.y + SLOT.height).toBeLessThanOrEqual(group.y + group.height)
        })
        const slots = new Map(layout.groups.flatMap((group) => group.slots).map((box) => [box.id, box.y]))
        const sources = new Map(layout.sources.map((box) => [box.id, box.y]))
        for (const { from, to, y1, y2 } of layout.lines) {
          expect(y1 - (sources.get(from) ?? Number.NaN)).toBeGreaterThan(0)
          expect(y1 - (sources.get(from) ?? Number.NaN)).toBeLessThan(SOURCE.height)
          expect(y2 - (slots.get(to) ?? Number.NaN)).toBeGreaterThan(0)
          expect(y2 - (slots.get(to) ?? Number.NaN)).toBeLessThan(SLOT.height)
        }
        expect(new Set(layout.groups.map(({ id }) => id)).size).toBe(input.groups.length)
        expect(layoutMap(input, ROOM)).toEqual(layout)
      }),
    )
  })

  it('settles wishes in order, at least the distance apart, and leaves what fits where it is', () => {
    expect(settle([0, 100, 200], 50)).toEqual([0, 100, 200])
    expect(settle([100, 100], 50)).toEqual([75, 125])
    expect(settle([0, 0, 0], 10)).toEqual([0, 10, 20])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 5_000 }), { maxLength: 40 }), (wished) => {
        const settled = settle(wished, 40)
        settled.forEach((at, i) => {
          expect(at).toBeGreaterThanOrEqual(0)
          const next = settled[i + 1]
          if (next !== undefined) expect(next - at).toBeGreaterThanOrEqual(40 - 1e-6)
        })
      }),
    )
  })
})

describe('keys on the map', () => {
  const layout = layoutMap(
    {
      sources: ['a', 'b'],
      groups: [{ id: 'u', slots: ['u|1', 'u|2'] }],
      lines: [
        { id: 'a1', from: 'a', to: 'u|1' },
        { id: 'a2', from: 'a', to: 'u|2' },
        { id: 'b2', from: 'b', to: 'u|2' },
      ],
    },
    ROOM,
  )
  const order = orderOf(layout)
  it.each([
    ['a', 'ArrowRight', undefined, 'a1'],
    ['a1', 'ArrowDown', 'a', 'a2'],
    ['a2', 'ArrowDown', 'a', undefined],
    ['a2', 'ArrowDown', 'u|2', 'b2'],
    ['b2', 'ArrowLeft', 'u|2', 'b'],
    ['a2', 'ArrowRight', 'a', 'u|2'],
    ['u|2', 'ArrowLeft', undefined, 'a2'],
    ['u|2', 'ArrowUp', undefined, 'u|1'],
    ['a', 'ArrowUp', undefined, undefined],
    ['b', 'Home', undefined, 'a'],
    ['a', 'End', undefined, 'b'],
    ['a', 'x', undefined, undefined],
  ])('from %s %s (entered from %s) lead to %s', (at, key, from, expected) => {
    expect(moveOnMap(order, at, key, from)).toBe(expected)
  })
  it('light the whole chain of a box, and both ends of a line', () => {
    expect([...chainOf(order, 'b')].sort()).toEqual(['b', 'b2', 'u|2'])
    expect([...chainOf(order, 'u|2')].sort()).toEqual(['a', 'a2', 'b', 'b2', 'u|2'])
    expect([...chainOf(order, 'a1')].sort()).toEqual(['a', 'a1', 'u|1'])
  })
})

describe('how the map stands', () => {
  it('counts as causes only the technology that has a link, and tells the rest apart', () => {
    const cancelled = { ...project('drones', 'technology'), status: 'cancelled' as const }
    const index = indexMap(
      mapOf(
        [link('l1', 'robots', 'legal', { covered: true }), link('l2', 'portal', 'quality', { state: 'dismissed' })],
        [
          project('robots', 'technology'),
          project('portal', 'technology'),
          cancelled,
          project('clauses', 'administrative'),
        ],
      ),
    )
    expect(standingOf(index)).toEqual({ links: 1, units: 1, carried: 1, technology: 3, causes: 1, alone: 1 })
  })
})

describe('a lag', () => {
  it('is the same after it was read and written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (lag) => {
        const { side, days } = readLag(String(lag))
        expect(Number(writeLag(side, days))).toBe(lag)
      }),
    )
  })

  it('changes its side by a choice, and by a minus that is typed', () => {
    expect(writeLag('before', '30')).toBe('-30')
    expect(writeLag('after', readLag('-30').days)).toBe('30')
    expect(writeLag('after', '-30')).toBe('-30')
    expect(writeLag('before', '-30')).toBe('-30')
  })
})
