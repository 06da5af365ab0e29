import { clients } from '../../../db/control/consultancies.ts'
import { describeTable, type RecordTable } from '../../records/table.ts'
import type { RecordKind } from '../../records/verbs.ts'

const PRIVATE = new Set(['namespace', 'location', 'schema_version'])
const described = describeTable(clients)

/** The registry's own columns are written with the client but never answered. */
const table: RecordTable = { ...described, internal: PRIVATE }

export const clientKind: RecordKind = { table, subject_type: 'client' }
