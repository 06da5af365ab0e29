import type { Translation } from '../../../app/i18n.ts'
import type en from './en.ts'

export default {
  title: 'Personen',
  lead: {
    one: '{count} Person von {client} hat Zugang. Beratende kommen über {consultancy} und stehen nicht in dieser Liste.',
    other:
      '{count} Personen von {client} haben Zugang. Beratende kommen über {consultancy} und stehen nicht in dieser Liste.',
  },
  the_consultancy: 'ihre Beratung',
  find: 'Person suchen',
  name: 'Name',
  role: 'Rolle',
  since: 'Seit',
  you: 'Sie',
  invite: 'Person einladen',
  invite_title: 'Jemanden zu {client} einladen',
  invite_lead: 'Die Person bekommt eine E-Mail mit einem Link und wählt ihr Passwort selbst.',
  actions: 'Aktionen für {name}',
  change_role: 'Rolle ändern',
  role_changed: '{name} hat jetzt die Rolle {role}',
  remove: 'Aus {client} entfernen',
  remove_title: '{name} aus {client} entfernen?',
  remove_lead:
    'Der Zugang endet mit der nächsten Anfrage; was diese Person geschrieben hat, bleibt. Ihre offenen Einladungen werden zurückgezogen. Zugänge an anderer Stelle bleiben unberührt.',
  remove_action: '{name} entfernen',
  removed: '{name} entfernt',
  none: 'Von {client} ist noch niemand hier',
  none_detail:
    'Laden Sie ein, wer entscheidet, wer das Portfolio führt und wer berichtet. Alle sehen, was ihre Rolle braucht, und nicht mehr.',
  nobody: 'Niemand passt zu diesen Filtern',
  nobody_detail: 'Nehmen Sie einen Filter zurück, oder laden Sie die gesuchte Person ein.',
} satisfies Translation<typeof en>
