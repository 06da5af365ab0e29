import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { type ClientAccess, useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { date } from '../../app/format.ts'
import { Banner, Button, DateInput, EmptyState, LinkButton, LinkTabs, Page, Pending } from '../../ui/index.ts'
import { versionHref } from './addresses.ts'
import { useAsOf, useComparison, useDocument, useVersions, type Version, type VersionDetail } from './data.ts'
import { PlanDocument } from './document/plan-document.tsx'
import { useProjectFacts } from './document/project-facts.ts'
import { t } from './messages/index.ts'
import { Roadmap } from './roadmap/roadmap.tsx'
import { ThresholdsButton } from './settings/thresholds-dialog.tsx'
import { StateBadge } from './version/state-badge.tsx'
import { isBase, NewDraft, VersionMenu } from './version/version-actions.tsx'
import { VersionList } from './version/version-list.tsx'
import './masterplan.css'

const TABS = ['plan', 'roadmap', 'versions'] as const
type Tab = (typeof TABS)[number]

/** The plan as it is in force, or was on a day; its roadmap; and all its versions. */
export default function MasterplanPage({ params: { client }, query }: PageProps<'client'>) {
  const access = useClient(client)
  const on = query.on ?? ''
  const current = useAsOf(client, on)
  const versions = useVersions(client)
  const drafting = useSignal(false)
  const draft = () => {
    drafting.value = true
  }
  const mayWrite = access.may('masterplan:write')
  useCommands(
    mayWrite ? [{ id: 'masterplan.draft', title: t('new_draft'), group: t('title'), keys: 'n', run: draft }] : [],
  )
  const tab = oneOf(query.tab, TABS) ?? 'plan'
  const version = current.problem.value?.status === 404 ? undefined : current.data.value
  const rows = versions.data.value?.rows
  return (
    <Page
      title={(tab !== 'versions' && version?.title) || t('title')}
      {...(tab !== 'versions' && version ? { marks: <StateBadge state={version.state} /> } : {})}
      crumbs={[{ label: access.name, href: inClient(client) }]}
      width={tab === 'plan' ? 'reading' : 'full'}
      actions={<Actions client={client} access={access} version={version} draft={mayWrite ? draft : undefined} />}
    >
      {access.may('masterplan_approvals:write') && <Waiting client={client} versions={rows ?? []} />}
      <Parts client={client} tab={tab} on={on} versions={rows} />
      <Content
        client={client}
        access={access}
        tab={tab}
        current={current}
        versions={versions}
        draft={mayWrite ? draft : undefined}
      />
      {drafting.value && rows && (
        <NewDraft
          client={client}
          bases={basesOf(rows, version)}
          onClose={() => {
            drafting.value = false
          }}
        />
      )}
    </Page>
  )
}

/** What waits for the one who reads, who leads. */
function Waiting({ client, versions }: { client: string; versions: readonly Version[] }) {
  return (
    <>
      {versions
        .filter(({ state }) => state === 'in_review')
        .map(({ id, number, title, author_name }) => (
          <Banner
            key={id}
            title={t('waits_for_you', { number, title })}
            action={
              <LinkButton tone="primary" href={versionHref(client, id)}>
                {t('open_to_decide')}
              </LinkButton>
            }
          >
            {t('waits_detail', { who: author_name })}
          </Banner>
        ))}
    </>
  )
}

/** What a draft can be made on: the version that is shown or in force first. */
const basesOf = (rows: readonly Version[], shown: VersionDetail | undefined): Version[] => {
  const rank = (version: Version): number => {
    if (version.id === shown?.id) return 0
    return version.state === 'in_force' ? 1 : 2
  }
  return rows.filter(isBase).sort((a, b) => rank(a) - rank(b) || b.number - a.number)
}

type ActionsProps = {
  client: string
  access: ClientAccess
  version: VersionDetail | undefined
  draft: (() => void) | undefined
}

function Actions({ client, access, version, draft }: ActionsProps) {
  return (
    <div class="row no-print">
      {access.may('masterplan_settings:read') && (
        <ThresholdsButton
          client={client}
          currency={access.currency}
          mayWrite={access.may('masterplan_settings:write')}
        />
      )}
      {version && <VersionMenu client={client} may={access.may} version={version} />}
      {draft && (
        <Button tone="primary" icon="plus" onClick={draft}>
          {t('new_draft')}
        </Button>
      )}
    </div>
  )
}

type PartsProps = { client: string; tab: Tab; on: string; versions: readonly Version[] | undefined }

/** The plan's parts, and the day as of which it is shown. */
function Parts({ client, tab, on, versions }: PartsProps) {
  const { set } = useQuery()
  const here = inClient(client, 'masterplan')
  const href = (id: Tab) => {
    const query = new URLSearchParams({ ...(id !== 'plan' && { tab: id }), ...(on !== '' && { on }) }).toString()
    return query === '' ? here : `${here}?${query}`
  }
  return (
    <div class="plan-parts no-print">
      <LinkTabs
        label={t('parts')}
        current={tab}
        tabs={TABS.map((id) => ({
          id,
          label: t(`tab_${id}`),
          href: href(id),
          count: id === 'versions' ? versions?.length || undefined : undefined,
        }))}
      />
      {tab !== 'versions' && (versions?.length ?? 0) > 0 && (
        <div class="plan-as-of">
          <span class="muted">{t('as_of')}</span>
          <DateInput label={t('as_of_label')} value={on} onValue={(day) => set({ on: day })} />
          {on !== '' && (
            <Button size="small" tone="quiet" onClick={() => set({ on: undefined })}>
              {t('as_of_today')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

type ContentProps = {
  client: string
  access: ClientAccess
  tab: Tab
  current: ReturnType<typeof useAsOf>
  versions: ReturnType<typeof useVersions>
  draft: (() => void) | undefined
}

function Content({ client, access, tab, current, versions, draft }: ContentProps) {
  const { query } = useQuery()
  if (tab === 'versions') return <VersionList client={client} versions={versions} draft={draft} />
  if (current.problem.value?.status === 404) {
    if (!versions.data.value) return <Pending of={versions} lines={6} />
    return <None client={client} on={query.on ?? ''} versions={versions.data.value.rows} draft={draft} />
  }
  const version = current.data.value
  if (!version) return <Pending of={current} lines={12} />
  return <Shown client={client} access={access} version={version} tab={tab} wanted={query.initiative} />
}

type ShownProps = {
  client: string
  access: ClientAccess
  version: VersionDetail
  tab: Exclude<Tab, 'versions'>
  /** The initiative that an address points at. */
  wanted: string | undefined
}

function Shown({ client, access, version, tab, wanted }: ShownProps) {
  const place = { client, version: version.id }
  const resource = useDocument(place)
  const comparison = useComparison(tab === 'plan' ? place : null, '').data.value
  const plan = resource.data.value
  const projects = useProjectFacts(client, plan?.content.initiatives ?? [], access.may('projects:read'))
  const there = plan !== undefined
  useEffect(() => {
    if (there && wanted) document.getElementById(wanted)?.scrollIntoView()
  }, [there, wanted])
  if (!plan) return <Pending of={resource} lines={12} />
  if (tab === 'plan') return <PlanDocument client={client} plan={plan} comparison={comparison} projects={projects} />
  return (
    <Roadmap
      client={client}
      version={version.id}
      initiatives={plan.content.initiatives}
      names={plan.names}
      currency={plan.client.currency}
    />
  )
}

type NoneProps = { client: string; on: string; versions: readonly Version[]; draft: (() => void) | undefined }

/** No version is or was in force then: what comes next. */
function None({ client, on, versions, draft }: NoneProps) {
  const open = versions.find(({ state }) => state === 'approved' || state === 'in_review' || state === 'draft')
  if (on !== '' && versions.some(isBase))
    return <EmptyState title={t('none_on', { date: date(on) })}>{t('none_on_detail')}</EmptyState>
  if (open)
    return (
      <EmptyState
        title={t('none_yet')}
        action={
          <LinkButton tone="primary" href={versionHref(client, open.id)}>
            {t('open_version', { number: open.number })}
          </LinkButton>
        }
      >
        {t('none_yet_detail')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('none')}
      action={
        <>
          <LinkButton href={inClient(client, 'requirements')}>{t('to_requirements')}</LinkButton>
          {draft && (
            <Button tone="primary" onClick={draft}>
              {t('first_draft')}
            </Button>
          )}
        </>
      }
    >
      {t('none_detail')}
    </EmptyState>
  )
}
