import { inClient, oneOf, type PageProps } from '../../app/address.ts'
import { type ClientAccess, useClient } from '../../app/client.ts'
import { date, money } from '../../app/format.ts'
import { LinkTabs, Page, Pending } from '../../ui/index.ts'
import { recordWords } from '../records/index.ts'
import { planHref, versionHref } from './addresses.ts'
import { type Place, useApprovals, useComparison, useDocument, useVersion, type VersionDetail } from './data.ts'
import { PlanDocument } from './document/plan-document.tsx'
import { useProjectFacts } from './document/project-facts.ts'
import { InitiativeTable } from './draft/initiative-table.tsx'
import { t } from './messages/index.ts'
import { Roadmap } from './roadmap/roadmap.tsx'
import { Approvals } from './version/approvals.tsx'
import { StateBadge } from './version/state-badge.tsx'
import { StateBanner } from './version/state-banner.tsx'
import { VersionComments, VersionHistory } from './version/talk.tsx'
import { VersionMenu } from './version/version-actions.tsx'

const TABS = ['initiatives', 'document', 'roadmap', 'comments', 'history'] as const
type Tab = (typeof TABS)[number]

/** One version of the plan: a draft is edited here, every other one is read. */
export default function VersionPage({ params: { client, version: id }, query }: PageProps<'client' | 'version'>) {
  const access = useClient(client)
  const version = useVersion({ client, version: id })
  const known = version.data.value
  const crumbs = [
    { label: access.name, href: inClient(client) },
    { label: t('title'), href: planHref(client) },
  ]
  if (!known)
    return (
      <Page title={t('version')} crumbs={crumbs}>
        <Pending of={version} lines={10} />
      </Page>
    )
  const first: Tab = known.state === 'draft' ? 'initiatives' : 'document'
  const wanted = oneOf(query.tab, TABS) ?? first
  return (
    <Page
      title={known.title}
      marks={<StateBadge state={known.state} />}
      lead={leadOf(known, access.currency)}
      crumbs={crumbs}
      width="full"
      actions={<VersionMenu client={client} may={access.may} version={known} />}
    >
      <Content client={client} access={access} version={known} tab={wanted} first={first} />
    </Page>
  )
}

const leadOf = ({ number, author_name, figures }: VersionDetail, currency: string): string =>
  [
    t('version_by', { number, who: author_name }),
    figures.initiatives > 0
      ? t('version_holds', { count: figures.initiatives, money: money(figures.envelope_minor, currency, true) })
      : '',
    figures.starts_on && figures.ends_on
      ? t('version_spans', { from: date(figures.starts_on), to: date(figures.ends_on) })
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')

type ContentProps = { client: string; access: ClientAccess; version: VersionDetail; tab: Tab; first: Tab }

function Content({ client, access, version, tab, first }: ContentProps) {
  const { may, currency } = access
  const place: Place = { client, version: version.id }
  const approvals = useApprovals(may('masterplan_approvals:read') ? place : null).data.value ?? []
  const words = recordWords()
  const labels: Record<Tab, string> = {
    initiatives: t('initiatives'),
    document: t('document'),
    roadmap: t('roadmap'),
    ...words,
  }
  const ids = first === 'document' ? (['document', 'initiatives', ...TABS.slice(2)] as const) : TABS
  return (
    <>
      <div class="no-print">
        <StateBanner client={client} currency={currency} may={may} version={version} approvals={approvals} />
      </div>
      <div class="no-print">
        <LinkTabs
          label={t('parts')}
          current={tab}
          tabs={ids
            .filter((id) => id !== 'comments' || may('comments:read'))
            .map((id) => ({
              id,
              label: labels[id],
              href: versionHref(client, version.id, id === first ? undefined : id),
              count: id === 'initiatives' ? version.figures.initiatives : undefined,
            }))}
        />
      </div>
      {tab === 'initiatives' && (
        <InitiativeTable
          place={place}
          currency={currency}
          editable={version.state === 'draft' && may('masterplan:write')}
          live={version.state === 'draft'}
        />
      )}
      {(tab === 'document' || tab === 'roadmap') && <Read place={place} may={may} tab={tab} />}
      {tab === 'comments' && <VersionComments {...place} />}
      {tab === 'history' && <VersionHistory {...place} />}
      {(tab === 'initiatives' || tab === 'document') && <Approvals version={version} approvals={approvals} />}
    </>
  )
}

function Read({ place, may, tab }: { place: Place; may: ClientAccess['may']; tab: 'document' | 'roadmap' }) {
  const resource = useDocument(place)
  const comparison = useComparison(tab === 'document' ? place : null, '').data.value
  const plan = resource.data.value
  const projects = useProjectFacts(place.client, plan?.content.initiatives ?? [], may('projects:read'))
  if (!plan) return <Pending of={resource} lines={12} />
  if (tab === 'document')
    return <PlanDocument client={place.client} plan={plan} comparison={comparison} projects={projects} />
  return (
    <Roadmap
      client={place.client}
      version={place.version}
      initiatives={plan.content.initiatives}
      names={plan.names}
      currency={plan.client.currency}
    />
  )
}
