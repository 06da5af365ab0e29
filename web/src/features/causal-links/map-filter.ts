import { LINK_STATES, type LinkState } from '../../../../shared/domain/vocabulary/index.ts'
import type { MapLink, MapProject } from './map-data.ts'
import type { MapIndex } from './map-index.ts'

/** What the person wants to see; all of it stands in the page's address. */
export type MapFilter = {
  q: string
  units: readonly string[]
  /** One project of either track; '' is all. */
  project: string
  /** None chosen: all but the dismissed ones. */
  states: readonly LinkState[]
  /** Only what is not confirmed or what nobody carries out. */
  gaps: boolean
  late: boolean
}

const words = (list: string | undefined): string[] => (list ?? '').split(',').filter(Boolean)

export const readFilter = (query: Readonly<Record<string, string>>): MapFilter => ({
  q: query.q ?? '',
  units: words(query.unit),
  project: query.project ?? '',
  states: LINK_STATES.filter((state) => words(query.state).includes(state)),
  gaps: query.gaps === '1',
  late: query.late === '1',
})

/** The parts of the address that belong to the filter, all empty. */
export const NO_FILTER = { q: '', unit: '', project: '', state: '', gaps: '', late: '' } as const

export const isFiltered = ({ q, units, project, states, gaps, late }: MapFilter): boolean =>
  q !== '' || units.length > 0 || project !== '' || states.length > 0 || gaps || late

/** A gap: not dismissed, and not confirmed or carried out by nobody. */
export const isGap = (link: MapLink): boolean => link.state !== 'dismissed' && !link.covered
export const isLate = (link: MapLink): boolean => link.state !== 'dismissed' && (link.days_behind ?? 0) > 0

const holds = (text: string | undefined, wanted: string): boolean => text?.toLowerCase().includes(wanted) ?? false

/** The links that the filter lets through, in the order of the map. */
export const filterLinks = (index: MapIndex, filter: MapFilter): MapLink[] => {
  const wanted = filter.q.toLowerCase()
  const named = (link: MapLink): boolean =>
    holds(link.mechanism, wanted) ||
    holds(index.project(link.technology_project_id)?.name, wanted) ||
    holds(index.project(link.administrative_project_id)?.name, wanted) ||
    holds(index.unitName(link.unit_id), wanted)
  const { units, project, states } = filter
  return index.map.links.filter(
    (link) =>
      (states.length > 0 ? states.includes(link.state) : link.state !== 'dismissed') &&
      (units.length === 0 || units.includes(link.unit_id)) &&
      (project === '' || link.technology_project_id === project || link.administrative_project_id === project) &&
      (!filter.gaps || isGap(link)) &&
      (!filter.late || isLate(link)) &&
      (wanted === '' || named(link)),
  )
}

/**
 * Projects without a link of the map that the filter still lets through: technology that nobody has examined, and administrative
 * change that nothing is known to cause. A filter about links leaves them out, but for technology where gaps are asked for.
 */
export const filterUnlinked = (index: MapIndex, filter: MapFilter): MapProject[] => {
  if (filter.late || filter.states.length > 0) return []
  const wanted = filter.q.toLowerCase()
  return index.map.projects.filter(
    (project) =>
      index.linksOf(project.id).length === 0 &&
      project.status !== 'cancelled' &&
      (!filter.gaps || project.track === 'technology') &&
      (filter.units.length === 0 || filter.units.includes(project.unit_id ?? '')) &&
      (filter.project === '' || filter.project === project.id) &&
      (wanted === '' || holds(project.name, wanted)),
  )
}

/** How the whole map stands: its links without the dismissed ones, and which technology causes them or has none. */
export const standingOf = ({ map }: MapIndex) => {
  const links = map.links.filter((link) => link.state !== 'dismissed')
  const causes = new Set(links.map((link) => link.technology_project_id))
  const technology = map.projects.filter((project) => project.track === 'technology')
  return {
    links: links.length,
    units: new Set(links.map((link) => link.unit_id)).size,
    carried: links.filter((link) => link.covered).length,
    technology: technology.length,
    causes: causes.size,
    alone: technology.filter(({ id, status }) => status !== 'cancelled' && !causes.has(id)).length,
  }
}

/** How many of some links are gaps, and how many come too late. */
export const countLinks = (links: readonly MapLink[]): { links: number; gaps: number; late: number } => ({
  links: links.length,
  gaps: links.filter(isGap).length,
  late: links.filter(isLate).length,
})
