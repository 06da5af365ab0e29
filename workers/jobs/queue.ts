import { DatabaseError } from '../../db/client.ts'
import type { Bindings, JobMessage } from '../env.ts'
import { handleNotifications } from '../features/notifications/job.ts'
import { handleReport, reportGivenUp } from '../features/reports/job.ts'
import { type LogFields, logger } from '../http/log.ts'
import { notificationsMessage, reportMessage } from './messages.ts'

/** Messages of a batch that are worked on at the same time: each waits for the database most of its life. */
const AT_ONCE = 4
const FIRST_RETRY_S = 5
const LONGEST_RETRY_S = 300

/** Seconds until a message that failed `attempts` times is tried again: 5, 10, 20, ... up to 300. */
export const retryDelay = (attempts: number): number =>
  Math.min(LONGEST_RETRY_S, FIRST_RETRY_S * 2 ** Math.max(0, attempts - 1))

/** What may be logged of an error: never its message, which may hold SQL or a client's text. */
const faultOf = (error: unknown): LogFields => {
  if (error instanceof DatabaseError) return { error: 'database', fault: error.fault, subject: error.subject }
  return { error: error instanceof Error ? error.name : 'unknown' }
}

const inParallel = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const waiting = [...items]
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker))
}

const handle = async (bindings: Bindings, body: JobMessage): Promise<void> => {
  if (body.kind === 'notifications') return handleNotifications(bindings, notificationsMessage.parse(body))
  // A kind that this build does not know may come from a newer one: it is tried again until that one is back.
  await handleReport(bindings, reportMessage.parse(body))
}

const handleDead = async (bindings: Bindings, message: Message<JobMessage>): Promise<void> => {
  logger({ message: message.id }).error('job given up', { kind: message.body.kind, client: message.body.client_id })
  const report = reportMessage.safeParse(message.body)
  if (report.success) await reportGivenUp(bindings, report.data)
}

/** Every message is acknowledged on its own: one that fails is tried again, later each time, and takes no other with it. */
export const handleQueue = async (batch: MessageBatch<JobMessage>, bindings: Bindings): Promise<void> => {
  const dead = batch.queue.endsWith('-dead')
  await inParallel(batch.messages, async (message) => {
    try {
      await (dead ? handleDead(bindings, message) : handle(bindings, message.body))
      message.ack()
    } catch (error) {
      logger({ message: message.id }).warn('job failed', { attempts: message.attempts, ...faultOf(error) })
      message.retry({ delaySeconds: retryDelay(message.attempts) })
    }
  })
}
