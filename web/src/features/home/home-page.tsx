import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { inClient, inConsultancy } from '../../app/address.ts'
import { me } from '../../app/session.ts'
import { Page } from '../../ui/page/page.tsx'
import { t } from './messages/index.ts'

/** Leads to where the person's work is: their consultancy's clients, or their own organization. */
export default function HomePage() {
  const { route } = useLocation()
  const consultancy = me.value?.consultancies[0]
  const client = me.value?.clients[0]
  const to = consultancy ? inConsultancy(consultancy.id, 'clients') : client && inClient(client.id)
  useEffect(() => {
    if (to !== undefined) route(to, true)
  }, [to])
  return to === undefined ? (
    <Page title={t('nowhere')}>
      <p>{t('nowhere_detail')}</p>
    </Page>
  ) : null
}
