import { lazyPart } from '../app/lazy-part.ts'
import type { Place } from './place.ts'

/** Its place is kept while its code comes; without a connection it stays away. */
const Nothing = () => null
const Bell = lazyPart<{ client: string }>(() => import('./bell.tsx').then((module) => module.Bell), Nothing)

/** The bell of the client that the page is about, for whoever has notifications there. */
export function ClientBell({ place: { client } }: { place: Place }) {
  if (client.id === undefined || !client.may('notifications:read')) return null
  return <Bell key={client.id} client={client.id} />
}
