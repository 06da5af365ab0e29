import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { DatabaseError } from '../../../db/client.ts'
import { initiatives } from '../../../db/tenant/masterplan.ts'
import { canonicalSet, type PlanInitiative, SET_FIELDS } from '../../../shared/domain/masterplan/index.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam, idParam } from '../../records/endpoints.ts'
import { describeTable, guardExists, type RecordTable, rowAsJson } from '../../records/table.ts'

/** Field versions are how two editors are told apart; nobody needs to read them. */
export const initiativeTable: RecordTable = {
  ...describeTable(initiatives),
  internal: new Set(['field_versions']),
}

export type InitiativeRecord = PlanInitiative & {
  version_id: string
  version: number
  created_at: number
  updated_at: number
}

/** Which initiative, in which version of the plan. */
export type Place = { version_id: string; id: string }

export const inVersion = { ...clientParam, masterplan_version: idParam('version of the masterplan') }

export const listPath = {
  path: '/clients/{client}/masterplan-versions/{masterplan_version}/initiatives',
  tag: 'initiatives',
  params: z.object(inVersion),
} as const

export const onePath = {
  path: '/clients/{client}/masterplan-versions/{masterplan_version}/initiatives/{initiative}',
  tag: 'initiatives',
  params: z.object({ ...inVersion, initiative: idParam('initiative') }),
} as const

export const placeOf = (params: { masterplan_version: string; initiative: string }): Place => ({
  version_id: params.masterplan_version,
  id: params.initiative,
})

/** The row of an initiative, whether it is deleted or not. */
export const at = ({ version_id, id }: Place): SQL => sql`version_id = ${version_id} AND id = ${id}`

/** That the version of the row was not thrown away. */
export const versionKept: SQL = sql`EXISTS (SELECT 1 FROM masterplan_versions v
  WHERE v.id = version_id AND v.deleted_at IS NULL)`

/** The row as the audit keeps it. */
export const asJson = (place: Place): SQL =>
  sql`(SELECT ${rowAsJson(initiativeTable)} FROM initiatives WHERE ${at(place)})`

/** Aborts the batch unless the version is there and can be edited. */
export const guardDraft = (versionId: string): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'version_frozen', count(*) FROM masterplan_versions
    WHERE id = ${versionId} AND state = 'draft' AND deleted_at IS NULL`

const REFERENCES = {
  objective_ids: 'objectives',
  unit_ids: 'units',
  vendor_ids: 'vendors',
  project_ids: 'projects',
} as const

type Sets = Partial<Record<keyof typeof REFERENCES, readonly string[] | undefined>>

/** Aborts the batch unless what an initiative refers to is there. Requirements have a rule of their own. */
export const guardReferences = (values: Sets): SQL[] =>
  Object.entries(REFERENCES).flatMap(([field, table]) => {
    const ids = values[field as keyof typeof REFERENCES]
    return ids && ids.length > 0 ? [guardExists(table, canonicalSet(ids))] : []
  })

/** Values as they are kept: ids once each and in order, so that equal sets are equal texts. */
export const normalised = <T extends Record<string, unknown>>(values: T): T => {
  const sets = SET_FIELDS.flatMap((field) => {
    const ids = values[field]
    return Array.isArray(ids) ? [[field, canonicalSet(ids.map(String))] as const] : []
  })
  return { ...values, ...Object.fromEntries(sets) }
}

const guardOf = (error: unknown): string | null =>
  error instanceof DatabaseError && error.fault === 'guard' ? error.subject : null

/** Whether a batch was refused by the guard with this code. */
export const refusedBy = (error: unknown, code: string): boolean => guardOf(error) === code

/** Of a refused write: 404 where the version, or the initiative in it, is not there; 409 where it can no longer be edited. */
export const explainPlace = async (ctx: ClientContext, place: Partial<Place>, error: unknown): Promise<never> => {
  const code = guardOf(error)
  if (code !== 'version_frozen' && code !== 'stale_version') throw error
  const { version_id = '', id } = place
  const [versions, rows] = await ctx.db.read([
    sql`SELECT state FROM masterplan_versions WHERE id = ${version_id} AND deleted_at IS NULL`,
    sql`SELECT 1 AS found FROM initiatives WHERE ${at({ version_id, id: id ?? '' })} AND deleted_at IS NULL`,
  ])
  if (!versions?.[0] || (id !== undefined && !rows?.[0])) throw notFound()
  if (versions[0].state !== 'draft')
    throw new AppError(
      'version_frozen',
      `The version is ${String(versions[0].state).replace('_', ' ')}: only a draft can be edited.`,
    )
  throw error
}
