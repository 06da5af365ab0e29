import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { comments } from '../../../db/tenant/comments.ts'
import { prose, recordFields } from '../../http/fields.ts'
import type { ClientContext } from '../../identity/context.ts'
import type { Ownership } from '../../records/owned.ts'
import { isClientAdmin } from '../../records/permission.ts'
import { describeTable } from '../../records/table.ts'
import type { RecordKind } from '../../records/verbs.ts'

export const commentKind: RecordKind = { table: describeTable(comments), subject_type: 'comment' }

export const commentBody = z
  .strictObject({ body: prose(10_000).refine((text) => text.length > 0, 'Write something.') })
  .meta({ id: 'CommentBody' })

export const commentRecord = z
  .object({
    ...recordFields,
    subject_type: z.string().meta({ description: 'Kind of the record that it is about.', example: 'project' }),
    subject_id: z.string(),
    author_id: z.string().meta({ description: 'Id of a person or of an API key.' }),
    author_name: z.string(),
    body: z.string(),
  })
  .meta({ id: 'Comment' })

/** Whose a comment is. Everybody may see it; its author may change it, and its author or an admin remove it. */
export const ownComment = (ctx: ClientContext, id: string, act: 'change' | 'remove'): Ownership => {
  const byAuthor = sql`author_id = ${ctx.actor.id}`
  return {
    kind: commentKind,
    id,
    mine: act === 'remove' && isClientAdmin(ctx) ? sql`true` : byAuthor,
    visible: sql`true`,
  }
}
