import { type SQL, sql } from 'drizzle-orm'
import { newId } from '../http/ids.ts'
import type { BaseContext } from '../identity/context.ts'

type AuditContext = Pick<BaseContext, 'actor' | 'now' | 'request_id'>

export type AuditEntry = {
  action: string
  subject_type: string
  subject_id: string
  before?: unknown
  after?: unknown
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

/** One audit row for a change whose before and after are known. */
export const audit = (ctx: AuditContext, entry: AuditEntry): SQL =>
  auditWith(ctx, entry, sql`${json(entry.before)}`, sql`${json(entry.after)}`)

/** One audit row whose before and after are SQL expressions, for what only the database knows. */
export const auditWith = (ctx: AuditContext, entry: AuditEntry, before: SQL, after: SQL, id = newId('audit')): SQL => {
  const { actor } = ctx
  return sql`INSERT INTO audit_log
    (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, before, after, request_id)
    VALUES (${id}, ${ctx.now}, ${actor.kind}, ${actor.id}, ${actor.name}, ${entry.action},
      ${entry.subject_type}, ${entry.subject_id}, ${before}, ${after}, ${ctx.request_id})`
}
