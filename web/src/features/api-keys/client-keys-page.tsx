import type { ClientPermission, Permission } from '../../../../shared/domain/permissions/index.ts'
import { inClient, type PageProps } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { useClient } from '../../app/client.ts'
import { KeysView } from './keys-view.tsx'
import { t } from './messages/index.ts'
import { clientGroups, firstReadable } from './scopes.ts'

/** The API keys of one client organization. */
export default function ClientKeysPage({ params: { client } }: PageProps<'client'>) {
  const { name, may } = useClient(client)
  const path = { client }
  return (
    <KeysView
      lead={t('lead_client', { place: name })}
      crumb={{ label: name, href: inClient(client) }}
      address={`/clients/${client}/api-keys`}
      groups={clientGroups()}
      // The table offers resources of a client only.
      holds={(permission: Permission) => may(permission as ClientPermission)}
      mayWrite={may('api_keys:write')}
      tryAt={(scopes) => {
        const list = firstReadable(scopes, ['projects', 'units', 'vendors', 'contracts', 'causal_links', 'reports'])
        return list && `/api/v1/clients/${client}/${list}`
      }}
      list={(sort, cursor, signal) => {
        const query = { limit: '200', sort, ...(cursor && { cursor }) }
        return answer(api.GET('/clients/{client}/api-keys', { params: { path, query }, signal }))
      }}
      create={({ scopes, ...key }) => {
        const body = { ...key, scopes: scopes as ClientPermission[] }
        return answer(api.POST('/clients/{client}/api-keys', { params: { path }, body }))
      }}
      revoke={({ id }) =>
        api.DELETE('/clients/{client}/api-keys/{api_key}', { params: { path: { ...path, api_key: id } } })
      }
    />
  )
}
