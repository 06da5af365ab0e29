import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonicalPlan,
  mergePlans,
  type PlanInitiative,
  resolveMerge,
} from '../../../shared/domain/masterplan/index.ts'
import { anyPlan, editsOf, initiativeWith, threePlans } from './arbitrary-plan.ts'

/** Every field that can conflict, by name, as one text: an own reading of the plan, apart from the merge's. */
const fieldsOf = (initiative: PlanInitiative): Map<string, string> => {
  const { envelope, starts_on, ends_on } = initiative
  const money = [2026, 2027, 2028].map((year): [string, string] => [
    `envelope:${year}`,
    String(envelope.filter((line) => line.year === year).reduce((sum, line) => sum + line.amount_minor, 0)),
  ])
  const plain = ['code', 'name', 'description', 'alternative', 'sponsor', 'goals', 'expected_benefits'] as const
  return new Map([
    ...plain.map((field): [string, string] => [field, JSON.stringify(initiative[field])]),
    ['window', JSON.stringify([starts_on, ends_on])],
    ...money,
  ])
}

const clashing = (base: string | undefined, ours: string | undefined, theirs: string | undefined): boolean =>
  ours !== base && theirs !== base && ours !== theirs

/** The conflicts of three plans by the definition: fields that both sides changed, to different values. */
const conflictsByDefinition = (base: PlanInitiative[], ours: PlanInitiative[], theirs: PlanInitiative[]): string[] => {
  const find = (plan: PlanInitiative[], id: string) => canonicalPlan(plan).find((initiative) => initiative.id === id)
  const ids = [...new Set([...base, ...ours, ...theirs].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const [b, o, t] = [find(base, id), find(ours, id), find(theirs, id)]
    if (!b || !o || !t) {
      const whole = [b, o, t].map((initiative) => JSON.stringify(initiative))
      return clashing(whole[0], whole[1], whole[2]) ? [`${id} initiative`] : []
    }
    const [old, mine, other] = [fieldsOf(b), fieldsOf(o), fieldsOf(t)]
    return [...old.keys()]
      .filter((field) => clashing(old.get(field), mine.get(field), other.get(field)))
      .map((field) => `${id} ${field}`)
  })
}

describe('a three-way merge', () => {
  it('has exactly those conflicts that both sides made by changing a field to different values', () => {
    fc.assert(
      fc.property(threePlans, ([base, ours, theirs]) => {
        const found = mergePlans(base, ours, theirs).conflicts.map((c) => `${c.initiative_id} ${c.field}`)
        expect(found.sort()).toEqual(conflictsByDefinition(base, ours, theirs).sort())
      }),
      { numRuns: 500 },
    )
  })

  it('is symmetric: other sides, same plan, with the sides of the conflicts swapped', () => {
    fc.assert(
      fc.property(threePlans, ([base, ours, theirs]) => {
        const [one, other] = [mergePlans(base, ours, theirs), mergePlans(base, theirs, ours)]
        expect(other.merged).toEqual(one.merged)
        expect(other.conflicts).toEqual(one.conflicts.map((c) => ({ ...c, ours: c.theirs, theirs: c.ours })))
      }),
      { numRuns: 300 },
    )
  })

  it('with a side that changed nothing gives the other side, without conflicts', () => {
    fc.assert(
      fc.property(
        anyPlan.chain((base) => fc.tuple(fc.constant(base), editsOf(base))),
        ([base, edited]) => {
          expect(mergePlans(base, edited, base)).toEqual({ merged: canonicalPlan(edited), conflicts: [] })
          expect(mergePlans(base, base, edited)).toEqual({ merged: canonicalPlan(edited), conflicts: [] })
          expect(mergePlans(base, edited, edited)).toEqual({ merged: canonicalPlan(edited), conflicts: [] })
        },
      ),
    )
  })

  it('whose conflicts all go to one side has that side in each of those fields', () => {
    fc.assert(
      fc.property(threePlans, fc.constantFrom('ours' as const, 'theirs' as const), ([base, ours, theirs], take) => {
        const merge = mergePlans(base, ours, theirs)
        const resolved = resolveMerge(
          merge,
          merge.conflicts.map(({ initiative_id, field }) => ({ initiative_id, field, take })),
        )
        expect(resolved).toMatchObject({ unresolved: [], unknown: [] })
        const side = take === 'ours' ? ours : theirs
        for (const { initiative_id, field } of merge.conflicts) {
          const [got, wanted] = [resolved.merged, canonicalPlan(side)].map((p) =>
            p.find(({ id }) => id === initiative_id),
          )
          if (field === 'initiative') expect(got).toEqual(wanted)
          else expect(got && fieldsOf(got).get(field)).toEqual(wanted && fieldsOf(wanted).get(field))
        }
      }),
    )
  })

  it('keeps what both sides did to a set, money of different years, and different fields', () => {
    const base = initiativeWith({
      id: 'ini_1',
      requirement_ids: ['rqm_1', 'rqm_2'],
      envelope: [{ year: 2026, amount_minor: 5 }],
    })
    const ours = {
      ...base,
      requirement_ids: ['rqm_2', 'rqm_3'],
      envelope: [{ year: 2026, amount_minor: 6 }],
      name: 'Ours',
    }
    const theirs = {
      ...base,
      requirement_ids: ['rqm_1', 'rqm_4'],
      sponsor: 'Theirs',
      envelope: [...base.envelope, { year: 2027, amount_minor: 7 }],
    }
    const { merged, conflicts } = mergePlans([base], [ours], [theirs])
    expect(conflicts).toEqual([])
    expect(merged[0]).toMatchObject({
      name: 'Ours',
      sponsor: 'Theirs',
      requirement_ids: ['rqm_3', 'rqm_4'],
      envelope: [
        { year: 2026, amount_minor: 6 },
        { year: 2027, amount_minor: 7 },
      ],
    })
  })

  it('never joins a start of one side with an end of the other', () => {
    const base = initiativeWith({ id: 'ini_1', starts_on: '2026-01-01', ends_on: '2026-12-31' })
    const { conflicts } = mergePlans(
      [base],
      [{ ...base, ends_on: '2026-02-01' }],
      [{ ...base, starts_on: '2026-06-01' }],
    )
    expect(conflicts.map(({ field }) => field)).toEqual(['window'])
  })

  it('asks when one side takes away what the other one changed', () => {
    const base = initiativeWith({ id: 'ini_1' })
    const { conflicts, merged } = mergePlans([base], [], [{ ...base, name: 'Changed' }])
    expect(conflicts).toMatchObject([{ field: 'initiative', ours: null, theirs: { name: 'Changed' } }])
    expect(merged).toEqual([base])
  })

  it('knows resolutions for which there is no conflict', () => {
    const stray = { initiative_id: 'ini_9', field: 'name', take: 'ours' as const }
    expect(resolveMerge(mergePlans([], [], []), [stray]).unknown).toEqual([stray])
  })
})
