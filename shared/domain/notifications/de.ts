import type { NotificationWords } from './types.ts'

const ENDINGS: Readonly<Record<string, string>> = {
  adopted: 'in den Masterplan übernommen',
  merged: 'mit anderen zusammengeführt',
  split: 'aufgeteilt',
  deferred: 'zurückgestellt',
  rejected: 'abgelehnt',
}

/** What notifications say in German. */
export const de: NotificationWords = {
  untitled: 'einem Eintrag',
  sentences: {
    mention: ({ actor, title }) => `${actor} erwähnt Sie in einem Kommentar zu „${title}“.`,
    comment_on_mine: ({ actor, title }) => `${actor} hat „${title}“ kommentiert.`,
    requirement_submitted: ({ actor, title }) => `${actor} hat die Anforderung „${title}“ eingereicht.`,
    requirement_ended: ({ actor, title, ending }) =>
      `${actor} hat über Ihre Anforderung „${title}“ entschieden: ${ENDINGS[ending] ?? 'entschieden'}.`,
    review_requested: ({ actor, title }) => `${actor} bittet Sie um die Freigabe von „${title}“.`,
    version_decided: ({ actor, title, decision }) =>
      `${actor} hat „${title}“ ${decision === 'rejected' ? 'abgelehnt' : 'freigegeben'}.`,
    approval_lapsed: ({ title, reason }) =>
      `Die Freigabe von „${title}“ ist verfallen${reason === '' ? '' : `: ${reason}`}.`,
    version_in_force: ({ actor, title }) => `${actor} hat „${title}“ in Kraft gesetzt.`,
  },
}
