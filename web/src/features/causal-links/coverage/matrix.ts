import { linkCounts } from '../../../../../shared/domain/coverage/index.ts'
import type { MapProject, MapUnit } from '../map-data.ts'
import type { MapFilter } from '../map-filter.ts'
import type { MapIndex } from '../map-index.ts'

export type Tally = { links: number; covered: number }
export type CoverageRow = { project: MapProject; total: Tally; cells: ReadonlyMap<string, Tally> }
export type Matrix = {
  units: readonly MapUnit[]
  rows: readonly CoverageRow[]
  totals: ReadonlyMap<string, Tally>
  all: Tally
}

const NONE: Tally = { links: 0, covered: 0 }

const counted = (tally: Tally = NONE, covered: boolean): Tally => ({
  links: tally.links + 1,
  covered: tally.covered + (covered ? 1 : 0),
})

/** A whole percent, rounded down, so that only what is complete says 100; null without links. */
export const share = ({ links, covered }: Tally): number | null =>
  links === 0 ? null : Math.floor((100 * covered) / links)

const leastFirst = (a: CoverageRow, b: CoverageRow): number =>
  (share(a.total) ?? -1) - (share(b.total) ?? -1) || b.total.links - a.total.links

/** How much is covered, by technology project and unit. Units without a change are left out, projects are not. */
export const coverageMatrix = (index: MapIndex, filter: MapFilter, sort: 'least' | 'name'): Matrix => {
  const byId = new Map(index.map.projects.map((project) => [project.id, project]))
  const rows = new Map<string, { total: Tally; cells: Map<string, Tally> }>()
  const totals = new Map<string, Tally>()
  const wanted = filter.q.toLowerCase()
  const shown = (project: MapProject): boolean =>
    project.track === 'technology' &&
    project.status !== 'cancelled' &&
    (filter.project === '' || filter.project === project.id) &&
    project.name.toLowerCase().includes(wanted)
  for (const project of index.map.projects) if (shown(project)) rows.set(project.id, { total: NONE, cells: new Map() })
  let all = NONE
  for (const link of index.map.links) {
    const row = rows.get(link.technology_project_id)
    if (!row || !linkCounts(link, byId)) continue
    if (filter.units.length > 0 && !filter.units.includes(link.unit_id)) continue
    row.total = counted(row.total, link.covered)
    row.cells.set(link.unit_id, counted(row.cells.get(link.unit_id), link.covered))
    totals.set(link.unit_id, counted(totals.get(link.unit_id), link.covered))
    all = counted(all, link.covered)
  }
  const found = [...rows].flatMap(([id, { total, cells }]) => {
    const project = byId.get(id)
    return project && (filter.units.length === 0 || total.links > 0) ? [{ project, total, cells }] : []
  })
  found.sort((a, b) => a.project.name.localeCompare(b.project.name))
  if (sort === 'least') found.sort(leastFirst)
  return { units: index.map.units.filter(({ id }) => totals.has(id)), rows: found, totals, all }
}
