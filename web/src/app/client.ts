import { type ClientPermission, consultancyRoleInClient } from '../../../shared/domain/permissions/index.ts'
import { answer, api } from './api.ts'
import { useResource } from './resource.ts'
import { type Me, me } from './session.ts'

type Reached = Pick<Me['clients'][number], 'id' | 'name' | 'currency' | 'consultancy_id' | 'permissions'>

export type ClientAccess = {
  /** The client's name; '' until it is known. */
  name: string
  /** The client's currency (ISO 4217), in which all its money is. */
  currency: string
  consultancy: string | undefined
  /** Whether it is known what the person may do here; an address of no client that they reach is `missing`. */
  known: boolean
  missing: boolean
  /** Whether the person may do this here; false until it is known. */
  may: (permission: ClientPermission) => boolean
}

/** The client that a page is about, and what the person may do in it. Known at once, but for the largest consultancies. */
export function useClient(id: string | undefined): ClientAccess {
  const known = me.value?.clients.find((client) => client.id === id)
  // The list of one's own clients ends at 500; those after it are asked for one by one.
  const beyond = useResource(id === undefined || known ? null : `/clients/${id}`, (signal) =>
    loadReached(id ?? '', signal),
  )
  const client: Reached | undefined = known ?? beyond.data.value
  return {
    name: client?.name ?? '',
    currency: client?.currency ?? 'EUR',
    consultancy: client?.consultancy_id,
    // Without any permission, as in a suspended client, the API says why.
    known: client !== undefined && client.permissions.length > 0,
    missing: client === undefined && beyond.problem.value?.status === 404,
    may: (permission) => client?.permissions.includes(permission) ?? false,
  }
}

const loadReached = async (client: string, signal: AbortSignal): Promise<Reached> => {
  const record = await answer(api.GET('/clients/{client}', { params: { path: { client } }, signal }))
  const role = me.peek()?.consultancies.find((one) => one.id === record.consultancy_id)?.role
  return { ...record, permissions: role ? [...consultancyRoleInClient(role)] : [] }
}
