import { coerceRow } from './coerce.ts'
import { normaliseName } from './normalise.ts'
import type { PreparedImport } from './prepare.ts'
import { type RowError, rowError } from './problems.ts'
import type { TableRow } from './table.ts'

/** One client's part of a consultancy-wide file. */
export type ClientRows = {
  /** The normalised name, under which spellings count as the same; compare with `normaliseName` of a client's name. */
  key: string
  /** The name or external id as the first row writes it. */
  name: string
  rows: TableRow[]
}

export type FleetSplit = { clients: ClientRows[]; refused: { row: number; errors: RowError[] }[] }

/** Sorts the rows of a consultancy-wide file by client, in the order in which clients appear; rows without one are refused. */
export const splitByClient = (prepared: PreparedImport): FleetSplit => {
  const field = prepared.fields.find((one) => one.field.name === 'client')
  const clients = new Map<string, ClientRows>()
  const refused: FleetSplit['refused'] = []
  for (const row of prepared.parsed.rows) {
    // The row's own faults are reported when its client's part is planned; only the client is read here.
    const read = field ? coerceRow({ ...prepared, fields: [field] }, { number: row.number, cells: row.cells }) : null
    const name = read?.values.get('client')
    if (typeof name !== 'string') {
      refused.push({
        row: row.number,
        errors: read?.errors.length ? read.errors : [rowError(row.number, 'client_missing')],
      })
      continue
    }
    const key = normaliseName(name)
    const part = clients.get(key) ?? { key, name, rows: [] }
    clients.set(key, part)
    part.rows.push(row)
  }
  return { clients: [...clients.values()], refused }
}
