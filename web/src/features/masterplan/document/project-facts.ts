import { answer, api } from '../../../app/api.ts'
import { useResource } from '../../../app/resource.ts'
import type { InitiativeContent } from '../data.ts'
import type { ProjectFacts } from './plan-document.tsx'

/** Ids of one request: an address has its length. */
const AT_ONCE = 60

const loadTracks = async (client: string, ids: readonly string[], signal: AbortSignal) => {
  const chunks = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) =>
    ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  )
  const pages = await Promise.all(
    chunks.map((chunk) =>
      answer(
        api.GET('/clients/{client}/projects', {
          params: { path: { client }, query: { id: chunk.join(','), limit: String(AT_ONCE) } },
          signal,
        }),
      ),
    ),
  )
  return pages.flatMap(({ data }) => data)
}

const NONE: ProjectFacts = new Map()

/** On which track the projects of a plan run, and how they fare: two requests for plans of the usual size. */
export const useProjectFacts = (
  client: string,
  initiatives: readonly InitiativeContent[],
  may: boolean,
): ProjectFacts => {
  const ids = [...new Set(initiatives.flatMap(({ project_ids }) => project_ids))].sort()
  const wanted = may && ids.length > 0
  const facts = useResource<ProjectFacts>(
    wanted ? `/clients/${client}/projects?of-plan=${ids.join(',')}` : null,
    async (signal) => {
      const [projects, standings] = await Promise.all([
        loadTracks(client, ids, signal),
        answer(api.GET('/clients/{client}/portfolio/project-health', { params: { path: { client } }, signal })),
      ])
      // The client's types widen the tuple of a standing; its first entry is the state.
      return new Map(
        projects.map(({ id, track }) => [id, { track, health: standings.data[id]?.[0] as 'unknown' | undefined }]),
      )
    },
  )
  return facts.data.value ?? NONE
}
