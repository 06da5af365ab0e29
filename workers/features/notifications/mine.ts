import { type SQL, sql } from 'drizzle-orm'
import { readableSubjects } from '../../../shared/domain/permissions/index.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'

/** Notifications are somebody's; systems with a key have none. @throws AppError forbidden */
export const personOf = ({ actor }: Pick<ClientContext, 'actor'>): string => {
  if (actor.kind !== 'person') throw new AppError('forbidden', 'This address is for people, not for API keys.')
  return actor.id
}

/** The notifications `n` that a person sees in the web client: of kinds that they want there, about what they may read now. */
export const shownTo = (ctx: ClientContext, personId: string): SQL =>
  sql`n.person_id = ${personId}
    AND n.subject_type IN (SELECT value FROM json_each(${JSON.stringify(readableSubjects(ctx.permissions))}))
    AND NOT EXISTS (SELECT 1 FROM notification_preferences p
      WHERE p.person_id = n.person_id AND p.kind = n.kind AND p.web = 0)`
