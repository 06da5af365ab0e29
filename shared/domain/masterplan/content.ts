import { compareText } from '../arithmetic/index.ts'
import { canonicalJson } from '../health/canonical-json.ts'
import type { EnvelopeYear } from '../vocabulary/index.ts'
import type { Plan, PlanInitiative } from './types.ts'

/** Money by year; amounts of the same year are added up. */
export const moneyByYear = (envelope: readonly EnvelopeYear[]): Map<number, number> => {
  const years = new Map<number, number>()
  for (const { year, amount_minor } of envelope) years.set(year, (years.get(year) ?? 0) + amount_minor)
  return years
}

/** One line a year in order; a year without money has none, so that leaving a year out and giving it 0 is the same. */
export const canonicalEnvelope = (years: ReadonlyMap<number, number>): EnvelopeYear[] =>
  [...years]
    .filter(([, amount]) => amount !== 0)
    .sort((a, b) => a[0] - b[0])
    .map(([year, amount_minor]) => ({ year, amount_minor }))

const inOrder = (ids: readonly string[]): boolean => ids.every((id, i) => i === 0 || (ids[i - 1] ?? '') < id)

/** Ids once each, in order. What is kept is in order already, so that comparing plans seldom has to sort. */
export const canonicalSet = (ids: readonly string[]): string[] =>
  inOrder(ids) ? [...ids] : [...new Set(ids)].sort(compareText)

/** An initiative in the one form that equal content has; other properties of a row are left out. */
export const canonicalInitiative = (initiative: PlanInitiative): PlanInitiative => ({
  id: initiative.id,
  code: initiative.code,
  name: initiative.name,
  description: initiative.description,
  alternative: initiative.alternative,
  goals: [...initiative.goals],
  expected_benefits: [...initiative.expected_benefits],
  sponsor: initiative.sponsor,
  starts_on: initiative.starts_on,
  ends_on: initiative.ends_on,
  envelope: canonicalEnvelope(moneyByYear(initiative.envelope)),
  requirement_ids: canonicalSet(initiative.requirement_ids),
  objective_ids: canonicalSet(initiative.objective_ids),
  unit_ids: canonicalSet(initiative.unit_ids),
  vendor_ids: canonicalSet(initiative.vendor_ids),
  project_ids: canonicalSet(initiative.project_ids),
})

/** A plan in the one form that equal content has: initiatives by id, years and ids in order. Sentences keep their order. */
export const canonicalPlan = (plan: Plan): PlanInitiative[] =>
  plan.map(canonicalInitiative).sort((a, b) => compareText(a.id, b.id))

/** The text whose SHA-256 is the content hash of a version. */
export const planText = (plan: Plan): string => canonicalJson({ initiatives: canonicalPlan(plan) })

/** Whether two initiatives say the same. */
export const sameInitiative = (a: PlanInitiative, b: PlanInitiative): boolean =>
  canonicalJson(canonicalInitiative(a)) === canonicalJson(canonicalInitiative(b))
