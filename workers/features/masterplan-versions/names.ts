import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { inList } from '../../../db/client.ts'
import type { PlanDiff, PlanInitiative, SetField } from '../../../shared/domain/masterplan/index.ts'
import { SET_FIELDS } from '../../../shared/domain/masterplan/index.ts'
import type { ClientPermission } from '../../../shared/domain/permissions/index.ts'
import type { ClientContext } from '../../identity/context.ts'
import { may } from '../../records/permission.ts'

/** What the records of a set are called; a requirement by its number and the beginning of its statement. */
const SOURCES: Record<SetField, { table: string; name: string; permission: ClientPermission }> = {
  requirement_ids: {
    table: 'requirements',
    name: `'#' || number || ' ' || substr(statement, 1, 200)`,
    permission: 'requirements:read',
  },
  objective_ids: { table: 'objectives', name: 'name', permission: 'objectives:read' },
  unit_ids: { table: 'units', name: 'name', permission: 'units:read' },
  vendor_ids: { table: 'vendors', name: 'name', permission: 'vendors:read' },
  project_ids: { table: 'projects', name: 'name', permission: 'projects:read' },
}

export const namesSchema = z
  .record(z.string(), z.string())
  .meta({ description: 'What the records named by id are called, as far as the reader may see them.' })

export type Names = Readonly<Record<string, string>>

type IdsByField = Partial<Record<SetField, Iterable<string>>>

/** Names of records by id: also of deleted ones, which a plan of the past may hold. One round trip. */
export const readNames = async (ctx: ClientContext, ids: IdsByField): Promise<Names> => {
  const statements = SET_FIELDS.flatMap((field) => {
    const { table, name, permission } = SOURCES[field]
    const wanted = [...(ids[field] ?? [])]
    if (wanted.length === 0 || !may(ctx, permission)) return []
    return [sql`SELECT id, ${sql.raw(name)} AS name FROM ${sql.raw(table)} WHERE ${inList(sql`id`, wanted)}`]
  })
  const results = await ctx.db.read(statements)
  return Object.fromEntries(results.flat().map((row) => [String(row.id), String(row.name)]))
}

/** All that initiatives refer to. */
export const idsOfPlan = (plan: readonly PlanInitiative[]): Record<SetField, Set<string>> => {
  const ids = (field: SetField) => new Set(plan.flatMap((initiative) => initiative[field]))
  return {
    requirement_ids: ids('requirement_ids'),
    objective_ids: ids('objective_ids'),
    unit_ids: ids('unit_ids'),
    vendor_ids: ids('vendor_ids'),
    project_ids: ids('project_ids'),
  }
}

/** All that a difference speaks of. */
export const idsOfDiff = ({ added, removed, changed }: PlanDiff): Record<SetField, Set<string>> => {
  const ids = idsOfPlan([...added, ...removed])
  for (const change of changed.flatMap(({ changes }) => changes))
    if (change.kind === 'set') for (const id of [...change.added, ...change.removed]) ids[change.field].add(id)
  return ids
}
