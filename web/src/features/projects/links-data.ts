import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { type Resource, useResource } from '../../app/resource.ts'
import { type CausalLink, loadProject, type Project } from './data.ts'

export type Suggestion = Schema<'CausalLinkSuggestion'>
export type LinkChanges = Schema<'CausalLinkChanges'>
export type NewLink = Schema<'NewCausalLink'>

/** The links of a project and the projects at their other ends, by id. */
export type ProjectLinks = { links: readonly CausalLink[]; others: ReadonlyMap<string, Project> }

/** Links of one project that are shown at most; the causal map shows all. */
const MOST = 200

const other = (link: CausalLink, project: string): string | null =>
  link.technology_project_id === project ? link.administrative_project_id : link.technology_project_id

const loadLinks = async (client: string, project: Project, signal: AbortSignal): Promise<ProjectLinks> => {
  const end = project.track === 'technology' ? 'technology_project_id' : 'administrative_project_id'
  const page = await answer(
    api.GET('/clients/{client}/causal-links', {
      params: { path: { client }, query: { [end]: project.id, limit: String(MOST) } },
      signal,
    }),
  )
  const ids = [...new Set(page.data.map((link) => other(link, project.id)).filter((id) => id !== null))]
  const found = await Promise.all(ids.map((id) => loadProject(client, id, signal)))
  return { links: page.data, others: new Map(found.map((one) => [one.id, one])) }
}

export const useProjectLinks = (client: string, project: Project | undefined, may: boolean): Resource<ProjectLinks> =>
  useResource(project && may ? `/clients/${client}/projects/${project.id}/links` : null, (signal) => {
    if (!project) throw new Error('A project that is not loaded has no links.')
    return loadLinks(client, project, signal)
  })

export const useSuggestions = (client: string, project: string | undefined): Resource<readonly Suggestion[]> =>
  useResource<readonly Suggestion[]>(
    project ? `/clients/${client}/projects/${project}/suggestions` : null,
    async (signal) => {
      const page = await answer(
        api.GET('/clients/{client}/causal-link-suggestions', {
          params: { path: { client }, query: { technology_project_id: project ?? '', limit: '200' } },
          signal,
        }),
      )
      return page.data
    },
  )

export const createLink = (client: string, body: NewLink): Promise<CausalLink> =>
  answer(api.POST('/clients/{client}/causal-links', { params: { path: { client } }, body }))

export const updateLink = (client: string, link: CausalLink, body: LinkChanges): Promise<CausalLink> =>
  answer(
    api.PATCH('/clients/{client}/causal-links/{causal_link}', {
      params: { path: { client, causal_link: link.id }, header: ifMatch(link) },
      body,
    }),
  )

export const deleteLink = (client: string, link: CausalLink): Promise<unknown> =>
  answer(
    api.DELETE('/clients/{client}/causal-links/{causal_link}', {
      params: { path: { client, causal_link: link.id }, header: ifMatch(link) },
    }),
  )

export const restoreLink = (client: string, link: string): Promise<CausalLink> =>
  answer(
    api.POST('/clients/{client}/causal-links/{causal_link}/restoration', {
      params: { path: { client, causal_link: link } },
    }),
  )

export const acceptSuggestion = (client: string, suggestion: string): Promise<CausalLink> =>
  answer(
    api.POST('/clients/{client}/causal-link-suggestions/{suggestion}/acceptance', {
      params: { path: { client, suggestion } },
      body: {},
    }),
  )

export const dismissSuggestion = (client: string, suggestion: string, reason: string): Promise<CausalLink> =>
  answer(
    api.POST('/clients/{client}/causal-link-suggestions/{suggestion}/dismissal', {
      params: { path: { client, suggestion } },
      body: { reason },
    }),
  )
