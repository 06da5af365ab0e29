import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import { wholePercent } from '../../../shared/domain/arithmetic/index.ts'
import { CADENCES, CLIENT_STATES, HEALTH_STATES, type HealthState } from '../../../shared/domain/vocabulary/index.ts'
import type { FleetRow, FleetSummary } from './schema.ts'

/** Worst first; clients without a report stand before those that are on course. */
const HEALTH_RANK = `CASE f.health WHEN 'off_course' THEN 0 WHEN 'watch' THEN 1 WHEN 'unknown' THEN 2 WHEN 'on_course' THEN 4 ELSE 3 END`

/** Forecast as percent of plan in tenths; whole numbers, so that a page's last value compares equal to itself. */
const FORECAST_TENTHS =
  'CASE WHEN f.planned_minor > 0 AND f.forecast_minor > 0 THEN f.forecast_minor * 1000 / f.planned_minor END'

/**
 * What the clients are expected to cost. A client without a forecast is expected to cost what is planned, as a project is
 * in a report, so that forecast and plan speak of the same clients; 0 where no client has a forecast.
 */
const EXPECTED = `CASE WHEN max(f.forecast_minor) > 0
  THEN sum(CASE WHEN f.forecast_minor > 0 THEN f.forecast_minor ELSE f.planned_minor END) ELSE 0 END`

/** Numbers sort with the missing ones below all others. */
const orLowest = (expression: string): SQL => sql.raw(`ifnull(${expression}, -1)`)

/** The worst first: by state, then by score, and among equals the one with more projects that are off course. */
const WORST_FIRST = `(${HEALTH_RANK}) * 1000000000 + ifnull(f.score, 0) * 1000000 + 999999 - min(ifnull(f.red_projects, 0), 999999)`

/** What the cockpit sorts by: each ends in the client's id, so that the order is total. */
export const SORTS: Record<string, SQL> = {
  health: sql.raw(WORST_FIRST),
  name: sql.raw('c.name COLLATE NOCASE'),
  score: orLowest('f.score'),
  projects: orLowest('f.projects'),
  red_projects: orLowest('f.red_projects'),
  watermelons: orLowest('f.watermelons'),
  coverage: orLowest('f.coverage'),
  forecast_percent: orLowest(FORECAST_TENTHS),
  reported_at: orLowest('f.reported_at'),
}

/** When a report failed that was asked for after the one that is shown. */
const FAILED_AT = `(SELECT max(j.finished_at) FROM report_jobs j WHERE j.client_id = c.id AND j.state = 'failed'
  AND j.requested_at > ifnull(f.reported_at, 0))`

const WORSE = `(f.health = 'off_course' AND f.previous_health <> 'off_course') OR (f.health = 'watch' AND f.previous_health IN ('on_course', 'unknown'))`

export const ATTENTION = sql.raw(
  `(ifnull(f.health = 'off_course', 0) OR ifnull(f.watermelons > 0, 0) OR ifnull(${WORSE}, 0) OR ${FAILED_AT} IS NOT NULL)`,
)

/** Whether a later report than the one that is shown was given up. */
export const FAILED = sql.raw(`(${FAILED_AT} IS NOT NULL)`)

/** Clients with their last report, where there is one. `which` is a WHERE clause over `c` and `f`. */
export const FROM_FLEET = sql.raw('FROM clients c LEFT JOIN fleet f ON f.client_id = c.id')

const FLEET_COLUMNS = [
  ...['report_id', 'as_of_on', 'reported_at', 'health', 'previous_health', 'score', 'reason', 'trend', 'projects'],
  ...['judged_projects', 'on_course_projects', 'watch_projects', 'red_projects', 'watermelons', 'planned_minor'],
  ...['actual_minor', 'forecast_minor', 'links', 'covered_links', 'coverage'],
]

export const ROW_COLUMNS = sql`c.id AS client_id, c.external_id, c.name, c.sector, c.currency, c.state, c.cadence,
  ${sql.raw(FLEET_COLUMNS.map((column) => `f.${column}`).join(', '))},
  ${sql.raw(FORECAST_TENTHS)} AS forecast_tenths, ${ATTENTION} AS attention, ${sql.raw(FAILED_AT)} AS failed_at`

const number = (value: Row[string] | undefined): number | null =>
  value === null || value === undefined ? null : Number(value)
const textOrNull = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined ? null : String(value)
const stateOf = (value: Row[string] | undefined): HealthState | null =>
  HEALTH_STATES.find((known) => known === value) ?? null
