import { rulesFor } from './types.ts'

export const erp = rulesFor('erp', [
  {
    slug: 'core-processes',
    unit_function: 'process',
    artefact: 'process',
    strength: 'strong',
    lag_days: -60,
    mechanism: {
      en: 'Processes from order to cash and from purchase to payment are agreed across units before they are configured.',
      de: 'Abläufe vom Auftrag bis zur Zahlung und vom Einkauf bis zur Begleichung werden vor der Einrichtung gemeinsam festgelegt.',
    },
    reason: {
      en: 'A core system forces decisions that units have put off for years.',
      de: 'Ein Kernsystem erzwingt Entscheidungen, die Bereiche jahrelang aufgeschoben haben.',
    },
  },
  {
    slug: 'postings',
    unit_function: 'business',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Bookings, approvals and closing steps are done in the new screens with new codes.',
      de: 'Buchungen, Freigaben und Abschlussschritte erfolgen in neuen Masken mit neuen Schlüsseln.',
    },
    reason: {
      en: "The first month's closing shows every instruction that is missing.",
      de: 'Der erste Monatsabschluss zeigt jede fehlende Anweisung.',
    },
  },
  {
    slug: 'key-users',
    unit_function: 'human_resources',
    artefact: 'role_description',
    strength: 'strong',
    lag_days: -60,
    mechanism: {
      en: 'Key users of each unit are released for design, test and support.',
      de: 'Key-User jedes Bereichs werden für Entwurf, Test und Betreuung freigestellt.',
    },
    reason: {
      en: 'Key users without released hours become the bottleneck of the whole project.',
      de: 'Key-User ohne freie Stunden werden zum Engpass des ganzen Projekts.',
    },
  },
  {
    slug: 'role-training',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'strong',
    lag_days: -21,
    mechanism: {
      en: 'Training follows roles and real cases, close enough to the start to be remembered.',
      de: 'Schulungen folgen Rollen und echten Fällen und liegen nah genug am Start.',
    },
    reason: {
      en: 'Training that lies months back has to be held again.',
      de: 'Monate zurückliegende Schulungen müssen wiederholt werden.',
    },
  },
  {
    slug: 'ordering',
    unit_function: 'purchasing',
    artefact: 'process',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Requests, approvals and receipts run through the system without side channels.',
      de: 'Bedarf, Freigabe und Wareneingang laufen ohne Nebenwege durch das System.',
    },
    reason: {
      en: 'Orders outside of the system leave invoices that nobody can match.',
      de: 'Bestellungen außerhalb des Systems hinterlassen Rechnungen ohne Zuordnung.',
    },
  },
  {
    slug: 'shop-floor',
    unit_function: 'production',
    artefact: 'work_instruction',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Start, quantity, scrap and finish are reported at the workplace.',
      de: 'Start, Menge, Ausschuss und Ende werden am Arbeitsplatz gemeldet.',
    },
    reason: {
      en: 'Plans drift from the floor as soon as reporting lags by a shift.',
      de: 'Pläne entfernen sich von der Fertigung, sobald Meldungen eine Schicht zurückliegen.',
    },
  },
  {
    slug: 'audit-trail',
    unit_function: 'quality',
    artefact: 'process',
    strength: 'moderate',
    lag_days: 0,
    mechanism: {
      en: 'Approvals, batches and changes are proved from the system in place of paper files.',
      de: 'Freigaben, Chargen und Änderungen werden aus dem System statt aus Papierakten belegt.',
    },
    reason: {
      en: 'Two sources of proof contradict one another in the first audit.',
      de: 'Zwei Nachweisquellen widersprechen sich im ersten Audit.',
    },
  },
])

