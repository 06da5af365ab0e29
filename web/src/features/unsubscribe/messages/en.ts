import type { Catalogue } from '../../../app/i18n.ts'

export default {
  page_title: 'Unsubscribe',
  title: 'Get no more health reports?',
  lead: 'You will get no further reports of this client by mail. Whoever administers the reports can add you again.',
  button: 'Unsubscribe',
  done_title: 'You are unsubscribed',
  done_detail: 'No further report will be sent to you.',
  unknown_title: 'This link does not work',
  unknown_detail: 'It may have been cut off on its way. Use the link of the latest mail as a whole.',
} as const satisfies Catalogue
