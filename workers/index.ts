import { app } from './app.ts'
import type { Bindings, JobMessage } from './env.ts'

/** Jobs are loaded when a message or a tick comes: an isolate that serves pages never needs them. */
export default {
  fetch: app.fetch,
  scheduled: async (event, bindings) => (await import('./jobs/schedule.ts')).handleSchedule(event, bindings),
  queue: async (batch, bindings) => (await import('./jobs/queue.ts')).handleQueue(batch, bindings),
} satisfies ExportedHandler<Bindings, JobMessage>
