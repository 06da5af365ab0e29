import { loadOnce } from '../../shared/load-once.ts'

/** Jobs are loaded when a message or a tick comes: an isolate that serves pages never needs them. */
export const loadSchedule = loadOnce(() => import('./schedule.ts'))
export const loadQueue = loadOnce(() => import('./queue.ts'))
