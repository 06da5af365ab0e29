import type { Translation } from '../../../app/i18n.ts'
import type en from './en.ts'

export default {
  page_title: 'Abbestellen',
  title: 'Keine Berichte mehr erhalten?',
  lead: 'Sie bekommen von diesem Klienten keine Berichte mehr per E-Mail. Wer die Berichte verwaltet, kann Sie wieder aufnehmen.',
  title_notifications: 'Keine Benachrichtigungen mehr per E-Mail?',
  lead_notifications:
    'Sie bekommen keine E-Mails mehr über das, was bei diesem Kunden geschieht. Die Benachrichtigungen in Bearing bleiben; dort können Sie wieder wählen, was per E-Mail kommt.',
  done_detail_notifications: 'Sie bekommen keine Benachrichtigung mehr per E-Mail.',
  button: 'Abbestellen',
  done_title: 'Abbestellt',
  done_detail: 'Sie bekommen keinen weiteren Bericht.',
  unknown_title: 'Dieser Link funktioniert nicht',
  unknown_detail: 'Vielleicht wurde er unterwegs abgeschnitten. Nehmen Sie den ganzen Link aus der letzten E-Mail.',
} satisfies Translation<typeof en>
