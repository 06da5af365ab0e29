import { inClient } from '../../../app/address.ts'
import { Button, HealthBadge, Link, TrackMark } from '../../../ui/index.ts'
import { word } from '../../../vocabulary/index.ts'
import type { MapContext } from '../context.ts'
import { LinkList } from '../link-list.tsx'
import type { MapProject } from '../map-data.ts'
import { countLinks, filterLinks } from '../map-filter.ts'
import { t } from '../messages/index.ts'
import { countWords } from '../sentences.ts'

type Props = { project: MapProject; context: MapContext }

/** One project of the map: how it stands, and its chain. */
export function ProjectFacts({ project, context }: Props) {
  const { client, index, may, filter, set, open, select } = context
  const links = filterLinks(index, { ...filter, q: '', project: project.id, units: [], gaps: false, late: false })
  const technology = project.track === 'technology'
  const alone = filter.project === project.id
  return (
    <div class="stack">
      <div class="row" data-gap="large">
        <HealthBadge state={project.health} />
        <TrackMark track={project.track} />
        <span class="muted">
          {word('kind', project.kind)} · {word('status', project.status)}
        </span>
      </div>
      <p>{links.length > 0 ? countWords(countLinks(links)) : technology ? t('no_changes') : t('no_causes')}</p>
      <div class="row">
        {technology && may('causal_links:write') && (
          <Button icon="plus" onClick={() => open({ kind: 'new', project: project.id })}>
            {t('add_here')}
          </Button>
        )}
        {links.length > 0 && (
          <Button onClick={() => set({ project: alone ? '' : project.id })}>
            {alone ? t('all_chains') : t('only_this')}
          </Button>
        )}
        {technology && (
          <Button tone="quiet" onClick={() => set({ tab: 'suggestions', project: project.id, at: '' })}>
            {t('see_suggestions')}
          </Button>
        )}
      </div>
      {links.length > 0 && (
        <section class="stack" data-gap="small">
          <h3>{technology ? t('chain_causes') : t('chain_carries')}</h3>
          <LinkList
            links={links}
            index={index}
            toward={technology ? 'changes' : 'causes'}
            onPick={(id) => select(id, true)}
          />
        </section>
      )}
      <p>
        <Link href={inClient(client, 'projects', project.id)}>{t('open_project')}</Link>
      </p>
    </div>
  )
}
