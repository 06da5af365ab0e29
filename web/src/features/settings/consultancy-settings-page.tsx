import { inConsultancy, type PageProps } from '../../app/address.ts'
import { useResource } from '../../app/resource.ts'
import { Page, Pending } from '../../ui/index.ts'
import { ConsultancyForm } from './consultancy-form.tsx'
import { type Consultancy, loadConsultancy } from './data.ts'
import { t } from './messages/index.ts'
import './settings.css'

/** What a consultancy is called; for its owners. */
export default function ConsultancySettingsPage({ params: { consultancy } }: PageProps<'consultancy'>) {
  const record = useResource<Consultancy>(`/consultancies/${consultancy}?settings`, (signal) =>
    loadConsultancy(consultancy, signal),
  )
  const saved = record.data.value
  const crumb = { label: saved?.name ?? '', href: inConsultancy(consultancy, 'clients') }
  return (
    <Page title={t('title')} lead={t('consultancy_lead')} crumbs={[crumb]} width="reading">
      <div class="stack settings">
        {saved ? <ConsultancyForm record={record} consultancy={saved} /> : <Pending of={record} lines={3} />}
      </div>
    </Page>
  )
}
