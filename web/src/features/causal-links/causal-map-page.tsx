import { useMemo, useState } from 'preact/hooks'
import { inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { Banner, Button, EmptyState, isPhone, LinkButton, Page, Pending, Tabs } from '../../ui/index.ts'
import { Chains } from './chains.tsx'
import type { MapContext, OpenDialog } from './context.ts'
import { CoverageView } from './coverage/coverage-view.tsx'
import { Dialogs } from './dialogs.tsx'
import { MapFilters } from './filters.tsx'
import { linkActions } from './link-actions.ts'
import { LinkTable } from './link-table.tsx'
import { indexMap, type MapIndex, useCausalMap } from './map-data.ts'
import { countLinks, filterLinks, readFilter } from './map-filter.ts'
import { MapView } from './map-view.tsx'
import { t } from './messages/index.ts'
import { Panel } from './panel/panel.tsx'
import { SuggestionsView } from './suggestions/suggestions-view.tsx'
import './causal-map.css'

const TABS = ['map', 'table', 'coverage', 'suggestions'] as const
type Tab = (typeof TABS)[number]

/** The heart of the product: both tracks, the links between them, and where they are missing. */
export default function CausalMapPage({ params: { client } }: PageProps<'client'>) {
  const { name, may } = useClient(client)
  const { query, set } = useQuery()
  const filter = readFilter(query)
  const resource = useCausalMap(client, filter)
  const map = resource.data.value
  const index = useMemo(() => map && indexMap(map), [map])
  const [dialog, setDialog] = useState<OpenDialog | undefined>(undefined)
  const [read, setRead] = useState(0)
  const tab = oneOf(query.tab, TABS) ?? 'map'
  const mayWrite = may('causal_links:write')
  const add = () => setDialog({ kind: 'new', project: filter.project })
  useCommands([
    ...(mayWrite ? [{ id: 'causal-links.create', title: t('add'), group: t('title'), keys: 'n', run: add }] : []),
    ...TABS.map((id) => ({
      id: `causal-links.${id}`,
      title: tabName(id),
      group: t('title'),
      run: () => set({ tab: id }),
    })),
    {
      id: 'causal-links.gaps',
      title: t('only_gaps'),
      group: t('title'),
      run: () => set({ gaps: filter.gaps ? '' : '1' }),
    },
  ])
  const frame = {
    title: t('title'),
    crumbs: [{ label: name, href: inClient(client) }],
    width: 'full' as const,
    actions: mayWrite && index?.map.projects.length !== 0 && (
      <Button tone="primary" icon="plus" onClick={add}>
        {t('add')}
      </Button>
    ),
  }
  if (!index)
    return (
      <Page {...frame}>
        <Pending of={resource} lines={12} />
      </Page>
    )
  const context: MapContext = {
    client,
    may,
    resource,
    index,
    filter,
    actions: linkActions(client, resource),
    set,
    selected: query.at ?? '',
    select: (id, focus) => {
      set({ at: id })
      if (focus) setRead(read + 1)
    },
    open: setDialog,
  }
  return (
    <Page {...frame} lead={leadOf(index)}>
      <Body context={context} tab={tab} query={query} read={read} add={mayWrite ? add : undefined} />
      {dialog && <Dialogs dialog={dialog} context={context} onClose={() => setDialog(undefined)} />}
    </Page>
  )
}

const tabName = (tab: Tab): string => {
  if (tab === 'map') return isPhone() ? t('tab_chains') : t('tab_map')
  return t(`tab_${tab}`)
}

/** How the whole stands, in a sentence or two. */
const leadOf = (index: MapIndex): string => {
  const links = index.map.links.filter((link) => link.state !== 'dismissed')
  const technology = index.map.projects.filter((project) => project.track === 'technology').length
  const projects = t('lead_projects', { count: technology })
  if (links.length === 0) return technology === 0 ? '' : t('lead_none', { projects })
  const carried = links.filter((link) => link.covered).length
  return t('lead', {
    changes: t('lead_changes', { count: index.map.links_total }),
    units: t('lead_units', { count: new Set(links.map((link) => link.unit_id)).size }),
    projects,
    carried,
    verb: t('is', { count: carried }),
  })
}

type BodyProps = {
  context: MapContext
  tab: Tab
  query: Readonly<Record<string, string>>
  read: number
  add: (() => void) | undefined
}

function Body({ context, tab, query, read, add }: BodyProps) {
  const { client, index, set, selected } = context
  const { map } = index
  if (map.projects.length === 0 && map.links_total === 0)
    return (
      <EmptyState
        title={t('none_projects')}
        action={<LinkButton href={inClient(client, 'projects')}>{t('open_projects')}</LinkButton>}
      >
        {t('none_projects_detail')}
      </EmptyState>
    )
  const shown = countLinks(filterLinks(index, context.filter))
  const found = index.link(selected) ?? index.project(selected)
  return (
    <>
      <MapFilters context={context} tab={tab} />
      {map.truncated && (
        <Banner tone="watch" title={t('truncated', { shown: map.links.length, total: map.links_total })}>
          {t('truncated_detail')}
        </Banner>
      )}
      <div class="map-layout" data-panel={found && tab !== 'suggestions' && !isPhone() ? '' : undefined}>
        <Tabs
          label={t('views')}
          current={tab}
          onCurrent={(id) => set({ tab: id === 'map' ? '' : id })}
          tabs={TABS.map((id) => ({ id, label: tabName(id), ...(id === 'table' && { count: shown.links }) }))}
        >
          {tab === 'map' && <MapOrNothing context={context} add={add} />}
          {tab === 'table' && <LinkTable context={context} sort={query.sort} query={query} />}
          {tab === 'coverage' && <CoverageView context={context} order={oneOf(query.order, ['name']) ?? 'least'} />}
          {tab === 'suggestions' && <SuggestionsView context={context} />}
        </Tabs>
        {tab !== 'suggestions' && <Panel context={context} read={read} />}
      </div>
    </>
  )
}

/** Where not one link is known, the next step says more than a graph of lonely boxes. */
function MapOrNothing({ context, add }: { context: MapContext; add: (() => void) | undefined }) {
  const { index, set } = context
  if (index.map.links_total > 0) return isPhone() ? <Chains context={context} /> : <MapView context={context} />
  return (
    <EmptyState
      title={t('none')}
      action={
        <>
          <Button tone="primary" onClick={() => set({ tab: 'suggestions' })}>
            {t('see_suggestions')}
          </Button>
          {add && <Button onClick={add}>{t('add')}</Button>}
        </>
      }
    >
      {t('none_detail')}
    </EmptyState>
  )
}
