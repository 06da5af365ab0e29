import { sql } from 'drizzle-orm'
import { notFound } from '../http/problem.ts'
import type { ClientContext } from '../identity/context.ts'
import type { Subject } from './endpoints.ts'
import { listPage, type Page } from './list.ts'
import type { RecordTable } from './table.ts'

/**
 * A page of what stands at one record, oldest first: its comments, its files.
 * @param table of what is listed; it names its record by `subject_type` and `subject_id`
 * @throws AppError not_found where there is no such record
 */
export const listAbout = async (
  ctx: ClientContext,
  subject: Subject,
  id: string,
  table: RecordTable,
  query: { limit?: number | undefined; cursor?: string | undefined },
): Promise<Page<Record<string, unknown>>> => {
  const there = sql`EXISTS (SELECT 1 FROM ${sql.raw(subject.table.name)} s WHERE s.id = ${id} AND s.deleted_at IS NULL)`
  const where = [sql`subject_type = ${subject.subject_type} AND subject_id = ${id}`, there]
  const page = await listPage<Record<string, unknown>>(ctx.db, table, where, { ...query, sort: 'created_at' })
  if (page.total !== 0) return page
  // Only an empty page leaves open whether there is such a record at all.
  const [rows] = await ctx.db.read([sql`SELECT ${there} AS found`])
  if (rows?.[0]?.found !== 1) throw notFound()
  return page
}
