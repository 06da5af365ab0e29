import { useLocation } from 'preact-iso/router'
import { type ClientAccess, useClient } from '../app/client.ts'
import { me } from '../app/session.ts'

/** The client or consultancy that an address is inside of. */
export const placeIn = (path: string): { client: string | undefined; consultancy: string | undefined } => {
  const [, root, id] = path.split('/')
  return {
    client: root === 'clients' && id ? decodeURIComponent(id) : undefined,
    consultancy: root === 'consultancies' && id ? decodeURIComponent(id) : undefined,
  }
}

export type Place = {
  path: string
  client: ClientAccess & { id: string | undefined }
  /** The consultancy of the page or of its client; the person's first where the page says none. */
  consultancy: { id: string; name: string } | undefined
}

/** Where the person is now. */
export function usePlace(): Place {
  const { path } = useLocation()
  const at = placeIn(path)
  const client = useClient(at.client)
  // Of a client that the person does not reach nothing can be offered: the navigation is that of no client.
  const id = client.missing ? undefined : at.client
  const mine = me.value?.consultancies ?? []
  const wanted = at.consultancy ?? client.consultancy
  return {
    path,
    client: { ...client, id },
    consultancy: mine.find((one) => one.id === wanted) ?? (id === undefined ? mine[0] : undefined),
  }
}
