import type { Settings } from '../env.ts'
import { AppError } from '../http/problem.ts'
import { selfHosted } from './server.ts'

/** How statements reach one database. */
export type Connection = {
  url: string
  /** Name that the server tells its databases apart by; null where the address alone says which one it is. */
  namespace: string | null
  /** A token for exactly this database. */
  token: () => Promise<string>
}

/**
 * Where clients' databases are kept: everything that Bearing asks of such a place. The self-hosted libSQL server is one;
 * Turso would be another, through its platform API.
 */
export interface DatabaseHost {
  connection(namespace: string): Connection
  /** Creates an empty namespace; one that exists already is left as it is. */
  create(namespace: string): Promise<void>
  /** Creates `namespace` as a copy of `template`. */
  fork(template: string, namespace: string): Promise<void>
  /** Makes acknowledged writes survive a power cut. */
  makeDurable(namespace: string): Promise<void>
  delete(namespace: string): Promise<void>
}

/** The location of the control database, and of every client's unless the registry names another. */
export const PRIMARY = 'primary'

/** Every location that the registry may name. A new place to keep databases is one more line. */
const HOSTS: ReadonlyMap<string, (settings: Settings) => DatabaseHost> = new Map([[PRIMARY, selfHosted]])

/** The host of a location. @throws AppError unavailable for one that this build does not know: never another one instead */
export const hostAt = (settings: Settings, location: string): DatabaseHost => {
  const host = HOSTS.get(location)
  if (!host) throw new AppError('unavailable', 'The database of this client is at a place that is not known here.')
  return host(settings)
}
