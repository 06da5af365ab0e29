/**
 * The closed lists of the field, said once: tables, API, pages and tests all read them from here.
 * Every value is stable API vocabulary; words that people read live in the message catalogues.
 */

export { RECORD_LIMITS } from './limits.ts'

export const TRACKS = ['technology', 'administrative'] as const
export type Track = (typeof TRACKS)[number]

export const TECHNOLOGY_KINDS = ['pilot', 'rollout'] as const
export const ADMINISTRATIVE_KINDS = ['process', 'work_instruction', 'role_description', 'training_plan'] as const
export const PROJECT_KINDS = [...TECHNOLOGY_KINDS, ...ADMINISTRATIVE_KINDS] as const
export type ProjectKind = (typeof PROJECT_KINDS)[number]

/** The kinds a project of a track may have; the table enforces the same pairing. */
export const KINDS_OF_TRACK: Record<Track, readonly ProjectKind[]> = {
  technology: TECHNOLOGY_KINDS,
  administrative: ADMINISTRATIVE_KINDS,
}

export const PROJECT_STATUSES = ['proposed', 'approved', 'running', 'paused', 'completed', 'cancelled'] as const
export type ProjectStatus = (typeof PROJECT_STATUSES)[number]

/** A reviewer's judgement, kept apart from the health that is computed from evidence. */
export const DELIVERY_CONFIDENCES = ['green', 'amber', 'red'] as const
export type DeliveryConfidence = (typeof DELIVERY_CONFIDENCES)[number]

export const PRIORITIES = ['low', 'medium', 'high', 'critical'] as const
export type Priority = (typeof PRIORITIES)[number]

/** What a technology project works with; the playbook's rules start from it. */
export const TECHNOLOGY_CATEGORIES = [
  'process_automation',
  'sensors',
  'data_analysis',
  'artificial_intelligence',
  'customer_portal',
  'e_commerce',
  'crm',
  'erp',
  'collaboration',
  'infrastructure',
  'security',
  'robotics',
  'mobile',
  'other',
] as const
export type TechnologyCategory = (typeof TECHNOLOGY_CATEGORIES)[number]

/** The function of a unit, so that a playbook written for "Purchasing" finds the client's own purchasing unit. */
export const UNIT_FUNCTIONS = [
  'production',
  'business',
  'human_resources',
  'marketing',
  'it',
  'process',
  'quality',
  'purchasing',
  'legal',
  'other',
] as const
export type UnitFunction = (typeof UNIT_FUNCTIONS)[number]

/** What an administrative change alters: the kinds of the administrative track. */
export const ARTEFACTS = ADMINISTRATIVE_KINDS
export type Artefact = (typeof ARTEFACTS)[number]

export const LINK_STRENGTHS = ['weak', 'moderate', 'strong'] as const
export type LinkStrength = (typeof LINK_STRENGTHS)[number]

export const LINK_STATES = ['suspected', 'confirmed', 'dismissed'] as const
export type LinkState = (typeof LINK_STATES)[number]

export const LINK_ORIGINS = ['manual', 'playbook', 'import'] as const
export type LinkOrigin = (typeof LINK_ORIGINS)[number]

export const VENDOR_STATUSES = ['active', 'watch', 'exiting', 'inactive'] as const
export type VendorStatus = (typeof VENDOR_STATUSES)[number]

export const CONTRACT_STATUSES = ['draft', 'active', 'ended', 'terminated'] as const
export type ContractStatus = (typeof CONTRACT_STATUSES)[number]

export const CONSULTANCY_ROLES = ['owner', 'consultant', 'analyst'] as const
export type ConsultancyRole = (typeof CONSULTANCY_ROLES)[number]

export const CLIENT_ROLES = ['admin', 'strategic', 'tactical', 'operational', 'contributor', 'viewer'] as const
export type ClientRole = (typeof CLIENT_ROLES)[number]

export const CLIENT_STATES = ['provisioning', 'active', 'suspended'] as const
export type ClientState = (typeof CLIENT_STATES)[number]

export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

export const CADENCES = ['weekly', 'monthly'] as const
export type Cadence = (typeof CADENCES)[number]

/** The tables that can be imported and exported. */
export const PORTFOLIO_TABLES = ['units', 'projects', 'vendors', 'contracts', 'causal_links'] as const
export type PortfolioTable = (typeof PORTFOLIO_TABLES)[number]

