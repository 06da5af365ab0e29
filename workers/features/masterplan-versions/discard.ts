import { sql } from 'drizzle-orm'
import { endpoint } from '../../http/endpoint.ts'
import { updateStatements } from '../../records/verbs.ts'
import { explainPlace, guardDraft } from '../initiatives/kind.ts'
import { requirementsAt } from '../initiatives/released.ts'
import { reopenStatements } from '../requirements/reopen.ts'
import { guardRevision, selectRevision } from './plans.ts'
import { versionFeature } from './record.ts'
import { onePath } from './versions.ts'

export const discardVersion = endpoint({
  method: 'delete',
  ...onePath,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'discardMasterplanVersion',
  summary: 'Throw a draft away',
  description:
    'Requirements that were adopted in this draft only are reopened. A draft that was thrown away stays away.',
  if_match: true,
  answers: { 204: { description: 'Discarded' } },
  async handle({ ctx, params, if_match }) {
    const version_id = params.masterplan_version
    const all = { version_id, id: null }
    const [held = [], revision] = await ctx.db.read([requirementsAt(all), selectRevision(version_id)])
    const ids = held.map(({ id }) => String(id))
    await ctx.db
      .write([
        guardDraft(version_id),
        guardRevision(version_id, Number(revision?.[0]?.revision ?? 0)),
        // Its initiatives go too, so that they are found by the words of the versions that are left, or no more.
        sql`UPDATE initiatives SET deleted_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
          WHERE version_id = ${version_id} AND deleted_at IS NULL`,
        ...updateStatements(ctx, versionFeature, version_id, if_match, { deleted_at: ctx.now }, 'delete'),
        ...reopenStatements(ctx, ids, 'The draft that had adopted it was thrown away.'),
      ])
      .catch((error) => explainPlace(ctx, { version_id }, error))
    return { status: 204 }
  },
})
