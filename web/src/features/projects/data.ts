import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import type { ListPage } from '../../app/resource.ts'
import type { ProjectFilter } from './filter.ts'

export type Project = Schema<'Project'>
export type ProjectChanges = Schema<'ProjectChanges'>
export type NewProject = Schema<'NewProject'>
export type CausalLink = Schema<'CausalLink'>

/** Rows of one page; the most that the API gives. */
const PAGE = '200'

export const loadProjects = (
  client: string,
  filter: ProjectFilter,
  cursor: string | undefined,
  signal: AbortSignal,
  limit = PAGE,
): Promise<ListPage<Project>> =>
  answer(
    api.GET('/clients/{client}/projects', {
      params: { path: { client }, query: { ...filter, limit, ...(cursor && { cursor }) } },
      signal,
    }),
  )

export const loadProject = (client: string, project: string, signal?: AbortSignal): Promise<Project> =>
  answer(
    api.GET('/clients/{client}/projects/{project}', {
      params: { path: { client, project } },
      ...(signal && { signal }),
    }),
  )

export const createProject = (client: string, body: NewProject): Promise<Project> =>
  answer(api.POST('/clients/{client}/projects', { params: { path: { client } }, body }))

/** Changes a project if it is still the one that was read. Throws a Problem, 412 if it is not. */
export const patchProject = (
  client: string,
  project: Pick<Project, 'id' | 'version'>,
  body: ProjectChanges,
): Promise<Project> =>
  answer(
    api.PATCH('/clients/{client}/projects/{project}', {
      params: { path: { client, project: project.id }, header: ifMatch(project) },
      body,
    }),
  )

export const deleteProject = (client: string, project: Pick<Project, 'id' | 'version'>): Promise<unknown> =>
  answer(
    api.DELETE('/clients/{client}/projects/{project}', {
      params: { path: { client, project: project.id }, header: ifMatch(project) },
    }),
  )

export const restoreProject = (client: string, project: string): Promise<Project> =>
  answer(api.POST('/clients/{client}/projects/{project}/restoration', { params: { path: { client, project } } }))

/** Who changed the project last. */
export const lastChange = async (client: string, project: string): Promise<Schema<'HistoryEntry'> | undefined> => {
  const page = await answer(
    api.GET('/clients/{client}/projects/{project}/history', {
      params: { path: { client, project }, query: { limit: '1' } },
    }),
  )
  return page.data[0]
}
