import { dayNumberOrNull } from '../../../../shared/domain/calendar/index.ts'
import { days } from '../../app/format.ts'
import type { Project } from './data.ts'
import { t } from './messages/index.ts'

type Dates = Pick<Project, 'baseline_finish_on' | 'forecast_finish_on' | 'actual_finish_on'>

/** Days from the baseline finish to the actual one, or to the forecast; above 0 is late, null where a date is missing. */
export const slipDays = (project: Dates): number | null => {
  const baseline = dayNumberOrNull(project.baseline_finish_on)
  const finish = dayNumberOrNull(project.actual_finish_on ?? project.forecast_finish_on)
  return baseline === null || finish === null ? null : finish - baseline
}

/** A slip in words: "34 days after the baseline". */
export const slipText = (slip: number): string => {
  if (slip === 0) return t('slip_none')
  return slip > 0 ? t('slip_late', { days: days(slip) }) : t('slip_early', { days: days(-slip) })
}
