import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import {
  COST_CLASSES,
  DOCUMENT_SOURCES,
  type DocumentPassage,
  MOSCOW_PRIORITIES,
  REQUIREMENT_ENDINGS,
  REQUIREMENT_STATES,
  type RequirementPassage,
} from '../../shared/domain/vocabulary/index.ts'
import { listIndex, oneOf, recordColumns } from '../columns.ts'
import { objectives } from './objectives.ts'
import { units } from './units.ts'

/** What a unit hands in: a document with single requirements in it. Its passages are the text that people mark. */
export const requirementDocuments = sqliteTable(
  'requirement_documents',
  {
    ...recordColumns,
    title: text().notNull(),
    unit_id: text()
      .notNull()
      .references(() => units.id),
    source: text({ enum: DOCUMENT_SOURCES }).notNull(),
    file_name: text(),
    /** Paragraphs of the document in order; empty where it was filled in as a form. */
    passages: text({ mode: 'json' }).$type<DocumentPassage[]>().notNull().default([]),
    submitter_id: text().notNull(),
    submitter_name: text().notNull(),
  },
  (t) => [
    index('requirement_documents_unit').on(t.unit_id),
    listIndex('requirement_documents_updated', t.updated_at, t.id),
    check('requirement_documents_source', sql.raw(oneOf('source', DOCUMENT_SOURCES))),
  ],
)

/**
 * One digital requirement. It ends in exactly one way, and the row says which: the checks below hold that an ended
 * requirement has its ending, reason and decider, and that no other has one.
 */
export const requirements = sqliteTable(
  'requirements',
  {
    ...recordColumns,
    external_id: text(),
    /** 1, 2, 3 ... within the client, given when it is handed in (or created): what people call it by. */
    number: integer().notNull(),
    statement: text().notNull(),
    rationale: text(),
    unit_id: text()
      .notNull()
      .references(() => units.id),
    objective_id: text().references(() => objectives.id),
    document_id: text().references(() => requirementDocuments.id),
    /** Where in the document it was marked; null for a requirement that was written by hand. */
    passage: text({ mode: 'json' }).$type<RequirementPassage | null>(),
    moscow: text({ enum: MOSCOW_PRIORITIES }).notNull().default('should'),
    /** 1 (little) to 5 (much). */
    value_score: integer().notNull().default(3),
    urgency_score: integer().notNull().default(3),
    expected_benefit: text(),
    cost_class: text({ enum: COST_CLASSES }),
    affected_unit_ids: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    submitter_id: text().notNull(),
    submitter_name: text().notNull(),
    submitted_at: integer(),
    state: text({ enum: REQUIREMENT_STATES }).notNull().default('draft'),
    ending: text({ enum: REQUIREMENT_ENDINGS }),
    ended_reason: text(),
    ended_at: integer(),
    decider_id: text(),
    decider_name: text(),
    /** The initiative that adopted it: its id is the same in every version of the masterplan. */
    initiative_id: text(),
    merged_into_id: text().references((): AnySQLiteColumn => requirements.id),
    split_from_id: text().references((): AnySQLiteColumn => requirements.id),
    deferred_until_on: text(),
  },
  (t) => [
    uniqueIndex('requirements_external_id').on(t.external_id).where(sql`external_id IS NOT NULL`),
    uniqueIndex('requirements_number').on(t.number),
    listIndex('requirements_updated', t.updated_at, t.id),
    index('requirements_unit').on(t.unit_id, t.objective_id),
    index('requirements_state').on(t.state, t.ending),
    index('requirements_initiative').on(t.initiative_id),
    index('requirements_merged').on(t.merged_into_id),
    index('requirements_document').on(t.document_id),
    check('requirements_state_name', sql.raw(oneOf('state', REQUIREMENT_STATES))),
    check('requirements_scores', sql`value_score BETWEEN 1 AND 5 AND urgency_score BETWEEN 1 AND 5`),
    check('requirements_submitted', sql`(state = 'draft') = (submitted_at IS NULL)`),
    check(
      'requirements_ending',
      sql`(state = 'ended') = (ending IS NOT NULL) AND (ending IS NULL OR
        (ended_reason IS NOT NULL AND ended_at IS NOT NULL AND decider_id IS NOT NULL AND decider_name IS NOT NULL))`,
    ),
    check(
      'requirements_outcome',
      sql`(ifnull(ending, '') = 'adopted') = (initiative_id IS NOT NULL)
        AND (ifnull(ending, '') = 'merged') = (merged_into_id IS NOT NULL)
        AND (ifnull(ending, '') = 'deferred') = (deferred_until_on IS NOT NULL)`,
    ),
    check('requirements_self', sql`merged_into_id IS NULL OR merged_into_id <> id`),
  ],
)
