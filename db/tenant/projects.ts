import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import {
  ADMINISTRATIVE_KINDS,
  type BudgetLine,
  DELIVERY_CONFIDENCES,
  PRIORITIES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  TECHNOLOGY_CATEGORIES,
  TECHNOLOGY_KINDS,
  TRACKS,
} from '../../shared/domain/vocabulary/index.ts'
import { listIndex, oneOf, recordColumns } from '../columns.ts'
import { units } from './units.ts'
import { vendors } from './vendors.ts'

/**
 * Projects of both tracks. Budget lines and tags live in the row as JSON: a project is read, edited, versioned and
 * audited as one thing, and one round trip writes it. The `*_minor` totals are the sums over `budget`.
 */
export const projects = sqliteTable(
  'projects',
  {
    ...recordColumns,
    external_id: text(),
    name: text().notNull(),
    description: text(),
    track: text({ enum: TRACKS }).notNull(),
    kind: text({ enum: PROJECT_KINDS }).notNull(),
    category: text({ enum: TECHNOLOGY_CATEGORIES }),
    unit_id: text().references(() => units.id),
    owner: text(),
    sponsor: text(),
    vendor_id: text().references(() => vendors.id),
    status: text({ enum: PROJECT_STATUSES }).notNull().default('proposed'),
    reported_confidence: text({ enum: DELIVERY_CONFIDENCES }),
    confidence_note: text(),
    /** When somebody last reported on the project; staleness is measured from here. */
    reported_at: integer(),
    baseline_start_on: text(),
    baseline_finish_on: text(),
    forecast_start_on: text(),
    forecast_finish_on: text(),
    actual_start_on: text(),
    actual_finish_on: text(),
    /** Whole percent of the scope that is done, 0 to 100. */
    progress: integer().notNull().default(0),
    priority: text({ enum: PRIORITIES }).notNull().default('medium'),
    tags: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    budget: text({ mode: 'json' }).$type<BudgetLine[]>().notNull().default([]),
    planned_minor: integer().notNull().default(0),
    committed_minor: integer().notNull().default(0),
    actual_minor: integer().notNull().default(0),
    forecast_minor: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('projects_external_id').on(t.external_id).where(sql`external_id IS NOT NULL`),
    listIndex('projects_name', t.name, t.id),
    listIndex('projects_updated', t.updated_at, t.id),
    index('projects_unit').on(t.unit_id),
    index('projects_vendor').on(t.vendor_id),
    check('projects_track', sql.raw(oneOf('track', TRACKS))),
    check(
      'projects_kind',
      sql.raw(
        `(track = 'technology' AND ${oneOf('kind', TECHNOLOGY_KINDS)}) OR (track = 'administrative' AND ${oneOf('kind', ADMINISTRATIVE_KINDS)})`,
      ),
    ),
    check('projects_status', sql.raw(oneOf('status', PROJECT_STATUSES))),
    check('projects_progress', sql`progress BETWEEN 0 AND 100`),
    check(
      'projects_baseline',
      sql`baseline_start_on IS NULL OR baseline_finish_on IS NULL OR baseline_start_on <= baseline_finish_on`,
    ),
    check(
      'projects_forecast',
      sql`forecast_start_on IS NULL OR forecast_finish_on IS NULL OR forecast_start_on <= forecast_finish_on`,
    ),
    check(
      'projects_actual',
      sql`actual_start_on IS NULL OR actual_finish_on IS NULL OR actual_start_on <= actual_finish_on`,
    ),
  ],
)
