import { useState } from 'preact/hooks'
import { HEALTH_STATES } from '../../../../shared/domain/vocabulary/index.ts'
import { inClient, type PageProps, useQuery } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { date } from '../../app/format.ts'
import { useResource } from '../../app/resource.ts'
import { Button, EmptyState, FilterBar, FilterChip, Page, Sheet } from '../../ui/index.ts'
import { DataTable } from '../../ui/table/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'
import { ScoreTrend } from './parts/score-trend.tsx'
import { reportColumns, reportHref } from './report-columns.tsx'
import { trendOf, useReports } from './reports.ts'
import { RunReport } from './run-report.tsx'
import { Subscriptions, useSubscriptions } from './subscriptions.tsx'
import './reports.css'

const NO_FILTERS = { health: undefined, trigger: undefined }

/** All health reports of a client, how the score went, and who gets them by mail. */
export default function ReportsPage({ params: { client } }: PageProps<'client'>) {
  const { name, currency, may } = useClient(client)
  const { query, set } = useQuery()
  const [running, setRunning] = useState(false)
  const list = useReports(client, query)
  const all = useReports(client)
  const subscriptions = useSubscriptions(may('report_settings:read') ? client : null)
  const record = useResource(`/clients/${client}`, (signal) =>
    answer(api.GET('/clients/{client}', { params: { path: { client } }, signal })),
  )
  const run = may('reports:write') ? () => setRunning(true) : undefined
  useCommands(run ? [{ id: 'reports.run', title: t('run'), group: t('title'), keys: 'n', run }] : [])
  const trend = trendOf(all.data.value?.rows ?? [])
  const filtered = Boolean(query.health || query.trigger)
  const none = all.data.value?.rows.length === 0
  const cadence = record.data.value?.cadence
  const total = all.data.value?.total
  const runButton = run && (
    <Button tone="primary" onClick={run}>
      {t('run')}
    </Button>
  )
  return (
    <Page
      title={t('title')}
      lead={total !== undefined && cadence && leadOf(total, t(`cadence_${cadence}`))}
      crumbs={[{ label: name, href: inClient(client) }]}
      actions={!none && runButton}
    >
      <div class="columns reports-top">
        {trend.length > 1 && (
          <Sheet>
            <ScoreTrend points={trend} />
          </Sheet>
        )}
        {may('report_settings:read') && (
          <Subscriptions client={client} list={subscriptions} mayWrite={may('report_settings:write')} />
        )}
      </div>
      <div class="stack reports-list">
        {!none && <Filters query={query} set={set} />}
        <DataTable
          label={t('table')}
          columns={reportColumns(currency)}
          rows={list.data.value?.rows}
          rowId={(report) => report.id}
          rowName={(report) => date(report.as_of_on)}
          rowHref={(report) => reportHref(client, report.id)}
          problem={list.problem.value}
          onRetry={() => void list.reload()}
          onEnd={() => void list.more()}
          total={list.data.value?.total}
          height={60}
          empty={
            filtered ? (
              <EmptyState
                title={t('none_found')}
                action={<Button onClick={() => set(NO_FILTERS)}>{t('show_all')}</Button>}
              />
            ) : (
              <EmptyState title={t('none')} action={runButton}>
                {t('none_detail')}
              </EmptyState>
            )
          }
        />
      </div>
      <RunReport
        client={client}
        subscribers={subscriptions.data.value?.rows.length}
        open={running}
        onClose={() => setRunning(false)}
      />
    </Page>
  )
}

const leadOf = (count: number, cadence: string): string =>
  count === 0 ? t('lead_none', { cadence }) : t('lead', { count, cadence })

type FiltersProps = {
  query: Readonly<Record<string, string>>
  set: (values: Readonly<Record<string, string | undefined>>) => void
}

function Filters({ query, set }: FiltersProps) {
  const triggers = [
    { value: 'schedule', label: t('trigger_schedule') },
    { value: 'demand', label: t('trigger_demand') },
  ]
  return (
    <FilterBar onClear={query.health || query.trigger ? () => set(NO_FILTERS) : undefined}>
      <FilterChip
        label={t('health')}
        value={query.health ?? ''}
        options={wordOptions('health', HEALTH_STATES)}
        onValue={(health) => set({ health })}
      />
      <FilterChip
        label={t('trigger')}
        value={query.trigger ?? ''}
        options={triggers}
        onValue={(trigger) => set({ trigger })}
      />
    </FilterBar>
  )
}
