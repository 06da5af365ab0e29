import * as z from 'zod'
import {
  DELIVERY_CONFIDENCES,
  PRIORITIES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  RECORD_LIMITS,
  TECHNOLOGY_CATEGORIES,
  TRACKS,
} from '../../../shared/domain/vocabulary/index.ts'
import { date, instant, line, minor, prose, recordFields } from '../../http/fields.ts'

export const budgetLine = z
  .strictObject({
    year: z.int().min(RECORD_LIMITS.first_year).max(RECORD_LIMITS.last_year),
    planned_minor: minor.default(0),
    committed_minor: minor.default(0),
    actual_minor: minor.default(0),
    forecast_minor: minor.default(0),
  })
  .meta({ id: 'BudgetLine', description: 'One year of the budget, in minor units of the client’s currency.' })

const tags = z.array(line(RECORD_LIMITS.tag_length)).max(RECORD_LIMITS.tags)

const budget = z
  .array(budgetLine)
  .max(RECORD_LIMITS.last_year - RECORD_LIMITS.first_year + 1)
  .refine((lines) => new Set(lines.map((entry) => entry.year)).size === lines.length, 'Each year may stand only once.')

const fields = {
  external_id: line(200).nullable().optional(),
  name: line(300),
  description: prose(10_000).nullable().optional(),
  track: z.enum(TRACKS),
  kind: z.enum(PROJECT_KINDS),
  category: z.enum(TECHNOLOGY_CATEGORIES).nullable().optional(),
  unit_id: z.string().max(60).nullable().optional(),
  owner: line(200).nullable().optional(),
  sponsor: line(200).nullable().optional(),
  vendor_id: z.string().max(60).nullable().optional(),
  status: z.enum(PROJECT_STATUSES).optional(),
  reported_confidence: z
    .enum(DELIVERY_CONFIDENCES)
    .nullable()
    .optional()
    .meta({ description: 'Delivery confidence: a judgement, kept apart from the computed health.' }),
  confidence_note: prose(2_000).nullable().optional(),
  reported_at: instant.min(0).max(4102444800000).nullable().optional(),
  baseline_start_on: date.nullable().optional(),
  baseline_finish_on: date.nullable().optional(),
  forecast_start_on: date.nullable().optional(),
  forecast_finish_on: date.nullable().optional(),
  actual_start_on: date.nullable().optional(),
  actual_finish_on: date.nullable().optional(),
  progress: z.int().min(0).max(100).optional().meta({ description: 'Whole percent of the scope that is done.' }),
  priority: z.enum(PRIORITIES).optional(),
  tags: tags.optional(),
  budget: budget.optional(),
}

export const newProject = z
  .strictObject({
    ...fields,
    status: z.enum(PROJECT_STATUSES).default('proposed'),
    progress: z.int().min(0).max(100).default(0),
    priority: z.enum(PRIORITIES).default('medium'),
    tags: tags.default([]),
    budget: budget.default([]),
  })
  .meta({ id: 'NewProject' })

export const projectChanges = z.strictObject(fields).partial().meta({ id: 'ProjectChanges' })

const text = z.string().nullable()

export const projectRecord = z
  .object({
    ...recordFields,
    external_id: text,
    name: z.string(),
    description: text,
    track: z.enum(TRACKS),
    kind: z.enum(PROJECT_KINDS),
    category: z.enum(TECHNOLOGY_CATEGORIES).nullable(),
    unit_id: text,
    owner: text,
    sponsor: text,
    vendor_id: text,
    status: z.enum(PROJECT_STATUSES),
    reported_confidence: z.enum(DELIVERY_CONFIDENCES).nullable(),
    confidence_note: text,
    reported_at: instant.nullable(),
    baseline_start_on: text,
    baseline_finish_on: text,
    forecast_start_on: text,
    forecast_finish_on: text,
    actual_start_on: text,
    actual_finish_on: text,
    progress: z.int(),
    priority: z.enum(PRIORITIES),
    tags: z.array(z.string()),
    budget: z.array(budgetLine),
    planned_minor: z.int(),
    committed_minor: z.int(),
    actual_minor: z.int(),
    forecast_minor: z.int(),
  })
  .meta({ id: 'Project' })
