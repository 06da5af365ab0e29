import type { Bindings } from '../../env.ts'
import { controlContext, findClient } from '../../jobs/context.ts'
import type { NotificationsMessage } from '../../jobs/messages.ts'
import { dropDue, putOffDue, settleDue } from '../../jobs/notification-jobs.ts'
import { deliver, forgetOld } from './deliver.ts'

const DAY_MS = 86_400_000

/**
 * Looks into one client for a message of the queue: tells what an earlier Worker had still to tell, and sends the digests that
 * are due. A repeated message finds nothing left to do.
 */
export const handleNotifications = async (bindings: Bindings, message: NotificationsMessage): Promise<void> => {
  const ctx = await controlContext(bindings, { kind: 'job', id: message.id, name: 'notifications' })
  const { client_id } = message
  const found = await findClient(ctx, client_id)
  if (!found) return dropDue(ctx, client_id)
  // Nobody of a suspended client gets mail; what waits there waits until it is active again.
  if (found.row.state !== 'active') return putOffDue(ctx, client_id, ctx.now + DAY_MS)
  const work = await found.open()
  const next = await deliver(work)
  await forgetOld(work)
  await settleDue(ctx, client_id, ctx.now, next)
  ctx.log.info('notifications', { client: client_id, next_at: next })
}
