import type { Endpoint } from '../../http/endpoint.ts'
import { getPreferences, putPreferences, unsubscribe } from './choices.ts'
import { listNotifications, readAllNotifications, readNotification } from './list.ts'

export const notificationEndpoints: Endpoint[] = [
  listNotifications,
  readNotification,
  readAllNotifications,
  getPreferences,
  putPreferences,
  unsubscribe,
]
