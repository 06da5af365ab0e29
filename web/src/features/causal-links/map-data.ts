import { LINK_STATES } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api, type Schema } from '../../app/api.ts'
import { type Resource, useResource } from '../../app/resource.ts'
import type { MapFilter } from './map-filter.ts'

export type CausalMap = Schema<'CausalMap'>
export type MapLink = CausalMap['links'][number]
export type MapProject = CausalMap['projects'][number]
export type MapUnit = CausalMap['units'][number]

type Query = { unit_id?: string; technology_project_id?: string; state?: string }

const keyOf = (client: string, query: Query): string =>
  `/clients/${client}/portfolio/causal-map?${new URLSearchParams(query)}`

const load = (client: string, query: Query) => (signal: AbortSignal) =>
  answer(api.GET('/clients/{client}/portfolio/causal-map', { params: { path: { client }, query }, signal }))

/**
 * The map of a client. All of it is loaded and filtered here, so that a filter answers at once; only where the client has more
 * links than one answer holds does the API filter by unit and project.
 */
export function useCausalMap(client: string, filter: MapFilter): Resource<CausalMap> {
  const states: Query = filter.states.includes('dismissed') ? { state: LINK_STATES.join(',') } : {}
  const whole = useResource(keyOf(client, states), load(client, states))
  const narrowed: Query = {
    ...states,
    ...(filter.units.length > 0 && { unit_id: filter.units.join(',') }),
    ...(filter.project !== '' && { technology_project_id: filter.project }),
  }
  const narrows = whole.data.value?.truncated === true && (filter.units.length > 0 || filter.project !== '')
  const part = useResource(narrows ? keyOf(client, narrowed) : null, load(client, narrowed))
  return narrows ? part : whole
}
