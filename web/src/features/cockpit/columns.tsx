import { inClient } from '../../app/address.ts'
import { date, instant, money, NONE, number, percent, signed } from '../../app/format.ts'
import { Sparkline } from '../../ui/chart/index.ts'
import { Badge, HealthBadge } from '../../ui/index.ts'
import type { Column } from '../../ui/table/index.ts'
import { reasonText } from '../../vocabulary/health.ts'
import { word } from '../../vocabulary/index.ts'
import type { FleetRow } from './fleet.ts'
import { t } from './messages/index.ts'

/** A report opens at its page; a client without one where its data comes in. */
export const rowHref = (row: FleetRow): string => inClient(row.client_id)

function Name({ row }: { row: FleetRow }) {
  return (
    <>
      {row.name}
      {row.state === 'active' ? <small>{row.sector}</small> : <small>{t(row.state)}</small>}
    </>
  )
}

function Health({ row }: { row: FleetRow }) {
  if (row.health === null) return <Badge>{t('no_report_yet')}</Badge>
  const changed = row.previous_health !== null && row.previous_health !== row.health
  return (
    <>
      <HealthBadge state={row.health} />
      {changed && row.previous_health && (
        <small class="fleet-was">{t('was', { state: word('health', row.previous_health) })}</small>
      )}
    </>
  )
}

const why = (row: FleetRow, mayRun: boolean): string => {
  if (row.failed_at !== null) return t('why_failed', { when: instant(row.failed_at) })
  if (row.reason) return reasonText(row.reason, row.currency)
  if (row.health === null) return t(mayRun ? 'why_first_run' : 'why_first')
  if (!row.projects) return t('why_none')
  return row.health === 'unknown' ? t('why_unknown') : NONE
}

/** The change from the report before to the last one; null with fewer than two. */
const scoreChange = ({ trend }: FleetRow): number | null => {
  const [before, now] = trend.slice(-2)
  return before === undefined || now === undefined ? null : now - before
}

function Trend({ row }: { row: FleetRow }) {
  const { trend } = row
  if (trend.length === 0) return null
  const [from, to] = [trend[0] ?? 0, trend.at(-1) ?? 0]
  const change = scoreChange(row)
  const label = t('trend_label', { from, to, count: trend.length })
  return (
    <span class="fleet-trend">
      <span>
        {number(row.score)}{' '}
        <span class="fleet-change" data-tone={(change ?? 0) > 0 ? 'good' : 'bad'}>
          {change ? signed(change) : ''}
        </span>
      </span>
      {trend.length > 1 && <Sparkline values={trend} label={label} />}
    </span>
  )
}

function Red({ row }: { row: FleetRow }) {
  return (
    <>
      {!row.judged_projects || row.red_projects === null
        ? NONE
        : t('red_of', { red: row.red_projects, judged: row.judged_projects })}
      {row.watermelons !== null && row.watermelons > 0 && (
        <small class="fleet-note">{t('red_watermelons', { count: row.watermelons })}</small>
      )}
    </>
  )
}

function Forecast({ row }: { row: FleetRow }) {
  if (row.forecast_percent === null || row.planned_minor === null || row.forecast_minor === null) return <>{NONE}</>
  const over = row.forecast_minor - row.planned_minor
  const sign = over > 0 ? '+' : ''
  return (
    <>
      {percent(row.forecast_percent)}
      <small class="fleet-note">
        {sign}
        {money(over, row.currency, true)}
      </small>
    </>
  )
}

/** The columns of the cockpit, for somebody who may run reports or not; beside the navigation of a laptop all fit but the day of the last report. */
export const fleetColumns = (mayRun: boolean): readonly Column<FleetRow>[] => [
  {
    id: 'name',
    head: t('client'),
    width: 164,
    sort: 'name',
    phone: 'title',
    wrap: true,
    cell: (row) => <Name row={row} />,
  },
  {
    id: 'health',
    head: t('health'),
    width: 148,
    sort: 'health',
    phone: 'mark',
    cell: (row) => <Health row={row} />,
  },
  { id: 'why', head: t('why'), wrap: true, phone: 'fact', cell: (row) => why(row, mayRun) },
  { id: 'trend', head: t('trend'), width: 104, sort: 'score', cell: (row) => <Trend row={row} /> },
  {
    id: 'red',
    head: t('red'),
    width: 124,
    align: 'end',
    sort: 'red_projects',
    phone: 'fact',
    cell: (row) => <Red row={row} />,
  },
  {
    id: 'projects',
    head: t('projects'),
    width: 100,
    align: 'end',
    sort: 'projects',
    extra: true,
    cell: (row) => number(row.projects),
  },
  {
    id: 'watermelons',
    head: t('watermelons'),
    width: 120,
    align: 'end',
    sort: 'watermelons',
    extra: true,
    cell: (row) => number(row.watermelons),
  },
  {
    id: 'coverage',
    head: t('links_covered'),
    width: 132,
    align: 'end',
    sort: 'coverage',
    cell: (row) => percent(row.coverage),
  },
  {
    id: 'forecast',
    head: t('forecast'),
    width: 108,
    align: 'end',
    sort: 'forecast_percent',
    cell: (row) => <Forecast row={row} />,
  },
  {
    id: 'reported',
    head: t('last_report'),
    width: 112,
    yields: 1,
    align: 'end',
    sort: 'reported_at',
    cell: (row) => <small>{date(row.as_of_on)}</small>,
  },
]
