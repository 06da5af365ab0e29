import * as z from 'zod'
import { vendors } from '../../../db/tenant/vendors.ts'
import { VENDOR_STATUSES } from '../../../shared/domain/vocabulary/index.ts'
import { line, oneOrMore, prose, recordFields } from '../../http/fields.ts'
import type { RecordFeature } from '../../records/endpoints.ts'
import { describeTable } from '../../records/table.ts'

const fields = {
  external_id: line(200).nullable().optional(),
  name: line(300),
  category: line(200).nullable().optional(),
  status: z.enum(VENDOR_STATUSES).optional(),
  contact_name: line(200).nullable().optional(),
  contact_email: z.email('Give an e-mail address.').max(254).nullable().optional(),
  note: prose(10_000).nullable().optional(),
}
const text = z.string().nullable()

export const vendorFeature: RecordFeature = {
  table: describeTable(vendors),
  subject_type: 'vendor',
  referenced_by: [
    ['projects', 'vendor_id'],
    ['contracts', 'vendor_id'],
  ],
  path: 'vendors',
  param: 'vendor',
  names: ['Vendor', 'Vendors'],
  id: 'vendor',
  resource: 'vendors',
  record: z
    .object({
      ...recordFields,
      external_id: text,
      name: z.string(),
      category: text,
      status: z.enum(VENDOR_STATUSES),
      contact_name: text,
      contact_email: text,
      note: text,
    })
    .meta({ id: 'Vendor' }),
  create: z.strictObject({ ...fields, status: z.enum(VENDOR_STATUSES).default('active') }).meta({ id: 'NewVendor' }),
  update: z.strictObject(fields).partial().meta({ id: 'VendorChanges' }),
  sorts: ['name', 'category', 'status', 'updated_at'],
  first_sort: 'name',
  search: ['name', 'category', 'contact_name', 'contact_email', 'external_id'],
  filters: { status: oneOrMore(VENDOR_STATUSES) },
}
