import { moneyByYear } from './content.ts'
import type { FieldChange, PlanDiff } from './diff-types.ts'
import type { PlanThresholds } from './thresholds.ts'
import type { PlanInitiative } from './types.ts'

/** Why a change is material. Each has what was measured and the limit that it is above. */
export type MaterialReason =
  /** Money that moved, in percent of the plan's money before; null where there was none. */
  | { code: 'money_percent'; value: number | null; limit: number }
  | { code: 'money_minor'; value: number; limit: number }
  /** The farthest that a start or end moved; null: a date was set or taken away. */
  | { code: 'days'; value: number | null; limit: number; initiative_ids: string[] }
  | { code: 'scope_initiatives'; value: number; limit: number; initiative_ids: string[] }
  | { code: 'scope_requirements'; value: number; limit: number }
  | { code: 'alternative'; initiative_ids: string[] }
  | { code: 'objectives'; initiative_ids: string[] }

export type Materiality = { material: boolean; moved_minor: number; reasons: MaterialReason[] }

const envelopeTotal = ({ envelope }: PlanInitiative): number => {
  let total = 0
  for (const amount of moneyByYear(envelope).values()) total += amount
  return total
}

/**
 * Money that moved: what was added to years of initiatives, or what was taken from them, whichever is more. So shifting
 * money from one initiative or year to another counts as much as spending more, though the total stays the same.
 */
const movedMoney = ({ added, removed, changed }: PlanDiff): number => {
  let up = 0
  let down = 0
  for (const initiative of added) up += envelopeTotal(initiative)
  for (const initiative of removed) down += envelopeTotal(initiative)
  for (const change of changed.flatMap(({ changes }) => changes)) {
    if (change.kind !== 'money') continue
    for (const { before_minor, after_minor } of change.years) {
      up += Math.max(0, after_minor - before_minor)
      down += Math.max(0, before_minor - after_minor)
    }
  }
  return Math.max(up, down)
}

const moneyReasons = (diff: PlanDiff, moved: number, limits: PlanThresholds): MaterialReason[] => {
  const before = diff.money.before_minor
  const percent = before === 0 ? null : (moved * 100) / before
  const reasons: MaterialReason[] = []
  if (moved > 0 && (percent === null || percent > limits.money_percent))
    reasons.push({ code: 'money_percent', value: percent, limit: limits.money_percent })
  if (limits.money_minor !== null && moved > limits.money_minor)
    reasons.push({ code: 'money_minor', value: moved, limit: limits.money_minor })
  return reasons
}

/** The initiatives of which a change is such as `test` says. */
const having = (diff: PlanDiff, test: (change: FieldChange) => boolean): string[] =>
  diff.changed.filter(({ changes }) => changes.some(test)).map(({ id }) => id)

const tooFar = (change: FieldChange, limit: number): boolean =>
  change.kind === 'date' && (change.days === null || Math.abs(change.days) > limit)

const dateReasons = (diff: PlanDiff, limit: number): MaterialReason[] => {
  const initiative_ids = having(diff, (change) => tooFar(change, limit))
  if (initiative_ids.length === 0) return []
  let farthest: number | null = 0
  for (const change of diff.changed.flatMap(({ changes }) => changes))
    if (change.kind === 'date')
      farthest = farthest === null || change.days === null ? null : Math.max(farthest, Math.abs(change.days))
  return [{ code: 'days', value: farthest, limit, initiative_ids }]
}

/** Requirements that some initiative gained or lost. One that moved from one initiative to another counts once. */
const movedRequirements = ({ added, removed, changed }: PlanDiff): number => {
  const moved = new Set([...added, ...removed].flatMap(({ requirement_ids }) => requirement_ids))
  for (const change of changed.flatMap(({ changes }) => changes))
    if (change.kind === 'set' && change.field === 'requirement_ids')
      for (const id of [...change.added, ...change.removed]) moved.add(id)
  return moved.size
}

const scopeReasons = (diff: PlanDiff, limits: PlanThresholds): MaterialReason[] => {
  const initiative_ids = [...diff.added, ...diff.removed].map(({ id }) => id)
  const requirements = movedRequirements(diff)
  const reasons: MaterialReason[] = []
  if (initiative_ids.length > limits.scope_initiatives)
    reasons.push({
      code: 'scope_initiatives',
      value: initiative_ids.length,
      limit: limits.scope_initiatives,
      initiative_ids,
    })
  if (requirements > limits.scope_requirements)
    reasons.push({ code: 'scope_requirements', value: requirements, limit: limits.scope_requirements })
  return reasons
}

/** Another alternative or another objective is another promise, however little else changes. */
const directionReasons = (diff: PlanDiff): MaterialReason[] => {
  const alternative = having(diff, ({ field }) => field === 'alternative')
  const objectives = having(diff, ({ field }) => field === 'objective_ids')
  return [
    ...(alternative.length > 0 ? [{ code: 'alternative' as const, initiative_ids: alternative }] : []),
    ...(objectives.length > 0 ? [{ code: 'objectives' as const, initiative_ids: objectives }] : []),
  ]
}

/**
 * Whether a change of the plan is so large that people must approve it anew. Compare with the version that people last
 * really approved, not with the one before: else many small changes would add up unseen.
 */
export const judgeMateriality = (diff: PlanDiff, limits: PlanThresholds): Materiality => {
  const moved_minor = movedMoney(diff)
  const reasons = [
    ...moneyReasons(diff, moved_minor, limits),
    ...dateReasons(diff, limits.days),
    ...scopeReasons(diff, limits),
    ...directionReasons(diff),
  ]
  return { material: reasons.length > 0, moved_minor, reasons }
}
