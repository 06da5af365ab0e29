import type { CostClass, MoscowPriority } from '../../../../shared/domain/vocabulary/index.ts'
import type { NewRequirement, Requirement, RequirementChanges } from './data.ts'

/** A requirement as a form holds it: empty texts for what is left out. */
export type RequirementDraft = {
  statement: string
  rationale: string
  unit_id: string
  objective_id: string
  moscow: MoscowPriority
  value_score: number
  urgency_score: number
  expected_benefit: string
  cost_class: CostClass | ''
  affected_unit_ids: readonly string[]
}

export const EMPTY_DRAFT: RequirementDraft = {
  statement: '',
  rationale: '',
  unit_id: '',
  objective_id: '',
  moscow: 'should',
  value_score: 3,
  urgency_score: 3,
  expected_benefit: '',
  cost_class: '',
  affected_unit_ids: [],
}

export const draftOf = (row: Requirement): RequirementDraft => ({
  statement: row.statement,
  rationale: row.rationale ?? '',
  unit_id: row.unit_id,
  objective_id: row.objective_id ?? '',
  moscow: row.moscow,
  value_score: row.value_score,
  urgency_score: row.urgency_score,
  expected_benefit: row.expected_benefit ?? '',
  cost_class: row.cost_class ?? '',
  affected_unit_ids: row.affected_unit_ids,
})

/** What may be changed of a requirement that was handed in: how it is judged, not what the unit said. */
export const JUDGEMENTS = ['objective_id', 'value_score', 'urgency_score', 'cost_class', 'affected_unit_ids'] as const

/** What the API is sent. */
export const valuesOf = (draft: RequirementDraft): Omit<NewRequirement, 'state'> => ({
  statement: draft.statement.trim(),
  rationale: draft.rationale.trim() || null,
  unit_id: draft.unit_id,
  objective_id: draft.objective_id || null,
  moscow: draft.moscow,
  value_score: draft.value_score,
  urgency_score: draft.urgency_score,
  expected_benefit: draft.expected_benefit.trim() || null,
  cost_class: draft.cost_class || null,
  affected_unit_ids: draft.affected_unit_ids.filter((unit) => unit !== draft.unit_id),
})

export type Missing = Partial<Record<'statement' | 'unit_id', true>>

export const missingOf = ({ statement, unit_id }: RequirementDraft): Missing => ({
  ...(statement.trim() === '' && { statement: true }),
  ...(unit_id === '' && { unit_id: true }),
})

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** What a draft says otherwise than the record. */
export const differences = (row: Requirement, draft: RequirementDraft): RequirementChanges => {
  const before = new Map<string, unknown>(Object.entries(row))
  return Object.fromEntries(Object.entries(valuesOf(draft)).filter(([field, value]) => !same(value, before.get(field))))
}
