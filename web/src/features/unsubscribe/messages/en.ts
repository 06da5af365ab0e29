import type { Catalogue } from '../../../app/i18n.ts'

export default {
  page_title: 'Unsubscribe',
  title: 'Get no more health reports?',
  lead: 'You will get no further reports of this client by mail. Whoever administers the reports can add you again.',
  title_notifications: 'Get no more notifications by mail?',
  lead_notifications:
    'You will get no further mail about what happens in this client. Notifications in Bearing stay; there you can choose again what comes by mail.',
  done_detail_notifications: 'No further notification will be mailed to you.',
  button: 'Unsubscribe',
  done_title: 'You are unsubscribed',
  done_detail: 'No further report will be sent to you.',
  unknown_title: 'This link does not work',
  unknown_detail: 'It may have been cut off on its way. Use the link of the latest mail as a whole.',
} as const satisfies Catalogue
