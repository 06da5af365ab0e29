import { canonicalEnvelope, canonicalPlan, moneyByYear } from './content.ts'
import type { Merge, MergeConflict, MergeField } from './merge.ts'
import type { PlanInitiative } from './types.ts'

/** Which side a person takes for one conflict. */
export type Resolution = { initiative_id: string; field: string; take: 'ours' | 'theirs' }

export type Resolved = {
  merged: PlanInitiative[]
  /** Conflicts that nobody decided; their fields have the value of the base. */
  unresolved: MergeConflict[]
  /** Resolutions for which there is no conflict (any more). */
  unknown: Resolution[]
}

const keyOf = ({ initiative_id, field }: { initiative_id: string; field: string }): string =>
  `${initiative_id} ${field}`

const yearOf = (field: MergeField): number => Number(field.slice('envelope:'.length))

/** The initiative with the value of one side in the field of a conflict; undefined: that side took it away. */
const withSide = (
  initiative: PlanInitiative | undefined,
  conflict: MergeConflict,
  take: Resolution['take'],
): PlanInitiative | undefined => {
  const value = conflict[take]
  if (conflict.field === 'initiative') return isInitiative(value) ? value : undefined
  if (!initiative) return undefined
  if (conflict.field === 'window') return { ...initiative, ...(typeof value === 'object' ? value : {}) }
  if (!conflict.field.startsWith('envelope:')) return { ...initiative, [conflict.field]: value }
  const money = moneyByYear(initiative.envelope).set(yearOf(conflict.field), Number(value))
  return { ...initiative, envelope: canonicalEnvelope(money) }
}

const isInitiative = (value: MergeConflict['ours']): value is PlanInitiative =>
  typeof value === 'object' && value !== null && 'requirement_ids' in value

/** Puts the sides that people took into what was merged. The last of several resolutions of one conflict counts. */
export const resolveMerge = ({ merged, conflicts }: Merge, resolutions: readonly Resolution[]): Resolved => {
  const plan = new Map(merged.map((initiative) => [initiative.id, initiative]))
  const decided = new Map(resolutions.map((resolution) => [keyOf(resolution), resolution]))
  const known = new Set(conflicts.map(keyOf))
  for (const conflict of conflicts) {
    const resolution = decided.get(keyOf(conflict))
    if (!resolution) continue
    const initiative = withSide(plan.get(conflict.initiative_id), conflict, resolution.take)
    if (initiative) plan.set(conflict.initiative_id, initiative)
    else plan.delete(conflict.initiative_id)
  }
  return {
    merged: canonicalPlan([...plan.values()]),
    unresolved: conflicts.filter((conflict) => !decided.has(keyOf(conflict))),
    unknown: resolutions.filter((resolution) => !known.has(keyOf(resolution))),
  }
}