const percentOfTenths = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10)

/** One row of the cockpit from `ROW_COLUMNS`. */
export const fleetRowOf = (row: Row): FleetRow => ({
  client_id: String(row.client_id),
  external_id: textOrNull(row.external_id),
  name: String(row.name),
  sector: textOrNull(row.sector),
  currency: String(row.currency),
  state: CLIENT_STATES.find((known) => known === row.state) ?? 'active',
  cadence: CADENCES.find((known) => known === row.cadence) ?? 'weekly',
  report_id: textOrNull(row.report_id),
  as_of_on: textOrNull(row.as_of_on),
  reported_at: number(row.reported_at),
  health: stateOf(row.health),
  previous_health: stateOf(row.previous_health),
  score: number(row.score),
  // What `deliver` of the reports wrote.
  reason: typeof row.reason === 'string' ? (JSON.parse(row.reason) as FleetRow['reason']) : null,
  trend: typeof row.trend === 'string' ? (JSON.parse(row.trend) as number[]) : [],
  projects: number(row.projects),
  judged_projects: number(row.judged_projects),
  on_course_projects: number(row.on_course_projects),
  watch_projects: number(row.watch_projects),
  red_projects: number(row.red_projects),
  watermelons: number(row.watermelons),
  planned_minor: number(row.planned_minor),
  actual_minor: number(row.actual_minor),
  forecast_minor: number(row.forecast_minor),
  forecast_percent: percentOfTenths(number(row.forecast_tenths)),
  links: number(row.links),
  covered_links: number(row.covered_links),
  coverage: number(row.coverage),
  attention: row.attention === 1,
  failed_at: number(row.failed_at),
})

/** The two statements of the facts over the clients of `which`. */
export const summaryQueries = (which: SQL): [totals: SQL, money: SQL] => [
  sql`SELECT count(*) AS clients, count(f.client_id) AS reported, max(f.reported_at) AS last_reported_at,
      ${sql.raw(HEALTH_STATES.map((state) => `ifnull(sum(f.health = '${state}'), 0) AS ${state}`).join(', '))},
      ifnull(sum(${ATTENTION}), 0) AS attention, count(${sql.raw(FAILED_AT)}) AS failed,
      ifnull(sum(f.projects), 0) AS projects, ifnull(sum(f.judged_projects), 0) AS judged_projects,
      ifnull(sum(f.on_course_projects), 0) AS on_course_projects, ifnull(sum(f.red_projects), 0) AS red_projects,
      ifnull(sum(f.watermelons), 0) AS watermelons, ifnull(sum(f.links), 0) AS links,
      ifnull(sum(f.covered_links), 0) AS covered_links
    ${FROM_FLEET} WHERE ${which}`,
  sql`SELECT c.currency, sum(f.planned_minor) AS planned_minor, sum(f.actual_minor) AS actual_minor,
      ${sql.raw(EXPECTED)} AS forecast_minor
    ${FROM_FLEET} WHERE ${which} AND f.client_id IS NOT NULL
    GROUP BY c.currency ORDER BY planned_minor DESC, c.currency`,
]

/** The facts from the answers of `summaryQueries`. */
export const fleetSummaryOf = (totals: Row | undefined, money: readonly Row[]): FleetSummary => {
  const sum = (column: string): number => Number(totals?.[column] ?? 0)
  return {
    clients: sum('clients'),
    reported: sum('reported'),
    by_health: {
      on_course: sum('on_course'),
      watch: sum('watch'),
      off_course: sum('off_course'),
      unknown: sum('unknown'),
    },
    attention: sum('attention'),
    failed: sum('failed'),
    projects: sum('projects'),
    judged_projects: sum('judged_projects'),
    on_course_projects: sum('on_course_projects'),
    on_course_percent: wholePercent(sum('on_course_projects'), sum('judged_projects')),
    red_projects: sum('red_projects'),
    watermelons: sum('watermelons'),
    links: sum('links'),
    covered_links: sum('covered_links'),
    coverage: wholePercent(sum('covered_links'), sum('links')),
    last_reported_at: number(totals?.last_reported_at),
    money: money.map((row) => ({
      currency: String(row.currency),
      planned_minor: Number(row.planned_minor),
      actual_minor: Number(row.actual_minor),
      forecast_minor: Number(row.forecast_minor),
      over_plan_minor: Number(row.forecast_minor) === 0 ? 0 : Number(row.forecast_minor) - Number(row.planned_minor),
    })),
  }
}
