import type { CausalMap, MapLink, MapProject } from './map-data.ts'

/** The map with the ways to look up what a link names. */
export type MapIndex = {
  map: CausalMap
  project: (id: string | null) => MapProject | undefined
  unitName: (id: string | null) => string
  link: (id: string) => MapLink | undefined
  /** Links that leave a technology project or arrive at an administrative one. */
  linksOf: (projectId: string) => readonly MapLink[]
}

export const indexMap = (map: CausalMap): MapIndex => {
  const projects = new Map(map.projects.map((project) => [project.id, project]))
  const units = new Map(map.units.map((unit) => [unit.id, unit.name]))
  const links = new Map(map.links.map((link) => [link.id, link]))
  const byProject = new Map<string, MapLink[]>()
  for (const link of map.links)
    for (const id of [link.technology_project_id, link.administrative_project_id]) {
      if (id === null) continue
      const list = byProject.get(id)
      if (list) list.push(link)
      else byProject.set(id, [link])
    }
  return {
    map,
    project: (id) => (id === null ? undefined : projects.get(id)),
    unitName: (id) => (id === null ? '' : (units.get(id) ?? '')),
    link: (id) => links.get(id),
    linksOf: (id) => byProject.get(id) ?? [],
  }
}
