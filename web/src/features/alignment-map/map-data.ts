import { addressOf } from '../../app/address.ts'
import { answer, api, type Schema } from '../../app/api.ts'
import { type Resource, useResource } from '../../app/resource.ts'

export type AlignmentMap = Schema<'AlignmentMap'>
export type MapObjective = AlignmentMap['objectives'][number]
export type MapUnit = AlignmentMap['units'][number]
export type MapInitiative = AlignmentMap['initiatives'][number]
export type MapCell = AlignmentMap['cells'][number]

/** @param version id of a version of the masterplan; '' for the one in force, else the newest */
export const useAlignmentMap = (client: string, version: string): Resource<AlignmentMap> =>
  useResource<AlignmentMap>(addressOf(`/clients/${client}/alignment-map`, {}, { version }), (signal) =>
    answer(
      api.GET('/clients/{client}/alignment-map', {
        params: { path: { client }, query: version === '' ? {} : { version } },
        signal,
      }),
    ),
  )

/** The map with its parts at hand by their ids. */
export type IndexedMap = {
  map: AlignmentMap
  objective: ReadonlyMap<string, MapObjective>
  unit: ReadonlyMap<string, MapUnit>
  initiative: ReadonlyMap<string, MapInitiative>
  cellAt: (objective: string, unit: string) => MapCell | undefined
  cellsOf: (objective: string) => readonly MapCell[]
}

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

export const indexed = (map: AlignmentMap): IndexedMap => {
  const cells = new Map(map.cells.map((cell) => [`${cell.objective_id} ${cell.unit_id}`, cell]))
  return {
    map,
    objective: byId(map.objectives),
    unit: byId(map.units),
    initiative: byId(map.initiatives),
    cellAt: (objective, unit) => cells.get(`${objective} ${unit}`),
    cellsOf: (objective) => map.cells.filter((cell) => cell.objective_id === objective),
  }
}

/** How many parts of the map have no counterpart. */
export const orphanCount = ({ orphans }: AlignmentMap): number =>
  orphans.objective_ids.length +
  orphans.unit_ids.length +
  new Set([...orphans.initiatives_without_objective, ...orphans.initiatives_without_unit]).size +
  orphans.requirements_total
