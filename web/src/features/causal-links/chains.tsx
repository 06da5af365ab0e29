import { Button, HealthShape } from '../../ui/index.ts'
import type { MapContext } from './context.ts'
import { Ring } from './graph/marks.tsx'
import { LinkList } from './link-list.tsx'
import type { MapLink, MapProject } from './map-data.ts'
import { countLinks, filterLinks, filterUnlinked } from './map-filter.ts'
import { t } from './messages/index.ts'
import { countWords } from './sentences.ts'

/** The map at phone width: the technology projects, then one project's chain at a time. */
export function Chains({ context }: { context: MapContext }) {
  const project = context.index.project(context.filter.project)
  return project ? <Chain project={project} context={context} /> : <ProjectList context={context} />
}

function Chain({ project, context }: { project: MapProject; context: MapContext }) {
  const { index, filter, set, select } = context
  const links = filterLinks(index, filter)
  return (
    <div class="stack">
      <div>
        <Button tone="quiet" icon="left" onClick={() => set({ project: '' })}>
          {t('chains_back')}
        </Button>
      </div>
      <h2 class="chain-name">
        <HealthShape state={project.health} /> {project.name}
      </h2>
      <p class="muted">{links.length === 0 ? t('no_changes') : countWords(countLinks(links))}</p>
      <LinkList
        links={links}
        index={index}
        toward={project.track === 'technology' ? 'changes' : 'causes'}
        onPick={(id) => select(id)}
      />
    </div>
  )
}

function ProjectList({ context: { index, filter, set } }: { context: MapContext }) {
  const byProject = new Map<string, MapLink[]>()
  for (const link of filterLinks(index, filter))
    byProject.set(link.technology_project_id, [...(byProject.get(link.technology_project_id) ?? []), link])
  for (const { id, track } of filterUnlinked(index, filter)) if (track === 'technology') byProject.set(id, [])
  const rows = [...byProject].flatMap(([id, own]) => {
    const project = index.project(id)
    return project ? [{ project, counts: countLinks(own) }] : []
  })
  rows.sort((a, b) => b.counts.gaps - a.counts.gaps)
  return (
    <div class="stack">
      <p class="muted">{t('chains_pick')}</p>
      <ul class="chain-list sheet" aria-label={t('chains_label')}>
        {rows.map(({ project: { id, name, health }, counts }) => (
          <li key={id}>
            <button type="button" onClick={() => set({ project: id })}>
              <HealthShape state={health} />
              <span>
                <strong>{name}</strong>
                <small>{counts.links === 0 ? t('source_alone') : countWords(counts)}</small>
              </span>
              {(counts.gaps > 0 || counts.links === 0) && <Ring />}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
