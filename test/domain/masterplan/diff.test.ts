import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDiff, canonicalPlan, diffPlans, isEmptyDiff, planText } from '../../../shared/domain/masterplan/index.ts'
import { anyPlan, editsOf, initiativeWith, reordered } from './arbitrary-plan.ts'

const twoPlans = fc.oneof(
  fc.tuple(anyPlan, anyPlan),
  anyPlan.chain((plan) => fc.tuple(fc.constant(plan), editsOf(plan))),
)

describe('the difference of two plans', () => {
  it('applied to the first gives the second', () => {
    fc.assert(
      fc.property(twoPlans, ([a, b]) => {
        expect(applyDiff(a, diffPlans(a, b))).toEqual(canonicalPlan(b))
      }),
    )
  })

  it('of a plan and itself is empty, and is empty for nothing else', () => {
    fc.assert(
      fc.property(twoPlans, ([a, b]) => {
        expect(isEmptyDiff(diffPlans(a, a))).toBe(true)
        expect(isEmptyDiff(diffPlans(a, b))).toBe(planText(a) === planText(b))
      }),
    )
  })

  it('the other way round takes away what was added, and money back', () => {
    fc.assert(
      fc.property(twoPlans, ([a, b]) => {
        const [there, back] = [diffPlans(a, b), diffPlans(b, a)]
        expect(back.added).toEqual(there.removed)
        expect(back.sets.requirement_ids.added).toEqual(there.sets.requirement_ids.removed)
        expect(back.money.before_minor).toBe(there.money.after_minor)
      }),
    )
  })

  it('says in the terms of the field what changed', () => {
    const before = initiativeWith({
      id: 'ini_1',
      ends_on: '2026-12-31',
      goals: ['Faster orders'],
      envelope: [{ year: 2026, amount_minor: 500 }],
      requirement_ids: ['rqm_1', 'rqm_2'],
      vendor_ids: ['ven_1'],
    })
    const after = {
      ...before,
      ends_on: '2027-01-30',
      goals: ['Faster orders', 'Fewer returns'],
      envelope: [
        { year: 2027, amount_minor: 200 },
        { year: 2026, amount_minor: 500 },
      ],
      requirement_ids: ['rqm_3', 'rqm_2'],
      vendor_ids: ['ven_2'],
    }
    const gone = initiativeWith({ id: 'ini_2', requirement_ids: ['rqm_9'] })
    const diff = diffPlans([gone, before], [after])
    expect(diff.counts).toEqual({ added: 0, removed: 1, changed: 1, unchanged: 0 })
    expect(diff.changed[0]?.changes).toEqual([
      { kind: 'date', field: 'ends_on', before: '2026-12-31', after: '2027-01-30', days: 30 },
      {
        kind: 'lines',
        field: 'goals',
        before: ['Faster orders'],
        after: ['Faster orders', 'Fewer returns'],
        added: ['Fewer returns'],
        removed: [],
      },
      {
        kind: 'money',
        field: 'envelope',
        years: [{ year: 2027, before_minor: 0, after_minor: 200 }],
        before_minor: 500,
        after_minor: 700,
      },
      { kind: 'set', field: 'requirement_ids', added: ['rqm_3'], removed: ['rqm_1'] },
      { kind: 'set', field: 'vendor_ids', added: ['ven_2'], removed: ['ven_1'] },
    ])
    expect(diff.money).toEqual({
      years: [
        { year: 2026, before_minor: 500, after_minor: 500 },
        { year: 2027, before_minor: 0, after_minor: 200 },
      ],
      before_minor: 500,
      after_minor: 700,
    })
    expect(diff.sets.requirement_ids).toEqual({ added: ['rqm_3'], removed: ['rqm_1', 'rqm_9'] })
    expect(diff.dates.after).toEqual({ starts_on: null, ends_on: '2027-01-30' })
  })
})

describe('the content of a plan as text', () => {
  it('is the same in whatever order the records come', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.nat()), (plan, order) => {
        expect(planText(reordered(plan, order))).toBe(planText(plan))
      }),
    )
  })

  it('tells neither row versions nor instants', () => {
    const initiative = initiativeWith({ id: 'ini_1' })
    expect(planText([{ ...initiative, version: 7, updated_at: 1 } as typeof initiative])).toBe(planText([initiative]))
  })

  it('differs when the order of goals does: people put the first one first', () => {
    const [one, other] = [
      ['a', 'b'],
      ['b', 'a'],
    ].map((goals) => planText([initiativeWith({ id: 'ini_1', goals })]))
    expect(one).not.toBe(other)
  })
})
