import { app } from './app.ts'
import type { Bindings, JobMessage } from './env.ts'
import { loadQueue, loadSchedule } from './jobs/load.ts'

export default {
  fetch: app.fetch,
  scheduled: async (event, bindings) => (await loadSchedule()).handleSchedule(event, bindings),
  queue: async (batch, bindings) => (await loadQueue()).handleQueue(batch, bindings),
} satisfies ExportedHandler<Bindings, JobMessage>
