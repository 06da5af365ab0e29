import { compareText } from '../arithmetic/index.ts'
import type { EnvelopeYear } from '../vocabulary/index.ts'
import { canonicalEnvelope, canonicalPlan, canonicalSet, moneyByYear, sameInitiative } from './content.ts'
import type { PlanWindow } from './diff-types.ts'
import type { LineField, Plan, PlanInitiative, SetField, TextField } from './types.ts'

/**
 * What can conflict, of one initiative: a text, a list of sentences, the time window as a whole (two halves from two sides
 * could end before they start), the money of one year (`envelope:2027`), or the initiative as a whole (`initiative`), where
 * one side took away what the other one changed. Of a set of ids each member is a field of its own, that is there or is not:
 * two sides that both changed it have changed it alike, so sets never conflict.
 */
export type MergeField = TextField | LineField | 'window' | `envelope:${number}` | 'initiative'

/** A value of such a field; null for an initiative: it is not there. */
export type MergeValue = string | number | readonly string[] | PlanWindow | PlanInitiative | null

/** A field that both sides changed, to different values. `code` and `name` say which initiative, as the base has it. */
export type MergeConflict = {
  initiative_id: string
  code: string
  name: string
  field: MergeField
  base: MergeValue
  ours: MergeValue
  theirs: MergeValue
}

/** Where there is a conflict, `merged` has the value of the base. */
export type Merge = { merged: PlanInitiative[]; conflicts: MergeConflict[] }

type Sides<T> = { base: T; ours: T; theirs: T }
type Clash = (field: MergeField, values: Sides<MergeValue>) => void

const equal = (a: MergeValue, b: MergeValue): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The value that a field has after both sides; undefined where both changed it to different values. */
const settle = <T extends MergeValue>({ base, ours, theirs }: Sides<T>): T | undefined => {
  if (equal(ours, theirs) || equal(theirs, base)) return ours
  return equal(ours, base) ? theirs : undefined
}

const mergedSet = (field: SetField, { base, ours, theirs }: Sides<PlanInitiative>): string[] => {
  const [old, mine, other] = [new Set(base[field]), new Set(ours[field]), new Set(theirs[field])]
  const stays = (id: string): boolean => (old.has(id) ? mine.has(id) && other.has(id) : true)
  return canonicalSet([...base[field], ...ours[field], ...theirs[field]].filter(stays))
}

const windowOf = ({ starts_on, ends_on }: PlanInitiative): PlanWindow => ({ starts_on, ends_on })

type Take = <T extends MergeValue>(field: MergeField, read: (initiative: PlanInitiative) => T) => T

/** Each year is a field of its own; no money and no year are the same. */
const mergeMoney = ({ base, ours, theirs }: Sides<PlanInitiative>, take: Take): EnvelopeYear[] => {
  const money = new Map([base, ours, theirs].map((side) => [side, moneyByYear(side.envelope)]))
  const years = new Set([...money.values()].flatMap((side) => [...side.keys()]))
  const settled = [...years]
    .sort((a, b) => a - b)
    .map((year): [number, number] => [year, take(`envelope:${year}`, (side) => money.get(side)?.get(year) ?? 0)])
  return canonicalEnvelope(new Map(settled))
}

/** Merges an initiative that all three have; `clash` is told of every conflict. */
const mergeFields = (sides: Sides<PlanInitiative>, clash: Clash): PlanInitiative => {
  const take: Take = (field, read) => {
    const values = { base: read(sides.base), ours: read(sides.ours), theirs: read(sides.theirs) }
    const settled = settle(values)
    if (settled === undefined) clash(field, values)
    return settled === undefined ? values.base : settled
  }
  const set = (field: SetField): string[] => mergedSet(field, sides)
  return {
    id: sides.base.id,
    code: take('code', (i) => i.code),
    name: take('name', (i) => i.name),
    description: take('description', (i) => i.description),
    alternative: take('alternative', (i) => i.alternative),
    sponsor: take('sponsor', (i) => i.sponsor),
    ...take('window', windowOf),
    goals: take('goals', (i) => i.goals),
    expected_benefits: take('expected_benefits', (i) => i.expected_benefits),
    envelope: mergeMoney(sides, take),
    requirement_ids: set('requirement_ids'),
    objective_ids: set('objective_ids'),
    unit_ids: set('unit_ids'),
    vendor_ids: set('vendor_ids'),
    project_ids: set('project_ids'),
  }
}

const sameOrNone = (a: PlanInitiative | undefined, b: PlanInitiative | undefined): boolean =>
  a && b ? sameInitiative(a, b) : a === b

/** Merges an initiative that at least one side does not have: as a whole. */
const mergeWhole = (sides: Sides<PlanInitiative | undefined>, clash: Clash): PlanInitiative | undefined => {
  const { base, ours, theirs } = sides
  if (sameOrNone(ours, theirs) || sameOrNone(theirs, base)) return ours
  if (sameOrNone(ours, base)) return theirs
  clash('initiative', { base: base ?? null, ours: ours ?? null, theirs: theirs ?? null })
  return base
}

/** What people call it by: as the base has it, else as the side has it that comes first by name. */
const nameOf = ({ base, ours, theirs }: Sides<PlanInitiative | undefined>): { code: string; name: string } => {
  const known = base ? [base] : [ours, theirs].flatMap((side) => side ?? [])
  const [first] = known
    .map(({ code, name }) => ({ code, name }))
    .sort((a, b) => compareText(`${a.code} ${a.name}`, `${b.code} ${b.name}`))
  return first ?? { code: '', name: '' }
}

/**
 * Brings what two sides made of a common base together. Swapping the sides swaps them in the conflicts and changes nothing
 * else. Conflicts are exactly the fields (see MergeField) that both sides changed to different values.
 */
export const mergePlans = (base: Plan, ours: Plan, theirs: Plan): Merge => {
  const index = (plan: Plan) => new Map(canonicalPlan(plan).map((initiative) => [initiative.id, initiative]))
  const [old, mine, other] = [index(base), index(ours), index(theirs)]
  const ids = [...new Set([...old.keys(), ...mine.keys(), ...other.keys()])].sort(compareText)
  const conflicts: MergeConflict[] = []
  const merged: PlanInitiative[] = []
  for (const id of ids) {
    const sides = { base: old.get(id), ours: mine.get(id), theirs: other.get(id) }
    const clash: Clash = (field, values) =>
      void conflicts.push({ initiative_id: id, ...nameOf(sides), field, ...values })
    const { base: before, ours: own, theirs: foreign } = sides
    const initiative =
      before && own && foreign
        ? mergeFields({ base: before, ours: own, theirs: foreign }, clash)
        : mergeWhole(sides, clash)
    if (initiative) merged.push(initiative)
  }
  return { merged: canonicalPlan(merged), conflicts }
}
