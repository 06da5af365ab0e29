import { type SQL, sql } from 'drizzle-orm'
import type { ClientContext } from '../../identity/context.ts'
import { readableEntries } from '../audit/subjects.ts'

/** The state that an entry `a` keeps. */
const state = sql`coalesce(a.after, a.before)`

/** A draft of a requirement is no news to others until it is handed in: who looks for drafts finds them in their list. */
const noDraftOfOthers = (ctx: ClientContext): SQL =>
  sql`(a.subject_type <> 'requirement' OR a.actor_id = ${ctx.actor.id}
    OR ifnull(json_extract(${state}, '$.state'), '') <> 'draft')`

/** What is said about, or attached to, a record shows as much as the record does. */
const ofReadableRecords = (ctx: ClientContext, types: string): SQL =>
  sql`(a.subject_type NOT IN ('comment', 'attachment')
    OR (json_extract(${state}, '$.subject_type') IN (SELECT value FROM json_each(${types}))
      AND NOT EXISTS (SELECT 1 FROM requirements r WHERE r.id = json_extract(${state}, '$.subject_id')
        AND r.state = 'draft' AND r.submitter_id <> ${ctx.actor.id})))`

/** Which entries `a` of the client's audit the reader may know of as activity. @param types JSON of the kinds that they may read */
export const visibleEntries = (ctx: ClientContext, types: string): SQL =>
  sql`${readableEntries(ctx)} AND ${noDraftOfOthers(ctx)} AND ${ofReadableRecords(ctx, types)}`
