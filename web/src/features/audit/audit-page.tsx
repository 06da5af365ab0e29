import { inClient, type PageProps } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { useClient } from '../../app/client.ts'
import { useResource } from '../../app/resource.ts'
import { AuditView } from './audit-view.tsx'
import { hrefOf, SUBJECTS } from './entry.ts'

/** Kinds of records that never belong to a client. */
const ELSEWHERE = new Set<string>(['member', 'consultancy', 'person'])

/** Who changed what in one client organization. */
export default function AuditPage({ params: { client } }: PageProps<'client'>) {
  const { name, currency, may } = useClient(client)
  const units = useResource(may('units:read') ? `/clients/${client}/units?audit` : null, (signal) =>
    answer(api.GET('/clients/{client}/units', { params: { path: { client }, query: { limit: '200' } }, signal })),
  )
  const vendors = useResource(may('vendors:read') ? `/clients/${client}/vendors?audit` : null, (signal) =>
    answer(api.GET('/clients/{client}/vendors', { params: { path: { client }, query: { limit: '200' } }, signal })),
  )
  const projects = useResource(may('projects:read') ? `/clients/${client}/projects?audit` : null, (signal) =>
    answer(api.GET('/clients/{client}/projects', { params: { path: { client }, query: { limit: '200' } }, signal })),
  )
  const people = useResource(may('people:read') ? `/clients/${client}/people?audit` : null, (signal) =>
    answer(api.GET('/clients/{client}/people', { params: { path: { client }, query: { limit: '200' } }, signal })),
  )
  const persons = people.data.value?.data.map((person): [string, string] => [person.person_id, person.name]) ?? []
  const named = [units, vendors, projects].flatMap(
    (list): { id: string; name: string }[] => list.data.value?.data ?? [],
  )
  return (
    <AuditView
      crumb={{ label: name, href: inClient(client) }}
      address={`/clients/${client}/audit`}
      subjects={SUBJECTS.filter((subject) => !ELSEWHERE.has(subject))}
      reading={{
        currency,
        names: new Map([...named.map((record): [string, string] => [record.id, record.name]), ...persons]),
      }}
      load={(filters, cursor, signal) => {
        const query = { limit: '50', ...filters, ...(cursor && { cursor }) }
        return answer(api.GET('/clients/{client}/audit', { params: { path: { client }, query }, signal }))
      }}
      hrefOf={(entry) => hrefOf(client, entry)}
    />
  )
}
