import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso/router'
import type { ClientPermission } from '../../../../shared/domain/permissions/index.ts'
import { addressOf, inClient, oneOf, type PageProps } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { type Command, useCommands } from '../../app/commands.ts'
import { Problem } from '../../app/problem.ts'
import { expire, type Resource, useResource } from '../../app/resource.ts'
import { Button, type Crumb, ErrorState, LinkTabs, Menu, Page, Skeleton, toast } from '../../ui/index.ts'
import { Comments } from '../records/index.ts'
import { commentsAddress, createComment, loadComments, useComments } from './comments-data.ts'
import { deleteProject, loadProject, type Project, restoreProject } from './data.ts'
import { HealthSection } from './health-section.tsx'
import { HistoryTab } from './history-tab.tsx'
import { useProjectLinks } from './links-data.ts'
import { LinksTab } from './links-tab.tsx'
import { t } from './messages/index.ts'
import { useUnitNames, useVendorNames } from './names.ts'
import { openSection, type Place, type SectionId } from './place.ts'
import { leadOf, ProjectFacts, ProjectMarks } from './project-head.tsx'
import { type Health, useProjectHealth } from './project-health.ts'
import './project.css'
import './projects.css'
import { BasicsSection } from './section-basics.tsx'
import { BudgetSection } from './section-budget.tsx'
import { DatesSection } from './section-dates.tsx'
import { PeopleSection } from './section-people.tsx'
import { ReportSection } from './section-report.tsx'

const TABS = ['overview', 'links', 'comments', 'history'] as const
type Tab = (typeof TABS)[number]

const TAB_PERMISSIONS: Readonly<Partial<Record<Tab, ClientPermission>>> = {
  links: 'causal_links:read',
  comments: 'comments:read',
}

export default function ProjectPage({ params: { client, project: id }, query }: PageProps<'client' | 'project'>) {
  const access = useClient(client)
  const { may, currency } = access
  const resource = useResource(`/clients/${client}/projects/${id}`, (signal) => loadProject(client, id, signal))
  const units = useUnitNames(client, may('units:read'))
  const vendors = useVendorNames(client, may('vendors:read'))
  const open = useSignal<ReadonlySet<SectionId>>(new Set())
  const project = resource.data.value
  const problem = resource.problem.value
  const crumbs = [
    { label: access.name, href: inClient(client) },
    { label: t('title'), href: inClient(client, 'projects') },
  ]
  if (!project)
    return (
      <Page title={t('project')} crumbs={crumbs}>
        {problem ? <ErrorState problem={problem} onRetry={() => void resource.reload()} /> : <Skeleton lines={8} />}
      </Page>
    )
  const place: Place = {
    client,
    currency,
    may,
    resource,
    project,
    units,
    vendors: may('vendors:read') ? vendors : undefined,
    open,
  }
  return <Loaded place={place} crumbs={crumbs} tab={oneOf(query.tab, TABS) ?? 'overview'} />
}

type LoadedProps = { place: Place; crumbs: readonly Crumb[]; tab: Tab }

function Loaded({ place, crumbs, tab }: LoadedProps) {
  const { client, project, may, currency } = place
  const health = useProjectHealth(client, project.id)
  const { route } = useLocation()
  const remove = () => void removeProject(client, project, route)
  const edit = (section: SectionId) => {
    if (tab !== 'overview') route(inClient(client, 'projects', project.id))
    openSection(place, section)
  }
  const mayWrite = may('projects:write')
  useCommands(mayWrite ? commandsOf(edit, remove) : [])
  return (
    <Page
      title={project.name}
      crumbs={crumbs}
      marks={<ProjectMarks project={project} health={health.data.value} />}
      lead={leadOf(health.data.value, currency)}
      actions={mayWrite && <Actions onReport={() => edit('report')} onRemove={remove} />}
    >
      <ProjectFacts project={project} health={health.data.value} currency={currency} />
      <Parts place={place} tab={tab} health={health} />
    </Page>
  )
}

function Actions({ onReport, onRemove }: { onReport: () => void; onRemove: () => void }) {
  return (
    <>
      <Menu label={t('more')} items={[{ label: t('delete_project'), icon: 'trash', tone: 'danger', run: onRemove }]} />
      <Button tone="primary" onClick={onReport}>
        {t('report_status')}
      </Button>
    </>
  )
}

/** The project in parts, each with an address of its own. */
function Parts({ place, tab, health }: { place: Place; tab: Tab; health: Resource<Health> }) {
  const { client, project, may } = place
  const links = useProjectLinks(client, project, may('causal_links:read'))
  const comments = useComments(client, project.id, may('comments:read'))
  const here = inClient(client, 'projects', project.id)
  const hrefOf = (id: Tab) => addressOf(here, {}, { tab: id === 'overview' ? undefined : id })
  const counts = { links: links.data.value?.links.length, comments: comments.data.value?.total }
  const tabs = TABS.filter((id) => TAB_PERMISSIONS[id] === undefined || may(TAB_PERMISSIONS[id])).map((id) => ({
    id,
    label: t(`tab_${id}`),
    href: hrefOf(id),
    count: id === 'links' || id === 'comments' ? counts[id] : undefined,
  }))
  return (
    <>
      <LinkTabs label={t('tabs')} tabs={tabs} current={tab} />
      {tab === 'overview' && <Overview place={place} health={health} />}
      {tab === 'links' && <LinksTab place={place} links={links} health={health.data.value} />}
      {tab === 'comments' && (
        <Comments
          client={client}
          address={commentsAddress(client, project.id)}
          loadPage={(cursor, signal) => loadComments(client, project.id, cursor, signal)}
          post={(body) => createComment(client, project.id, body)}
        />
      )}
      {tab === 'history' && <HistoryTab place={place} />}
    </>
  )
}

function Overview({ place, health }: { place: Place; health: Resource<Health> }) {
  return (
    <div class="project-overview">
      <div class="stack">
        <HealthSection health={health} currency={place.currency} />
        <DatesSection place={place} />
        <BudgetSection place={place} />
      </div>
      <div class="stack">
        <ReportSection place={place} />
        <BasicsSection place={place} />
        <PeopleSection place={place} />
      </div>
    </div>
  )
}

const commandsOf = (edit: (section: SectionId) => void, remove: () => void): readonly Command[] => {
  const group = t('project')
  return [
    { id: 'projects.report', title: t('report_status'), group, keys: 'r', run: () => edit('report') },
    { id: 'projects.edit', title: t('edit_basics'), group, keys: 'e', run: () => edit('basics') },
    { id: 'projects.people', title: t('edit_people'), group, run: () => edit('people') },
    { id: 'projects.dates', title: t('edit_dates'), group, run: () => edit('dates') },
    { id: 'projects.budget', title: t('edit_budget'), group, run: () => edit('budget') },
    { id: 'projects.delete', title: t('delete_project'), group, run: remove },
  ]
}

/** Deletes, goes back to the portfolio, and offers the way back. */
const removeProject = async (client: string, project: Project, route: (href: string) => void): Promise<void> => {
  try {
    await deleteProject(client, project)
  } catch (thrown) {
    const problem = Problem.of(thrown)
    toast(problem.code === 'in_use' ? { message: t('delete_in_use') } : { problem })
    return
  }
  expire(`/clients/${client}/`)
  route(inClient(client, 'projects'))
  toast({
    message: t('deleted', { name: project.name }),
    undo: async () => {
      await restoreProject(client, project.id)
      expire(`/clients/${client}/`)
    },
  })
}
