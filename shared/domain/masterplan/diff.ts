import { daysBetween } from '../calendar/index.ts'
import { canonicalPlan, canonicalSet, moneyByYear } from './content.ts'
import type { FieldChange, InitiativeChange, PlanDiff, PlanWindow, SetChange, YearChange } from './diff-types.ts'
import { planMoney, planWindow } from './figures.ts'
import {
  DATE_FIELDS,
  type DateField,
  LINE_FIELDS,
  type LineField,
  type Plan,
  type PlanInitiative,
  SET_FIELDS,
  type SetField,
  TEXT_FIELDS,
  type TextField,
} from './types.ts'

/** What `after` has that `before` has not, and the other way round; each in its own order. */
export const compareLists = (before: readonly string[], after: readonly string[]): SetChange => {
  const [old, current] = [new Set(before), new Set(after)]
  return { added: after.filter((entry) => !old.has(entry)), removed: before.filter((entry) => !current.has(entry)) }
}

const sum = (amounts: Iterable<number>): number => {
  let total = 0
  for (const amount of amounts) total += amount
  return total
}

/** A line for every year of either side, in order. */
export const yearChanges = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): YearChange[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, before_minor: before.get(year) ?? 0, after_minor: after.get(year) ?? 0 }))

const textChange = (field: TextField, a: PlanInitiative, b: PlanInitiative): FieldChange[] =>
  a[field] === b[field] ? [] : [{ kind: 'text', field, before: a[field], after: b[field] }]

const dateChange = (field: DateField, a: PlanInitiative, b: PlanInitiative): FieldChange[] => {
  const [before, after] = [a[field], b[field]]
  if (before === after) return []
  const days = before !== null && after !== null ? daysBetween(before, after) : null
  return [{ kind: 'date', field, before, after, days }]
}

const sameLists = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((entry, i) => entry === b[i])

const lineChange = (field: LineField, a: PlanInitiative, b: PlanInitiative): FieldChange[] =>
  sameLists(a[field], b[field])
    ? []
    : [{ kind: 'lines', field, before: [...a[field]], after: [...b[field]], ...compareLists(a[field], b[field]) }]

const setChange = (field: SetField, a: PlanInitiative, b: PlanInitiative): FieldChange[] =>
  sameLists(a[field], b[field]) ? [] : [{ kind: 'set', field, ...compareLists(a[field], b[field]) }]

const sameMoney = ({ envelope: a }: PlanInitiative, { envelope: b }: PlanInitiative): boolean =>
  a.length === b.length &&
  a.every(({ year, amount_minor }, i) => year === b[i]?.year && amount_minor === b[i].amount_minor)

const moneyChange = (a: PlanInitiative, b: PlanInitiative): FieldChange[] => {
  if (sameMoney(a, b)) return []
  const [before, after] = [moneyByYear(a.envelope), moneyByYear(b.envelope)]
  const years = yearChanges(before, after).filter((year) => year.before_minor !== year.after_minor)
  return [
    { kind: 'money', field: 'envelope', years, before_minor: sum(before.values()), after_minor: sum(after.values()) },
  ]
}

/** What differs between two contents of one initiative, both canonical, field by field. */
const changesOf = (a: PlanInitiative, b: PlanInitiative): FieldChange[] => [
  ...TEXT_FIELDS.flatMap((field) => textChange(field, a, b)),
  ...DATE_FIELDS.flatMap((field) => dateChange(field, a, b)),
  ...LINE_FIELDS.flatMap((field) => lineChange(field, a, b)),
  ...moneyChange(a, b),
  ...SET_FIELDS.flatMap((field) => setChange(field, a, b)),
]

const union = (plan: Plan, field: SetField): string[] => canonicalSet(plan.flatMap((initiative) => initiative[field]))

const setsOf = (before: Plan, after: Plan): Record<SetField, SetChange> => {
  const change = (field: SetField): SetChange => compareLists(union(before, field), union(after, field))
  return {
    requirement_ids: change('requirement_ids'),
    objective_ids: change('objective_ids'),
    unit_ids: change('unit_ids'),
    vendor_ids: change('vendor_ids'),
    project_ids: change('project_ids'),
  }
}

const moneyOf = (before: Plan, after: Plan): PlanDiff['money'] => {
  const [old, current] = [planMoney(before), planMoney(after)]
  return { years: yearChanges(old, current), before_minor: sum(old.values()), after_minor: sum(current.values()) }
}

const datesOf = (before: Plan, after: Plan): { before: PlanWindow; after: PlanWindow } => ({
  before: planWindow(before),
  after: planWindow(after),
})

/**
 * What differs between two plans, by the meaning of the fields. The order of initiatives, years and ids makes no
 * difference. Time grows with the size of the plans, not with its square.
 */
export const diffPlans = (a: Plan, b: Plan): PlanDiff => {
  const [before, after] = [canonicalPlan(a), canonicalPlan(b)]
  const [old, current] = [new Map(before.map((i) => [i.id, i])), new Set(after.map((i) => i.id))]
  const added: PlanInitiative[] = []
  const changed: InitiativeChange[] = []
  for (const initiative of after) {
    const earlier = old.get(initiative.id)
    if (!earlier) added.push(initiative)
    else {
      const changes = changesOf(earlier, initiative)
      const { id, code, name } = initiative
      if (changes.length > 0) changed.push({ id, code, name, changes })
    }
  }
  const removed = before.filter(({ id }) => !current.has(id))
  const unchanged = after.length - added.length - changed.length
  return {
    counts: { added: added.length, removed: removed.length, changed: changed.length, unchanged },
    added,
    removed,
    changed,
    money: moneyOf(before, after),
    dates: datesOf(before, after),
    sets: setsOf(before, after),
  }
}

/** Whether the two plans that were compared say the same. */
export const isEmptyDiff = ({ counts }: Pick<PlanDiff, 'counts'>): boolean =>
  counts.added + counts.removed + counts.changed === 0
