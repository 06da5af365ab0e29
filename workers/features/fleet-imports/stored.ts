import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import { fleetImports } from '../../../db/control/fleet-imports.ts'
import { notFound } from '../../http/problem.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import { type ListRequest, listPage, type Page } from '../../records/list.ts'
import { columnList, decode, describeTable, insertRow, type RecordTable } from '../../records/table.ts'
import type { ImportForm } from '../imports/index.ts'
import type { FleetCounts, FleetImportSummary } from './schema.ts'

const table = describeTable(fleetImports)
const COUNTED = ['clients_total', 'clients_created', 'clients_reverted']

const parts = (condition = ''): string =>
  `(SELECT count(*) FROM fleet_import_clients p WHERE p.fleet_import_id = f.id${condition})`

/** The imports with what became of their clients; they are never deleted. */
const listed: RecordTable = {
  ...table,
  columns: [...table.columns, ...COUNTED],
  integers: new Set([...table.integers, ...COUNTED]),
  internal: new Set(['consultancy_id']),
  name: `(SELECT f.*, NULL AS deleted_at, ${parts()} AS clients_total, ${parts(' AND p.created_client')} AS clients_created,
    ${parts(' AND p.reverted_at IS NOT NULL')} AS clients_reverted FROM fleet_imports f)`,
}

type Stored = Omit<FleetImportSummary, 'state'>

const withState = (stored: Stored): FleetImportSummary => {
  const { clients_total: all, clients_reverted: reverted } = stored
  return { ...stored, state: reverted === 0 ? 'committed' : reverted < all ? 'partly_reverted' : 'reverted' }
}

const own = (ctx: ConsultancyContext): SQL => sql`consultancy_id = ${ctx.consultancy.id}`

export const listFleetImports = async (
  ctx: ConsultancyContext,
  request: ListRequest,
): Promise<Page<FleetImportSummary>> => {
  const page = await listPage<Stored>(ctx.control, listed, [own(ctx)], request)
  return { ...page, data: page.data.map(withState) }
}

/** One client's part of an import over many clients. */
export type StoredPart = {
  client_id: string
  name: string
  import_id: string
  created_client: boolean
  reverted_at: number | null
  /** Whether the client is no longer there. */
  client_removed: boolean
}

const partOf = (row: Row): StoredPart => ({
  client_id: String(row.client_id),
  name: String(row.name),
  import_id: String(row.import_id),
  created_client: row.created_client === 1,
  reverted_at: row.reverted_at === null ? null : Number(row.reverted_at),
  client_removed: row.client_removed === 1,
})

/** One import with the parts of its clients, by name. @throws AppError not_found */
export const getFleetImport = async (ctx: ConsultancyContext, id: string) => {
  const [imports, clients = []] = await ctx.control.read([
    sql`SELECT ${columnList(listed)} FROM ${sql.raw(listed.name)} WHERE ${own(ctx)} AND id = ${id}`,
    sql`SELECT p.*, c.name, c.deleted_at IS NOT NULL AS client_removed
      FROM fleet_import_clients p JOIN clients c ON c.id = p.client_id AND c.consultancy_id = ${ctx.consultancy.id}
      WHERE p.fleet_import_id = ${id} ORDER BY c.name COLLATE NOCASE, c.id`,
  ])
  const row = imports?.[0]
  if (!row) throw notFound()
  return { ...withState(decode<Stored>(listed, row)), clients: clients.map(partOf) }
}

/** Notes the import before any of it is written, with the counts that it was planned with. */
export const noteFleetImport = (
  ctx: ConsultancyContext,
  id: string,
  { table: table_name, file_name }: Pick<ImportForm<unknown>, 'table' | 'file_name'>,
  counts: FleetCounts,
): SQL =>
  insertRow(table, {
    ...counts,
    id,
    consultancy_id: ctx.consultancy.id,
    table_name,
    file_name,
    actor_name: ctx.actor.name,
    created_at: ctx.now,
  })

/** Notes one client's part before it is written: an import that breaks off leaves nothing that cannot be found and undone. */
export const notePart = (id: string, part: Pick<StoredPart, 'client_id' | 'import_id' | 'created_client'>): SQL =>
  sql`INSERT INTO fleet_import_clients (fleet_import_id, client_id, import_id, created_client)
    VALUES (${id}, ${part.client_id}, ${part.import_id}, ${part.created_client ? 1 : 0})`

/** Closes the import with the counts as they became. @param now the instant at which it ended, epoch milliseconds */
export const closeFleetImport = (id: string, counts: FleetCounts, now: number): SQL =>
  sql`UPDATE fleet_imports SET rows_created = ${counts.rows_created}, rows_updated = ${counts.rows_updated},
    rows_unchanged = ${counts.rows_unchanged}, rows_merged = ${counts.rows_merged}, rows_refused = ${counts.rows_refused},
    rows_failed = ${counts.rows_failed}, references_created = ${counts.references_created}, finished_at = ${now}
    WHERE id = ${id}`
