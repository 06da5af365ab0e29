import type { Alternative, EnvelopeYear } from '../vocabulary/index.ts'

/** Fields of one line or text each. */
export const TEXT_FIELDS = ['code', 'name', 'description', 'alternative', 'sponsor'] as const
export const DATE_FIELDS = ['starts_on', 'ends_on'] as const
/** Lists of sentences whose order people chose. */
export const LINE_FIELDS = ['goals', 'expected_benefits'] as const
/** Sets of ids: what an initiative serves and needs. */
export const SET_FIELDS = ['requirement_ids', 'objective_ids', 'unit_ids', 'vendor_ids', 'project_ids'] as const

export type TextField = (typeof TEXT_FIELDS)[number]
export type DateField = (typeof DATE_FIELDS)[number]
export type LineField = (typeof LINE_FIELDS)[number]
export type SetField = (typeof SET_FIELDS)[number]

/** Every field of an initiative's content, in the order in which people read them. */
export const PLAN_FIELDS = [...TEXT_FIELDS, ...DATE_FIELDS, ...LINE_FIELDS, 'envelope', ...SET_FIELDS] as const
export type PlanField = (typeof PLAN_FIELDS)[number]

/** The content of one initiative: what is hashed, compared and merged. Bookkeeping such as row versions is none of it. */
export type PlanInitiative = {
  /** The same in all versions of the plan. */
  id: string
  code: string
  name: string
  description: string | null
  alternative: Alternative
  goals: readonly string[]
  expected_benefits: readonly string[]
  sponsor: string | null
  starts_on: string | null
  ends_on: string | null
  envelope: readonly EnvelopeYear[]
  requirement_ids: readonly string[]
  objective_ids: readonly string[]
  unit_ids: readonly string[]
  vendor_ids: readonly string[]
  project_ids: readonly string[]
}

/** The content of a version: its initiatives. */
export type Plan = readonly PlanInitiative[]
