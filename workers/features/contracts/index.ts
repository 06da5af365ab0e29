import * as z from 'zod'
import { contracts } from '../../../db/tenant/vendors.ts'
import { CONTRACT_STATUSES } from '../../../shared/domain/vocabulary/index.ts'
import type { Endpoint } from '../../http/endpoint.ts'
import { date, idFilter, line, minor, oneOrMore, prose, recordFields } from '../../http/fields.ts'
import { type RecordFeature, recordEndpoints } from '../../records/endpoints.ts'
import { describeTable, guardExists } from '../../records/table.ts'
import { listContractRenewals } from './renewals.ts'

const fields = {
  external_id: line(200).nullable().optional(),
  title: line(300),
  number: line(200).nullable().optional(),
  vendor_id: z.string().max(60).nullable().optional().meta({ description: 'Null where nobody knows the vendor yet.' }),
  type: line(200).nullable().optional(),
  status: z.enum(CONTRACT_STATUSES).optional(),
  value_minor: minor.nullable().optional().meta({ description: 'Total value over the term.' }),
  starts_on: date.nullable().optional(),
  ends_on: date.nullable().optional(),
  notice_days: z
    .int()
    .min(0)
    .max(3_650)
    .nullable()
    .optional()
    .meta({ description: 'Days before the end by which notice is due.' }),
  note: prose(10_000).nullable().optional(),
}
const text = z.string().nullable()

export const contractFeature: RecordFeature = {
  table: describeTable(contracts),
  subject_type: 'contract',
  refers_to: [['vendor_id', 'vendors']],
  path: 'contracts',
  param: 'contract',
  names: ['Contract', 'Contracts'],
  id: 'contract',
  resource: 'contracts',
  record: z
    .object({
      ...recordFields,
      external_id: text,
      title: z.string(),
      number: text,
      vendor_id: text,
      type: text,
      status: z.enum(CONTRACT_STATUSES),
      value_minor: z.int().nullable(),
      starts_on: text,
      ends_on: text,
      notice_days: z.int().nullable(),
      note: text,
    })
    .meta({ id: 'Contract' }),
  create: z
    .strictObject({ ...fields, status: z.enum(CONTRACT_STATUSES).default('active') })
    .meta({ id: 'NewContract' }),
  update: z.strictObject(fields).partial().meta({ id: 'ContractChanges' }),
  sorts: ['title', 'ends_on', 'starts_on', 'value_minor', 'status', 'updated_at'],
  first_sort: 'title',
  search: ['title', 'number', 'type', 'external_id', 'note'],
  filters: { status: oneOrMore(CONTRACT_STATUSES), vendor_id: idFilter },
  guards: (values) => (typeof values.vendor_id === 'string' ? [guardExists('vendors', [values.vendor_id])] : []),
}

export const contractEndpoints: Endpoint[] = [...recordEndpoints(contractFeature), listContractRenewals]
