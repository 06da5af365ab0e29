import { longDate, money, NONE, number, percent, shortDate, signed } from '../../../app/format.ts'
import { type Fact, Facts, HealthBadge } from '../../../ui/index.ts'
import { t } from '../messages/index.ts'
import type { ReportDocument } from './types.ts'

/** State and score under the title, with their change since the report before. */
export function Headline({ report }: { report: ReportDocument }) {
  const { content, score } = report
  const { changes } = content
  const change = changes?.score
  return (
    <div class="headline">
      <p class="headline-day">{t('as_of_day', { date: longDate(report.as_of_on) })}</p>
      <div class="row" data-gap="large">
        <HealthBadge state={report.health} />
        {score !== null && <span class="headline-score">{t('score_of', { score })}</span>}
        {changes && change !== null && change !== undefined && (
          <span class="muted">
            {change === 0
              ? t('score_same', { date: shortDate(changes.previous_as_of_on) })
              : t('score_change', { change: signed(change), date: shortDate(changes.previous_as_of_on) })}
          </span>
        )}
      </div>
    </div>
  )
}

const toned = (change: number | null | undefined, goodWhenUp: boolean, write = (value: number) => signed(value)) =>
  change
    ? { change: write(change), tone: change > 0 === goodWhenUp ? ('good' as const) : ('bad' as const) }
    : { change: undefined, tone: undefined }

/** Five figures, each with what it is a part of and how it moved. */
export function ReportFacts({ report }: { report: ReportDocument }) {
  const { counts, coverage, money: sums, changes } = report.content
  const { planned_minor, forecast_minor } = sums.total
  const plan = money(planned_minor, report.currency, true)
  const share = planned_minor > 0 && forecast_minor > 0 ? percent((100 * forecast_minor) / planned_minor) : NONE
  const signedMoney = (minor: number) => `${minor > 0 ? '+' : ''}${money(minor, report.currency, true)}`
  const facts: Fact[] = [
    {
      label: t('projects'),
      value: number(counts.projects),
      note: t('projects_note', { judged: counts.judged, count: counts.live }),
    },
    {
      label: t('off_course'),
      value: number(counts.by_state.off_course),
      note: t('off_course_note', {
        percent: counts.judged === 0 ? NONE : percent((100 * counts.by_state.off_course) / counts.judged),
      }),
    },
    {
      label: t('watermelons'),
      value: number(counts.watermelons),
      note: t('watermelons_note'),
      ...toned(changes?.watermelons, false),
    },
    {
      label: t('links_covered'),
      value: percent(coverage.percent),
      note:
        coverage.links === 0 ? t('links_none') : t('links_note', { covered: coverage.covered, count: coverage.links }),
      ...toned(changes?.coverage.percent, true),
    },
    {
      label: t('forecast'),
      value: share,
      note: planned_minor === 0 ? t('forecast_no_plan') : t('forecast_note', { plan }),
      ...toned(changes?.money.forecast_minor, false, signedMoney),
    },
  ]
  return <Facts label={t('facts')} facts={facts} />
}
