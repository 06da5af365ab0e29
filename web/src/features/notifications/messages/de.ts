import type { Translation } from '../../../app/i18n.ts'
import type en from './en.ts'

export default {
  title: 'Benachrichtigungen',
  lead_unread: { one: '{count} ist ungelesen.', other: '{count} sind ungelesen.' },
  lead_read: 'Sie haben alles gelesen.',
  views: 'Ansichten',
  inbox: 'Benachrichtigungen',
  preferences: 'Voreinstellungen',
  unread_only: 'Nur ungelesene',
  unread: 'ungelesen',
  read_all: 'Alle als gelesen markieren',
  read_one: 'Als gelesen markieren',
  list: 'Ihre Benachrichtigungen',
  none: 'Noch nichts für Sie',
  none_detail: 'Wenn Sie jemand erwähnt, Ihnen antwortet oder über etwas von Ihnen entscheidet, steht es hier.',
  none_unread: 'Nichts ungelesen',
  none_unread_detail: 'Sie haben alles gelesen, was geschehen ist.',
  show_all: 'Alle zeigen',
  preferences_lead:
    'Wie Sie erfahren möchten, was bei diesem Kunden geschieht. Sammelmails gehen morgens hinaus, wöchentliche am Montag.',
  kind: 'Wann',
  web: 'Hier',
  mail: 'Per Mail',
  saved: 'Voreinstellungen gespeichert',
} satisfies Translation<typeof en>
