import { useMemo, useState } from 'preact/hooks'
import { inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { type ClientAccess, useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import type { Resource } from '../../app/resource.ts'
import { Button, isPhone, Page, Pending } from '../../ui/index.ts'
import type { MapContext, OpenDialog } from './context.ts'
import { Dialogs } from './dialogs.tsx'
import { linkActions } from './link-actions.ts'
import { type CausalMap, useCausalMap } from './map-data.ts'
import { readFilter, standingOf } from './map-filter.ts'
import { indexMap, type MapIndex } from './map-index.ts'
import { t } from './messages/index.ts'
import { MAP_TABS, MapTabs, tabName } from './tabs.tsx'
import './causal-map.css'

/** The heart of the product: both tracks, the links between them, and where they are missing. */
export default function CausalMapPage({ params: { client } }: PageProps<'client'>) {
  const access = useClient(client)
  const { query, set } = useQuery()
  const resource = useCausalMap(client, readFilter(query))
  const [dialog, setDialog] = useState<OpenDialog | undefined>(undefined)
  const [read, setRead] = useState(0)
  const context = useMapContext(client, access, resource, { query, set })
  const mayWrite = access.may('causal_links:write')
  const add = () => setDialog({ kind: 'new', project: query.project ?? '' })
  useMapCommands(context.filter.gaps, set, mayWrite ? add : undefined)
  const { index } = context
  const frame = {
    title: t('title'),
    crumbs: [{ label: access.name, href: inClient(client) }],
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
  const select = (id: string, focus?: boolean) => {
    set({ at: id })
    if (focus) setRead(read + 1)
  }
  const full: MapContext = { ...context, index, select, open: setDialog }
  const tab = oneOf(query.tab, MAP_TABS) ?? 'map'
  return (
    <Page {...frame} lead={leadOf(index)}>
      <MapTabs context={full} tab={tab} query={query} read={read} add={mayWrite ? add : undefined} />
      {dialog && <Dialogs dialog={dialog} context={full} onClose={() => setDialog(undefined)} />}
    </Page>
  )
}

type Address = ReturnType<typeof useQuery>

const useMapContext = (
  client: string,
  { may }: ClientAccess,
  resource: Resource<CausalMap>,
  { query, set }: Address,
) => {
  const map = resource.data.value
  const index = useMemo(() => map && indexMap(map), [map])
  const actions = useMemo(() => linkActions(client, resource), [client, resource])
  return { client, may, resource, index, filter: readFilter(query), actions, set, selected: query.at ?? '' }
}

const useMapCommands = (gaps: boolean, set: Address['set'], add: (() => void) | undefined): void => {
  const group = t('title')
  // At phone width the map has another name, so its command is offered anew.
  const tabs = MAP_TABS.map((id) => ({
    id: `causal-links.${id}`,
    title: tabName(id, isPhone()),
    group,
    run: () => set({ tab: id === 'map' ? '' : id }),
  }))
  useCommands([
    ...(add ? [{ id: 'causal-links.create', title: t('add'), group, keys: 'n', run: add }] : []),
    ...tabs,
    { id: 'causal-links.gaps', title: t('only_gaps'), group, run: () => set({ gaps: gaps ? '' : '1' }) },
  ])
}

/** How the whole stands, in a sentence or two. */
const leadOf = (index: MapIndex): string => {
  const { links, units, carried, technology, causes, alone } = standingOf(index)
  if (links === 0)
    return technology === 0 ? '' : t('lead_none', { projects: t('lead_projects', { count: technology }) })
  const projects = t('lead_projects', { count: causes })
  // Where only a part is loaded, nothing is said about how much of the whole is carried out.
  if (index.map.truncated)
    return t('lead_part', { changes: t('lead_changes', { count: index.map.links_total }), projects })
  const lead = t('lead', {
    changes: t('lead_changes', { count: links }),
    units: t('lead_units', { count: units }),
    projects,
    carried,
    verb: t('is', { count: carried }),
  })
  return alone === 0 ? lead : `${lead} ${t('lead_alone', { count: alone })}`
}
