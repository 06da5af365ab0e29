import { inClient } from '../../app/address.ts'
import { money, NONE, number, percent, shortDate, signed } from '../../app/format.ts'
import { type Fact, Facts } from '../../ui/index.ts'
import type { Report } from '../reports/index.ts'
import type { Health } from './data.ts'
import { t } from './messages/index.ts'

type Change = Pick<Fact, 'change' | 'tone'>

const changeOf = (now: number | null, before: number | null | undefined, goodWhenUp: boolean): Change => {
  if (now === null || before === null || before === undefined || now === before) return {}
  return { change: signed(now - before), tone: now > before === goodWhenUp ? 'good' : 'bad' }
}

/** Percent of plan that the forecast is; null without both. */
const forecastPercent = ({ planned_minor, forecast_minor }: { planned_minor: number; forecast_minor: number }) =>
  planned_minor > 0 && forecast_minor > 0 ? Math.round((100 * forecast_minor) / planned_minor) : null

type Props = { client: string; currency: string; health: Health; last: Report | undefined }

/** Five figures as they are now, with what moved since the last report. */
export function OverviewFacts({ client, currency, health, last }: Props) {
  const { counts, coverage, money: sums } = health
  const before = last?.summary
  const onCourse = counts.judged === 0 ? null : Math.floor((100 * counts.by_state.on_course) / counts.judged)
  const onCourseBefore =
    before && before.judged_projects > 0
      ? Math.floor((100 * before.on_course_projects) / before.judged_projects)
      : undefined
  const forecast = forecastPercent(sums.total)
  const over = sums.total.forecast_minor - sums.total.planned_minor
  const amount = `${over > 0 ? '+' : ''}${money(over, currency, true)}`
  const forecastNote = (): string => {
    if (forecast !== null) return t('forecast_note', { amount, plan: money(sums.total.planned_minor, currency, true) })
    return t(sums.total.planned_minor === 0 ? 'forecast_no_plan' : 'forecast_none')
  }
  const facts: Fact[] = [
    {
      label: t('projects'),
      value: number(counts.live),
      note: t('projects_note', { judged: counts.judged, count: counts.projects }),
      href: inClient(client, 'projects'),
    },
    {
      label: t('on_course'),
      value: percent(onCourse),
      note: t('on_course_note', { count: counts.by_state.on_course, of: counts.judged }),
      ...changeOf(onCourse, onCourseBefore, true),
    },
    {
      label: t('watermelons'),
      value: number(counts.watermelons),
      note: t('watermelons_note'),
      href: `${inClient(client, 'projects')}?health=watermelon`,
      ...changeOf(counts.watermelons, before?.watermelons, false),
    },
    {
      label: t('links_covered'),
      value: percent(coverage.percent),
      note:
        coverage.links === 0 ? t('links_none') : t('links_note', { covered: coverage.covered, count: coverage.links }),
      href: inClient(client, 'causal-map'),
      ...changeOf(coverage.percent, before?.coverage, true),
    },
    {
      label: t('forecast'),
      value: forecast === null ? NONE : percent(forecast),
      note: forecastNote(),
      ...changeOf(forecast, before && forecastPercent(before), false),
    },
  ]
  const moved = facts.some((fact) => fact.change !== undefined)
  return (
    <div class="stack" data-gap="small">
      <Facts label={t('facts')} facts={facts} />
      {moved && last && <small class="muted">{t('changes_since', { date: shortDate(last.as_of_on) })}</small>}
    </div>
  )
}
