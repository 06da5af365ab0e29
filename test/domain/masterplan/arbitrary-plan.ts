import fc from 'fast-check'
import type { PlanInitiative } from '../../../shared/domain/masterplan/index.ts'
import { ALTERNATIVES } from '../../../shared/domain/vocabulary/index.ts'

/** Few values, so that two plans often agree, differ in one field, or both change the same one. */
const ids = (kind: string) => fc.uniqueArray(fc.constantFrom('1', '2', '3', '4').map((n) => `${kind}_${n}`))
const text = fc.constantFrom('a', 'b', 'c')
const date = fc.constantFrom('2026-01-01', '2026-02-15', '2027-12-31')

const content = fc.record({
  code: text,
  name: text,
  description: fc.option(text),
  alternative: fc.constantFrom(...ALTERNATIVES),
  goals: fc.array(text, { maxLength: 3 }),
  expected_benefits: fc.array(text, { maxLength: 2 }),
  sponsor: fc.option(text),
  starts_on: fc.option(date),
  ends_on: fc.option(date),
  envelope: fc.array(
    fc.record({ year: fc.constantFrom(2026, 2027, 2028), amount_minor: fc.constantFrom(0, 100, 250, 10_000) }),
    { maxLength: 4 },
  ),
  requirement_ids: ids('rqm'),
  objective_ids: ids('obj'),
  unit_ids: ids('unt'),
  vendor_ids: ids('ven'),
  project_ids: ids('prj'),
})

/** Any plan of up to five initiatives. */
export const anyPlan: fc.Arbitrary<PlanInitiative[]> = fc
  .uniqueArray(fc.constantFrom('ini_1', 'ini_2', 'ini_3', 'ini_4', 'ini_5'))
  .chain((all) => fc.tuple(...all.map((id) => content.map((fields) => ({ id, ...fields })))))

type Edit = { at: number; fields: Partial<PlanInitiative> }

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(4),
  fields: fc
    .tuple(
      content,
      fc.uniqueArray(
        fc.constantFrom(
          'code',
          'name',
          'sponsor',
          'starts_on',
          'goals',
          'envelope',
          'requirement_ids',
          'vendor_ids',
          'alternative',
        ),
      ),
    )
    .map(([all, names]) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => names.some((wanted) => wanted === name))),
    ),
})

/** What somebody makes of a plan: some fields changed, some initiatives taken away, some added. */
export const editsOf = (plan: readonly PlanInitiative[]): fc.Arbitrary<PlanInitiative[]> =>
  fc
    .tuple(fc.array(edit, { maxLength: 3 }), fc.array(fc.nat(4), { maxLength: 1 }), anyPlan, fc.boolean())
    .map(([edits, gone, more, adds]) => {
      const edited = plan.map((initiative, at) => ({
        ...initiative,
        ...Object.assign({}, ...edits.filter((e) => e.at === at).map((e) => e.fields)),
      }))
      const kept = edited.filter((_, at) => !gone.includes(at))
      const added = adds ? more.filter(({ id }) => !plan.some((initiative) => initiative.id === id)).slice(0, 1) : []
      return [...kept, ...added]
    })

/** A base and what two sides made of it. */
export const threePlans: fc.Arbitrary<[PlanInitiative[], PlanInitiative[], PlanInitiative[]]> = anyPlan.chain((base) =>
  fc.tuple(fc.constant(base), editsOf(base), editsOf(base)),
)

const shuffled = <T>(items: readonly T[], order: readonly number[]): T[] =>
  items
    .map((item, i) => ({ item, key: order[i % Math.max(1, order.length)] ?? 0, i }))
    .sort((a, b) => a.key - b.key || b.i - a.i)
    .map(({ item }) => item)

/** The same plan with everything in another order whose order means nothing. */
export const reordered = (plan: readonly PlanInitiative[], order: readonly number[]): PlanInitiative[] =>
  shuffled(plan, order).map((initiative) => ({
    ...initiative,
    envelope: shuffled(initiative.envelope, order),
    requirement_ids: shuffled(initiative.requirement_ids, order),
    objective_ids: shuffled(initiative.objective_ids, order),
    unit_ids: shuffled(initiative.unit_ids, order),
    vendor_ids: shuffled(initiative.vendor_ids, order),
    project_ids: shuffled(initiative.project_ids, order),
  }))

/** An initiative with these fields; the rest is empty. */
export const initiativeWith = (fields: Partial<PlanInitiative> & { id: string }): PlanInitiative => ({
  code: fields.id,
  name: `Initiative ${fields.id}`,
  description: null,
  alternative: 'alt_1',
  goals: [],
  expected_benefits: [],
  sponsor: null,
  starts_on: null,
  ends_on: null,
  envelope: [],
  requirement_ids: [],
  objective_ids: [],
  unit_ids: [],
  vendor_ids: [],
  project_ids: [],
  ...fields,
})
