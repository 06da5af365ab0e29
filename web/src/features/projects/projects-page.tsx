import { useSignal } from '@preact/signals'
import { TRACKS } from '../../../../shared/domain/vocabulary/index.ts'
import { addressOf, inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { number } from '../../app/format.ts'
import { Button, LinkTabs, Page } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { CreateDialog } from './create-dialog.tsx'
import { ProjectFilters } from './filters.tsx'
import { t } from './messages/index.ts'
import { useUnitNames, useVendorNames } from './names.ts'
import { PortfolioTable, PortfolioTools, usePortfolioColumns } from './portfolio-table.tsx'
import './projects.css'
import { countStandings, type HealthCounts, useStandings } from './standings.ts'
import { isNarrowed, useProjects, useTrackCounts } from './use-projects.ts'

type Query = Readonly<Record<string, string>>

export default function ProjectsPage({ params: { client } }: PageProps<'client'>) {
  const { name, may } = useClient(client)
  const { query } = useQuery()
  const standings = useStandings(client)
  const creating = useSignal(false)
  const create = (on: boolean) => {
    creating.value = on
  }
  const mayWrite = may('projects:write')
  useCommands(
    mayWrite
      ? [{ id: 'projects.create', title: t('create'), group: t('title'), keys: 'n', run: () => create(true) }]
      : [],
  )
  const counts = standings.data.value && countStandings(standings.data.value)
  return (
    <Page
      width="full"
      title={t('title')}
      lead={counts && leadText(counts)}
      crumbs={[{ label: name, href: inClient(client) }]}
      actions={
        mayWrite && (
          <Button tone="primary" icon="plus" onClick={() => create(true)}>
            {t('create')}
          </Button>
        )
      }
    >
      <Portfolio client={client} counts={counts} onCreate={() => create(true)} />
      {creating.value && (
        <CreateDialog
          client={client}
          track={oneOf(query.track, TRACKS) ?? 'technology'}
          onClose={() => create(false)}
        />
      )}
    </Page>
  )
}

type PortfolioProps = { client: string; counts: HealthCounts | undefined; onCreate: () => void }

/** The tabs of both tracks, the filters and the table, which share names and rows. */
function Portfolio({ client, counts, onCreate }: PortfolioProps) {
  const { may } = useClient(client)
  const { query, set } = useQuery()
  const projects = useProjects(client, query)
  const units = useUnitNames(client, may('units:read'))
  const vendorNames = useVendorNames(client, may('vendors:read'))
  const vendors = may('vendors:read') ? vendorNames : undefined
  const choice = usePortfolioColumns({ client, list: projects.list, units, vendors })
  // The counts are about the whole portfolio: beside other filters they would say too much.
  const onlyHealth = !isNarrowed({ ...query, health: '' })
  const table = <PortfolioTable client={client} projects={projects} columns={choice.shown} onCreate={onCreate} />
  // There is nothing to narrow yet.
  if (projects.shown?.rows.length === 0 && !isNarrowed(query)) return table
  return (
    <>
      <div class="projects-top">
        <TrackTabs client={client} query={query} />
        <PortfolioTools client={client} query={query} choice={choice} mayShare={may('projects:write')} />
      </div>
      <ProjectFilters
        query={query}
        set={set}
        units={units}
        vendors={vendors}
        counts={onlyHealth ? counts : undefined}
      />
      {table}
    </>
  )
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

function TrackTabs({ client, query }: { client: string; query: Query }) {
  const { technology, administrative } = useTrackCounts(client, query)
  const all = technology === undefined || administrative === undefined ? undefined : technology + administrative
  const counts = { all, technology, administrative }
  const tabs = (['all', ...TRACKS] as const).map((id) => ({
    id,
    label: id === 'all' ? t('both_tracks') : word('track', id),
    count: counts[id] === undefined ? undefined : number(counts[id]),
    // The kinds of one track are none of the other.
    href: addressOf(
      inClient(client, 'projects'),
      {},
      { ...query, track: id === 'all' ? undefined : id, kind: undefined, view: undefined },
    ),
  }))
  return <LinkTabs label={t('tracks')} tabs={tabs} current={oneOf(query.track, TRACKS) ?? 'all'} />
}
