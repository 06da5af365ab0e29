import { type SQL, sql } from 'drizzle-orm'
import { DatabaseError } from '../../../db/client.ts'
import type { ClientRole, NotificationKind } from '../../../shared/domain/vocabulary/index.ts'
import { loadOnce } from '../../../shared/load-once.ts'
import { newId } from '../../http/ids.ts'
import type { BaseContext } from '../../identity/context.ts'
import type { ClientWork } from '../../jobs/context.ts'
import { markDue } from '../../jobs/notification-jobs.ts'

/** Something that happened and that some people should know of. */
export type NotificationEvent = {
  kind: NotificationKind
  /** The record that the sentence leads to; whoever may not read it is not told. */
  subject_type: string
  subject_id: string
  /**
   * What the sentence needs. `title`: what the subject is called, looked up where it is left out. `requirement_ended`: `ending`, `reason`;
   * `version_decided`: `decision`, `note`; `approval_lapsed`: `reason`; `mention` and `comment_on_mine`: `comment_id`, `excerpt`.
   */
  details: Record<string, string | number | null>
  /**
   * Who should know: people by id; everybody who holds one of the roles in the client, where consultants who are assigned to
   * the client count as its admins; with `thread` whoever made the record or commented on it. Who acts is never told, nor are
   * those of `except`.
   */
  to: {
    person_ids?: readonly string[]
    roles?: readonly ClientRole[]
    thread?: boolean
    except?: readonly string[]
  }
}

/** An event as it waits in the outbox until it is turned into notifications. */
export type WaitingEvent = NotificationEvent & { actor_id: string; actor_name: string; at: number }

/**
 * A statement that leaves an event in the client's outbox: people are told exactly when the batch that causes it is
 * committed. `await expectNotifications(ctx)` before the batch, `ctx.defer(deliverNotifications(ctx))` after it.
 */
export const notifyStatement = (ctx: Pick<BaseContext, 'actor' | 'now'>, event: NotificationEvent): SQL => {
  const waiting: WaitingEvent = { ...event, actor_id: ctx.actor.id, actor_name: ctx.actor.name, at: ctx.now }
  return sql`INSERT INTO outbox (id, topic, payload, created_at)
    VALUES (${newId('message')}, 'notify', ${JSON.stringify(waiting)}, ${ctx.now})`
}

/**
 * Says in the control database that events of this client may wait soon, so that the schedule finds them even if the Worker
 * dies right after the batch. Call it before every batch with a `notifyStatement`; most calls cost nothing.
 */
export const expectNotifications = (ctx: Pick<ClientWork, 'client' | 'control'>): Promise<void> =>
  markDue(ctx, ctx.client.id)

/** Delivery makes mail, and so brings much along that an answer does not need. */
export const loadDelivery = loadOnce(() => import('./deliver.ts'))

/** Turns what waits in the client's outbox into notifications, and mails those that are due. Never throws: the schedule catches up. */
export const deliverNotifications = async (ctx: ClientWork): Promise<void> => {
  try {
    const { deliver } = await loadDelivery()
    await deliver(ctx)
  } catch (error) {
    const fault = error instanceof DatabaseError ? { fault: error.fault, subject: error.subject } : {}
    ctx.log.warn('notifications not delivered yet', {
      error: error instanceof Error ? error.name : 'unknown',
      ...fault,
    })
  }
}
