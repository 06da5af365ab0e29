import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { HEALTH_STATES } from '../../../../shared/domain/vocabulary/index.ts'
import { inConsultancy, type PageProps, useQuery } from '../../app/address.ts'
import { useCommands } from '../../app/commands.ts'
import { relative } from '../../app/format.ts'
import { mayInConsultancy, me } from '../../app/session.ts'
import {
  Button,
  Chip,
  EmptyState,
  FilterBar,
  FilterChip,
  isPhone,
  LinkButton,
  Page,
  SearchInput,
  Skeleton,
} from '../../ui/index.ts'
import { ColumnPicker, DataTable, useColumnChoice } from '../../ui/table/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { fleetColumns, rowHref } from './columns.tsx'
import { FILTERS, type FleetSummary, sortOf, useFleet } from './fleet.ts'
import { FleetFacts, fleetLead } from './fleet-facts.tsx'
import { t } from './messages/index.ts'
import { NewClient } from './new-client.tsx'
import { RunProgress, StartRun } from './report-run.tsx'
import './cockpit.css'

type Open = 'create' | 'run' | undefined

/** All clients of a consultancy: how each stands and why, the one that needs help first. */
export default function CockpitPage({ params: { consultancy } }: PageProps<'consultancy'>) {
  const { query, set } = useQuery()
  const { fleet, shown, more } = useFleet(consultancy, query)
  const [open, setOpen] = useState<Open>(undefined)
  const mayWrite = mayInConsultancy(consultancy, 'fleet:write')
  const choice = useColumnChoice('fleet', fleetColumns(mayWrite))
  const summary = shown?.summary ?? undefined
  const none = summary?.clients === 0
  useCommands(mayWrite ? commandsOf(setOpen, none) : [])
  return (
    <Page
      title={t('title')}
      lead={summary && !none && fleetLead(summary, relative(summary.last_reported_at))}
      actions={<Actions consultancy={consultancy} none={none} onOpen={setOpen} />}
    >
      <div class="cockpit stack">
        {query.run && (
          <RunProgress
            consultancy={consultancy}
            runKey={query.run}
            onDismiss={() => set({ run: undefined })}
            onShowFailed={() => set({ run: undefined, failed: 'true' })}
          />
        )}
        {summary ? !none && <FleetFacts summary={summary} /> : !fleet.problem.value && <Skeleton lines={2} />}
        {!none && (
          <Filters
            consultancy={consultancy}
            query={query}
            set={set}
            summary={summary}
            tools={isPhone() ? undefined : <ColumnPicker choice={choice} />}
          />
        )}
        <DataTable
          label={t('table')}
          columns={choice.shown}
          rows={shown?.rows}
          rowId={(row) => row.client_id}
          rowName={(row) => row.name}
          rowHref={rowHref}
          sort={sortOf(query)}
          onSort={(sort) => set({ sort })}
          problem={fleet.problem.value}
          onRetry={() => void fleet.reload()}
          onEnd={() => void more()}
          total={shown?.total}
          height={64}
          empty={<Empty consultancy={consultancy} none={none} onOpen={setOpen} onClear={() => set(NO_FILTERS)} />}
        />
      </div>
      <NewClient consultancy={consultancy} open={open === 'create'} onClose={() => setOpen(undefined)} />
      <StartRun
        consultancy={consultancy}
        clients={summary?.clients ?? 0}
        open={open === 'run'}
        onClose={() => setOpen(undefined)}
        onStarted={(run) => set({ run })}
      />
    </Page>
  )
}

const placeOf = (consultancy: string) => me.value?.consultancies.find((one) => one.id === consultancy)
const roleIn = (consultancy: string) => placeOf(consultancy)?.role

const NO_FILTERS = Object.fromEntries(FILTERS.map((name) => [name, undefined]))

const commandsOf = (onOpen: (what: Open) => void, none: boolean) => [
  { id: 'cockpit.create', title: t('create'), group: t('title'), keys: 'n', run: () => onOpen('create') },
  ...(none ? [] : [{ id: 'cockpit.run', title: t('run_title'), group: t('title'), run: () => onOpen('run') }]),
]

type ActionsProps = { consultancy: string; none: boolean; onOpen: (what: Open) => void }

function Actions({ consultancy, none, onOpen }: ActionsProps) {
  const mayWrite = mayInConsultancy(consultancy, 'fleet:write')
  return (
    <>
      {mayInConsultancy(consultancy, 'fleet_imports:write') && (
        <LinkButton href={inConsultancy(consultancy, 'imports')} icon="upload">
          {t('import')}
        </LinkButton>
      )}
      {mayWrite && !none && <Button onClick={() => onOpen('run')}>{t('run')}</Button>}
      {mayWrite && (
        <Button tone="primary" icon="plus" onClick={() => onOpen('create')}>
          {t('create')}
        </Button>
      )}
    </>
  )
}

type Set = (values: Readonly<Record<string, string | undefined>>) => void
type FiltersProps = {
  consultancy: string
  query: Readonly<Record<string, string>>
  set: Set
  summary: FleetSummary | undefined
  tools: ComponentChildren
}

function Filters({ consultancy, query, set, summary, tools }: FiltersProps) {
  const chip = (name: (typeof FILTERS)[number], on: string) => ({
    pressed: query[name] === on,
    onPress: () => set({ [name]: query[name] === on ? undefined : on }),
  })
  const filtered = FILTERS.some((name) => query[name])
  const states = [...wordOptions('health', HEALTH_STATES), { value: 'none', label: t('no_report_yet') }]
  return (
    <FilterBar tools={tools} onClear={filtered ? () => set(NO_FILTERS) : undefined}>
      <SearchInput label={t('find')} value={query.q ?? ''} onValue={(q) => set({ q })} />
      <Chip {...chip('attention', 'true')} count={summary?.attention}>
        {t('attention')}
      </Chip>
      {/* A consultant sees no other clients than those assigned to them. */}
      {roleIn(consultancy) !== 'consultant' && <Chip {...chip('assigned_to', 'me')}>{t('assigned')}</Chip>}
      <Chip {...chip('no_report', 'month')}>{t('no_report')}</Chip>
      {((summary?.failed ?? 0) > 0 || query.failed) && (
        <Chip {...chip('failed', 'true')} count={summary?.failed}>
          {t('failed')}
        </Chip>
      )}
      <FilterChip
        label={t('health')}
        value={query.health ?? ''}
        options={states}
        onValue={(health) => set({ health })}
      />
    </FilterBar>
  )
}

/** Nothing in the table: because there is no client, or because the filters leave none. */
function Empty({ consultancy, none, onOpen, onClear }: ActionsProps & { onClear: () => void }) {
  if (!none) return <EmptyState title={t('none_found')} action={<Button onClick={onClear}>{t('show_all')}</Button>} />
  if (!mayInConsultancy(consultancy, 'fleet:write'))
    return <EmptyState title={t('none')}>{t('none_detail')}</EmptyState>
  if (roleIn(consultancy) === 'consultant')
    return (
      <EmptyState
        title={t('none_assigned')}
        action={
          <Button icon="plus" onClick={() => onOpen('create')}>
            {t('create')}
          </Button>
        }
      >
        {t('none_assigned_detail', { consultancy: placeOf(consultancy)?.name ?? '' })}
      </EmptyState>
    )
  return (
    <EmptyState title={t('none')} action={<Actions consultancy={consultancy} none onOpen={onOpen} />}>
      {t('none_detail')}
    </EmptyState>
  )
}
