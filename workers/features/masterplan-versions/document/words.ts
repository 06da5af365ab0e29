import type { Alternative, Language, PlanVersionState } from '../../../../shared/domain/vocabulary/index.ts'

export type DocumentWords = {
  plan: string
  version: string
  state: string
  states: Record<PlanVersionState, string>
  in_force_from: string
  until: string
  author: string
  hash: string
  approved_by: string
  carried: string
  nobody: string
  summary: string
  initiatives: string
  requirements: string
  alternative: string
  alternatives: Record<Alternative, string>
  total: string
  window: string
  sponsor: string
  units: string
  objectives: string
  vendors: string
  projects: string
  goals: string
  benefits: string
  money: string
  year: string
  amount: string
  page: string
}

const en: DocumentWords = {
  plan: 'Digital masterplan',
  version: 'Version',
  state: 'State',
  states: {
    draft: 'Draft',
    in_review: 'In review',
    approved: 'Approved',
    in_force: 'In force',
    superseded: 'Superseded',
  },
  in_force_from: 'In force from',
  until: 'until',
  author: 'Author',
  hash: 'Content hash (SHA-256)',
  approved_by: 'Approved by',
  carried: 'The approval is that of an earlier version; what changed since is small.',
  nobody: 'nobody yet',
  summary: 'Summary',
  initiatives: 'Initiatives',
  requirements: 'Requirements served',
  alternative: 'Alternative',
  alternatives: {
    alt_1: 'ALT-1 Streamline',
    alt_2: 'ALT-2 New digital services or practices',
    alt_3: 'ALT-3 Both, toward a new business model',
  },
  total: 'Total',
  window: 'Time window',
  sponsor: 'Sponsor',
  units: 'Units',
  objectives: 'Objectives',
  vendors: 'Vendors',
  projects: 'Projects',
  goals: 'Goals',
  benefits: 'Expected benefits',
  money: 'Money per year',
  year: 'Year',
  amount: 'Amount',
  page: 'Page',
}

const de: DocumentWords = {
  plan: 'Digitaler Masterplan',
  version: 'Version',
  state: 'Stand',
  states: {
    draft: 'Entwurf',
    in_review: 'In Prüfung',
    approved: 'Freigegeben',
    in_force: 'In Kraft',
    superseded: 'Abgelöst',
  },
  in_force_from: 'In Kraft ab',
  until: 'bis',
  author: 'Verfasst von',
  hash: 'Prüfsumme des Inhalts (SHA-256)',
  approved_by: 'Freigegeben von',
  carried: 'Die Freigabe ist die einer früheren Version; seither wurde nur wenig geändert.',
  nobody: 'noch niemandem',
  summary: 'Überblick',
  initiatives: 'Initiativen',
  requirements: 'Erfüllte Anforderungen',
  alternative: 'Alternative',
  alternatives: {
    alt_1: 'ALT-1 Straffen',
    alt_2: 'ALT-2 Neue digitale Dienste oder Arbeitsweisen',
    alt_3: 'ALT-3 Beides, hin zu einem neuen Geschäftsmodell',
  },
  total: 'Summe',
  window: 'Zeitraum',
  sponsor: 'Auftraggeber',
  units: 'Einheiten',
  objectives: 'Strategische Ziele',
  vendors: 'Lieferanten',
  projects: 'Projekte',
  goals: 'Ziele',
  benefits: 'Erwarteter Nutzen',
  money: 'Mittel je Jahr',
  year: 'Jahr',
  amount: 'Betrag',
  page: 'Seite',
}

/** The words of a document in one language; both are small, and a document is seldom made. */
export const WORDS: Record<Language, DocumentWords> = { en, de }
