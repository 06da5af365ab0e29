import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { imports } from '../../../db/tenant/imports.ts'
import { notFound } from '../../http/problem.ts'
import { type ListRequest, listPage, type Page } from '../../records/list.ts'
import { columnList, decode, describeTable, type RecordTable } from '../../records/table.ts'

/** Imports are never deleted; the lists of records expect to be able to leave deleted ones out. */
const listed: RecordTable = {
  ...describeTable(imports),
  name: '(SELECT *, NULL AS deleted_at FROM imports)',
  internal: new Set(['refusals']),
}
const whole = describeTable(imports)

export type StoredImport = {
  id: string
  table_name: string
  state: string
  refusals: unknown[]
  reverted_at: number | null
}

export const listImports = (db: Database, where: readonly SQL[], request: ListRequest): Promise<Page<StoredImport>> =>
  listPage(db, listed, where, request)

export const selectImport = (id: string): SQL => sql`SELECT ${columnList(whole)} FROM imports WHERE id = ${id}`

export const decodeImport = (row: Record<string, string | number | null> | undefined): StoredImport => {
  if (!row) throw notFound()
  return decode<StoredImport>(whole, row)
}

/** @throws AppError not_found */
export const getImport = async (db: Database, id: string): Promise<StoredImport> => {
  const [rows] = await db.read([selectImport(id)])
  return decodeImport(rows?.[0])
}
