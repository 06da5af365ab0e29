import type { PortfolioTable } from '../../vocabulary/index.ts'
import { type ImportField, text } from './field.ts'
import { PROJECT_FIELDS } from './projects.ts'
import { CAUSAL_LINK_FIELDS, CONTRACT_FIELDS, UNIT_FIELDS, VENDOR_FIELDS } from './records.ts'

export type { FieldType, ImportField } from './field.ts'
export { matchValue } from './synonyms.ts'

/** The client that a row belongs to, in a file that covers a whole consultancy. */
export const CLIENT_FIELD: ImportField = text(
  'client',
  'Client',
  [
    ...['client', 'client name', 'customer', 'customer name', 'organization', 'organisation', 'organization name'],
    ...['agency name', 'agency', 'company', 'company name', 'mandant', 'kunde', 'kundenname', 'firma', 'unternehmen'],
    ...['behoerde', 'gesellschaft', 'tenant'],
  ],
  { required: true, nullable: false },
)

const FIELDS: Record<PortfolioTable, readonly ImportField[]> = {
  units: UNIT_FIELDS,
  projects: PROJECT_FIELDS,
  vendors: VENDOR_FIELDS,
  contracts: CONTRACT_FIELDS,
  causal_links: CAUSAL_LINK_FIELDS,
}

/** The fields that a file for the table may fill; `fleet` adds the client of a consultancy-wide file. */
export const importFields = (table: PortfolioTable, options: { fleet?: boolean } = {}): readonly ImportField[] =>
  options.fleet ? [CLIENT_FIELD, ...FIELDS[table]] : FIELDS[table]

/** The field that names a record to people: the title of a contract, the name of everything else. */
export const nameField = (table: PortfolioTable): 'name' | 'title' => (table === 'contracts' ? 'title' : 'name')
