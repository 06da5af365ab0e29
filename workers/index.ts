import { app } from './app.ts'
import type { Bindings, JobMessage } from './env.ts'
import { handleQueue } from './jobs/queue.ts'
import { handleSchedule } from './jobs/schedule.ts'

export default {
  fetch: app.fetch,
  scheduled: handleSchedule,
  queue: handleQueue,
} satisfies ExportedHandler<Bindings, JobMessage>
