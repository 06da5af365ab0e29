import { getTableColumns } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { causalLinks } from '../../../db/tenant/causal-links.ts'
import { projects } from '../../../db/tenant/projects.ts'
import { units } from '../../../db/tenant/units.ts'
import { contracts, vendors } from '../../../db/tenant/vendors.ts'
import type { RecordValues } from '../../../shared/domain/imports/index.ts'
import type { ClientPermission } from '../../../shared/domain/permissions/index.ts'
import { PORTFOLIO_TABLES, type PortfolioTable } from '../../../shared/domain/vocabulary/index.ts'
import type { RecordFeature } from '../../records/endpoints.ts'
import { causalLinkFeature } from '../causal-links/index.ts'
import { contractFeature } from '../contracts/index.ts'
import { projectFeature } from '../projects/index.ts'
import { unitFeature } from '../units/index.ts'
import { vendorFeature } from '../vendors/index.ts'

export const FEATURES: Record<PortfolioTable, RecordFeature> = {
  units: unitFeature,
  projects: projectFeature,
  vendors: vendorFeature,
  contracts: contractFeature,
  causal_links: causalLinkFeature,
}

/** The tables that records of a table refer to. */
export const REFERS_TO: Record<PortfolioTable, readonly PortfolioTable[]> = {
  units: [],
  vendors: [],
  projects: ['units', 'vendors'],
  contracts: ['vendors'],
  causal_links: ['projects', 'units'],
}

const defaultsOf = (table: SQLiteTable): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(getTableColumns(table))
      .filter((column) => column.hasDefault && column.default !== undefined)
      .map((column) => [column.name, column.default]),
  )

/** What a column holds where nothing is said: the table's own defaults, so that they stand in one place. */
export const COLUMN_DEFAULTS: Record<PortfolioTable, Record<string, unknown>> = {
  units: defaultsOf(units),
  projects: defaultsOf(projects),
  vendors: defaultsOf(vendors),
  contracts: defaultsOf(contracts),
  causal_links: defaultsOf(causalLinks),
}

/** Values of new records that files seldom name and the tables ask for. */
export const USUAL_VALUES: Record<PortfolioTable, RecordValues> = {
  units: {},
  projects: { track: 'technology', kind: 'rollout' },
  vendors: {},
  contracts: {},
  causal_links: {},
}

export const portfolioTable = (name: unknown): PortfolioTable | null =>
  PORTFOLIO_TABLES.find((table) => table === name) ?? null

/** What planning shows of the table and of those that it refers to must be the reader's to see, and what it writes to write. */
export const permissionsFor = (table: PortfolioTable): ClientPermission[] => [
  `${table}:read`,
  `${table}:write`,
  ...REFERS_TO[table].map((other): ClientPermission => `${other}:read`),
]

/** Every column that refers to a record of these tables, from theirs or any other: `[table, column, table referred to]`. */
export const REFERENCES: readonly (readonly [table: string, column: string, to: PortfolioTable])[] =
  PORTFOLIO_TABLES.flatMap((to) =>
    (FEATURES[to].referenced_by ?? []).map(([table, column]) => [table, column, to] as const),
  )

/** The column by which people know a record; of other kinds of record only the id is told. */
export const NAME_COLUMNS: Readonly<Record<string, string>> = {
  units: 'name',
  projects: 'name',
  vendors: 'name',
  contracts: 'title',
  causal_links: 'mechanism',
}