/** One year of a project's budget; whole minor units (cents) of the client's currency, each 0 or more. */
export type BudgetLine = {
  year: number
  planned_minor: number
  committed_minor: number
  actual_minor: number
  forecast_minor: number
}

/** Computed health: on course, watch, off course; `unknown` where there is no evidence to judge by. */
export const HEALTH_STATES = ['on_course', 'watch', 'off_course', 'unknown'] as const
export type HealthState = (typeof HEALTH_STATES)[number]

export const OBJECTIVE_STATES = ['active', 'achieved', 'abandoned'] as const
export type ObjectiveState = (typeof OBJECTIVE_STATES)[number]

/** MoSCoW: how much a unit needs what it asks for. */
export const MOSCOW_PRIORITIES = ['must', 'should', 'could', 'wont'] as const
export type MoscowPriority = (typeof MOSCOW_PRIORITIES)[number]

export const COST_CLASSES = ['small', 'medium', 'large', 'very_large'] as const
export type CostClass = (typeof COST_CLASSES)[number]

export const REQUIREMENT_STATES = ['draft', 'submitted', 'under_review', 'ended'] as const
export type RequirementState = (typeof REQUIREMENT_STATES)[number]

/** The ways in which a requirement that was handed in ends: exactly one of them. */
export const REQUIREMENT_ENDINGS = ['adopted', 'merged', 'split', 'deferred', 'rejected'] as const
export type RequirementEnding = (typeof REQUIREMENT_ENDINGS)[number]

/** What the unification ledger can say of a requirement. `resumed`: a deferred one is taken up again; `reopened`: its ending fell away. */
export const LEDGER_ENTRIES = ['submitted', 'review_started', ...REQUIREMENT_ENDINGS, 'resumed', 'reopened'] as const
export type LedgerEntry = (typeof LEDGER_ENTRIES)[number]

export const DOCUMENT_SOURCES = ['form', 'csv', 'xlsx', 'docx'] as const
export type DocumentSource = (typeof DOCUMENT_SOURCES)[number]

export const PROPOSAL_KINDS = ['duplicate', 'conflict'] as const
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]

export const PROPOSAL_STATES = ['open', 'confirmed', 'dismissed'] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]

/** ALT-1 streamlines what there is, ALT-2 tries or builds what is new, ALT-3 joins both toward a new business model. */
export const ALTERNATIVES = ['alt_1', 'alt_2', 'alt_3'] as const
export type Alternative = (typeof ALTERNATIVES)[number]

export const PLAN_VERSION_STATES = ['draft', 'in_review', 'approved', 'in_force', 'superseded'] as const
export type PlanVersionState = (typeof PLAN_VERSION_STATES)[number]

export const APPROVAL_DECISIONS = ['approved', 'rejected'] as const
export type ApprovalDecision = (typeof APPROVAL_DECISIONS)[number]

export const CHANGE_CAUSES = ['decision', 'feedback', 'requirement'] as const
export type ChangeCause = (typeof CHANGE_CAUSES)[number]

export const NOTIFICATION_KINDS = [
  'mention',
  'comment_on_mine',
  'requirement_submitted',
  'requirement_ended',
  'review_requested',
  'version_decided',
  'approval_lapsed',
  'version_in_force',
] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

export const MAIL_CHOICES = ['off', 'immediately', 'daily', 'weekly'] as const
export type MailChoice = (typeof MAIL_CHOICES)[number]

/** Who speaks for a unit; `person_id` where they have an account. */
export type Representative = { name: string; person_id: string | null }

/** One paragraph of a document, as people read it; `level` is that of a heading, 0 for text. */
export type DocumentPassage = { text: string; level: number }

/** The part of a document that became a requirement: paragraph by index, characters from `start` up to `end`. */
export type RequirementPassage = { paragraph: number; start: number; end: number; quote: string }

/** Why two requirements are proposed as duplicates or as a conflict: shared words, and for a conflict what differs. */
export type ProposalEvidence = { shared: string[]; differing: { first: string; second: string; kind: string }[] }

/** Money of an initiative in one calendar year; whole minor units of the client's currency, 0 or more. */
export type EnvelopeYear = { year: number; amount_minor: number }

/** What an approval rests on: the version whose people approved, its hash, and whether small changes were made since. */
export type ApprovalBasis = { version_id: string; content_hash: string; carried: boolean }
