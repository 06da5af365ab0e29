import { inClient } from '../../../app/address.ts'
import { useResource } from '../../../app/resource.ts'
import { Badge, Button, Details, HealthShape, Link, Menu, type MenuItem } from '../../../ui/index.ts'
import { word } from '../../../vocabulary/index.ts'
import type { MapContext } from '../context.ts'
import { DismissMenu } from '../dismiss.tsx'
import { Diamond, Ring } from '../graph/marks.tsx'
import { loadLink } from '../link-actions.ts'
import type { MapLink, MapProject } from '../map-data.ts'
import { isGap, isLate } from '../map-filter.ts'
import { t } from '../messages/index.ts'
import { coverageSentence, lagWords, timingSentence } from '../sentences.ts'

type Props = { link: MapLink; context: MapContext }

/** One link: why it counts as it does, its facts, and what can be done. */
export function LinkFacts({ link, context }: Props) {
  const { client, index, may } = context
  const full = useResource(`/clients/${client}/causal-links/${link.id}`, (signal) => loadLink(client, link.id, signal))
  const record = full.data.value
  const carrier = index.project(link.administrative_project_id)
  return (
    <div class="stack">
      <p class="link-why" data-gap={isGap(link) || undefined}>
        {isGap(link) && <Ring />}
        {coverageSentence(link, index)}
      </p>
      {link.state !== 'dismissed' && (
        <p class="link-why" data-late={isLate(link) || undefined}>
          {isLate(link) && <Diamond />}
          {timingSentence(link)}
        </p>
      )}
      {link.state === 'dismissed' && record?.dismissal_reason && <blockquote>{record.dismissal_reason}</blockquote>}
      <p class="link-mechanism">{record?.mechanism ?? link.mechanism}</p>
      {may('causal_links:write') && (
        <LinkButtons link={link} reason={record?.dismissal_reason ?? null} context={context} />
      )}
      <Details
        rows={[
          { label: t('state'), value: <StateBadge link={link} /> },
          {
            label: t('from'),
            value: <ProjectName project={index.project(link.technology_project_id)} context={context} />,
          },
          { label: t('lands_in'), value: index.unitName(link.unit_id) },
          { label: t('artefact'), value: word('kind', link.artefact) },
          {
            label: t('carried_by'),
            value: carrier ? <ProjectName project={carrier} context={context} /> : t('nobody'),
          },
          { label: t('strength'), value: word('strength', link.strength) },
          { label: t('lag'), value: lagWords(link.lag_days) },
          ...(record ? [{ label: t('origin'), value: word('link_origin', record.origin) }] : []),
        ]}
      />
      {carrier && (
        <p>
          <Link href={inClient(client, 'projects', carrier.id)}>{t('open_project')}</Link>
        </p>
      )}
    </div>
  )
}

export function StateBadge({ link }: { link: MapLink }) {
  const tone = link.state === 'confirmed' ? 'accent' : 'neutral'
  return <Badge tone={tone}>{word('link_state', link.state)}</Badge>
}

function ProjectName({ project, context }: { project: MapProject | undefined; context: MapContext }) {
  if (!project) return <>{t('unknown_project')}</>
  return (
    <button type="button" class="link-name" onClick={() => context.select(project.id)}>
      <HealthShape state={project.health} />
      {project.name}
    </button>
  )
}

/** The main deed of the link's state first; the rest behind the dots. */
function LinkButtons({ link, reason, context }: Props & { reason: string | null }) {
  const { actions, open, may } = context
  if (link.state === 'dismissed')
    return (
      <div class="row">
        <Button onClick={() => void actions.reopen(link, reason)}>{t('reopen')}</Button>
        <Button tone="quiet" icon="trash" onClick={() => void actions.remove(link)}>
          {t('remove')}
        </Button>
      </div>
    )
  const assigned = link.administrative_project_id !== null
  const suspected = link.state === 'suspected'
  return (
    <div class="row">
      {suspected && (
        <Button tone="primary" onClick={() => void actions.confirm(link)}>
          {t('confirm')}
        </Button>
      )}
      {!assigned && (
        <Button tone={suspected ? 'plain' : 'primary'} onClick={() => open({ kind: 'assign', link: link.id })}>
          {t('assign')}
        </Button>
      )}
      {!assigned && may('projects:write') && (
        <Button onClick={() => open({ kind: 'project', link: link.id })}>{t('create_project')}</Button>
      )}
      <Button icon="edit" onClick={() => open({ kind: 'edit', link: link.id })}>
        {t('edit')}
      </Button>
      <DismissMenu
        onReason={(why) => void actions.dismiss(link, why)}
        onOther={() => open({ kind: 'dismiss', links: [link.id] })}
      />
      <Menu label={t('more_actions')} items={furtherActions(link, context)} />
    </div>
  )
}

const furtherActions = (link: MapLink, { actions, open, select }: MapContext): MenuItem[] => {
  const remove = () => {
    select('')
    void actions.remove(link)
  }
  const assigned: MenuItem[] = [
    { label: t('assign'), run: () => open({ kind: 'assign', link: link.id }) },
    { label: t('unassign'), run: () => void actions.assign(link, null) },
    'rule',
  ]
  return [
    ...(link.administrative_project_id === null ? [] : assigned),
    { label: t('remove'), icon: 'trash', tone: 'danger', run: remove },
  ]
}
