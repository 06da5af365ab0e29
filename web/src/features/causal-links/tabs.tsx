import { inClient, oneOf } from '../../app/address.ts'
import { number } from '../../app/format.ts'
import { Banner, Button, EmptyState, isPhone, LinkButton, Tabs } from '../../ui/index.ts'
import { Chains } from './chains.tsx'
import type { MapContext } from './context.ts'
import { CoverageView } from './coverage/coverage-view.tsx'
import { MapFilters } from './filters.tsx'
import { LinkTable } from './link-table.tsx'
import { countLinks, filterLinks } from './map-filter.ts'
import { MapView } from './map-view.tsx'
import { t } from './messages/index.ts'
import { Panel } from './panel/panel.tsx'
import { SuggestionsView } from './suggestions/suggestions-view.tsx'

export const MAP_TABS = ['map', 'table', 'coverage', 'suggestions'] as const
export type MapTab = (typeof MAP_TABS)[number]

export const tabName = (tab: MapTab, phone: boolean): string =>
  tab === 'map' && phone ? t('tab_chains') : t(`tab_${tab}`)

type Props = {
  context: MapContext
  tab: MapTab
  query: Readonly<Record<string, string>>
  /** Counts the times that the focus was asked to follow into the details. */
  read: number
  add: (() => void) | undefined
}

/** The views of the map under one bar of filters, and the details of what is selected beside them. */
export function MapTabs(props: Props) {
  const { context, tab, read } = props
  const { client, index, set, selected, filter } = context
  const { map } = index
  if (map.projects.length === 0 && map.links_total === 0) return <NoProjects client={client} />
  const shown = countLinks(filterLinks(index, filter))
  const withPanel = tab !== 'suggestions' && (index.link(selected) ?? index.project(selected)) !== undefined
  return (
    <>
      <MapFilters context={context} tab={tab} />
      {map.truncated && (
        <Banner tone="watch" title={t('truncated', { shown: map.links.length, total: map.links_total })}>
          {t('truncated_detail')}
        </Banner>
      )}
      <div class="map-layout" data-panel={withPanel && !isPhone() ? '' : undefined}>
        <Tabs
          label={t('views')}
          current={tab}
          onCurrent={(id) => set({ tab: id === 'map' ? '' : id })}
          tabs={MAP_TABS.map((id) => ({
            id,
            label: tabName(id, isPhone()),
            ...(id === 'table' && { count: number(shown.links) }),
          }))}
        >
          <View {...props} />
        </Tabs>
        {withPanel && <Panel context={context} read={read} />}
      </div>
    </>
  )
}

function View({ context, tab, query, add }: Props) {
  if (tab === 'table') return <LinkTable context={context} sort={query.sort} query={query} />
  if (tab === 'coverage') return <CoverageView context={context} order={oneOf(query.order, ['name']) ?? 'least'} />
  if (tab === 'suggestions') return <SuggestionsView context={context} />
  if (context.index.map.links_total === 0) return <NoLinks context={context} add={add} />
  return isPhone() ? <Chains context={context} /> : <MapView context={context} />
}

function NoProjects({ client }: { client: string }) {
  return (
    <EmptyState
      title={t('none_projects')}
      action={<LinkButton href={inClient(client, 'projects')}>{t('open_projects')}</LinkButton>}
    >
      {t('none_projects_detail')}
    </EmptyState>
  )
}

/** Where not one link is known, the next step says more than a graph of lonely boxes. */
function NoLinks({ context, add }: { context: MapContext; add: (() => void) | undefined }) {
  return (
    <EmptyState
      title={t('none')}
      action={
        <>
          <Button tone="primary" onClick={() => context.set({ tab: 'suggestions' })}>
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
