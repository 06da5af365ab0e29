import { consultancyRoleInClient } from '../../../../shared/domain/permissions/index.ts'
import { inConsultancy, type PageProps } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { me } from '../../app/session.ts'
import { KeysView } from './keys-view.tsx'
import { t } from './messages/index.ts'
import { consultancyGroups, firstReadable } from './scopes.ts'

/** The API keys of a consultancy, which reach all of its clients. */
export default function ConsultancyKeysPage({ params: { consultancy } }: PageProps<'consultancy'>) {
  const mine = me.value?.consultancies.find((one) => one.id === consultancy)
  const held = new Set<string>(mine ? [...mine.permissions, ...consultancyRoleInClient(mine.role)] : [])
  const path = { consultancy }
  return (
    <KeysView
      lead={t('lead_consultancy', { place: mine?.name ?? '' })}
      crumb={{ label: mine?.name ?? '', href: inConsultancy(consultancy, 'clients') }}
      address={`/consultancies/${consultancy}/api-keys`}
      groups={consultancyGroups()}
      holds={(permission) => held.has(permission)}
      mayWrite={held.has('consultancy_keys:write')}
      tryAt={(scopes) => {
        const list = firstReadable(scopes, ['clients', 'fleet', 'members'])
        return list && `/api/v1/consultancies/${consultancy}/${list}`
      }}
      list={(sort, cursor, signal) => {
        const query = { limit: '200', sort, ...(cursor && { cursor }) }
        return answer(api.GET('/consultancies/{consultancy}/api-keys', { params: { path, query }, signal }))
      }}
      create={(body) => answer(api.POST('/consultancies/{consultancy}/api-keys', { params: { path }, body }))}
      revoke={({ id }) =>
        api.DELETE('/consultancies/{consultancy}/api-keys/{api_key}', { params: { path: { ...path, api_key: id } } })
      }
    />
  )
}
