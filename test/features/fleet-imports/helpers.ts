import type { Caller, Consultancy } from '../../support/world.ts'
import { json } from '../../support/world.ts'
import { type Counts, type Fault, type FileOptions, formOf } from '../imports/helpers.ts'

export type FleetClient = Counts & {
  client_id: string | null
  name: string
  status: 'planned' | 'committed' | 'refused' | 'failed'
  created_client: boolean
  import_id: string | null
  references_created: number
  problem: { code: string } | null
}
export type FleetFault = Fault & { client: string | null }
export type FleetOutcome = Counts & {
  id: string | null
  dry_run: boolean
  complete: boolean
  rows_failed: number
  rows_without_client: number
  references_created: number
  clients_created: number
  refusals: FleetFault[]
  clients: FleetClient[]
}

export const sendFleet = (
  consultancy: Consultancy,
  content: string,
  file: FileOptions = {},
  caller: Caller = consultancy.owner,
): Promise<Response> =>
  caller.fetch(
    'POST',
    `/consultancies/${consultancy.id}/imports`,
    formOf(content, file),
    file.key === undefined ? {} : { 'idempotency-key': file.key },
  )

export const importedFleet = async (
  consultancy: Consultancy,
  content: string,
  file: FileOptions = {},
  status = 201,
): Promise<FleetOutcome> => json<FleetOutcome>(await sendFleet(consultancy, content, file), status)
