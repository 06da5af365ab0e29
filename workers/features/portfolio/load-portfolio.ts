import { type SQL, sql } from 'drizzle-orm'
import type { Database, Row } from '../../../db/client.ts'
import {
  type HealthContractInput,
  type HealthInput,
  type HealthLinkInput,
  type HealthProjectInput,
  resolveThresholds,
  type Thresholds,
} from '../../../shared/domain/health/index.ts'
import { readChunked } from './chunks.ts'
import {
  type ContractTuple,
  type LinkTuple,
  type NamedTuple,
  PORTFOLIO_TABLES,
  type ProjectTuple,
  tablesAround,
} from './tables.ts'

type Records = Record<keyof typeof PORTFOLIO_TABLES, unknown[]>

const thresholdsOf = (row: Row | undefined): Thresholds => {
  const changed: unknown = JSON.parse(String(row?.thresholds ?? '{}'))
  return resolveThresholds(typeof changed === 'object' && changed !== null ? { ...changed } : {})
}

type Ids = ReadonlyMap<number, string>
const idAt = (ids: Ids, row: number | null): string | null => (row === null ? null : (ids.get(row) ?? null))

const projectOf = (tuple: ProjectTuple, units: Ids, vendors: Ids): HealthProjectInput => {
  const [, id, name, track, kind, status, unit, owner, vendor, reported_confidence, reported_at, ...rest] = tuple
  const [baseline_start_on, baseline_finish_on, forecast_finish_on, actual_start_on, actual_finish_on, ...sums] = rest
  const [progress, planned_minor, committed_minor, actual_minor, forecast_minor, budget] = sums
  return {
    id,
    name,
    track,
    kind,
    status,
    unit_id: idAt(units, unit),
    owner,
    vendor_id: idAt(vendors, vendor),
    reported_confidence,
    reported_at,
    baseline_start_on,
    baseline_finish_on,
    forecast_finish_on,
    actual_start_on,
    actual_finish_on,
    progress,
    budget: budget.map(([year, planned, committed, actual, forecast]) => ({
      year,
      planned_minor: planned,
      committed_minor: committed,
      actual_minor: actual,
      forecast_minor: forecast,
    })),
    planned_minor,
    committed_minor,
    actual_minor,
    forecast_minor,
  }
}

/** A link of a deleted technology project is nobody's; one whose administrative project is deleted is not covered. */
const linksOf = (tuples: readonly LinkTuple[], projects: Ids, units: Ids): HealthLinkInput[] =>
  tuples.flatMap(([id, technology, administrative, unit, state, lag_days]) => {
    const technology_project_id = idAt(projects, technology)
    const unit_id = idAt(units, unit)
    if (technology_project_id === null || unit_id === null) return []
    const administrative_project_id = idAt(projects, administrative)
    return [{ id, technology_project_id, administrative_project_id, unit_id, state, lag_days }]
  })

const contractOf = (tuple: ContractTuple, vendors: Ids): HealthContractInput => {
  const [id, title, vendor, status, value_minor, starts_on, ends_on, notice_days] = tuple
  return { id, title, vendor_id: idAt(vendors, vendor), status, value_minor, starts_on, ends_on, notice_days }
}

const idsOf = (tuples: readonly (readonly [row: number, id: string, ...unknown[]])[]): Ids =>
  new Map(tuples.map(([row, id]) => [row, id]))

const present = (tuples: readonly NamedTuple[]): { id: string; name: string }[] =>
  tuples.filter(([, , , deleted]) => deleted === 0).map(([, id, name]) => ({ id, name }))

const assemble = (records: Records, thresholds: Thresholds, as_of_on: string): HealthInput => {
  // Each tuple is the list of values of its own SELECT, over columns whose types and closed lists the tables enforce.
  const [units, vendors] = [records.units as NamedTuple[], records.vendors as NamedTuple[]]
  const projects = records.projects as ProjectTuple[]
  const [unitIds, vendorIds] = [idsOf(units), idsOf(vendors)]
  return {
    projects: projects.map((tuple) => projectOf(tuple, unitIds, vendorIds)),
    links: linksOf(records.causal_links as LinkTuple[], idsOf(projects), unitIds),
    units: present(units),
    vendors: present(vendors),
    contracts: (records.contracts as ContractTuple[]).map((tuple) => contractOf(tuple, vendorIds)),
    thresholds,
    as_of_on,
  }
}

/**
 * The portfolio together with the rows of other statements, on the same snapshot and in the same round trip.
 * @param also other statements, which may answer half a megabyte between them
 * @param around a condition on `projects`: only what bears on the health of these is loaded, and that of others is not to be told
 */
export const loadPortfolioWith = async (
  db: Database,
  asOfOn: string,
  also: readonly SQL[],
  around?: SQL,
): Promise<{ portfolio: HealthInput; rows: Row[][] }> => {
  const settings = sql`SELECT thresholds FROM report_settings LIMIT 1`
  const tables = around ? tablesAround(around) : PORTFOLIO_TABLES
  const { records, rows } = await readChunked(db, tables, [settings, ...also])
  return { portfolio: assemble(records, thresholdsOf(rows[0]?.[0]), asOfOn), rows: rows.slice(1) }
}

/**
 * A client's whole portfolio as `portfolioHealth`, `healthReport` and `assess` of `shared/domain/health` take it, deleted records
 * left out, with the client's own thresholds. One round trip up to about 10,000 projects and 40,000 links.
 * @param asOfOn the day of judgement, `YYYY-MM-DD`
 */
export const loadPortfolio = async (db: Database, asOfOn: string): Promise<HealthInput> =>
  (await loadPortfolioWith(db, asOfOn, [])).portfolio
