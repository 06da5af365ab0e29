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
