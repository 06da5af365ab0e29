import { type SQL, sql } from 'drizzle-orm'
import { inList, type Row } from '../../../db/client.ts'
import { causalLinks } from '../../../db/tenant/causal-links.ts'
import { decode, describeTable } from '../../records/table.ts'

export type MapFilter = {
  unit_id?: string | undefined
  technology_project_id?: string | undefined
  state?: string | undefined
}

type LinkRow = typeof causalLinks.$inferSelect
export type MapLink = Pick<
  LinkRow,
  | 'id'
  | 'version'
  | 'technology_project_id'
  | 'administrative_project_id'
  | 'unit_id'
  | 'artefact'
  | 'mechanism'
  | 'strength'
  | 'state'
  | 'lag_days'
>

const COLUMNS: readonly (keyof MapLink)[] = [
  'id',
  'version',
  'technology_project_id',
  'administrative_project_id',
  'unit_id',
  'artefact',
  'mechanism',
  'strength',
  'state',
  'lag_days',
]
const described = describeTable(causalLinks)
const table = { ...described, columns: COLUMNS }

const conditions = ({ unit_id, technology_project_id, state }: MapFilter): SQL => {
  const where = [sql`deleted_at IS NULL`]
  if (unit_id !== undefined) where.push(inList(sql`unit_id`, unit_id.split(',')))
  if (technology_project_id !== undefined)
    where.push(inList(sql`technology_project_id`, technology_project_id.split(',')))
  where.push(state === undefined ? sql`state <> 'dismissed'` : inList(sql`state`, state.split(',')))
  return sql.join(where, sql` AND `)
}

/**
 * The first `limit` links, oldest first, and how many there are. Each mechanism is cut, so that as many links as a map shows
 * fit into one answer of the server whatever people wrote.
 */
export const mapLinkQueries = (filter: MapFilter, limit: number): SQL[] => [
  sql`SELECT id, version, technology_project_id, administrative_project_id, unit_id, artefact,
    substr(mechanism, 1, 500) AS mechanism, strength, state, lag_days
    FROM causal_links WHERE ${conditions(filter)} ORDER BY id LIMIT ${limit}`,
  sql`SELECT count(*) AS total FROM causal_links WHERE ${conditions(filter)}`,
]

export const readMapLinks = ([rows = [], counts]: readonly Row[][]): { links: MapLink[]; links_total: number } => ({
  links: rows.map((row) => decode<MapLink>(table, row)),
  links_total: Number(counts?.[0]?.total ?? 0),
})
