import { useSignal } from '@preact/signals'
import { addressOf, inClient } from '../../app/address.ts'
import type { Resource } from '../../app/resource.ts'
import { Button, EmptyState, LinkButton, Pending, Section } from '../../ui/index.ts'
import type { CausalLink } from './data.ts'
import { linkActions } from './link-actions.ts'
import { LinkDialog } from './link-dialog.tsx'
import { LinkItem } from './link-item.tsx'
import type { ProjectLinks } from './links-data.ts'
import { t } from './messages/index.ts'
import { expireAround, type Place } from './place.ts'
import type { Health } from './project-health.ts'
import { Suggestions } from './suggestions.tsx'

type Props = { place: Place; links: Resource<ProjectLinks>; health: Health | undefined }

/** The causal links of the project, which of them are covered, and what the playbook expects beside them. */
export function LinksTab({ place, links, health }: Props) {
  const { client, project } = place
  const editing = useSignal<CausalLink | 'new' | undefined>(undefined)
  const edit = (link: CausalLink | 'new' | undefined) => {
    editing.value = link
  }
  const now = links.data.value
  if (!now) return <Pending of={links} />
  const edited = editing.value
  return (
    <div class="stack project-links" data-gap="large">
      <LinkList place={place} links={links} now={now} health={health} onEdit={edit} />
      {project.track === 'technology' && <Suggestions place={place} onDecided={() => void links.reload()} />}
      {edited && (
        <LinkDialog
          place={place}
          link={edited === 'new' ? undefined : edited}
          other={edited === 'new' ? undefined : now.others.get(edited.administrative_project_id ?? '')}
          onClose={() => edit(undefined)}
          onSaved={() => {
            void links.reload()
            expireAround(client, project.id)
          }}
        />
      )}
    </div>
  )
}

const ORDER: Readonly<Record<CausalLink['state'], number>> = { suspected: 0, confirmed: 1, dismissed: 2 }

type ListProps = Props & { now: ProjectLinks; onEdit: (link: CausalLink | 'new') => void }

function LinkList({ place, links, now, health, onEdit }: ListProps) {
  const technology = place.project.track === 'technology'
  const actions = linkActions(place, links)
  const sorted = [...now.links].sort((a, b) => ORDER[a.state] - ORDER[b.state])
  return (
    <Section
      title={technology ? t('links_technology') : t('links_administrative')}
      lead={technology ? coverageText(health, place) : t('links_administrative_lead')}
      actions={technology && <ListActions place={place} onAdd={() => onEdit('new')} />}
    >
      {sorted.length === 0 ? (
        <EmptyState title={t('links_none')}>
          {technology ? t('links_none_technology') : t('links_none_administrative')}
        </EmptyState>
      ) : (
        <ul class="links">
          {sorted.map((link) => (
            <LinkItem
              key={link.id}
              place={place}
              link={link}
              other={now.others.get((technology ? link.administrative_project_id : link.technology_project_id) ?? '')}
              onUpdate={(changes) => void actions.update(link, changes)}
              onRemove={() => void actions.remove(link)}
              onEdit={() => onEdit(link)}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

function ListActions({ place: { client, project, may }, onAdd }: { place: Place; onAdd: () => void }) {
  const map = addressOf(inClient(client, 'causal-map'), {}, { project: project.id })
  return (
    <>
      <LinkButton tone="quiet" href={map}>
        {t('open_map')}
      </LinkButton>
      {may('causal_links:write') && (
        <Button icon="plus" onClick={onAdd}>
          {t('link_add')}
        </Button>
      )}
    </>
  )
}

/** How far the administrative changes are seen to, and where they are not. */
const coverageText = (health: Health | undefined, { units }: Place): string => {
  const coverage = health?.coverage
  if (!coverage || coverage.links === 0) return t('coverage_none')
  const counts = { covered: coverage.covered, links: coverage.links }
  const open = coverage.uncovered_unit_ids.map(units.of).filter(Boolean)
  return open.length === 0 ? t('coverage_all', counts) : t('coverage_open', { ...counts, units: open.join(', ') })
}
