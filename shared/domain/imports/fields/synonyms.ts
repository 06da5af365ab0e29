import {
  ARTEFACTS,
  CONTRACT_STATUSES,
  DELIVERY_CONFIDENCES,
  LINK_STATES,
  LINK_STRENGTHS,
  PRIORITIES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  TECHNOLOGY_CATEGORIES,
  TRACKS,
  UNIT_FUNCTIONS,
  VENDOR_STATUSES,
} from '../../vocabulary/index.ts'
import { normaliseWords } from '../normalise.ts'

type Values = ReadonlyMap<string, readonly string[]>

/** Each value with its own words and the given ones, all normalised. */
const withWords = <Value extends string>(values: readonly Value[], words: Partial<Record<Value, string>>): Values =>
  new Map(
    values.map((value) => [
      value,
      [value, ...(words[value] ?? '').split(',')].map(normaliseWords).filter((word) => word !== ''),
    ]),
  )

const KIND_WORDS = {
  process: 'Prozess, Ablauf, process change, Prozessänderung',
  work_instruction: 'Arbeitsanweisung, instruction, SOP',
  role_description: 'Rollenbeschreibung, Stellenbeschreibung, role, job description',
  training_plan: 'Schulungsplan, Schulung, training, Trainingsplan',
}

export const TRACK_VALUES = withWords(TRACKS, {
  technology: 'Technologie, technical, technisch, IT, 2a',
  administrative: 'administration, administrativ, organisatorisch, organizational, organisational, 2b',
})
export const KIND_VALUES = withWords(PROJECT_KINDS, {
  pilot: 'Pilotprojekt, Pilotierung, proof of concept, PoC',
  rollout: 'roll-out, expansion, Ausrollung, Einführung, Ausweitung, implementation, Umsetzung',
  ...KIND_WORDS,
})
export const ARTEFACT_VALUES = withWords(ARTEFACTS, KIND_WORDS)
export const PROJECT_STATUS_VALUES = withWords(PROJECT_STATUSES, {
  proposed: 'vorgeschlagen, Vorschlag, planned, geplant, draft, Entwurf, new, neu, idea, Idee, backlog',
  approved: 'genehmigt, freigegeben, bewilligt, accepted, ready',
  running:
    'laufend, läuft, in Arbeit, in progress, active, aktiv, ongoing, started, in Umsetzung, in Bearbeitung, open',
  paused: 'pausiert, on hold, angehalten, ruhend, suspended, unterbrochen, zurückgestellt',
  completed: 'abgeschlossen, fertig, done, complete, closed, finished, erledigt, beendet, delivered',
  cancelled: 'canceled, abgebrochen, storniert, gestoppt, eingestellt, terminated, stopped, aborted',
})
export const CONFIDENCE_VALUES = withWords(DELIVERY_CONFIDENCES, {
  green: 'grün, g, on track, im Plan',
  amber: 'gelb, yellow, a, orange, at risk, gefährdet',
  red: 'rot, r, off track, kritisch, critical',
})
export const PRIORITY_VALUES = withWords(PRIORITIES, {
  low: 'niedrig, gering, minor, nice to have, p4',
  medium: 'mittel, normal, moderate, p3',
  high: 'hoch, major, p2, wichtig',
  critical: 'kritisch, sehr hoch, urgent, dringend, highest, very high, p1',
})
export const CATEGORY_VALUES = withWords(TECHNOLOGY_CATEGORIES, {
  process_automation: 'Prozessautomatisierung, RPA, robotic process automation, workflow, Automatisierung, automation',
  sensors: 'Sensorik, Sensoren, IoT, internet of things',
  data_analysis: 'Datenanalyse, analytics, BI, business intelligence, data, Daten',
  artificial_intelligence: 'künstliche Intelligenz, KI, AI, machine learning, maschinelles Lernen',
  customer_portal: 'Kundenportal, portal, self service',
  e_commerce: 'ecommerce, Onlinehandel, Online-Shop, shop, web shop',
  crm: 'customer relationship management, Kundenmanagement',
  erp: 'enterprise resource planning, Warenwirtschaft',
  collaboration: 'Zusammenarbeit, Kollaboration, groupware',
  infrastructure: 'Infrastruktur, network, Netzwerk, cloud, data center, Rechenzentrum',
  security: 'Sicherheit, IT-Sicherheit, cybersecurity, information security, Informationssicherheit',
  robotics: 'Robotik, Roboter, robots',
  mobile: 'mobil, app, mobile app',
  other: 'Sonstiges, andere, anderes, misc',
})
export const FUNCTION_VALUES = withWords(UNIT_FUNCTIONS, {
  production: 'Produktion, Fertigung, manufacturing, operations, Herstellung',
  business: 'Geschäft, sales, Vertrieb, Verkauf, commercial',
  human_resources: 'HR, Personal, Personalwesen, Personalabteilung, people',
  marketing: 'Vermarktung, communications, Kommunikation',
  it: 'information technology, Informationstechnik, EDV, IT-Abteilung, ICT',
  process: 'Prozesse, Prozessmanagement, process management, processes',
  quality: 'Qualität, Qualitätsmanagement, quality management, QM, Qualitätssicherung, QA',
  purchasing: 'Einkauf, Beschaffung, procurement, sourcing',
  legal: 'Recht, Rechtsabteilung, compliance, legal department',
  other: 'Sonstiges, andere, misc',
})
export const VENDOR_STATUS_VALUES = withWords(VENDOR_STATUSES, {
  active: 'aktiv, approved, freigegeben, current',
  watch: 'beobachten, unter Beobachtung, on watch, watchlist',
  exiting: 'auslaufend, Ausstieg, phasing out, leaving, phase out',
  inactive: 'inaktiv, former, ehemalig, blocked, gesperrt',
})
export const CONTRACT_STATUS_VALUES = withWords(CONTRACT_STATUSES, {
  draft: 'Entwurf, in negotiation, in Verhandlung, pending, pre award, planned, geplant',
  active: 'aktiv, awarded, vergeben, laufend, in force, in Kraft, signed, unterzeichnet, running, open',
  ended: 'beendet, expired, abgelaufen, closed, completed, ausgelaufen, abgeschlossen',
  terminated: 'gekündigt, cancelled, canceled, aufgehoben, storniert',
})
export const STRENGTH_VALUES = withWords(LINK_STRENGTHS, {
  weak: 'schwach, low, gering',
  moderate: 'mittel, medium, mäßig',
  strong: 'stark, high, hoch',
})
export const LINK_STATE_VALUES = withWords(LINK_STATES, {
  suspected: 'vermutet, Vermutung, suggested, vorgeschlagen, open, offen',
  confirmed: 'bestätigt, accepted, angenommen',
  dismissed: 'verworfen, rejected, abgelehnt',
})

/** The value that the words mean, or null. */
export const matchValue = (values: Values, written: string): string | null => {
  const words = normaliseWords(written)
  if (words === '') return null
  for (const [value, synonyms] of values) if (synonyms.includes(words)) return value
  return null
}
