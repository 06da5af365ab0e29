import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { change, dropRow, type ListResource, newest, putRow, useList } from '../../app/resource.ts'
import { t } from './messages/index.ts'

export type SavedView = Schema<'SavedView'>

const PAGE = 'projects'
/** What stands for a view without any filter: the usual order. */
const NO_QUERY = 'sort=name'

type Views = ListResource<SavedView>

export const useViews = (client: string): Views =>
  useList<SavedView>(`/clients/${client}/saved-views?page=${PAGE}`, (cursor, signal) =>
    answer(
      api.GET('/clients/{client}/saved-views', {
        params: { path: { client }, query: { page: PAGE, limit: '200', ...(cursor && { cursor }) } },
        signal,
      }),
    ),
  )

const at = (client: string, view: SavedView) => ({
  params: { path: { client, saved_view: view.id }, header: ifMatch(view) },
})

export const createView = async (
  client: string,
  list: Views,
  draft: { name: string; shared: boolean },
  query: string,
): Promise<SavedView> => {
  const body = { ...draft, page: PAGE, query: query || NO_QUERY }
  const saved = await answer(api.POST('/clients/{client}/saved-views', { params: { path: { client } }, body }))
  await list.reload()
  return saved
}

export const updateView = async (
  client: string,
  list: Views,
  view: SavedView,
  changes: Schema<'SavedViewChanges'>,
): Promise<void> => {
  const body = changes.query === '' ? { ...changes, query: NO_QUERY } : changes
  await change(list, {
    send: (known) =>
      answer(api.PATCH('/clients/{client}/saved-views/{saved_view}', { ...at(client, newest(known, view)), body })),
    settle: putRow,
    done: t('saved'),
  })
}

export const deleteView = async (client: string, list: Views, view: SavedView): Promise<void> => {
  await change(list, {
    apply: dropRow(view.id),
    send: (known) => answer(api.DELETE('/clients/{client}/saved-views/{saved_view}', at(client, newest(known, view)))),
    settle: (now) => dropRow(view.id)(now),
    done: t('view_deleted', { name: view.name }),
    undo: () =>
      answer(
        api.POST('/clients/{client}/saved-views/{saved_view}/restoration', {
          params: { path: { client, saved_view: view.id } },
        }),
      ),
  })
}
