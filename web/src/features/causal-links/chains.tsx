import { Button, HealthShape, Icon } from '../../ui/index.ts'
import type { MapContext } from './context.ts'
import { Diamond, Ring } from './graph/marks.tsx'
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

/** How many changes a project causes; each mark stands before the words that say what it means. */
function Counts({ links, gaps, late }: ReturnType<typeof countLinks>) {
  if (links === 0)
    return (
      <small class="chain-counts">
        <span>
          <Ring /> {t('source_alone')}
        </span>
      </small>
    )
  return (
    <small class="chain-counts">
      <span>{t('count_changes', { count: links })}</span>
      {gaps > 0 && (
        <span>
          <Ring /> {t('count_gaps', { count: gaps })}
        </span>
      )}
      {late > 0 && (
        <span>
          <Diamond /> {t('count_late', { count: late })}
        </span>
      )}
    </small>
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
                <Counts {...counts} />
              </span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
