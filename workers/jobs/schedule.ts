import type { Bindings } from '../env.ts'
import { logger } from '../http/log.ts'

export const handleSchedule = async (event: ScheduledController, _bindings: Bindings): Promise<void> => {
  logger({}).info('schedule', { cron: event.cron })
}
