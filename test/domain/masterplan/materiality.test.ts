import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_PLAN_THRESHOLDS,
  diffPlans,
  judgeMateriality,
  type PlanInitiative,
  type PlanThresholds,
  resolvePlanThresholds,
  roadmap,
} from '../../../shared/domain/masterplan/index.ts'
import { anyPlan, initiativeWith } from './arbitrary-plan.ts'

const base = initiativeWith({
  id: 'ini_1',
  starts_on: '2026-01-01',
  ends_on: '2026-12-31',
  envelope: [
    { year: 2026, amount_minor: 60_000 },
    { year: 2027, amount_minor: 40_000 },
  ],
  requirement_ids: ['rqm_1'],
  objective_ids: ['obj_1'],
})
const other = initiativeWith({ id: 'ini_2' })

const judge = (after: PlanInitiative[], limits: Partial<PlanThresholds> = {}) =>
  judgeMateriality(diffPlans([base, other], after), { ...DEFAULT_PLAN_THRESHOLDS, ...limits })
const codes = (after: PlanInitiative[], limits?: Partial<PlanThresholds>) =>
  judge(after, limits).reasons.map(({ code }) => code)
const changed = (fields: Partial<PlanInitiative>): PlanInitiative[] => [{ ...base, ...fields }, other]
const money = (first: number, second: number) => [
  { year: 2026, amount_minor: first },
  { year: 2027, amount_minor: second },
]

describe('a change of the plan is material', () => {
  it('when more than 5 % of the money moved, and not when exactly 5 % did', () => {
    expect(codes(changed({ envelope: money(65_000, 40_000) }))).toEqual([])
    expect(judge(changed({ envelope: money(65_001, 40_000) })).reasons).toEqual([
      { code: 'money_percent', value: 5.001, limit: 5 },
    ])
  })

  it('when money is shifted between years, though the total stays', () => {
    expect(codes(changed({ envelope: money(50_000, 50_000) }))).toEqual(['money_percent'])
  })

  it('when the amount is above what the client set', () => {
    expect(codes(changed({ envelope: money(60_200, 40_000) }), { money_minor: 100 })).toEqual(['money_minor'])
  })

  it('when money appears in a plan that had none', () => {
    const diff = diffPlans([other], [{ ...other, envelope: money(1, 0) }])
    expect(judgeMateriality(diff, DEFAULT_PLAN_THRESHOLDS).reasons).toEqual([
      { code: 'money_percent', value: null, limit: 5 },
    ])
  })

  it('when a date moved by more than 30 days either way, or was taken away', () => {
    expect(codes(changed({ ends_on: '2027-01-30' }))).toEqual([])
    expect(judge(changed({ ends_on: '2027-01-31' })).reasons).toMatchObject([{ code: 'days', value: 31 }])
    expect(codes(changed({ starts_on: '2025-11-30' }))).toEqual(['days'])
    expect(judge(changed({ ends_on: null })).reasons).toMatchObject([{ code: 'days', value: null }])
  })

  it('when an initiative comes or goes', () => {
    expect(codes([base])).toEqual(['scope_initiatives'])
    expect(codes([base, other, initiativeWith({ id: 'ini_3' })])).toEqual(['scope_initiatives'])
    expect(codes([base], { scope_initiatives: 1 })).toEqual([])
  })

  it('when many requirements come, go or move', () => {
    const many = Array.from({ length: 6 }, (_, i) => `rqm_1${i}`)
    expect(codes(changed({ requirement_ids: ['rqm_1', ...many.slice(1)] }))).toEqual([])
    expect(codes(changed({ requirement_ids: ['rqm_1', ...many] }))).toEqual(['scope_requirements'])
    expect(
      codes(
        [
          { ...base, requirement_ids: [] },
          { ...other, requirement_ids: ['rqm_1'] },
        ],
        { scope_requirements: 0 },
      ),
    ).toEqual(['scope_requirements'])
  })

  it('when an initiative follows another alternative or objective', () => {
    expect(codes(changed({ alternative: 'alt_3' }))).toEqual(['alternative'])
    expect(codes(changed({ objective_ids: [] }))).toEqual(['objectives'])
  })

  it('and never because of words, people, vendors or projects', () => {
    expect(
      codes(
        changed({
          name: 'Other',
          description: 'Text',
          sponsor: 'Else',
          goals: ['g'],
          vendor_ids: ['ven_1'],
          project_ids: ['prj_1'],
          unit_ids: ['unt_1'],
        }),
      ),
    ).toEqual([])
  })

  it('never when nothing changed', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(judgeMateriality(diffPlans(plan, plan), DEFAULT_PLAN_THRESHOLDS).material).toBe(false)
      }),
    )
  })
})

it('thresholds are the defaults until the client changes one', () => {
  expect(resolvePlanThresholds({})).toEqual(DEFAULT_PLAN_THRESHOLDS)
  expect(resolvePlanThresholds({ days: 0, money_minor: 5 })).toEqual({
    ...DEFAULT_PLAN_THRESHOLDS,
    days: 0,
    money_minor: 5,
  })
})

describe('the roadmap', () => {
  const early = initiativeWith({
    id: 'ini_1',
    code: 'I-10',
    starts_on: '2026-03-01',
    ends_on: '2027-02-01',
    unit_ids: ['unt_1', 'unt_2'],
  })
  const late = initiativeWith({
    id: 'ini_2',
    code: 'I-9',
    alternative: 'alt_2',
    envelope: [{ year: 2029, amount_minor: 7 }],
  })

  it('shows each initiative in the years of its window and its money, without gaps', () => {
    const { years, rows } = roadmap([late, early], 'alternative')
    expect(years).toEqual([2026, 2027, 2028, 2029])
    expect(rows.map(({ key }) => key)).toEqual(['alt_1', 'alt_2'])
    expect(rows[1]?.bars).toMatchObject([
      { first_year: 2029, last_year: 2029, money: [{ year: 2029, amount_minor: 7 }] },
    ])
  })

  it('shows one that lands in several units in the row of each, and those without a unit last', () => {
    expect(roadmap([late, early], 'unit').rows.map(({ key, bars }) => [key, bars.map(({ code }) => code)])).toEqual([
      ['unt_1', ['I-10']],
      ['unt_2', ['I-10']],
      [null, ['I-9']],
    ])
  })

  it('of an empty plan has no years', () => {
    expect(roadmap([], 'objective')).toEqual({ years: [], rows: [] })
  })
})
