import type { NotificationWords } from './types.ts'

const ENDINGS: Readonly<Record<string, string>> = {
  adopted: 'adopted into the masterplan',
  merged: 'merged with others',
  split: 'split',
  deferred: 'deferred',
  rejected: 'rejected',
}

/** What notifications say in English. */
export const en: NotificationWords = {
  untitled: 'a record',
  sentences: {
    mention: ({ actor, title }) => `${actor} mentions you in a comment on “${title}”.`,
    comment_on_mine: ({ actor, title }) => `${actor} commented on “${title}”.`,
    requirement_submitted: ({ actor, title }) => `${actor} handed in the requirement “${title}”.`,
    requirement_ended: ({ actor, title, ending }) =>
      `Your requirement “${title}” was ${ENDINGS[ending] ?? 'decided'} by ${actor}.`,
    review_requested: ({ actor, title }) => `${actor} asks for your approval of “${title}”.`,
    version_decided: ({ actor, title, decision }) =>
      `${actor} ${decision === 'rejected' ? 'rejected' : 'approved'} “${title}”.`,
    approval_lapsed: ({ title, reason }) =>
      `The approval of “${title}” has lapsed${reason === '' ? '' : `: ${reason}`}.`,
    version_in_force: ({ actor, title }) => `${actor} put “${title}” into force.`,
  },
}
