import { useState } from 'preact/hooks'
import { inClient, type PageProps } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { date } from '../../app/format.ts'
import { Button, HealthBadge, LinkButton, Page, Pending, Sheet } from '../../ui/index.ts'
import { Reasons, type Report, RunReport, useReports } from '../reports/index.ts'
import { type Health, useHealth, useUnitCount } from './data.ts'
import { FirstSteps, type FirstStepsProps, hasFirstSteps } from './first-steps.tsx'
import { t } from './messages/index.ts'
import { OverviewFacts } from './overview-facts.tsx'
import { Attention, Coverage, Money, Trend, Vendors, Watermelons } from './parts.tsx'
import { Tracks } from './tracks.tsx'
import './overview.css'

/** One client at a glance: how it stands as recorded now, why, and where to look. */
export default function OverviewPage({ params: { client } }: PageProps<'client'>) {
  const { name, currency, may } = useClient(client)
  const health = useHealth(client)
  const list = useReports(may('reports:read') ? client : null)
  const units = useUnitCount(client)
  const [running, setRunning] = useState(false)
  const onRun = () => setRunning(true)
  useCommands(may('reports:write') ? [{ id: 'overview.run', title: t('run'), group: name, run: onRun }] : [])
  const now = health.data.value
  const reports = list.data.value?.rows ?? []
  const steps: FirstStepsProps | undefined =
    now && units.data.value !== undefined && (list.data.value || !may('reports:read'))
      ? { client, may, health: now, units: units.data.value, reports: reports.length, onRun }
      : undefined
  const empty = now?.counts.projects === 0
  return (
    <Page
      title={name || t('title')}
      marks={now && !empty && <HealthBadge state={now.state} />}
      lead={now && !empty && leadOf(now)}
      actions={
        <Actions
          client={client}
          last={empty ? undefined : reports[0]}
          onRun={may('reports:write') && now && !empty ? onRun : undefined}
        />
      }
    >
      {!now && <Pending of={health} lines={10} />}
      {steps && (empty || hasFirstSteps(steps)) && <FirstSteps {...steps} />}
      {now && !empty && <Body client={client} currency={currency} health={now} reports={reports} />}
      <RunReport client={client} open={running} onClose={() => setRunning(false)} />
    </Page>
  )
}

const leadOf = (health: Health): string => {
  const day = t('now', { date: date(health.as_of_on) })
  return health.score === null ? day : `${t('score', { score: health.score })}. ${day}`
}

function Actions({
  client,
  last,
  onRun,
}: {
  client: string
  last: Report | undefined
  onRun: (() => void) | undefined
}) {
  return (
    <>
      {onRun && <Button onClick={onRun}>{t('run')}</Button>}
      {last && (
        <LinkButton tone="primary" href={inClient(client, 'reports', last.id)}>
          {t('latest')}
        </LinkButton>
      )}
    </>
  )
}

/** So many reasons are read at a glance; the others are a press away. */
const FIRST_REASONS = 6

function Why({ currency, health: { reasons } }: Pick<BodyProps, 'currency' | 'health'>) {
  const [all, setAll] = useState(false)
  const hidden = all ? 0 : Math.max(0, reasons.length - FIRST_REASONS)
  return (
    <Sheet title={t('why')}>
      <div class="stack">
        <Reasons reasons={hidden > 0 ? reasons.slice(0, FIRST_REASONS) : reasons} currency={currency} />
        {hidden > 0 && (
          <div>
            <Button size="small" onClick={() => setAll(true)}>
              {t('more_reasons', { count: hidden })}
            </Button>
          </div>
        )}
      </div>
    </Sheet>
  )
}

type BodyProps = { client: string; currency: string; health: Health; reports: readonly Report[] }

function Body({ client, currency, health, reports }: BodyProps) {
  const part = { client, currency, health }
  return (
    <>
      <OverviewFacts {...part} last={reports[0]} />
      <div class="columns">
        <Why currency={currency} health={health} />
        <Trend client={client} reports={reports} />
      </div>
      <Tracks client={client} health={health} />
      <div class="columns">
        <Attention {...part} />
        <div class="stack overview-beside">
          <Watermelons {...part} />
          <Money {...part} />
          <Coverage client={client} />
        </div>
      </div>
      <div class="columns">
        <Vendors {...part} />
      </div>
    </>
  )
}
