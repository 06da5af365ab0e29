import { type SQL, sql } from 'drizzle-orm'
import { inList } from '../../../db/client.ts'
import { mentionsIn, plainText, withNames } from '../../../shared/domain/mentions/index.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { reachingPeople } from '../../identity/reaching-people.ts'
import { notifyStatement } from '../notifications/notify.ts'

/** People that one comment may mention. */
const MOST_MENTIONS = 20
const EXCERPT = 240

const refuse = (detail: string): AppError =>
  new AppError('invalid_body', `/body: ${detail}`, { errors: [{ pointer: '/body', detail }] })

/** A comment that was checked: its text with people under their own names, and whom it mentions. */
export type CheckedBody = { body: string; mentioned: readonly string[] }

/**
 * Checks that everybody whom a comment mentions reaches the client: one read of the control database, none without mentions.
 * @throws AppError invalid_body naming who does not
 */
export const checkMentions = async (ctx: ClientContext, body: string): Promise<CheckedBody> => {
  const mentions = mentionsIn(body)
  if (mentions.length === 0) return { body, mentioned: [] }
  if (mentions.length > MOST_MENTIONS) throw refuse(`Mention at most ${MOST_MENTIONS} people.`)
  const ids = mentions.map((mention) => mention.person_id)
  const people = await reachingPeople(ctx, inList(sql`p.id`, ids))
  const names = new Map(people.map((person) => [person.id, person.name]))
  const strangers = mentions.filter((mention) => !names.has(mention.person_id))
  if (strangers.length > 0)
    throw refuse(`${strangers.map(({ name }) => name).join(', ')}: nobody of this client whom you could mention.`)
  return { body: withNames(body, names), mentioned: ids }
}

/** The record that a comment stands on. */
export type Commented = { subject_type: string; subject_id: string }

const excerptOf = (body: string): string => {
  const text = plainText(body).replace(/\s+/g, ' ')
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).trimEnd()}…` : text
}

/** Tells the people whom a comment mentions. */
export const mentionStatements = (
  ctx: ClientContext,
  comment: Commented & { id: string; body: string },
  mentioned: readonly string[],
): SQL[] => {
  const { id, body, subject_type, subject_id } = comment
  if (mentioned.length === 0) return []
  const details = { comment_id: id, excerpt: excerptOf(body) }
  return [notifyStatement(ctx, { kind: 'mention', subject_type, subject_id, details, to: { person_ids: mentioned } })]
}

/** Whom an edited comment mentions that it did not mention before, and where it stands. */
export const newlyMentioned = async (
  ctx: ClientContext,
  commentId: string,
  { mentioned }: CheckedBody,
): Promise<(Commented & { mentioned: readonly string[] }) | null> => {
  if (mentioned.length === 0) return null
  const [rows = []] = await ctx.db.read([
    sql`SELECT subject_type, subject_id, body FROM comments WHERE id = ${commentId} AND deleted_at IS NULL`,
  ])
  const row = rows[0]
  if (!row) return null
  const before = new Set(mentionsIn(String(row.body)).map((mention) => mention.person_id))
  const added = mentioned.filter((id) => !before.has(id))
  return added.length === 0
    ? null
    : { subject_type: String(row.subject_type), subject_id: String(row.subject_id), mentioned: added }
}

/** Tells whoever made the record or commented on it before; who is mentioned has heard of it already. */
export const threadStatement = (
  ctx: ClientContext,
  comment: Commented & { id: string; body: string },
  mentioned: readonly string[],
): SQL => {
  const { id, body, subject_type, subject_id } = comment
  const details = { comment_id: id, excerpt: excerptOf(body) }
  const to = { thread: true, except: mentioned }
  return notifyStatement(ctx, { kind: 'comment_on_mine', subject_type, subject_id, details, to })
}
