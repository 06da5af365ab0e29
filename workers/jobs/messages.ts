import * as z from 'zod'
import type { Bindings, JobMessage } from '../env.ts'

/** The queue takes at most so many messages a call. */
const AT_ONCE = 100

/** Asks for one client's health report. */
export const reportMessage = z.object({
  id: z.string(),
  kind: z.literal('report'),
  client_id: z.string(),
  payload: z.object({ run_key: z.string(), as_of_on: z.iso.date(), mail: z.boolean() }),
})
export type ReportMessage = z.infer<typeof reportMessage>

/** Asks for what waits in one client's database to be told and mailed. */
export const notificationsMessage = z.object({
  id: z.string(),
  kind: z.literal('notifications'),
  client_id: z.string(),
  payload: z.object({}),
})
export type NotificationsMessage = z.infer<typeof notificationsMessage>

/** Puts messages into the queue, 100 a call. */
export const sendJobs = async (bindings: Pick<Bindings, 'JOBS'>, messages: readonly JobMessage[]): Promise<void> => {
  for (let i = 0; i < messages.length; i += AT_ONCE)
    await bindings.JOBS.sendBatch(messages.slice(i, i + AT_ONCE).map((body) => ({ body })))
}
