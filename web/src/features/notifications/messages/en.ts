import type { Catalogue } from '../../../app/i18n.ts'

export default {
  title: 'Notifications',
  lead_unread: { one: '{count} is unread.', other: '{count} are unread.' },
  lead_read: 'You have read everything.',
  views: 'Views',
  inbox: 'Notifications',
  preferences: 'Preferences',
  unread_only: 'Unread only',
  unread: 'unread',
  read_all: 'Mark all as read',
  read_one: 'Mark as read',
  list: 'Your notifications',
  none: 'Nothing for you yet',
  none_detail: 'When somebody mentions you, answers you or decides about what is yours, it will stand here.',
  none_unread: 'Nothing unread',
  none_unread_detail: 'You have read everything that happened.',
  show_all: 'Show all',
  preferences_lead:
    'How you want to hear of what happens in this client. Digests go out in the morning, weekly ones on Mondays.',
  kind: 'When',
  web: 'Here',
  mail: 'By mail',
  saved: 'Preferences saved',
} as const satisfies Catalogue
