import { canonicalEnvelope, canonicalInitiative, canonicalPlan, canonicalSet, moneyByYear } from './content.ts'
import type { FieldChange, PlanDiff } from './diff-types.ts'
import type { Plan, PlanInitiative } from './types.ts'

const withMoney = (initiative: PlanInitiative, years: readonly { year: number; after_minor: number }[]) => {
  const money = moneyByYear(initiative.envelope)
  for (const { year, after_minor } of years) money.set(year, after_minor)
  return canonicalEnvelope(money)
}

const withChange = (initiative: PlanInitiative, change: FieldChange): PlanInitiative => {
  switch (change.kind) {
    case 'text':
    case 'date':
    case 'lines':
      return { ...initiative, [change.field]: change.after }
    case 'set': {
      const gone = new Set(change.removed)
      const kept = initiative[change.field].filter((id) => !gone.has(id))
      return { ...initiative, [change.field]: canonicalSet([...kept, ...change.added]) }
    }
    case 'money':
      return { ...initiative, envelope: withMoney(initiative, change.years) }
  }
}

/** Repeats on `plan` what `diff` says. `applyDiff(a, diffPlans(a, b))` is `b` in its canonical form. */
export const applyDiff = (plan: Plan, diff: Pick<PlanDiff, 'added' | 'removed' | 'changed'>): PlanInitiative[] => {
  const gone = new Set(diff.removed.map(({ id }) => id))
  const changed = new Map(diff.changed.map(({ id, changes }) => [id, changes]))
  const kept = plan
    .filter(({ id }) => !gone.has(id))
    .map((initiative) => (changed.get(initiative.id) ?? []).reduce(withChange, canonicalInitiative(initiative)))
  return canonicalPlan([...kept, ...diff.added])
}
