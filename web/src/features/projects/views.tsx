import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso/router'
import { inClient } from '../../app/address.ts'
import { me } from '../../app/session.ts'
import { Button, Menu, type MenuItem } from '../../ui/index.ts'
import type { ColumnChoice } from '../../ui/table/index.ts'
import { readView, viewQuery } from './filter.ts'
import { t } from './messages/index.ts'
import { ViewDialog } from './view-dialog.tsx'
import { createView, deleteView, type SavedView, updateView, useViews } from './views-data.ts'

type Props = {
  client: string
  query: Readonly<Record<string, string>>
  columns: Pick<ColumnChoice<never>, 'said' | 'say'>
  mayShare: boolean
}

/** The filters that were given a name: one's own, and those that everybody shares. */
export function Views({ client, query, columns, mayShare }: Props) {
  const list = useViews(client)
  const { route } = useLocation()
  const editing = useSignal<SavedView | 'new' | undefined>(undefined)
  const edit = (view: SavedView | 'new' | undefined) => {
    editing.value = view
  }
  const views = list.data.value?.rows ?? []
  const now = viewQuery(query, columns.said)
  const chosen = views.find((view) => view.id === query.view)
  const open = (view: SavedView) => {
    const kept = readView(view.query)
    if (kept.columns !== undefined) columns.say(kept.columns)
    route(`${inClient(client, 'projects')}?${kept.query}&view=${view.id}`)
  }
  const own = chosen && {
    save: () => void updateView(client, list, chosen, { query: now }),
    rename: () => edit(chosen),
    remove: () => void deleteView(client, list, chosen),
  }
  const items: MenuItem[] = [
    ...choiceItems(views, chosen, open),
    ...(own && chosen.owner_id === me.value?.id ? ownItems(chosen, now, own) : []),
    { label: t('view_save'), icon: 'plus', run: () => edit('new') },
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
          onClose={() => edit(undefined)}
          onSave={async (draft) => {
            if (editing.value === 'new') open(await createView(client, list, draft, now))
            else if (editing.value) await updateView(client, list, editing.value, draft)
          }}
        />
      )}
    </>
  )
}

/** The views to open, and a line under them. */
const choiceItems = (
  views: readonly SavedView[],
  chosen: SavedView | undefined,
  open: (view: SavedView) => void,
): MenuItem[] => {
  const items = views.map((view) => ({
    label: view.name,
    ...(view.shared && { hint: t('view_shared') }),
    checked: view.id === chosen?.id,
    run: () => open(view),
  }))
  return items.length === 0 ? [] : [...items, 'rule']
}

type OwnActions = { save: () => void; rename: () => void; remove: () => void }

/** What one can do with the view that is open, if it is one's own. */
const ownItems = (view: SavedView, now: string, { save, rename, remove }: OwnActions): MenuItem[] => [
  ...(view.query === now ? [] : [{ label: t('view_update', { name: view.name }), run: save }]),
  { label: t('view_rename'), icon: 'edit', run: rename },
  { label: t('view_delete'), icon: 'trash', tone: 'danger', run: remove },
]
