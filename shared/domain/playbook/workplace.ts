import { rulesFor } from './types.ts'

export const collaboration = rulesFor('collaboration', [
  {
    slug: 'etiquette',
    unit_function: 'human_resources',
    artefact: 'work_instruction',
    strength: 'moderate',
    lag_days: -7,
    mechanism: {
      en: 'Teams agree which channel is for what and by when an answer is due.',
      de: 'Teams vereinbaren, welcher Kanal wofür dient und bis wann geantwortet wird.',
    },
    reason: {
      en: 'A new channel adds to the old ones unless something is given up.',
      de: 'Ein neuer Kanal kommt zu den alten hinzu, wenn keiner entfällt.',
    },
  },
  {
    slug: 'filing',
    unit_function: 'process',
    artefact: 'process',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'Documents live in one shared place with an owner and a rule for versions.',
      de: 'Dokumente liegen an einem gemeinsamen Ort mit Verantwortung und Versionsregel.',
    },
    reason: {
      en: 'Copies in mailboxes outlive every platform.',
      de: 'Kopien in Postfächern überleben jede Plattform.',
    },
  },
  {
    slug: 'remote-work',
    unit_function: 'legal',
    artefact: 'process',
    strength: 'moderate',
    lag_days: -30,
    mechanism: {
      en: 'Rules for working hours, home office and the recording of meetings are renewed.',
      de: 'Regeln zu Arbeitszeit, Homeoffice und Aufzeichnung von Besprechungen werden erneuert.',
    },
    reason: {
      en: 'The platform makes habits possible that old agreements do not cover.',
      de: 'Die Plattform ermöglicht Gewohnheiten, die alte Vereinbarungen nicht abdecken.',
    },
  },
  {
    slug: 'champions',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'Each unit trains a few colleagues who help the others at work.',
      de: 'Jeder Bereich schult einige Personen, die anderen bei der Arbeit helfen.',
    },
    reason: {
      en: 'People learn a tool from the neighbour and not from a manual.',
      de: 'Menschen lernen ein Werkzeug vom Nachbarn und nicht aus dem Handbuch.',
    },
  },
  {
    slug: 'guests',
    unit_function: 'it',
    artefact: 'process',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Access of guests is requested, limited in time and reviewed.',
      de: 'Gastzugänge werden beantragt, befristet und überprüft.',
    },
    reason: {
      en: 'Shared rooms leak first through guests who were forgotten.',
      de: 'Geteilte Räume werden zuerst durch vergessene Gäste undicht.',
    },
  },
])

export const mobile = rulesFor('mobile', [
  {
    slug: 'field-work',
    unit_function: 'business',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: -7,
    mechanism: {
      en: 'Work that was noted on paper is recorded on the spot, with photo and signature.',
      de: 'Was auf Papier notiert wurde, wird vor Ort mit Foto und Unterschrift erfasst.',
    },
    reason: {
      en: 'Paper kept beside the app doubles the work and halves the trust.',
      de: 'Papier neben der App verdoppelt die Arbeit und halbiert das Vertrauen.',
    },
  },
  {
    slug: 'dispatch',
    unit_function: 'process',
    artefact: 'process',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'Orders reach people on the way, so planning and feedback run during the day.',
      de: 'Aufträge erreichen Menschen unterwegs; Planung und Rückmeldung laufen über den Tag.',
    },
    reason: {
      en: 'Live positions are of no use to a plan made the evening before.',
      de: 'Aktuelle Positionen nützen einem am Vorabend gemachten Plan nichts.',
    },
  },
  {
    slug: 'devices',
    unit_function: 'it',
    artefact: 'process',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Issue, loss, repair and return of devices have a path and a wipe step.',
      de: 'Ausgabe, Verlust, Reparatur und Rückgabe von Geräten haben einen Weg mit Löschung.',
    },
    reason: {
      en: 'The first lost device comes in the first month.',
      de: 'Das erste verlorene Gerät kommt im ersten Monat.',
    },
  },
  {
    slug: 'tracking',
    unit_function: 'legal',
    artefact: 'process',
    strength: 'strong',
    lag_days: -30,
    mechanism: {
      en: 'Location and times of staff are used for agreed purposes alone.',
      de: 'Standort und Zeiten von Mitarbeitenden dienen nur vereinbarten Zwecken.',
    },
    reason: {
      en: 'An app that could watch people is refused until its limits are written down.',
      de: 'Eine App, die überwachen könnte, wird abgelehnt, bis ihre Grenzen feststehen.',
    },
  },
  {
    slug: 'field-training',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'moderate',
    lag_days: -7,
    mechanism: {
      en: 'Crews practise with the device, offline cases included.',
      de: 'Teams üben mit dem Gerät, auch ohne Netz.',
    },
    reason: {
      en: 'The cellar without a signal decides whether the app is trusted.',
      de: 'Der Keller ohne Netz entscheidet, ob man der App vertraut.',
    },
  },
  {
    slug: 'machine-side',
    unit_function: 'production',
    artefact: 'work_instruction',
    strength: 'moderate',
    lag_days: -7,
    mechanism: {
      en: 'Checklists and faults are handled at the machine on a shared device.',
      de: 'Checklisten und Störungen werden an der Maschine auf einem geteilten Gerät bearbeitet.',
    },
    reason: {
      en: 'Shared devices fail on sign-in and gloves and not on functions.',
      de: 'Geteilte Geräte scheitern an Anmeldung und Handschuhen und nicht an Funktionen.',
    },
  },
])
