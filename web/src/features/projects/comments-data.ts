import { answer, api, type Schema } from '../../app/api.ts'
import { type ListPage, type ListResource, useList } from '../../app/resource.ts'

type Comment = Schema<'Comment'>

/** Where the comments of a project are remembered. */
export const commentsAddress = (client: string, project: string): string =>
  `/clients/${client}/projects/${project}/comments`

export const loadComments = (
  client: string,
  project: string,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<ListPage<Comment>> =>
  answer(
    api.GET('/clients/{client}/projects/{project}/comments', {
      params: { path: { client, project }, query: { limit: '100', ...(cursor && { cursor }) } },
      signal,
    }),
  )

export const useComments = (client: string, project: string, may: boolean): ListResource<Comment> =>
  useList<Comment>(may ? commentsAddress(client, project) : null, (cursor, signal) =>
    loadComments(client, project, cursor, signal),
  )

export const createComment = (client: string, project: string, body: string): Promise<Comment> =>
  answer(
    api.POST('/clients/{client}/projects/{project}/comments', {
      params: { path: { client, project } },
      body: { body },
    }),
  )
