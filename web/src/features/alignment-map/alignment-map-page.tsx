import { inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { EmptyState, LinkButton, Page, Pending, Tabs } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { type AlignmentMap, type IndexedMap, indexed, orphanCount, useAlignmentMap } from './map-data.ts'
import { t } from './messages/index.ts'
import { Orphans } from './orphans.tsx'
import { CellTable, Matrix } from './views.tsx'
import './alignment-map.css'

const VIEWS = ['matrix', 'table'] as const

/** Which initiative serves which objective in which unit, and what is left alone. */
export default function AlignmentMapPage({ params: { client } }: PageProps<'client'>) {
  const { name } = useClient(client)
  const { query } = useQuery()
  const resource = useAlignmentMap(client, query.version ?? '')
  const map = resource.data.value
  return (
    <Page
      title={t('title')}
      lead={map && leadText(map)}
      crumbs={[{ label: name, href: inClient(client) }]}
      width="full"
    >
      {map ? <Content client={client} index={indexed(map)} /> : <Pending of={resource} lines={8} />}
    </Page>
  )
}

const leadText = (map: AlignmentMap): string => {
  const { version } = map
  const first = version
    ? t('lead_version', { title: version.title, state: word('plan_state', version.state) })
    : t('lead_no_plan')
  const open = orphanCount(map)
  if (open > 0) return `${first} ${t('lead_open', { count: open })}`
  return version ? `${first} ${t('lead_whole')}` : first
}

function Content({ client, index }: { client: string; index: IndexedMap }) {
  const { query, set } = useQuery()
  const view = oneOf(query.view, VIEWS) ?? 'matrix'
  if (index.map.objectives.length === 0 && index.map.units.length === 0)
    return (
      <EmptyState
        title={t('none')}
        action={
          <>
            <LinkButton href={inClient(client, 'units')}>{t('to_units')}</LinkButton>
            <LinkButton href={inClient(client, 'objectives')} tone="primary">
              {t('to_objectives')}
            </LinkButton>
          </>
        }
      >
        {t('none_detail')}
      </EmptyState>
    )
  return (
    <>
      <Tabs
        label={t('views')}
        tabs={VIEWS.map((id) => ({ id, label: t(id) }))}
        current={view}
        onCurrent={(id) => set({ view: id === 'matrix' ? undefined : id })}
      >
        {view === 'matrix' ? <Matrix client={client} index={index} /> : <CellTable client={client} index={index} />}
      </Tabs>
      <Orphans client={client} index={index} />
    </>
  )
}
