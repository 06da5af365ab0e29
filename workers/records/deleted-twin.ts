import { sql } from 'drizzle-orm'
import { type Database, DatabaseError } from '../../db/client.ts'
import { AppError } from '../http/problem.ts'
import type { RecordKind } from './verbs.ts'

/** Where an external id is kept by a record that nobody sees, and what brings that record back. */
type Where = { db: Database; kind: RecordKind; external_id: unknown; restoration: (id: string) => string }

/**
 * Explains a refused external id. A deleted record keeps its own, so that it can be brought back; whoever imports or
 * creates it again sees nothing of it, and so is told its id and the address that restores it.
 * @returns AppError duplicate when the other record is deleted; any other error as it is
 */
export const explainTwin = async (error: unknown, { db, kind, external_id, restoration }: Where): Promise<unknown> => {
  const { name } = kind.table
  const taken = error instanceof DatabaseError && error.fault === 'unique' && error.subject === `${name}.external_id`
  if (!taken || typeof external_id !== 'string') return error
  const [rows] = await db.read([
    sql`SELECT id FROM ${sql.raw(name)} WHERE external_id = ${external_id} AND deleted_at IS NOT NULL`,
  ])
  const id = rows?.[0]?.id
  if (typeof id !== 'string') return error
  const address = restoration(id)
  const what = `The deleted record ${id} has this external_id.`
  return new AppError('duplicate', `${what} Bring it back with POST ${address}, or give another external_id.`, {
    errors: [{ pointer: '/external_id', detail: what }],
    extra: { deleted_id: id, restoration: address },
  })
}
