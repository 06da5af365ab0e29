import type { NotificationWords } from './types.ts'

const ENDINGS: Readonly<Record<string, string>> = {
  adopted: 'adopted into the masterplan',
  merged: 'merged with others',
  split: 'split',
  deferred: 'deferred',
  rejected: 'rejected',
}

/** What of a plan a change touches, by the codes of its judgement. */
const TOUCHED: Readonly<Record<string, string>> = {
  money_percent: 'its money',
  money_minor: 'its money',
  days: 'its dates',
  scope_initiatives: 'its initiatives',
  scope_requirements: 'the requirements that it serves',
  alternative: 'the alternative of an initiative',
  objectives: 'the objectives that it serves',
}

const touched = (reason: string): string => {
  const words = new Set(reason.split(', ').map((code) => TOUCHED[code] ?? code))
  return new Intl.ListFormat('en').format(words)
}

/** What notifications say in English. */
export const en: NotificationWords = {
  untitled: 'a record',
  sentences: {
    mention: ({ actor, title }) => `${actor} mentions you in a comment on “${title}”.`,
    comment_on_mine: ({ actor, title }) => `${actor} commented on “${title}”.`,
    requirement_submitted: ({ actor, title, count }) =>
      count > 1
        ? `${actor} handed in ${count} requirements: “${title}”.`
        : `${actor} handed in the requirement “${title}”.`,
    requirement_ended: ({ actor, title, ending }) =>
      `Your requirement “${title}” was ${ENDINGS[ending] ?? 'decided'} by ${actor}.`,
    review_requested: ({ actor, title }) => `${actor} asks for your approval of “${title}”.`,
    version_decided: ({ actor, title, decision }) =>
      `${actor} ${decision === 'rejected' ? 'rejected' : 'approved'} “${title}”.`,
    approval_lapsed: ({ title, reason }) =>
      `The approval of the plan before does not hold for “${title}”${reason === '' ? '' : `: it changes ${touched(reason)}`}.`,
    version_in_force: ({ actor, title }) => `${actor} put “${title}” into force.`,
  },
}
