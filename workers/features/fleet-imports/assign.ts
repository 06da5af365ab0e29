import { type FleetSplit, normaliseName, type RowError, type TableRow } from '../../../shared/domain/imports/index.ts'
import type { FleetClient } from '../../identity/fleet-clients.ts'

/** The rows of the file that belong to one client; `client` is null where it is to be created, or cannot be found. */
export type Part = { name: string; rows: TableRow[]; client: FleetClient | null; fault: string | null }

/** How a file may name a client: by its name, however it is spelled, or by its external id. */
const namesOf = ({ name, external_id }: FleetClient): string[] =>
  external_id === null ? [normaliseName(name)] : [normaliseName(name), normaliseName(external_id)]

type Found = Pick<Part, 'client' | 'fault'>

const find = (key: string, clients: readonly FleetClient[], create: boolean): Found => {
  const named = clients.filter((client) => namesOf(client).includes(key))
  const reached = named.filter((client) => client.reached)
  // No preference for the exact spelling: rows of all spellings stand in this part, and must not land in a namesake.
  const [client, another] = reached
  if (another) return { client: null, fault: 'client_ambiguous' }
  if (client) return client.usable ? { client, fault: null } : { client: null, fault: 'client_unavailable' }
  // The name of a client out of reach is answered as one that nobody has.
  return { client: null, fault: create && named.length === 0 ? null : 'client_unknown' }
}

/** Finds the client of every part of the file; two ways to name the same client make one part. */
export const assignClients = (split: FleetSplit, clients: readonly FleetClient[], create: boolean): Part[] => {
  const parts = new Map<string, Part>()
  for (const { key, name, rows } of split.clients) {
    const found = find(key, clients, create)
    const same = found.client ? parts.get(found.client.id) : undefined
    if (same) same.rows = [...same.rows, ...rows].sort((one, other) => one.number - other.number)
    else parts.set(found.client?.id ?? `named ${key}`, { name: found.client?.name ?? name, rows: [...rows], ...found })
  }
  return [...parts.values()]
}

/** The refusals of rows whose client cannot be told. */
export const refuseRows = (part: Part, column: string | null): { row: number; errors: RowError[] }[] =>
  part.rows.map(({ number }) => ({
    row: number,
    errors: [
      {
        row: number,
        column,
        field: 'client',
        value: part.name.slice(0, 100),
        code: part.fault ?? 'client_unknown',
        params: {},
      },
    ],
  }))
