import { useRef } from 'preact/hooks'
import { addressOf } from '../../app/address.ts'
import { type ListResource, type Rows, useList, useResource } from '../../app/resource.ts'
import { loadProjects, type Project } from './data.ts'
import { filterOf, isFiltered } from './filter.ts'

type Query = Readonly<Record<string, string>>

export type ProjectList = {
  list: ListResource<Project>
  /** What the table shows: the rows of the last filter stay until those of the next one have come. */
  shown: Rows<Project> | undefined
}

/** The projects that an address asks for, page after page. */
export function useProjects(client: string, query: Query): ProjectList {
  const filter = filterOf(query)
  const key = addressOf(`/clients/${client}/projects`, {}, filter)
  const list = useList<Project>(`${key}#list`, (cursor, signal) => loadProjects(client, filter, cursor, signal))
  const last = useRef<Rows<Project> | undefined>(undefined)
  const now = list.data.value
  if (now) last.current = now
  return { list, shown: now ?? (list.problem.value ? undefined : last.current) }
}

export type TrackCounts = { technology: number | undefined; administrative: number | undefined }

/** How many projects of each track the other filters leave. */
export function useTrackCounts(client: string, query: Query): TrackCounts {
  const { sort: _, track: __, ...filter } = filterOf(query)
  const key = addressOf(`/clients/${client}/projects`, {}, filter)
  const counts = useResource(`${key}#counts`, async (signal) => {
    const count = async (track: keyof TrackCounts) =>
      (await loadProjects(client, { ...filter, track }, undefined, signal, '1')).total ?? undefined
    const [technology, administrative] = await Promise.all([count('technology'), count('administrative')])
    return { technology, administrative }
  })
  return counts.data.value ?? { technology: undefined, administrative: undefined }
}

/** Whether the address narrows the list at all, by a track too. */
export const isNarrowed = (query: Query): boolean => isFiltered(query) || Boolean(query.track)
