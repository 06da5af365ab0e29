import { inConsultancy, type PageProps } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { useResource } from '../../app/resource.ts'
import { me } from '../../app/session.ts'
import { AuditView } from './audit-view.tsx'

const SUBJECTS = ['member', 'client', 'client_person', 'invitation', 'api_key', 'consultancy'] as const

/** Who changed what about the consultancy itself: members, clients, keys. */
export default function ConsultancyAuditPage({ params: { consultancy } }: PageProps<'consultancy'>) {
  const mine = me.value
  const name = mine?.consultancies.find((one) => one.id === consultancy)?.name ?? ''
  const members = useResource(`/consultancies/${consultancy}/members?audit`, (signal) => {
    const params = { path: { consultancy }, query: { limit: '200' } }
    return answer(api.GET('/consultancies/{consultancy}/members', { params, signal }))
  })
  const persons = members.data.value?.data.map((member): [string, string] => [member.person_id, member.name]) ?? []
  const clients = mine?.clients.map((client): [string, string] => [client.id, client.name]) ?? []
  return (
    <AuditView
      crumb={{ label: name, href: inConsultancy(consultancy, 'clients') }}
      address={`/consultancies/${consultancy}/audit`}
      subjects={SUBJECTS}
      // No money stands in these entries.
      reading={{ currency: 'EUR', names: new Map([[consultancy, name], ...clients, ...persons]) }}
      load={(filters, cursor, signal) => {
        const query = { limit: '50', ...filters, ...(cursor && { cursor }) }
        return answer(
          api.GET('/consultancies/{consultancy}/audit', { params: { path: { consultancy }, query }, signal }),
        )
      }}
      hrefOf={() => undefined}
    />
  )
}
