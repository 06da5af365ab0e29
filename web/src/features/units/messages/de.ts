import type { Translation } from '../../../app/i18n.ts'
import type en from './en.ts'

export default {
  title: 'Bereiche',
  lead: {
    one: '{count} Bereich nimmt die administrativen Änderungen des Portfolios auf.',
    other: '{count} Bereiche nehmen die administrativen Änderungen des Portfolios auf.',
  },
  lead_open: {
    one: 'In {units} setzt {count} Änderung noch niemand um.',
    other: 'In {units} setzt {count} Änderungen noch niemand um.',
  },
  find: 'Bereich oder Leitung finden',
  name: 'Bereich',
  function: 'Funktion',
  function_hint: 'Daran findet das Playbook den Bereich.',
  head: 'Leitung',
  coverage: 'Abgedeckte Änderungen',
  coverage_text: '{covered} von {links}',
  no_links: 'Noch keine Änderungen',
  projects: 'Technologieprojekte',
  uncovered: 'Nicht abgedeckt',
  external_id: 'Externe Nummer',
  external_id_hint: 'Die Nummer in einem anderen System; Importe finden den Bereich daran.',
  none: 'Noch keine Bereiche',
  none_detail:
    'Administrative Änderungen kommen in Bereichen an. Legen Sie Produktion, Personal, Einkauf und die anderen an oder importieren Sie eine Liste.',
  nothing_matches: 'Kein Bereich passt',
  nothing_matches_detail: 'Suchen Sie mit anderen Wörtern oder zeigen Sie alle Funktionen.',
  show_all: 'Alle Bereiche zeigen',
  import_list: 'Liste importieren',
  create: 'Neuer Bereich',
  create_lead: 'Wo administrative Änderungen ankommen: eine Abteilung oder Funktion der Organisation.',
  created: '{name} angelegt',
  required: 'Ein Bereich braucht einen Namen',
  save: 'Sichern',
  cancel: 'Abbrechen',
  saved: '{name} gesichert',
  delete: 'Löschen',
  deleted: { one: '{count} Bereich gelöscht', other: '{count} Bereiche gelöscht' },
  in_use: '{names} bleibt: Projekte oder Wirkungsbeziehungen verweisen darauf.',
  open_projects: 'Projekte öffnen',
} satisfies Translation<typeof en>
