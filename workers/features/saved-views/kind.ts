import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { DatabaseError } from '../../../db/client.ts'
import { savedViews } from '../../../db/tenant/saved-views.ts'
import { line, recordFields } from '../../http/fields.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import type { Ownership } from '../../records/owned.ts'
import { isClientAdmin, may, mustAlso } from '../../records/permission.ts'
import { describeTable } from '../../records/table.ts'
import type { RecordKind } from '../../records/verbs.ts'

export const savedViewKind: RecordKind = { table: describeTable(savedViews), subject_type: 'saved_view' }

export const page = z
  .string()
  .regex(/^[a-z][a-z-]{0,39}$/, 'Lower-case letters and hyphens, at most 40.')
  .meta({ description: 'The page whose filter it is.', example: 'projects' })

const fields = {
  name: line(120),
  query: line(4_000).meta({ description: 'The query string of the page, without the question mark.' }),
  shared: z.boolean().optional().meta({ description: 'Whether everybody of the client sees it.' }),
}

export const newSavedView = z
  .strictObject({ page, ...fields, shared: z.boolean().default(false) })
  .meta({ id: 'NewSavedView' })
export const savedViewChanges = z.strictObject(fields).partial().meta({ id: 'SavedViewChanges' })

export const savedViewRecord = z
  .object({
    ...recordFields,
    owner_id: z.string().meta({ description: 'Id of a person or of an API key.' }),
    page: z.string(),
    name: z.string(),
    query: z.string(),
    shared: z.boolean(),
  })
  .meta({ id: 'SavedView' })

/** The views that the actor sees: their own, and those that are shared. */
export const visibleViews = (ctx: ClientContext): SQL => sql`(owner_id = ${ctx.actor.id} OR shared = 1)`

/** Whose a view is: its owner's, and an admin's too while it is shared. */
export const ownView = (ctx: ClientContext, id: string): Ownership => ({
  kind: savedViewKind,
  id,
  mine: isClientAdmin(ctx) ? visibleViews(ctx) : sql`owner_id = ${ctx.actor.id}`,
  visible: visibleViews(ctx),
})

/**
 * Aborts the batch when the view is shared and the actor may not write projects, for instance not any more. Its code is
 * used by nothing else in such a batch.
 */
export const guardSharer = (ctx: ClientContext, id: string): SQL[] =>
  may(ctx, 'projects:write')
    ? []
    : [
        sql`INSERT INTO guard (code, passed)
          SELECT 'foreign_reference', count(*) = 0 FROM saved_views WHERE id = ${id} AND shared = 1`,
      ]

/** Runs a write that `guardSharer` guards. @throws AppError forbidden */
export const whenSharer = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write()
  } catch (error) {
    if (error instanceof DatabaseError && error.fault === 'guard' && error.subject === 'foreign_reference')
      throw new AppError('forbidden', 'Changing a shared view needs the permission projects:write.')
    throw error
  }
}

/** What everybody sees is put there by those who may write projects. @throws AppError forbidden */
export const mustShare = (ctx: ClientContext, view: { shared?: boolean | undefined }): void => {
  if (view.shared) mustAlso(ctx, 'projects:write')
}
