import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AlignedRequirement,
  type AlignmentInput,
  alignment,
  keyResultProgress,
  objectiveProgress,
} from '../../shared/domain/alignment/index.ts'
import { OBJECTIVE_STATES, REQUIREMENT_ENDINGS, REQUIREMENT_STATES } from '../../shared/domain/vocabulary/index.ts'

const requirement = (changes: Partial<AlignedRequirement>): AlignedRequirement => ({
  id: 'r1',
  unit_id: 'u1',
  objective_id: null,
  state: 'submitted',
  ending: null,
  ...changes,
})

const small: AlignmentInput = {
  objectives: [
    { id: 'o1', state: 'active' },
    { id: 'o2', state: 'active' },
    { id: 'o3', state: 'abandoned' },
  ],
  units: [
    { id: 'u1', parent_id: null },
    { id: 'u2', parent_id: 'u1' },
    { id: 'u3', parent_id: null },
  ],
  initiatives: [
    { id: 'i1', objective_ids: ['o1', 'o1', 'gone'], unit_ids: ['u2'] },
    { id: 'i2', objective_ids: ['gone'], unit_ids: ['u2'] },
    { id: 'i3', objective_ids: ['o1'], unit_ids: [] },
  ],
  requirements: [
    requirement({ id: 'r1', unit_id: 'u2', objective_id: 'o1' }),
    requirement({ id: 'r2', objective_id: 'gone' }),
    requirement({ id: 'r3', state: 'draft' }),
    requirement({ id: 'r4', state: 'ended', ending: 'rejected' }),
    requirement({ id: 'r5', state: 'ended', ending: 'adopted', unit_id: 'u3', objective_id: 'o2' }),
  ],
}

describe('alignment', () => {
  it('says what serves which objective in which unit', () => {
    expect(alignment(small).cells).toEqual([
      { objective_id: 'o1', unit_id: 'u2', initiative_ids: ['i1'], requirements: 1 },
      { objective_id: 'o2', unit_id: 'u3', initiative_ids: [], requirements: 1 },
    ])
  })

  it('names what has no counterpart, on every side', () => {
    expect(alignment(small).orphans).toEqual({
      // Nobody needs to serve an objective that was given up.
      objective_ids: ['o2'],
      // The unit above one in which an initiative works is not left out.
      unit_ids: ['u3'],
      initiatives_without_objective: ['i2'],
      initiatives_without_unit: ['i3'],
      requirement_ids: ['r2'],
    })
  })

  it('of nothing is nothing', () => {
    const nothing = alignment({ objectives: [], units: [], initiatives: [], requirements: [] })
    expect(nothing.cells).toEqual([])
    expect(Object.values(nothing.orphans).flat()).toEqual([])
  })

  const id = (prefix: string) => fc.integer({ min: 0, max: 6 }).map((n) => `${prefix}${n}`)
  const rows = <T extends { id: string }>(row: fc.Arbitrary<T>) =>
    fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 7 })
  const anyInput: fc.Arbitrary<AlignmentInput> = fc.record({
    objectives: rows(fc.record({ id: id('o'), state: fc.constantFrom(...OBJECTIVE_STATES) })),
    // Also with rings, which no table holds but no loop may hang on.
    units: rows(fc.record({ id: id('u'), parent_id: fc.option(id('u')) })),
    initiatives: rows(fc.record({ id: id('i'), objective_ids: fc.array(id('o')), unit_ids: fc.array(id('u')) })),
    requirements: rows(
      fc.record({
        id: id('r'),
        unit_id: id('u'),
        objective_id: fc.option(id('o')),
        state: fc.constantFrom(...REQUIREMENT_STATES),
        ending: fc.option(fc.constantFrom(...REQUIREMENT_ENDINGS)),
      }),
    ),
  })

  it('leaves nothing out: what is in no cell is an orphan', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { cells, orphans } = alignment(input)
        const inCells = new Set(cells.flatMap((cell) => cell.initiative_ids))
        const lonely = new Set([...orphans.initiatives_without_objective, ...orphans.initiatives_without_unit])
        for (const { id } of input.initiatives) expect(inCells.has(id)).toBe(!lonely.has(id))
        for (const { id } of input.units)
          if (cells.some((cell) => cell.unit_id === id && cell.initiative_ids.length > 0))
            expect(orphans.unit_ids).not.toContain(id)
        const known = new Set(input.objectives.map((objective) => objective.id))
        for (const cell of cells) expect(known.has(cell.objective_id)).toBe(true)
      }),
    )
  })
})

describe('the progress of a key result', () => {
  it('runs from baseline to target, whichever is larger', () => {
    expect(keyResultProgress({ baseline: 20, target: 40, actual: 25 })).toBe(0.25)
    expect(keyResultProgress({ baseline: 12, target: 2, actual: 7 })).toBe(0.5)
    expect(keyResultProgress({ baseline: 0, target: 10, actual: -5 })).toBe(-0.5)
    expect(keyResultProgress({ baseline: 0, target: 10, actual: 15 })).toBe(1.5)
  })

  it('is not known without its figures, or where there is no way to go', () => {
    expect(keyResultProgress({ baseline: null, target: 40, actual: 25 })).toBeNull()
    expect(keyResultProgress({ baseline: 0, target: 40, actual: null })).toBeNull()
    expect(keyResultProgress({ baseline: 5, target: 5, actual: 5 })).toBeNull()
  })

  it('of an objective is the mean of those that are known, none beyond its target', () => {
    const done = { baseline: 0, target: 10, actual: 30 }
    expect(objectiveProgress([done, { baseline: 0, target: 10, actual: 0 }])).toBe(0.5)
    expect(objectiveProgress([done, { baseline: null, target: 10, actual: 3 }])).toBe(1)
    expect(objectiveProgress([])).toBeNull()
  })

  it('of an objective lies between 0 and 1', () => {
    const figure = fc.double({ noNaN: true, min: -1e12, max: 1e12 })
    const figures = fc.record({ baseline: fc.option(figure), target: figure, actual: fc.option(figure) })
    fc.assert(
      fc.property(fc.array(figures), (keyResults) => {
        const progress = objectiveProgress(keyResults)
        expect(progress === null || (progress >= 0 && progress <= 1)).toBe(true)
      }),
    )
  })
})
