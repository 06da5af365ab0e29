import type { Artefact } from '../../../../../shared/domain/vocabulary/index.ts'
import type { MapLink, MapProject } from '../map-data.ts'
import { isGap, isLate } from '../map-filter.ts'
import type { MapIndex } from '../map-index.ts'
import type { LayoutInput } from './layout.ts'

/** A place in a unit at which changes land: the project that carries them out, or an artefact that nobody changes yet. */
export type Slot = {
  id: string
  unit_id: string
  project: MapProject | undefined
  artefact: Artefact | undefined
  links: readonly MapLink[]
}

export type GraphModel = {
  sources: readonly { project: MapProject; links: readonly MapLink[] }[]
  groups: readonly { unit_id: string; name: string; slots: readonly Slot[] }[]
  links: readonly MapLink[]
  /** Links that match but are not drawn. */
  left_out: number
}

/** More lines than these cannot be told apart on any screen. */
export const MOST_DRAWN = 240

/** Gaps first, then what is late, then the strong ones: what a person must see if not all can be shown. */
const urgency = (link: MapLink): number =>
  (isGap(link) ? 8 : 0) + (isLate(link) ? 4 : 0) + { weak: 0, moderate: 1, strong: 2 }[link.strength]

const chosen = (links: readonly MapLink[]): readonly MapLink[] =>
  links.length <= MOST_DRAWN ? links : [...links].sort((a, b) => urgency(b) - urgency(a)).slice(0, MOST_DRAWN)

export const slotOf = (link: MapLink): string => `${link.unit_id}|${link.administrative_project_id ?? link.artefact}`

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name)

/** What the graph shows of the links and unlinked projects that the filter let through. */
export const graphModel = (index: MapIndex, found: readonly MapLink[], unlinked: readonly MapProject[]): GraphModel => {
  const links = chosen(found)
  const slots = new Map<string, Slot & { links: MapLink[] }>()
  const outgoing = new Map<string, MapLink[]>()
  for (const link of links) {
    const id = slotOf(link)
    const project = index.project(link.administrative_project_id)
    const artefact = project ? undefined : link.artefact
    const slot = slots.get(id) ?? { id, unit_id: link.unit_id, project, artefact, links: [] }
    slot.links.push(link)
    slots.set(id, slot)
    outgoing.set(link.technology_project_id, [...(outgoing.get(link.technology_project_id) ?? []), link])
  }
  const alone = links.length < found.length ? [] : unlinked
  for (const project of alone)
    if (project.track === 'administrative') {
      const unit_id = project.unit_id ?? ''
      const id = `${unit_id}|${project.id}`
      slots.set(id, { id, unit_id, project, artefact: undefined, links: [] })
    } else outgoing.set(project.id, [])
  return {
    sources: [...outgoing]
      .flatMap(([id, own]) => {
        const project = index.project(id)
        return project ? [{ project, links: own, name: project.name }] : []
      })
      .sort(byName),
    groups: groupsOf([...slots.values()], index),
    links,
    left_out: found.length - links.length,
  }
}

const groupsOf = (slots: readonly Slot[], index: MapIndex): GraphModel['groups'] => {
  const byUnit = new Map<string, Slot[]>()
  for (const slot of slots) byUnit.set(slot.unit_id, [...(byUnit.get(slot.unit_id) ?? []), slot])
  return [...byUnit].map(([unit_id, own]) => ({ unit_id, name: index.unitName(unit_id), slots: own })).sort(byName)
}

export const layoutInput = (model: GraphModel): LayoutInput => ({
  sources: model.sources.map(({ project }) => project.id),
  groups: model.groups.map(({ unit_id, slots }) => ({ id: unit_id, slots: slots.map((slot) => slot.id) })),
  lines: model.links.map((link) => ({ id: link.id, from: link.technology_project_id, to: slotOf(link) })),
})