export const infrastructure = rulesFor('infrastructure', [
  {
    slug: 'operations',
    unit_function: 'it',
    artefact: 'process',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Monitoring, change, backup and restore are run for the new platform by new routines.',
      de: 'Überwachung, Änderung, Sicherung und Wiederherstellung laufen für die neue Plattform nach neuen Routinen.',
    },
    reason: {
      en: 'A platform without practised restore is a risk that nobody has signed.',
      de: 'Eine Plattform ohne geübte Wiederherstellung ist ein Risiko, das niemand unterschrieben hat.',
    },
  },
  {
    slug: 'operator-roles',
    unit_function: 'it',
    artefact: 'role_description',
    strength: 'moderate',
    lag_days: -30,
    mechanism: {
      en: 'Administration of devices becomes engineering of services, with other duties and on-call hours.',
      de: 'Aus Geräteverwaltung wird Betrieb von Diensten mit anderen Aufgaben und Bereitschaften.',
    },
    reason: {
      en: 'Old duties fill the day until they are taken out of the profile.',
      de: 'Alte Aufgaben füllen den Tag, bis sie aus dem Profil gestrichen werden.',
    },
  },
  {
    slug: 'cost-control',
    unit_function: 'purchasing',
    artefact: 'process',
    strength: 'moderate',
    lag_days: 0,
    mechanism: {
      en: 'Spend by use is watched monthly, with an owner for each service.',
      de: 'Nutzungsabhängige Kosten werden monatlich und je Dienst verantwortet überwacht.',
    },
    reason: {
      en: 'Usage is ordered with a click and noticed with the invoice.',
      de: 'Nutzung wird mit einem Klick bestellt und mit der Rechnung bemerkt.',
    },
  },
  {
    slug: 'contingency',
    unit_function: 'business',
    artefact: 'work_instruction',
    strength: 'moderate',
    lag_days: -14,
    mechanism: {
      en: 'Units know how to keep working while systems move or fail.',
      de: 'Bereiche wissen, wie sie bei Umzug oder Ausfall weiterarbeiten.',
    },
    reason: {
      en: 'The weekend of a move often reaches into Monday.',
      de: 'Das Umzugswochenende reicht oft bis in den Montag.',
    },
  },
  {
    slug: 'cloud-skills',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'moderate',
    lag_days: -30,
    mechanism: {
      en: 'Engineers are trained and certified for the platform before they run it.',
      de: 'Fachkräfte werden vor dem Betrieb für die Plattform geschult und zertifiziert.',
    },
    reason: {
      en: 'Outside operators stay for years where own skills start late.',
      de: 'Fremdbetrieb bleibt jahrelang, wo eigenes Können spät beginnt.',
    },
  },
])

export const security = rulesFor('security', [
  {
    slug: 'incident',
    unit_function: 'it',
    artefact: 'process',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Alerts need a path from detection to decision to message, with deputies.',
      de: 'Alarme brauchen einen Weg von der Erkennung über die Entscheidung zur Meldung, samt Vertretung.',
    },
    reason: {
      en: 'Detection without an agreed answer only makes the attack visible.',
      de: 'Erkennung ohne vereinbarte Antwort macht den Angriff nur sichtbar.',
    },
  },
  {
    slug: 'access-review',
    unit_function: 'human_resources',
    artefact: 'process',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Joining, moving and leaving staff trigger rights to be granted and withdrawn.',
      de: 'Eintritt, Wechsel und Austritt lösen Vergabe und Entzug von Rechten aus.',
    },
    reason: {
      en: 'Rights collect over years unless leaving a post takes them away.',
      de: 'Rechte sammeln sich über Jahre an, wenn ein Wechsel sie nicht entzieht.',
    },
  },
  {
    slug: 'awareness',
    unit_function: 'human_resources',
    artefact: 'training_plan',
    strength: 'moderate',
    lag_days: -7,
    mechanism: {
      en: 'Everybody practises recognising and reporting attacks.',
      de: 'Alle üben, Angriffe zu erkennen und zu melden.',
    },
    reason: {
      en: 'An early report by one person is worth more than most tools.',
      de: 'Eine frühe Meldung einer Person ist mehr wert als die meisten Werkzeuge.',
    },
  },
  {
    slug: 'breach-notice',
    unit_function: 'legal',
    artefact: 'process',
    strength: 'strong',
    lag_days: -14,
    mechanism: {
      en: 'Duties and deadlines to notify authorities and customers are laid out and rehearsed.',
      de: 'Meldepflichten und Fristen gegenüber Behörden und Betroffenen werden festgelegt und geübt.',
    },
    reason: {
      en: 'The clock of a notification runs in hours.',
      de: 'Die Uhr einer Meldung läuft in Stunden.',
    },
  },
  {
    slug: 'supplier-checks',
    unit_function: 'purchasing',
    artefact: 'process',
    strength: 'moderate',
    lag_days: 0,
    mechanism: {
      en: 'Vendors with access are assessed before the order and again during it.',
      de: 'Anbieter mit Zugriff werden vor und während des Auftrags bewertet.',
    },
    reason: {
      en: 'Many intrusions come through somebody who was let in.',
      de: 'Viele Einbrüche kommen durch jemanden, der eingelassen wurde.',
    },
  },
  {
    slug: 'plant-access',
    unit_function: 'production',
    artefact: 'work_instruction',
    strength: 'moderate',
    lag_days: -7,
    mechanism: {
      en: 'Remote service and portable media on machines follow a release step.',
      de: 'Fernwartung und mobile Datenträger an Maschinen folgen einem Freigabeschritt.',
    },
    reason: {
      en: 'New rules for the office stop short of the plant unless they are written for it.',
      de: 'Neue Büroregeln enden vor der Fertigung, wenn sie nicht für sie geschrieben sind.',
    },
  },
])
