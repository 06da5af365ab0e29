import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso/router'
import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { change, dropRow, putRow, useList } from '../../app/resource.ts'
import { me } from '../../app/session.ts'
import { Button, Menu, type MenuItem } from '../../ui/index.ts'
import { viewQuery } from './filter.ts'
import { t } from './messages/index.ts'
import { ViewDialog, type ViewDraft } from './view-dialog.tsx'

type SavedView = Schema<'SavedView'>

const PAGE = 'projects'

function useViews(client: string) {
  return useList<SavedView>(`/clients/${client}/saved-views?page=${PAGE}`, (cursor, signal) =>
    answer(
      api.GET('/clients/{client}/saved-views', {
        params: { path: { client }, query: { page: PAGE, limit: '200', ...(cursor && { cursor }) } },
        signal,
      }),
    ),
  )
}

const pathOf = (client: string, view: SavedView) => ({
  params: { path: { client, saved_view: view.id }, header: ifMatch(view) },
})

const useViewActions = (client: string, list: ReturnType<typeof useViews>) => ({
  create: async (draft: ViewDraft, query: string): Promise<SavedView> => {
    const body = { ...draft, page: PAGE, query: query || 'sort=name' }
    const saved = await answer(api.POST('/clients/{client}/saved-views', { params: { path: { client } }, body }))
    await list.reload()
    return saved
  },
  update: async (view: SavedView, body: Schema<'SavedViewChanges'>): Promise<void> => {
    const path = '/clients/{client}/saved-views/{saved_view}'
    const saved = await answer(api.PATCH(path, { ...pathOf(client, view), body }))
    list.set(putRow(list.known ?? { rows: [], next: null, total: undefined }, saved))
  },
  remove: (view: SavedView) =>
    change(list, {
      apply: dropRow(view.id),
      send: () => answer(api.DELETE('/clients/{client}/saved-views/{saved_view}', pathOf(client, view))),
      settle: (now) => dropRow(view.id)(now),
      done: t('view_deleted', { name: view.name }),
      undo: () =>
        answer(
          api.POST('/clients/{client}/saved-views/{saved_view}/restoration', {
            params: { path: { client, saved_view: view.id } },
          }),
        ),
    }),
})

type Props = { client: string; query: Readonly<Record<string, string>>; mayShare: boolean }

/** The filters that were given a name: one's own, and those that everybody shares. */
export function Views({ client, query, mayShare }: Props) {
  const list = useViews(client)
  const actions = useViewActions(client, list)
  const { route } = useLocation()
  const editing = useSignal<SavedView | 'new' | undefined>(undefined)
  const views = list.data.value?.rows ?? []
  const now = viewQuery(query)
  const chosen = views.find((view) => view.id === query.view)
  const open = (view: SavedView) => route(`/clients/${client}/projects?${view.query}&view=${view.id}`)
  const mine = (view: SavedView) => view.owner_id === me.value?.id
  const items: MenuItem[] = [
    ...views.map((view) => ({
      label: view.name,
      ...(view.shared && { hint: t('view_shared') }),
      checked: view.id === chosen?.id,
      run: () => open(view),
    })),
    ...(views.length > 0 ? (['rule'] as const) : []),
    ...(chosen && mine(chosen) && chosen.query !== now
      ? [{ label: t('view_update', { name: chosen.name }), run: () => void actions.update(chosen, { query: now }) }]
      : []),
    ...(chosen && mine(chosen)
      ? [
          {
            label: t('view_rename'),
            run: () => {
              editing.value = chosen
            },
          },
          { label: t('view_delete'), tone: 'danger' as const, run: () => void actions.remove(chosen) },
        ]
      : []),
    {
      label: t('view_save'),
      icon: 'plus',
      run: () => {
        editing.value = 'new'
      },
    },
  ]
  return (
    <>
      <Menu
        label={t('views')}
        items={items}
        trigger={(props) => (
          <Button tone="quiet" size="small" icon="eye" aria-haspopup="menu" {...props}>
            {chosen?.name ?? t('views')}
          </Button>
        )}
      />
      {editing.value && (
        <ViewDialog
          view={editing.value === 'new' ? undefined : editing.value}
          mayShare={mayShare}
          onClose={() => {
            editing.value = undefined
          }}
          onSave={async (draft) => {
            if (editing.value === 'new') open(await actions.create(draft, now))
            else if (editing.value) await actions.update(editing.value, draft)
          }}
        />
      )}
    </>
  )
}
