import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { TRACKS } from '../../../../shared/domain/vocabulary/index.ts'
import { addressOf, inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { expire } from '../../app/resource.ts'
import { Button, EmptyState, LinkButton, LinkTabs, LoadMore, Page } from '../../ui/index.ts'
import { ColumnPicker, DataTable, useColumnChoice } from '../../ui/table/index.ts'
import { word } from '../../vocabulary/index.ts'
import { ExportMenu } from '../records/index.ts'
import { BulkActions } from './bulk.tsx'
import { projectColumns } from './columns.tsx'
import { CreateDialog } from './create-dialog.tsx'
import { editRow } from './edit-row.ts'
import { NO_FILTER } from './filter.ts'
import { ProjectFilters } from './filters.tsx'
import { t } from './messages/index.ts'
import { useUnitNames, useVendorNames } from './names.ts'
import './projects.css'
import { countStandings, type HealthCounts, useStandings } from './standings.ts'
import { isNarrowed, type TrackCounts, useProjects, useTrackCounts } from './use-projects.ts'
import { Views } from './views.tsx'

export default function ProjectsPage({ params: { client } }: PageProps<'client'>) {
  const { name, currency, may } = useClient(client)
  const { query, set } = useQuery()
  const { list, shown } = useProjects(client, query)
  const standings = useStandings(client)
  const units = useUnitNames(client, may('units:read'))
  const vendorNames = useVendorNames(client, may('vendors:read'))
  const vendors = may('vendors:read') ? vendorNames : undefined
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const creating = useSignal(false)
  const mayWrite = may('projects:write')
  const create = () => {
    creating.value = true
  }
  // Health is computed anew for the whole portfolio: once after a series of edits is enough.
  const onChanged = () => later(() => expire(`/clients/${client}/portfolio`))
  const columns = projectColumns({
    client,
    currency,
    units,
    vendors,
    standings: standings.data.value ?? (standings.problem.value ? {} : undefined),
    save: mayWrite ? (project, changes) => editRow(client, list, project, changes, onChanged) : undefined,
  })
  const choice = useColumnChoice('projects', columns)
  const counts = standings.data.value && countStandings(standings.data.value)
  const trackCounts = useTrackCounts(client, query)
  const narrowed = isNarrowed(query)
  const rows = shown?.rows
  useCommands(
    mayWrite ? [{ id: 'projects.create', title: t('create'), group: t('title'), keys: 'n', run: create }] : [],
  )
  useEffect(() => {
    chosen.value = new Set()
  }, [list])
  return (
    <Page
      width="full"
      title={t('title')}
      lead={counts && leadText(counts)}
      crumbs={[{ label: name, href: inClient(client) }]}
      actions={
        mayWrite && (
          <Button tone="primary" icon="plus" onClick={create}>
            {t('create')}
          </Button>
        )
      }
    >
      <div class="projects-top">
        <TrackTabs client={client} query={query} counts={trackCounts} />
        <div class="row">
          <Views client={client} query={query} mayShare={mayWrite} />
          <ColumnPicker choice={choice} />
          <ExportMenu client={client} table="projects" />
        </div>
      </div>
      <ProjectFilters
        query={query}
        set={set}
        units={units}
        vendors={vendors}
        counts={narrowed && !query.health ? undefined : counts}
      />
      <div class="projects-table" aria-busy={list.busy.value}>
        <DataTable
          label={t('title')}
          columns={choice.shown}
          rows={rows}
          total={shown?.total}
          rowId={(project) => project.id}
          rowName={(project) => project.name}
          rowHref={(project) => inClient(client, 'projects', project.id)}
          sort={query.sort ?? 'name'}
          onSort={(sort) => set({ sort: sort === 'name' ? undefined : sort })}
          {...(mayWrite && {
            chosen: chosen.value,
            onChosen: (ids: ReadonlySet<string>) => {
              chosen.value = ids
            },
            chosenActions: (
              <BulkActions
                client={client}
                list={list}
                chosen={rows?.filter((project) => chosen.value.has(project.id)) ?? []}
                onChanged={onChanged}
              />
            ),
          })}
          problem={list.problem.value}
          onRetry={() => void list.reload()}
          onEnd={() => void list.more()}
          empty={<Empty client={client} narrowed={narrowed} mayWrite={mayWrite} onCreate={create} set={set} />}
        />
      </div>
      {rows && rows.length > 0 && (
        <LoadMore shown={rows.length} total={shown.total} {...(shown.next && { onMore: () => void list.more() })} />
      )}
      {creating.value && (
        <CreateDialog
          client={client}
          track={oneOf(query.track, TRACKS) ?? 'technology'}
          units={units}
          vendors={vendors}
          onClose={() => {
            creating.value = false
          }}
        />
      )}
    </Page>
  )
}

let timer = 0
const later = (run: () => void): void => {
  clearTimeout(timer)
  timer = window.setTimeout(run, 1200)
}

/** How the portfolio stands, in one or two sentences. */
const leadText = (counts: HealthCounts): string => {
  const total = counts.on_course + counts.watch + counts.off_course + counts.unknown
  if (total === 0) return t('lead_empty')
  const parts = [t('lead_total', { count: total })]
  if (counts.off_course > 0) parts.push(t('lead_off_course', { count: counts.off_course }))
  if (counts.watermelon > 0) parts.push(t('lead_watermelon', { count: counts.watermelon }))
  return parts.join(' ')
}

type TabsProps = { client: string; query: Readonly<Record<string, string>>; counts: TrackCounts }

function TrackTabs({ client, query, counts }: TabsProps) {
  const { technology, administrative } = counts
  const all = technology === undefined || administrative === undefined ? undefined : technology + administrative
  const href = (track: string | undefined) =>
    addressOf(inClient(client, 'projects'), {}, { ...query, track, kind: undefined, view: undefined })
  const tabs = [
    { id: 'all', label: t('both_tracks'), count: all, href: href(undefined) },
    { id: 'technology', label: word('track', 'technology'), count: technology, href: href('technology') },
    {
      id: 'administrative',
      label: word('track', 'administrative'),
      count: administrative,
      href: href('administrative'),
    },
  ]
  return <LinkTabs label={t('tracks')} tabs={tabs} current={oneOf(query.track, TRACKS) ?? 'all'} />
}

type EmptyProps = {
  client: string
  narrowed: boolean
  mayWrite: boolean
  onCreate: () => void
  set: (values: Readonly<Record<string, string | undefined>>) => void
}

function Empty({ client, narrowed, mayWrite, onCreate, set }: EmptyProps) {
  if (narrowed)
    return (
      <EmptyState
        title={t('nothing_matches')}
        action={<Button onClick={() => set({ ...NO_FILTER, track: undefined })}>{t('show_all')}</Button>}
      >
        {t('nothing_matches_detail')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('none_yet')}
      action={
        mayWrite && (
          <>
            <LinkButton href={inClient(client, 'imports')} icon="upload">
              {t('import_list')}
            </LinkButton>
            <Button tone="primary" onClick={onCreate}>
              {t('create')}
            </Button>
          </>
        )
      }
    >
      {t('none_yet_detail')}
    </EmptyState>
  )
}
