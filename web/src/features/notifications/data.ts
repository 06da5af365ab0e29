import { addressOf } from '../../app/address.ts'
import { answer, api, type Schema } from '../../app/api.ts'
import { change, expire, type ListResource, patchRow, type Resource, useList, useResource } from '../../app/resource.ts'
import { t } from './messages/index.ts'

export type Notification = Schema<'Notification'>
export type Preference = Schema<'NotificationPreference'>
type Preferences = Schema<'NotificationPreferences'>

/** Everything that shows notifications, the bell too. */
const ADDRESS = (client: string): string => `/clients/${client}/notifications`

export const useNotifications = (client: string, unread: boolean): ListResource<Notification> =>
  useList<Notification>(addressOf(ADDRESS(client), {}, { unread: unread ? 'true' : undefined }), (cursor, signal) =>
    answer(
      api.GET('/clients/{client}/notifications', {
        params: {
          path: { client },
          query: { limit: '50', ...(unread && { unread: 'true' as const }), ...(cursor && { cursor }) },
        },
        signal,
      }),
    ),
  )

/** How many the person has not read. */
export const useUnread = (client: string): Resource<number> =>
  useResource<number>(`${ADDRESS(client)}#unread`, async (signal) => {
    const page = await answer(
      api.GET('/clients/{client}/notifications', { params: { path: { client }, query: { limit: '1' } }, signal }),
    )
    return page.unread
  })

export const readOne = async (
  client: string,
  list: ListResource<Notification>,
  { id, read_at }: Notification,
): Promise<void> => {
  if (read_at !== null) return
  await change(list, {
    apply: patchRow<Notification>(id, { read_at: Date.now() }),
    send: () =>
      answer(
        api.POST('/clients/{client}/notifications/{notification}/reading', {
          params: { path: { client, notification: id } },
        }),
      ),
    settle: (now, saved) => patchRow<Notification>(id, saved)(now),
  })
  expire(`${ADDRESS(client)}#unread`)
}

export const readAll = async (client: string, list: ListResource<Notification>): Promise<void> => {
  const now = Date.now()
  await change(list, {
    apply: (rows) => ({ ...rows, rows: rows.rows.map((row) => ({ ...row, read_at: row.read_at ?? now })) }),
    send: () => answer(api.POST('/clients/{client}/notifications/readings', { params: { path: { client } } })),
  })
  expire(`${ADDRESS(client)}#unread`)
}

export const usePreferences = (client: string): Resource<Preferences> =>
  useResource<Preferences>(`/clients/${client}/notification-preferences`, (signal) =>
    answer(api.GET('/clients/{client}/notification-preferences', { params: { path: { client } }, signal })),
  )

const put = (client: string, row: Preference): Promise<Preferences> =>
  answer(api.PUT('/clients/{client}/notification-preferences', { params: { path: { client } }, body: { data: [row] } }))

/** Chooses for one kind; the toast leads back. */
export const choose = (
  client: string,
  preferences: Resource<Preferences>,
  before: Preference,
  changes: Partial<Preference>,
): Promise<unknown> => {
  const after = { ...before, ...changes }
  return change(preferences, {
    apply: (now) => ({ ...now, data: now.data.map((row) => (row.kind === after.kind ? after : row)) }),
    send: () => put(client, after),
    settle: (_, saved) => saved,
    done: t('saved'),
    undo: () => put(client, before),
  })
}
