import { inClient } from '../../app/address.ts'
import { date, instant, number, signed } from '../../app/format.ts'
import { HealthBadge } from '../../ui/index.ts'
import { type Column, WIDTH } from '../../ui/table/index.ts'
import { reasonText } from '../../vocabulary/health.ts'
import { t } from './messages/index.ts'
import type { Report } from './reports.ts'

export const reportHref = (client: string, id: string): string => inClient(client, 'reports', id)

/** What moved since the report before: "3 worse, 1 better". */
const changes = ({ summary, previous_report_id }: Report): string => {
  if (previous_report_id === null) return t('changes_first')
  const parts = [
    ...(summary.worse > 0 ? [t('worse_count', { count: summary.worse })] : []),
    ...(summary.better > 0 ? [t('better_count', { count: summary.better })] : []),
  ]
  if (parts.length > 0) return parts.join(', ')
  return summary.score_change ? t('changes_score', { change: signed(summary.score_change) }) : t('changes_none')
}

const scoreChange = ({ summary: { score_change } }: Report) => {
  if (!score_change) return null
  return <small class="report-note">{signed(score_change)}</small>
}

/** The columns of the list of reports. */
export const reportColumns = (currency: string): readonly Column<Report>[] => [
  { id: 'as_of', head: t('as_of'), width: 132, phone: 'title', cell: (report) => date(report.as_of_on) },
  {
    id: 'health',
    head: t('health'),
    width: WIDTH.health,
    phone: 'mark',
    cell: (report) => <HealthBadge state={report.health} />,
  },
  {
    id: 'why',
    head: t('why'),
    wrap: true,
    phone: 'fact',
    cell: ({ summary: { reasons } }) => (reasons[0] ? reasonText(reasons[0], currency) : ''),
  },
  {
    id: 'score',
    head: t('score'),
    width: 84,
    align: 'end',
    cell: (report) => (
      <>
        {number(report.score)}
        {scoreChange(report)}
      </>
    ),
  },
  { id: 'changes', head: t('changes'), width: 168, phone: 'fact', cell: changes },
  {
    id: 'watermelons',
    head: t('watermelons'),
    width: 116,
    yields: 1,
    align: 'end',
    cell: ({ summary }) => number(summary.watermelons),
  },
  {
    id: 'made',
    head: t('made'),
    width: 176,
    cell: (report) => (
      <>
        {instant(report.created_at)}
        <small class="report-note">{t(`trigger_${report.trigger}`)}</small>
      </>
    ),
  },
]
