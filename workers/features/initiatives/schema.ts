import * as z from 'zod'
import { ALTERNATIVES, RECORD_LIMITS } from '../../../shared/domain/vocabulary/index.ts'
import { date, line, minor, prose, recordFields } from '../../http/fields.ts'

export const envelopeYear = z
  .strictObject({
    year: z.int().min(RECORD_LIMITS.first_year).max(RECORD_LIMITS.last_year),
    amount_minor: minor,
  })
  .meta({ id: 'EnvelopeYear', description: 'Money of one calendar year, in minor units of the client’s currency.' })

const envelope = z
  .array(envelopeYear)
  .max(RECORD_LIMITS.last_year - RECORD_LIMITS.first_year + 1)
  .refine((years) => new Set(years.map(({ year }) => year)).size === years.length, 'Each year may stand only once.')

const sentences = z.array(line(300)).max(20)
const ids = (most: number) => z.array(z.string().min(1).max(60)).max(most)

const code = line(20).meta({
  description: 'What people call it by, the same in all versions. A new initiative gets the next one unless given.',
  example: 'I-07',
})

const fields = {
  code: code.optional(),
  name: line(300),
  description: prose(5_000).nullable().optional(),
  alternative: z.enum(ALTERNATIVES).meta({
    description:
      '`alt_1` streamlines what there is, `alt_2` tries or builds what is new, `alt_3` joins both toward a new business model.',
  }),
  goals: sentences.optional(),
  expected_benefits: sentences.optional(),
  sponsor: line(200).nullable().optional(),
  starts_on: date.nullable().optional(),
  ends_on: date.nullable().optional(),
  envelope: envelope.optional(),
  objective_ids: ids(200).optional(),
  unit_ids: ids(200).optional(),
  vendor_ids: ids(200).optional(),
  project_ids: ids(200).optional(),
}

export const newInitiative = z
  .strictObject({
    ...fields,
    goals: sentences.default([]),
    expected_benefits: sentences.default([]),
    envelope: envelope.default([]),
    objective_ids: ids(200).default([]),
    unit_ids: ids(200).default([]),
    vendor_ids: ids(200).default([]),
    project_ids: ids(200).default([]),
  })
  .meta({ id: 'NewInitiative', description: 'Requirements come into it by their adoption.' })

export const initiativeChanges = z
  .strictObject({
    ...fields,
    requirement_ids: ids(1_000)
      .optional()
      .meta({ description: 'Only requirements that were adopted into this initiative; others are adopted first.' }),
  })
  .partial()
  .meta({ id: 'InitiativeChanges' })

const text = z.string().nullable()
const list = z.array(z.string())

/** What an initiative says, without the bookkeeping of its row. */
export const initiativeContent = z
  .object({
    id: z.string().meta({ description: 'The same in all versions of the plan.' }),
    code: z.string(),
    name: z.string(),
    description: text,
    alternative: z.enum(ALTERNATIVES),
    goals: list,
    expected_benefits: list,
    sponsor: text,
    starts_on: text,
    ends_on: text,
    envelope: z.array(envelopeYear),
    requirement_ids: list,
    objective_ids: list,
    unit_ids: list,
    vendor_ids: list,
    project_ids: list,
  })
  .meta({ id: 'InitiativeContent' })

export const initiativeRecord = z
  .object({ ...recordFields, version_id: z.string(), ...initiativeContent.shape })
  .meta({ id: 'Initiative' })
