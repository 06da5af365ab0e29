import { inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { Page, Tabs } from '../../ui/index.ts'
import { useNotifications, useUnread } from './data.ts'
import { Inbox } from './inbox.tsx'
import { t } from './messages/index.ts'
import { Preferences } from './preferences.tsx'
import './notifications.css'

const VIEWS = ['inbox', 'preferences'] as const

/** What happened that concerns the reader, and how they want to hear of it. */
export default function NotificationsPage({ params: { client } }: PageProps<'client'>) {
  const { name } = useClient(client)
  const { query, set } = useQuery()
  const unreadOnly = query.unread === 'true'
  const list = useNotifications(client, unreadOnly)
  const unread = useUnread(client).data.value
  const view = oneOf(query.tab, VIEWS) ?? 'inbox'
  return (
    <Page
      title={t('title')}
      lead={unread !== undefined && (unread > 0 ? t('lead_unread', { count: unread }) : t('lead_read'))}
      crumbs={[{ label: name, href: inClient(client) }]}
      width="reading"
    >
      <Tabs
        label={t('views')}
        tabs={VIEWS.map((id) => ({ id, label: t(id) }))}
        current={view}
        onCurrent={(id) => set({ tab: id === 'inbox' ? undefined : id })}
      >
        {view === 'inbox' ? (
          <Inbox client={client} list={list} unreadOnly={unreadOnly} />
        ) : (
          <Preferences client={client} />
        )}
      </Tabs>
    </Page>
  )
}
