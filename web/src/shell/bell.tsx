import { useEffect } from 'preact/hooks'
import { inClient } from '../app/address.ts'
import { answer, api } from '../app/api.ts'
import { useResource } from '../app/resource.ts'
import { Icon } from '../ui/icon/icon.tsx'
import { Link } from '../ui/link/link.tsx'
import { t } from './messages/index.ts'
import './bell.css'

/** While somebody looks, it is asked again after so long. */
const AGAIN_MS = 60_000
/** More than that says no more. */
const MOST = 99

/** How many notifications of the client the reader has not read, and the way to them. */
export function Bell({ client }: { client: string }) {
  const unread = useResource<number>(`/clients/${client}/notifications#unread`, async (signal) => {
    const page = await answer(
      api.GET('/clients/{client}/notifications', { params: { path: { client }, query: { limit: '1' } }, signal }),
    )
    return page.unread
  })
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && void unread.reload(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [unread])
  const count = unread.data.value ?? 0
  const label = count === 0 ? t('notifications') : t('notifications_unread', { count })
  return (
    <Link href={inClient(client, 'notifications')} class="bell">
      <Icon name="bell" size={20} />
      <span class="visually-hidden">{label}</span>
      {count > 0 && (
        <span class="bell-count" aria-hidden="true">
          {count > MOST ? `${MOST}+` : count}
        </span>
      )}
    </Link>
  )
}
