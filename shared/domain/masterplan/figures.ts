import { ALTERNATIVES, type Alternative } from '../vocabulary/index.ts'
import { canonicalSet, moneyByYear } from './content.ts'
import type { PlanWindow } from './diff-types.ts'
import type { Plan } from './types.ts'

/** Money of all initiatives by year, whole minor units; years in no order. */
export const planMoney = (plan: Plan): Map<number, number> => moneyByYear(plan.flatMap(({ envelope }) => envelope))

/** From the first start to the last end; null where no initiative has one. */
export const planWindow = (plan: Plan): PlanWindow => {
  let [starts, ends]: [string | null, string | null] = [null, null]
  for (const { starts_on, ends_on } of plan) {
    if (starts_on !== null && (starts === null || starts_on < starts)) starts = starts_on
    if (ends_on !== null && (ends === null || ends_on > ends)) ends = ends_on
  }
  return { starts_on: starts, ends_on: ends }
}

/** The figures of a plan as a whole. Money in whole minor units of the client's currency. */
export type PlanFigures = PlanWindow & {
  initiatives: number
  /** Requirements that at least one initiative serves. */
  requirements: number
  envelope_minor: number
  years: { year: number; amount_minor: number }[]
  alternatives: { alternative: Alternative; initiatives: number; envelope_minor: number }[]
}

const total = (amounts: Iterable<number>): number => {
  let sum = 0
  for (const amount of amounts) sum += amount
  return sum
}

export const planFigures = (plan: Plan): PlanFigures => {
  const money = planMoney(plan)
  return {
    initiatives: plan.length,
    requirements: canonicalSet(plan.flatMap(({ requirement_ids }) => requirement_ids)).length,
    ...planWindow(plan),
    envelope_minor: total(money.values()),
    years: [...money].sort((a, b) => a[0] - b[0]).map(([year, amount_minor]) => ({ year, amount_minor })),
    alternatives: ALTERNATIVES.map((alternative) => {
      const own = plan.filter((initiative) => initiative.alternative === alternative)
      return { alternative, initiatives: own.length, envelope_minor: total(planMoney(own).values()) }
    }),
  }
}
