import { ratio } from '../arithmetic/index.ts'

/**
 * Earned value: the formulas of the field (PMI, Practice Standard for Earned Value Management; see ../README.md).
 * EV earned value, PV planned value, AC actual cost and BAC budget at completion share one unit, here minor units of the
 * client's currency. Indices have no unit; below 1 is worse than planned. A zero denominator gives null.
 */

/** CV = EV - AC: above zero where the work cost less than it earned. */
export const costVariance = (ev: number, ac: number): number => ev - ac

/** SV = EV - PV: above zero where more is done than planned by now. */
export const scheduleVariance = (ev: number, pv: number): number => ev - pv

/** CPI = EV / AC. */
export const costPerformanceIndex = (ev: number, ac: number): number | null => ratio(ev, ac)

/** SPI = EV / PV. */
export const schedulePerformanceIndex = (ev: number, pv: number): number | null => ratio(ev, pv)

/** Typical estimate at completion, EAC = BAC / CPI: the rest costs as the work until now did. */
export const estimateAtCompletionTypical = (bac: number, cpi: number | null): number | null => ratio(bac, cpi)

/** Atypical estimate at completion, EAC = AC + BAC - EV: the rest costs what was planned. */
export const estimateAtCompletionAtypical = (bac: number, ac: number, ev: number): number => ac + bac - ev

/** ETC = EAC - AC. */
export const estimateToComplete = (eac: number | null, ac: number): number | null => (eac === null ? null : eac - ac)

/** VAC = BAC - EAC: below zero where the end will cost more than its budget. */
export const varianceAtCompletion = (bac: number, eac: number | null): number | null =>
  eac === null ? null : bac - eac

/** TCPI = (BAC - EV) / (BAC - AC): the performance that the rest needs to keep the budget; null where nothing is left of it. */
export const toCompletePerformanceIndex = (bac: number, ev: number, ac: number): number | null =>
  ratio(bac - ev, bac - ac)

/** Cost variance of a whole project, planned - projected or actual: above zero where it stays below its plan. */
export const plannedCostVariance = (planned: number, projected: number): number => planned - projected

/** Cost variance in percent of the planned cost. */
export const plannedCostVariancePercent = (planned: number, projected: number): number | null => {
  const share = ratio(planned - projected, planned)
  return share === null ? null : share * 100
}
