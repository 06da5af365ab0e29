import { useSignal } from '@preact/signals'
import { addressOf, inClient } from '../../app/address.ts'
import { change, type Resource } from '../../app/resource.ts'
import { Button, EmptyState, LinkButton, Pending, Section } from '../../ui/index.ts'
import type { CausalLink } from './data.ts'
import { LinkDialog } from './link-dialog.tsx'
import { LinkItem } from './link-item.tsx'
import { deleteLink, type LinkChanges, type ProjectLinks, restoreLink, updateLink } from './links-data.ts'
import { t } from './messages/index.ts'
import { expireAround, type Place } from './place.ts'
import type { Health } from './project-health.ts'
import { Suggestions } from './suggestions.tsx'

type Props = { place: Place; links: Resource<ProjectLinks>; health: Health | undefined }

const ORDER: Readonly<Record<CausalLink['state'], number>> = { suspected: 0, confirmed: 1, dismissed: 2 }

const withLink = (now: ProjectLinks, id: string, changes: Partial<CausalLink>): ProjectLinks => ({
  ...now,
  links: now.links.map((link) => (link.id === id ? { ...link, ...changes } : link)),
})

/** What can be done with a link, shown at once and taken off again if it is refused. */
const useLinkActions = ({ client, project }: Place, links: Resource<ProjectLinks>) => {
  const known = (link: CausalLink) => links.known?.links.find((one) => one.id === link.id) ?? link
  const update = async (link: CausalLink, changes: LinkChanges): Promise<void> => {
    const saved = await change(links, {
      apply: (now) => withLink(now, link.id, changes),
      send: () => updateLink(client, known(link), changes),
      // The project at the other end may be another one now: it is loaded with the list.
      ...('administrative_project_id' in changes
        ? {}
        : { settle: (now: ProjectLinks, answer: CausalLink) => withLink(now, link.id, answer) }),
      done: t('link_saved'),
      undo: () => updateLink(client, known(link), undone(link, changes)),
    })
    if (saved) expireAround(client, project.id)
  }
  const remove = async (link: CausalLink): Promise<void> => {
    await change(links, {
      apply: (now) => ({ ...now, links: now.links.filter((one) => one.id !== link.id) }),
      send: () => deleteLink(client, known(link)),
      done: t('link_deleted'),
      undo: () => restoreLink(client, link.id),
    })
    expireAround(client, project.id)
  }
  return { update, remove }
}

const undone = (link: CausalLink, changes: LinkChanges): LinkChanges =>
  Object.fromEntries(Object.entries(link).filter(([field]) => field in changes))

/** The causal links of the project, which of them are covered, and what the playbook expects beside them. */
export function LinksTab({ place, links, health }: Props) {
  const { client, project, may } = place
  const editing = useSignal<CausalLink | 'new' | undefined>(undefined)
  const actions = useLinkActions(place, links)
  const technology = project.track === 'technology'
  const now = links.data.value
  if (!now) return <Pending of={links} />
  const mayWrite = may('causal_links:write')
  const sorted = [...now.links].sort((a, b) => ORDER[a.state] - ORDER[b.state])
  return (
    <div class="stack project-links" data-gap="large">
      <Section
        title={technology ? t('links_technology') : t('links_administrative')}
        lead={technology ? coverageText(health, place) : t('links_administrative_lead')}
        actions={
          <>
            {technology && (
              <LinkButton
                tone="quiet"
                href={addressOf(inClient(client, 'causal-map'), {}, { technology_project_id: project.id })}
              >
                {t('open_map')}
              </LinkButton>
            )}
            {mayWrite && technology && (
              <Button
                icon="plus"
                onClick={() => {
                  editing.value = 'new'
                }}
              >
                {t('link_add')}
              </Button>
            )}
          </>
        }
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
                onEdit={() => {
                  editing.value = link
                }}
              />
            ))}
          </ul>
        )}
      </Section>
      {technology && <Suggestions place={place} onDecided={() => void links.reload()} />}
      {editing.value && (
        <LinkDialog
          place={place}
          link={editing.value === 'new' ? undefined : editing.value}
          other={editing.value === 'new' ? undefined : now.others.get(editing.value.administrative_project_id ?? '')}
          onClose={() => {
            editing.value = undefined
          }}
          onSaved={() => {
            void links.reload()
            expireAround(client, project.id)
          }}
        />
      )}
    </div>
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
