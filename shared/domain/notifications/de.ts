import type { NotificationWords } from './types.ts'

const ENDINGS: Readonly<Record<string, string>> = {
  adopted: 'in den Masterplan übernommen',
  merged: 'mit anderen zusammengeführt',
  split: 'aufgeteilt',
  deferred: 'zurückgestellt',
  rejected: 'abgelehnt',
}

/** What of a plan a change touches, by the codes of its judgement. */
const TOUCHED: Readonly<Record<string, string>> = {
  money_percent: 'das Geld',
  money_minor: 'das Geld',
  days: 'die Termine',
  scope_initiatives: 'die Initiativen',
  scope_requirements: 'die Anforderungen, denen er dient',
  alternative: 'die Alternative einer Initiative',
  objectives: 'die Ziele, denen er dient',
}

const touched = (reason: string): string => {
  const words = new Set(reason.split(', ').map((code) => TOUCHED[code] ?? code))
  return new Intl.ListFormat('de').format(words)
}

/** What notifications say in German. */
export const de: NotificationWords = {
  untitled: 'einem Eintrag',
  sentences: {
    mention: ({ actor, title }) => `${actor} erwähnt Sie in einem Kommentar zu „${title}“.`,
    comment_on_mine: ({ actor, title }) => `${actor} hat „${title}“ kommentiert.`,
    requirement_submitted: ({ actor, title, count }) =>
      count > 1
        ? `${actor} hat ${count} Anforderungen eingereicht: „${title}“.`
        : `${actor} hat die Anforderung „${title}“ eingereicht.`,
    requirement_ended: ({ actor, title, ending }) =>
      `${actor} hat über Ihre Anforderung „${title}“ entschieden: ${ENDINGS[ending] ?? 'entschieden'}.`,
    review_requested: ({ actor, title }) => `${actor} bittet Sie um die Freigabe von „${title}“.`,
    version_decided: ({ actor, title, decision }) =>
      `${actor} hat „${title}“ ${decision === 'rejected' ? 'abgelehnt' : 'freigegeben'}.`,
    approval_lapsed: ({ title, reason }) =>
      `Die Freigabe des Plans davor gilt nicht für „${title}“${reason === '' ? '' : `: geändert sind ${touched(reason)}`}.`,
    version_in_force: ({ actor, title }) => `${actor} hat „${title}“ in Kraft gesetzt.`,
  },
}
