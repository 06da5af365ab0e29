import type { PortfolioMoney } from '../../../../../shared/domain/health/index.ts'
import { axisMoney, percent, money as write } from '../../../app/format.ts'
import { BudgetBars } from '../../../ui/chart/index.ts'
import { t } from '../messages/index.ts'

/** The one message of the chart: how the forecast stands against the plan, over all years. */
const message = (
  { planned_minor, forecast_minor, actual_minor }: PortfolioMoney['total'],
  currency: string,
): string => {
  const short = (minor: number) => write(minor, currency, true)
  if (planned_minor === 0 && forecast_minor === 0) return t('money_only_actual', { actual: short(actual_minor) })
  if (planned_minor === 0) return t('money_no_plan', { forecast: short(forecast_minor) })
  if (forecast_minor === 0) return t('money_no_forecast', { plan: short(planned_minor) })
  const over = forecast_minor - planned_minor
  const values = { amount: short(Math.abs(over)), percent: percent((100 * Math.abs(over)) / planned_minor, 1) }
  if (over === 0) return t('money_even', { plan: short(planned_minor) })
  return over > 0 ? t('money_over', values) : t('money_under', values)
}

/** Planned, actual and forecast money a year. Nothing where no project has a budget. */
export function MoneyYears({ money, currency }: { money: PortfolioMoney; currency: string }) {
  if (money.years.length === 0) return null
  return (
    <BudgetBars
      title={message(money.total, currency)}
      measure={t('money_measure', { currency })}
      years={money.years}
      format={(minor) => write(minor, currency, true)}
      formatAxis={(minor) => axisMoney(minor, currency)}
    />
  )
}
