import type { SQL } from 'drizzle-orm'
import { DatabaseError } from '../../../db/client.ts'
import type { Answer } from '../../http/endpoint.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import type { Idempotency } from '../../records/idempotency.ts'
import { createRecord } from '../../records/verbs.ts'
import { causalLinkFeature } from '../causal-links/index.ts'
import { guardSuggested, type SuggestedLink, standingOfSuggested, suggested } from './link-of-suggestion.ts'

/** What the caller decides; what is left out is taken from the playbook. */
type Decision = {
  state: 'confirmed' | 'dismissed'
  dismissal_reason?: string
  administrative_project_id?: string | null | undefined
  mechanism?: string | undefined
  strength?: SuggestedLink['strength'] | undefined
  lag_days?: number | undefined
}

export const alreadyDecided = (): AppError =>
  new AppError(
    'duplicate',
    'This change is a causal link already: the suggestion was accepted or dismissed, or somebody drew the link by hand.',
  )

/** Whether the guard on suggestions stopped a batch; its code is used by no other statement of these batches. */
export const isRefused = (error: unknown): boolean =>
  error instanceof DatabaseError && error.fault === 'guard' && error.subject === 'conflict'

/**
 * Makes the causal link that a suggestion stands for, accepted or dismissed: one round trip. Deciding twice is refused.
 * @throws AppError not_found where the playbook suggests no such thing, duplicate where it was decided already
 */
export const decide = async (
  ctx: ClientContext,
  suggestionId: string,
  decision: Decision,
  options: { idempotency: Idempotency; guards?: readonly SQL[] },
): Promise<Answer> => {
  const found = suggested(ctx, suggestionId)
  if (!found) throw notFound()
  const values = { ...found.link, ...decision }
  try {
    return await createRecord(ctx, ctx.db, causalLinkFeature, values, {
      idempotency: options.idempotency,
      before: [guardSuggested([found]), ...(options.guards ?? [])],
      location: (id) => `/api/v1/clients/${ctx.client.id}/causal-links/${id}`,
    })
  } catch (error) {
    if (!isRefused(error)) throw error
    const [rows] = await ctx.db.read([standingOfSuggested([found])])
    throw rows?.[0]?.linked === 1 ? alreadyDecided() : notFound()
  }
}
