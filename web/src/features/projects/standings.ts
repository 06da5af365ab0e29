import type { HealthState } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api, type Schema } from '../../app/api.ts'
import { type ListPage, type Resource, useResource } from '../../app/resource.ts'
import { loadProjects, type Project } from './data.ts'
import type { ProjectFilter } from './filter.ts'

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

const matches = (standing: Standing | undefined, wanted: ReadonlySet<string>): boolean =>
  standing !== undefined && (wanted.has(standing[0]) || (standing[2] && wanted.has('watermelon')))

/** Rows after which a page counts as full: enough to fill a screen. */
const ENOUGH = 60

/**
 * Projects of the wanted health. The API computes health but cannot filter by it, so pages are read until enough of
 * their rows match.
 */
export const loadByHealth = async (
  client: string,
  filter: ProjectFilter,
  wanted: ReadonlySet<string>,
  standings: Standings,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<ListPage<Project>> => {
  const found: Project[] = []
  let next = cursor
  do {
    const page = await loadProjects(client, filter, next, signal)
    found.push(...page.data.filter((project) => matches(standings[project.id], wanted)))
    next = page.next_cursor ?? undefined
  } while (next !== undefined && found.length < ENOUGH)
  return { data: found, next_cursor: next ?? null }
}
