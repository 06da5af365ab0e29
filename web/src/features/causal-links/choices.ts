import type { Track } from '../../../../shared/domain/vocabulary/index.ts'
import type { Option } from '../../ui/field/inputs.tsx'
import { word } from '../../vocabulary/index.ts'
import type { MapProject } from './map-data.ts'
import type { MapIndex } from './map-index.ts'

const optionOf = (index: MapIndex, { id, name, unit_id, status }: MapProject): Option => ({
  value: id,
  label: name,
  hint: [index.unitName(unit_id), word('status', status)].filter(Boolean).join(' · '),
})

/** The projects of one track on the map, by name. */
export const projectOptions = (index: MapIndex, track: Track): Option[] =>
  index.map.projects
    .filter((project) => project.track === track && project.status !== 'cancelled')
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((project) => optionOf(index, project))

/** Administrative projects, those of the unit in which the change lands first. */
export const carriersFirst = (index: MapIndex, unitId: string): Option[] => {
  const all = projectOptions(index, 'administrative')
  const inUnit = (option: Option): boolean => index.project(option.value)?.unit_id === unitId
  return [...all.filter(inUnit), ...all.filter((option) => !inUnit(option))]
}
