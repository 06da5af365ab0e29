import { inClient, type PageProps } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { useResource } from '../../app/resource.ts'
import { mayInConsultancy } from '../../app/session.ts'
import { Banner, Page, Pending } from '../../ui/index.ts'
import { type Client, type Limits, loadClient, loadLimits } from './data.ts'
import { LimitsForm } from './limits-form.tsx'
import { t } from './messages/index.ts'
import { OrganizationForm } from './organization-form.tsx'
import { Suspension } from './suspension.tsx'
import './settings.css'

/** Who a client is, how often its health is reported, and where health begins to count as bad. */
export default function SettingsPage({ params: { client } }: PageProps<'client'>) {
  const { name, may } = useClient(client)
  const record = useResource<Client>(`/clients/${client}?settings`, (signal) => loadClient(client, signal))
  const limits = useResource<Limits>(
    may('report_settings:read') ? `/clients/${client}/report-settings` : null,
    (signal) => loadLimits(client, signal),
  )
  const saved = record.data.value
  const owns = saved !== undefined && mayInConsultancy(saved.consultancy_id, 'clients:write')
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={[{ label: name, href: inClient(client) }]} width="reading">
      {saved?.state === 'suspended' && (
        <Banner tone="bad" title={t('suspended', { name: saved.name })}>
          {t('suspended_detail')}
        </Banner>
      )}
      <div class="stack settings">
        {saved ? (
          <OrganizationForm record={record} client={saved} mayWrite={may('client:write')} mayRename={owns} />
        ) : (
          <Pending of={record} />
        )}
        {may('report_settings:read') &&
          (limits.data.value ? (
            <LimitsForm client={client} limits={limits} mayWrite={may('report_settings:write')} />
          ) : (
            <Pending of={limits} lines={12} />
          ))}
        {owns && <Suspension record={record} client={saved} />}
      </div>
    </Page>
  )
}
