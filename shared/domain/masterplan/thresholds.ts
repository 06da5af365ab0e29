/** From when on a change of the plan is material, and how many people must approve a version. */
export type PlanThresholds = {
  /** Percent of the plan's money that may move before the change is material. */
  money_percent: number
  /** The same as an amount, in minor units of the client's currency; null: only the percentage counts. */
  money_minor: number | null
  /** Days by which the start or end of an initiative may move. */
  days: number
  /** Initiatives that may come or go. */
  scope_initiatives: number
  /** Requirements that may come, go or move to another initiative. */
  scope_requirements: number
  /** People whose approval makes a version approved. */
  approvals_needed: number
}

export const DEFAULT_PLAN_THRESHOLDS: PlanThresholds = {
  money_percent: 5,
  money_minor: null,
  days: 30,
  scope_initiatives: 0,
  scope_requirements: 5,
  approvals_needed: 1,
}

/** The thresholds of a client: what it changed, over the defaults. What is no number where one is asked for is left out. */
export const resolvePlanThresholds = (changed: Readonly<Record<string, unknown>>): PlanThresholds => {
  const value = (key: keyof PlanThresholds): number | null => {
    const own = changed[key]
    return typeof own === 'number' && Number.isFinite(own) ? own : null
  }
  return {
    money_percent: value('money_percent') ?? DEFAULT_PLAN_THRESHOLDS.money_percent,
    money_minor: value('money_minor'),
    days: value('days') ?? DEFAULT_PLAN_THRESHOLDS.days,
    scope_initiatives: value('scope_initiatives') ?? DEFAULT_PLAN_THRESHOLDS.scope_initiatives,
    scope_requirements: value('scope_requirements') ?? DEFAULT_PLAN_THRESHOLDS.scope_requirements,
    approvals_needed: value('approvals_needed') ?? DEFAULT_PLAN_THRESHOLDS.approvals_needed,
  }
}
