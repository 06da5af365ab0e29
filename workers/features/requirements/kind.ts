import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { requirements } from '../../../db/tenant/requirements.ts'
import {
  COST_CLASSES,
  MOSCOW_PRIORITIES,
  REQUIREMENT_ENDINGS,
  REQUIREMENT_STATES,
} from '../../../shared/domain/vocabulary/index.ts'
import { idFilter, oneOrMore } from '../../http/fields.ts'
import { AppError, type FieldError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { idOf, oneRecord, type RecordFeature } from '../../records/endpoints.ts'
import { may } from '../../records/permission.ts'
import { describeTable, guardExists } from '../../records/table.ts'
import { newRequirement, type Requirement, requirementChanges, requirementRecord } from './schema.ts'

export const requirementFeature: RecordFeature = {
  table: describeTable(requirements),
  subject_type: 'requirement',
  refers_to: [
    ['unit_id', 'units'],
    ['objective_id', 'objectives'],
    ['document_id', 'requirement_documents'],
  ],
  path: 'requirements',
  param: 'requirement',
  names: ['Requirement', 'Requirements'],
  id: 'requirement',
  resource: 'requirements',
  record: requirementRecord,
  create: newRequirement,
  update: requirementChanges,
  sorts: ['updated_at', 'number', 'statement', 'state', 'moscow', 'value_score', 'urgency_score', 'submitted_at'],
  first_sort: '-updated_at',
  search: ['statement', 'rationale', 'external_id'],
  filters: {
    state: oneOrMore(REQUIREMENT_STATES),
    ending: oneOrMore(REQUIREMENT_ENDINGS),
    moscow: oneOrMore(MOSCOW_PRIORITIES),
    cost_class: oneOrMore(COST_CLASSES),
    unit_id: idFilter,
    objective_id: idFilter,
    document_id: idFilter,
    initiative_id: idFilter,
    merged_into_id: idFilter,
    split_from_id: idFilter,
    submitter_id: z
      .string()
      .min(1)
      .max(2_000)
      .optional()
      .meta({ description: 'One or more ids with commas; `me` for your own.' }),
  },
}

export const one = oneRecord(requirementFeature)
export const requirementId = (params: Record<string, unknown>): string => idOf(requirementFeature, params)

/** Records that a requirement refers to must be there. */
export const guardReferences = (values: {
  unit_id?: string | undefined
  objective_id?: string | null | undefined
  document_id?: string | null | undefined
  affected_unit_ids?: readonly string[] | undefined
}): SQL[] => {
  const unitIds = [...new Set([...(values.unit_id ? [values.unit_id] : []), ...(values.affected_unit_ids ?? [])])]
  return [
    ...(unitIds.length > 0 ? [guardExists('units', unitIds)] : []),
    ...(values.objective_id ? [guardExists('objectives', [values.objective_id])] : []),
    ...(values.document_id ? [guardExists('requirement_documents', [values.document_id])] : []),
  ]
}

/** Whether the actor handed it in, or unifies requirements. */
export const isMine = (ctx: ClientContext, { submitter_id }: Pick<Requirement, 'submitter_id'>): boolean =>
  submitter_id === ctx.actor.id || may(ctx, 'unification:write')

/** @throws AppError forbidden for somebody else's requirement, unless the actor unifies requirements */
export const mustBeMine = (ctx: ClientContext, requirement: Requirement): void => {
  if (!isMine(ctx, requirement))
    throw new AppError('forbidden', 'This belongs to somebody else. Whoever unifies requirements may change it too.')
}

/** What the problem says about a requirement that has ended. */
export const hasEnded = ({ id, number, ending }: Pick<Requirement, 'id' | 'number' | 'ending'>): AppError =>
  new AppError('requirement_ended', `Requirement ${number} has ended already: it was ${ending}. It ends only once.`, {
    extra: { requirement_id: id, ending },
  })

const LONGEST_TITLE = 160

/** What lists and notifications call a requirement by. */
export const titleOf = ({ number, statement }: Pick<Requirement, 'number' | 'statement'>): string => {
  const line = statement.replace(/\s+/g, ' ')
  const short = line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, '')}…` : line
  return `${number}: ${short}`
}

export const openOnly = sql`state IN ('submitted', 'under_review') AND deleted_at IS NULL`

/** Says that one of the ids of a body, the one at `at`, is not there. */
export const missingAt = (id: string, at: number): AppError => {
  const errors: FieldError[] = [{ pointer: `/ids/${at}`, detail: `There is no requirement ${id}.` }]
  return new AppError('invalid_body', `/ids/${at}: There is no such requirement.`, { errors })
}
