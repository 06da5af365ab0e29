import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { CONTRACT_STATUSES, VENDOR_STATUSES } from '../../shared/domain/vocabulary/index.ts'
import { listIndex, oneOf, recordColumns } from '../columns.ts'

export const vendors = sqliteTable(
  'vendors',
  {
    ...recordColumns,
    external_id: text(),
    name: text().notNull(),
    category: text(),
    status: text({ enum: VENDOR_STATUSES }).notNull().default('active'),
    contact_name: text(),
    contact_email: text(),
    note: text(),
  },
  (t) => [
    uniqueIndex('vendors_external_id').on(t.external_id).where(sql`external_id IS NOT NULL`),
    listIndex('vendors_name', t.name, t.id),
    check('vendors_status', sql.raw(oneOf('status', VENDOR_STATUSES))),
  ],
)

export const contracts = sqliteTable(
  'contracts',
  {
    ...recordColumns,
    external_id: text(),
    title: text().notNull(),
    number: text(),
    /** Null where the source does not name the vendor; the page shows it as a gap to close. */
    vendor_id: text().references(() => vendors.id),
    type: text(),
    status: text({ enum: CONTRACT_STATUSES }).notNull().default('active'),
    /** Total value over the term, in minor units of the client's currency; null where unknown. */
    value_minor: integer(),
    starts_on: text(),
    ends_on: text(),
    /** Days before `ends_on` at which notice must be given to renew or leave. */
    notice_days: integer(),
    note: text(),
  },
  (t) => [
    uniqueIndex('contracts_external_id').on(t.external_id).where(sql`external_id IS NOT NULL`),
    index('contracts_vendor').on(t.vendor_id),
    listIndex('contracts_title', t.title, t.id),
    check('contracts_status', sql.raw(oneOf('status', CONTRACT_STATUSES))),
    check('contracts_term', sql`starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on`),
  ],
)
