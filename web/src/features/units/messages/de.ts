import type { Translation } from '../../../app/i18n.ts'
import type en from './en.ts'

export default {
  title: 'Einheiten',
  lead: {
    one: '{count} Einheit nimmt die administrativen Änderungen des Portfolios auf.',
    other: '{count} Einheiten nehmen die administrativen Änderungen des Portfolios auf.',
  },
  lead_open: {
    one: 'In {units} setzt {count} Änderung noch niemand um.',
    other: 'In {units} setzt {count} Änderungen noch niemand um.',
  },
  find: 'Einheit oder Leitung finden',
  name: 'Einheit',
  function: 'Funktion',
  function_hint: 'Daran findet das Playbook die Einheit.',
  head: 'Leitung',
  coverage: 'Abgedeckte Änderungen',
  coverage_text: '{covered} von {links}',
  no_links: 'Noch keine Änderungen',
  projects: 'Technologieprojekte',
  uncovered: 'Mit Lücken',
  external_id: 'Externe Nummer',
  external_id_hint: 'Die Nummer in einem anderen System; Importe finden die Einheit daran.',
  none: 'Noch keine Einheiten',
  none_detail:
    'Administrative Änderungen kommen in Einheitenn an. Legen Sie Produktion, Personal, Einkauf und die anderen an oder importieren Sie eine Liste.',
  nothing_matches: 'Keine Einheit passt',
  nothing_matches_detail: 'Suchen Sie mit anderen Wörtern oder zeigen Sie alle Funktionen.',
  show_all: 'Alle Einheiten zeigen',
  import_list: 'Liste importieren',
  create: 'Neue Einheit',
  create_lead: 'Wo administrative Änderungen ankommen: eine Abteilung oder Funktion der Organisation.',
  created: '{name} angelegt',
  required: 'Eine Einheit braucht einen Namen',
  save: 'Speichern',
  cancel: 'Abbrechen',
  saved: '{name} gespeichert',
  delete: 'Löschen',
  deleted: { one: '{count} Einheit gelöscht', other: '{count} Einheiten gelöscht' },
  in_use: '{names} bleibt: Projekte oder Wirkzusammenhänge verweisen darauf.',
} satisfies Translation<typeof en>
