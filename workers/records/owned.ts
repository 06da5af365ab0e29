import { type SQL, sql } from 'drizzle-orm'
import { type Database, DatabaseError } from '../../db/client.ts'
import { AppError, notFound } from '../http/problem.ts'
import type { RecordKind } from './verbs.ts'

/** A record that not everybody with the permission may change: whose it is, and who may see it. */
export type Ownership = {
  kind: RecordKind
  id: string
  /** A condition on the record under which the actor may change it. */
  mine: SQL
  /** A condition under which the actor may know of it. */
  visible: SQL
}

/** Aborts the batch unless the record is the actor's to change. Its code is used by nothing else in such a batch. */
export const guardMine = ({ kind, id, mine }: Ownership): SQL =>
  sql`INSERT INTO guard (code, passed)
    SELECT 'conflict', count(*) FROM ${sql.raw(kind.table.name)} WHERE id = ${id} AND ${mine}`

/** Runs a write that `guardMine` guards. @throws AppError forbidden for somebody else's record, not_found for one out of sight */
export const whenMine = async <T>(db: Database, owned: Ownership, write: () => Promise<T>): Promise<T> => {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof DatabaseError && error.fault === 'guard' && error.subject === 'conflict')) throw error
    const { kind, id, visible } = owned
    const [rows] = await db.read([sql`SELECT 1 FROM ${sql.raw(kind.table.name)} WHERE id = ${id} AND ${visible}`])
    throw rows?.[0] ? new AppError('forbidden', 'This belongs to somebody else.') : notFound()
  }
}
