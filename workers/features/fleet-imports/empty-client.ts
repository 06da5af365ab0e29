import { is, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Database, DatabaseError } from '../../../db/client.ts'
import * as tenant from '../../../db/tenant/index.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import { audit } from '../../records/audit.ts'
import { guardThat } from '../../records/table.ts'

/** What a client's database holds that nobody put there as a record: its ledger, its own description, traces of imports. */
const NO_RECORDS: ReadonlySet<string> = new Set([
  ...['audit_log', 'idempotency_keys', 'outbox', 'guard', 'tenant_meta', 'search_documents'],
  ...['imports', 'import_changes'],
])

/** A client is made with its settings: only changed ones are somebody's work. */
const MADE_WITH_CLIENT: ReadonlySet<string> = new Set(['report_settings', 'masterplan_settings'])

const heldRows = ({ name, columns }: ReturnType<typeof getTableConfig>): string => {
  if (MADE_WITH_CLIENT.has(name)) return `EXISTS (SELECT 1 FROM ${name} WHERE version > 1)`
  const deletable = columns.some((column) => column.name === 'deleted_at')
  return `EXISTS (SELECT 1 FROM ${name}${deletable ? ' WHERE deleted_at IS NULL' : ''})`
}

/** Looks into every table whose rows are somebody's work, so that a new kind of record counts without being told here. */
const HELD = Object.values<unknown>(tenant)
  .filter((one): one is SQLiteTable => is(one, SQLiteTable))
  .map(getTableConfig)
  .filter(({ name }) => !NO_RECORDS.has(name))
  .map(heldRows)
  .join(' OR ')

/** Whether a client's database holds no record but deleted ones. */
export const isEmpty = async (db: Database): Promise<boolean> => {
  const [rows] = await db.read([sql`SELECT ${sql.raw(HELD)} AS held`])
  return rows?.[0]?.held === 0
}

/** Nobody was invited to the client, given access or asked for a report, and it is as it was made. */
const untouched = (id: string): SQL => {
  const absent = ['client_people', 'api_keys', 'invitations', 'assignments', 'report_jobs'].map(
    (table) => sql`NOT EXISTS (SELECT 1 FROM ${sql.raw(table)} WHERE client_id = ${id})`,
  )
  const asMade = sql`EXISTS (SELECT 1 FROM clients WHERE id = ${id} AND version = 1 AND deleted_at IS NULL)`
  return sql.join([asMade, ...absent], sql` AND `)
}

/**
 * Removes a client that an import created, unless somebody has begun to work with it. Its name is free again; its database
 * stays where it is, and nobody reaches it.
 * @returns whether the client is gone
 */
export const removeUntouched = async (
  ctx: ConsultancyContext,
  { client_id: id, name }: { client_id: string; name: string },
): Promise<boolean> => {
  try {
    await ctx.control.write([
      guardThat('conflict', untouched(id)),
      sql`UPDATE clients SET deleted_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
        WHERE id = ${id} AND consultancy_id = ${ctx.consultancy.id}`,
      audit(ctx, { action: 'delete', subject_type: 'client', subject_id: id, before: { name } }),
    ])
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.fault === 'guard') return false
    throw error
  }
}
