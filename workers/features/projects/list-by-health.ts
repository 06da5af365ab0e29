import { type SQL, sql } from 'drizzle-orm'
import { assess } from '../../../shared/domain/health/index.ts'
import type { HealthState } from '../../../shared/domain/vocabulary/index.ts'
import type { ClientContext } from '../../identity/context.ts'
import { computedPage } from '../../records/computed-page.ts'
import { type ListRequest, listPage, type Page } from '../../records/list.ts'
import { columnList, decode, type RecordTable } from '../../records/table.ts'
import { asOfDay } from '../portfolio/as-of.ts'
import { loadPortfolioWith } from '../portfolio/load-portfolio.ts'

type Standing = { id: string; state: HealthState; score: number | null; watermelon: boolean }

/** The worst first, as in the fleet; what cannot be judged comes before what is in order. */
const RANK: Record<HealthState, number> = { off_course: 0, watch: 1, unknown: 2, on_course: 3 }
/** More than any score, so that the state decides first. */
const STEP = 1000

/** The lower, the worse; among equals of a state those that report green against the evidence come first. */
const badness = ({ state, score, watermelon }: Standing): number =>
  RANK[state] * STEP + (watermelon ? 0 : STEP / 2) + (score ?? 0)

const isSort = (sort: string): boolean => sort.replace(/^-/, '') === 'health'

/** One JSON text for all ids: a row each would cost several times the bytes. */
const matchingIds = (where: readonly SQL[]): SQL =>
  sql`SELECT json_group_array(id) AS ids FROM projects WHERE ${sql.join([sql`deleted_at IS NULL`, ...where], sql` AND `)}`

const among = (ids: readonly string[]): SQL => sql`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`

/** Judges the portfolio and keeps what the filters leave. One round trip. */
const standings = async (ctx: ClientContext, where: readonly SQL[], states: readonly string[]): Promise<Standing[]> => {
  const { portfolio, rows } = await loadPortfolioWith(ctx.db, asOfDay({}, ctx.now), [matchingIds(where)])
  const left = new Set(JSON.parse(String(rows[0]?.[0]?.ids ?? '[]')) as string[])
  return assess(portfolio)
    .projects.map(({ project: { id }, health: { state, score, watermelon } }) => ({ id, state, score, watermelon }))
    .filter(({ id, state, watermelon }) => {
      const wanted = states.length === 0 || states.includes(state) || (watermelon && states.includes('watermelon'))
      return wanted && left.has(id)
    })
}

/**
 * A page of projects filtered or sorted by computed health, which no statement can: the whole portfolio is judged for each
 * page, in two round trips. Undefined where the request asks for neither.
 */
export const listByHealth = async <T>(
  ctx: ClientContext,
  table: RecordTable,
  where: readonly SQL[],
  request: ListRequest,
  health: string | undefined,
): Promise<Page<T> | undefined> => {
  if (health === undefined && !isSort(request.sort)) return undefined
  const judged = await standings(ctx, where, health?.split(',') ?? [])
  if (!isSort(request.sort)) return listPage<T>(ctx.db, table, [...where, among(judged.map(({ id }) => id))], request)
  const page = computedPage(judged, (one) => ({ value: badness(one), id: one.id }), request)
  const [rows = []] = await ctx.db.read([
    sql`SELECT ${columnList(table)} FROM projects WHERE deleted_at IS NULL AND ${among(page.data.map(({ id }) => id))}`,
  ])
  const found = new Map(rows.map((row) => [String(row.id), decode<T>(table, row)]))
  // One that was deleted between the two round trips is left out.
  return { ...page, data: page.data.flatMap(({ id }) => found.get(id) ?? []) }
}
