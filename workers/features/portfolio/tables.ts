import { type SQL, sql } from 'drizzle-orm'
import type { HealthContractInput, HealthLinkInput, HealthProjectInput } from '../../../shared/domain/health/index.ts'
import type { ChunkedTable } from './chunks.ts'

/**
 * What the health rules need of each table. Records refer to each other by row number, which is good within one answer and
 * a sixth of an id's length. The tuple types name the values in the same order.
 */
type P = HealthProjectInput
type BudgetTuple = [year: number, planned: number, committed: number, actual: number, forecast: number]
export type NamedTuple = [row: number, id: string, name: string, deleted: number]
export type ProjectTuple = [
  row: number,
  ...identity: [P['id'], P['name'], P['track'], P['kind'], P['status']],
  ...people: [unitRow: number | null, owner: P['owner'], vendorRow: number | null],
  ...reported: [P['reported_confidence'], P['reported_at']],
  ...dates: [
    baselineStart: string | null,
    baselineFinish: string | null,
    forecastFinish: string | null,
    actualStart: string | null,
    actualFinish: string | null,
  ],
  progress: number,
  ...totals: [planned: number, committed: number, actual: number, forecast: number],
  budget: BudgetTuple[],
]
type L = HealthLinkInput
export type LinkTuple = [
  id: L['id'],
  technologyRow: number,
  administrativeRow: number | null,
  unitRow: number,
  state: L['state'],
  lag_days: number,
]
type C = HealthContractInput
export type ContractTuple = [
  C['id'],
  C['title'],
  vendorRow: number | null,
  C['status'],
  C['value_minor'],
  starts_on: string | null,
  ends_on: string | null,
  C['notice_days'],
]

/** Deleted units and vendors come too, marked: a restored record may still refer to one. */
const named = (table: 'units' | 'vendors', bytes: number): ChunkedTable => ({
  alias: 't',
  from: `FROM ${table} t WHERE true`,
  values: ['t.rowid', 't.id', 't.name', 't.deleted_at IS NOT NULL'],
  rows: 1_000,
  bytes,
})

const BUDGET = `(SELECT json_group_array(json_array(value->>'year', value->>'planned_minor', value->>'committed_minor',
  value->>'actual_minor', value->>'forecast_minor')) FROM json_each(p.budget))`

const projects: ChunkedTable = {
  alias: 'p',
  from: `FROM projects p LEFT JOIN units u ON u.id = p.unit_id LEFT JOIN vendors v ON v.id = p.vendor_id
    WHERE p.deleted_at IS NULL`,
  values: [
    ...['p.rowid', 'p.id', 'p.name', 'p.track', 'p.kind', 'p.status'],
    ...['u.rowid', 'p.owner', 'v.rowid', 'p.reported_confidence', 'p.reported_at'],
    ...['p.baseline_start_on', 'p.baseline_finish_on', 'p.forecast_finish_on', 'p.actual_start_on'],
    ...['p.actual_finish_on', 'p.progress', 'p.planned_minor', 'p.committed_minor', 'p.actual_minor'],
    ...['p.forecast_minor', BUDGET],
  ],
  rows: 500,
  bytes: 5_000_000,
}

const causal_links: ChunkedTable = {
  alias: 'l',
  from: `FROM causal_links l LEFT JOIN projects t ON t.id = l.technology_project_id
    LEFT JOIN projects a ON a.id = l.administrative_project_id LEFT JOIN units u ON u.id = l.unit_id
    WHERE l.deleted_at IS NULL`,
  values: ['l.id', 't.rowid', 'a.rowid', 'u.rowid', 'l.state', 'l.lag_days'],
  rows: 2_000,
  bytes: 3_000_000,
}

const contracts: ChunkedTable = {
  alias: 'c',
  from: 'FROM contracts c LEFT JOIN vendors v ON v.id = c.vendor_id WHERE c.deleted_at IS NULL',
  values: ['c.id', 'c.title', 'v.rowid', 'c.status', 'c.value_minor', 'c.starts_on', 'c.ends_on', 'c.notice_days'],
  rows: 500,
  bytes: 700_000,
}

/** The five tables of a portfolio; their bytes leave a megabyte of the server's ten for what else is in the batch. */
export const PORTFOLIO_TABLES = {
  units: named('units', 100_000),
  vendors: named('vendors', 200_000),
  projects,
  causal_links,
  contracts,
} satisfies Record<string, ChunkedTable>

/**
 * The tables without the projects and links that have no bearing on the health of some projects. What has: the projects
 * themselves, those of the same vendors, their links, and the administrative projects at the other end of the links.
 * @param some a condition on `projects` that finds the projects to judge
 */
export const tablesAround = (some: SQL): typeof PORTFOLIO_TABLES => {
  const near = sql`SELECT id FROM projects WHERE ${some}
    OR vendor_id IN (SELECT vendor_id FROM projects WHERE ${some})`
  const opposite = sql`SELECT administrative_project_id FROM causal_links
    WHERE deleted_at IS NULL AND technology_project_id IN (${near})`
  return {
    ...PORTFOLIO_TABLES,
    projects: { ...projects, where: sql`(p.id IN (${near}) OR p.id IN (${opposite}))` },
    causal_links: { ...causal_links, where: sql`l.technology_project_id IN (${near})` },
  }
}
