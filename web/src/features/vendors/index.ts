/** What other features need of vendors. */
export { expireVendors, useVendors, type Vendor } from './data.ts'
