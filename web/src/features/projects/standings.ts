import type { HealthState } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api, type Schema } from '../../app/api.ts'
import { type Resource, useResource } from '../../app/resource.ts'

export type Standings = Schema<'ProjectHealthMap'>['data']
export type Standing = Schema<'ProjectStanding'>

export const loadStandings = async (client: string, signal?: AbortSignal): Promise<Standings> => {
  const path = '/clients/{client}/portfolio/project-health'
  const map = await answer(api.GET(path, { params: { path: { client } }, ...(signal && { signal }) }))
  // The client's types widen a tuple to a list of what it may hold; the contract has the tuple.
  return map.data as Standings
}

/** Computed health of every project, in one answer. */
export const useStandings = (client: string): Resource<Standings> =>
  useResource(`/clients/${client}/portfolio/project-health`, (signal) => loadStandings(client, signal))

export type HealthCounts = Record<HealthState | 'watermelon', number>

export const countStandings = (standings: Standings): HealthCounts => {
  const counts: HealthCounts = { on_course: 0, watch: 0, off_course: 0, unknown: 0, watermelon: 0 }
  for (const [state, , watermelon] of Object.values(standings)) {
    counts[state] += 1
    if (watermelon) counts.watermelon += 1
  }
  return counts
}
