import * as z from 'zod'
import {
  COST_CLASSES,
  MOSCOW_PRIORITIES,
  REQUIREMENT_ENDINGS,
  REQUIREMENT_STATES,
} from '../../../shared/domain/vocabulary/index.ts'
import { date, instant, line, prose, recordFields } from '../../http/fields.ts'

const text = z.string().nullable()
const reference = z.string().max(60)
const score = z.int().min(1).max(5)

export const reason = prose(4_000)
  .refine((given) => given.length > 0, 'Say why.')
  .meta({ description: 'Goes to whoever handed it in, and into the ledger.' })

const statement = prose(4_000)
  .refine((given) => given.length > 0, 'Say what is required.')
  .meta({ description: 'What is required. Plain text: Markdown is shown as it is written.' })

const fields = {
  external_id: line(200).nullable().optional().meta({ description: 'Id in the system it comes from.' }),
  statement,
  rationale: prose(10_000).nullable().optional().meta({ description: 'Why it is required.' }),
  unit_id: reference.meta({ description: 'The unit that requires it.' }),
  objective_id: reference.nullable().optional().meta({ description: 'The strategic objective that it serves.' }),
  moscow: z.enum(MOSCOW_PRIORITIES).optional(),
  value_score: score.optional().meta({ description: '1 (little) to 5 (much).' }),
  urgency_score: score.optional().meta({ description: '1 (little) to 5 (much).' }),
  expected_benefit: prose(4_000).nullable().optional(),
  cost_class: z.enum(COST_CLASSES).nullable().optional(),
  affected_unit_ids: z.array(reference).max(100).optional().meta({ description: 'Other units that it touches.' }),
}

const place = {
  document_id: reference.nullable().optional().meta({ description: 'The requirement document that it stands in.' }),
  passage: z
    .strictObject({
      paragraph: z.int().min(0).meta({ description: 'Index of the paragraph, from 0.' }),
      start: z.int().min(0).meta({ description: 'First UTF-16 code unit of the marked text.' }),
      end: z.int().min(1).meta({ description: 'The code unit behind the marked text.' }),
    })
    .nullable()
    .optional()
    .meta({ description: 'Where in the document it was marked. The words themselves are kept with it.' }),
}

export const newRequirement = z
  .strictObject({
    ...fields,
    ...place,
    moscow: z.enum(MOSCOW_PRIORITIES).default('should'),
    value_score: score.default(3),
    urgency_score: score.default(3),
    affected_unit_ids: z.array(reference).max(100).default([]),
    state: z.enum(['draft', 'submitted']).default('draft').meta({ description: '`submitted` hands it in at once.' }),
  })
  .meta({ id: 'NewRequirement' })
export type NewRequirement = z.output<typeof newRequirement>

/** What may still be changed once it was handed in: how unification judges it, not what the unit said. */
export const JUDGEMENTS = ['objective_id', 'value_score', 'urgency_score', 'cost_class', 'affected_unit_ids'] as const

export const requirementChanges = z.strictObject(fields).partial().meta({ id: 'RequirementChanges' })

export const requirementRecord = z
  .object({
    ...recordFields,
    external_id: text,
    number: z.int().meta({ description: 'What people call it by: 1, 2, 3 … within the client.' }),
    statement: z.string(),
    rationale: text,
    unit_id: z.string(),
    objective_id: text,
    document_id: text,
    passage: z
      .object({ paragraph: z.int(), start: z.int(), end: z.int(), quote: z.string() })
      .nullable()
      .meta({ description: 'The marked text of the document, and where it stands.' }),
    moscow: z.enum(MOSCOW_PRIORITIES),
    value_score: z.int(),
    urgency_score: z.int(),
    expected_benefit: text,
    cost_class: z.enum(COST_CLASSES).nullable(),
    affected_unit_ids: z.array(z.string()),
    submitter_id: z.string().meta({ description: 'Id of a person or of an API key.' }),
    submitter_name: z.string(),
    submitted_at: instant.nullable(),
    state: z.enum(REQUIREMENT_STATES),
    ending: z.enum(REQUIREMENT_ENDINGS).nullable(),
    ended_reason: text,
    ended_at: instant.nullable(),
    decider_id: text,
    decider_name: text,
    initiative_id: text,
    merged_into_id: text,
    split_from_id: text,
    deferred_until_on: text,
  })
  .meta({ id: 'Requirement' })
export type Requirement = z.output<typeof requirementRecord>

export const adoption = z
  .strictObject({
    version_id: reference.meta({ description: 'A draft of the masterplan.' }),
    initiative_id: reference.meta({ description: 'The initiative of that draft that serves the requirement.' }),
    reason,
  })
  .meta({ id: 'RequirementAdoption' })

export const adoptions = z
  .strictObject({
    ids: z.array(reference).min(1).max(50).meta({ description: 'Requirements that the initiative serves.' }),
    ...adoption.shape,
  })
  .meta({ id: 'RequirementAdoptions' })

export const merger = z
  .strictObject({
    into_id: reference.meta({ description: 'The requirement that stands for both from now on.' }),
    reason,
  })
  .meta({ id: 'RequirementMerger' })

export const mergers = z
  .strictObject({
    ids: z.array(reference).min(1).max(50).meta({ description: 'Requirements that become part of another.' }),
    into_id: reference,
    reason,
  })
  .meta({ id: 'RequirementMergers' })

export const split = z
  .strictObject({
    parts: z
      .array(
        z.strictObject({
          statement,
          rationale: fields.rationale,
          unit_id: reference.optional(),
          objective_id: fields.objective_id,
          moscow: fields.moscow,
        }),
      )
      .min(2, 'A split has at least two parts.')
      .max(20)
      .meta({ description: 'New requirements, handed in at once. What a part leaves out it takes from the whole.' }),
    reason,
  })
  .meta({ id: 'RequirementSplit' })

export const deferral = z
  .strictObject({ until_on: date.meta({ description: 'When it is to be looked at again; a day to come.' }), reason })
  .meta({ id: 'RequirementDeferral' })

export const rejection = z.strictObject({ reason }).meta({ id: 'RequirementRejection' })

export const resumption = z.strictObject({ reason }).meta({ id: 'RequirementResumption' })
