import type { BudgetLine } from '../vocabulary/index.ts'
import type { HealthProjectInput } from './types.ts'

/** Sums in minor units of the client's currency. */
export type MoneyTotals = Pick<BudgetLine, 'planned_minor' | 'committed_minor' | 'actual_minor' | 'forecast_minor'>

/**
 * Totals of all projects of any status, and by year, ascending. A project without a forecast (its `forecast_minor` is 0)
 * is expected to cost what is planned, so that forecast and plan speak of the same projects; where no project has a
 * forecast there is none, and it stays 0.
 */
export type PortfolioMoney = { total: MoneyTotals; years: (MoneyTotals & { year: number })[] }

const NOTHING: MoneyTotals = { planned_minor: 0, committed_minor: 0, actual_minor: 0, forecast_minor: 0 }

const add = (sum: MoneyTotals, more: MoneyTotals): void => {
  sum.planned_minor += more.planned_minor
  sum.committed_minor += more.committed_minor
  sum.actual_minor += more.actual_minor
  sum.forecast_minor += more.forecast_minor
}

const expectedAsPlanned = <T extends MoneyTotals>(amounts: T): T => ({
  ...amounts,
  forecast_minor: amounts.planned_minor,
})

/** The money of a portfolio: the projects' totals, and their budget lines by year. */
export const portfolioMoney = (
  projects: readonly (MoneyTotals & Pick<HealthProjectInput, 'budget'>)[],
): PortfolioMoney => {
  const total = { ...NOTHING }
  const years = new Map<number, MoneyTotals>()
  const forecasts = projects.some((project) => project.forecast_minor > 0)
  for (const project of projects) {
    const asPlanned = forecasts && project.forecast_minor === 0
    add(total, asPlanned ? expectedAsPlanned(project) : project)
    for (const line of project.budget) {
      const sum = years.get(line.year) ?? { ...NOTHING }
      add(sum, asPlanned ? expectedAsPlanned(line) : line)
      years.set(line.year, sum)
    }
  }
  const ordered = [...years].sort((a, b) => a[0] - b[0])
  return { total, years: ordered.map(([year, sum]) => ({ year, ...sum })) }
}
