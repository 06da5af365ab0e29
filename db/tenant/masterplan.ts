import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import {
  ALTERNATIVES,
  APPROVAL_DECISIONS,
  type ApprovalBasis,
  CHANGE_CAUSES,
  type EnvelopeYear,
  PLAN_VERSION_STATES,
} from '../../shared/domain/vocabulary/index.ts'
import { oneOf, recordColumns } from '../columns.ts'

/**
 * Versions of the one digital masterplan. Only a draft can be edited: triggers refuse every change of the content of a
 * version that is in review, approved, in force or superseded, and every transition that the state machine does not know.
 */
export const masterplanVersions = sqliteTable(
  'masterplan_versions',
  {
    ...recordColumns,
    /** 1, 2, 3 ... within the client. */
    number: integer().notNull(),
    title: text().notNull(),
    note: text(),
    state: text({ enum: PLAN_VERSION_STATES }).notNull().default('draft'),
    /** The version that it was made from; null for the first. */
    base_version_id: text().references((): AnySQLiteColumn => masterplanVersions.id),
    author_id: text().notNull(),
    author_name: text().notNull(),
    /** SHA-256, hexadecimal, of the canonical JSON of its initiatives; null while it is a draft. */
    content_hash: text(),
    submitted_at: integer(),
    approved_at: integer(),
    /** What made it approved: approvals of its own hash, or those of an earlier hash that small changes did not touch. */
    approval_basis: text({ mode: 'json' }).$type<ApprovalBasis | null>(),
    in_force_on: text(),
    superseded_on: text(),
  },
  (t) => [
    uniqueIndex('masterplan_versions_number').on(t.number),
    // At most one version is in force.
    uniqueIndex('masterplan_versions_in_force').on(t.state).where(sql`state = 'in_force'`),
    index('masterplan_versions_base').on(t.base_version_id),
    check('masterplan_versions_state', sql.raw(oneOf('state', PLAN_VERSION_STATES))),
    check('masterplan_versions_hash', sql`(state = 'draft') = (content_hash IS NULL)`),
    check('masterplan_versions_force', sql`(state IN ('in_force', 'superseded')) = (in_force_on IS NOT NULL)`),
  ],
)

/**
 * The initiatives of each version, a row for each. `id` is the same in all versions, so that a plan can be compared with
 * another one. `field_versions` says at which `version` of the row a field was last changed: two people who edit different
 * fields of a draft both keep what they wrote.
 */
export const initiatives = sqliteTable(
  'initiatives',
  {
    version_id: text()
      .notNull()
      .references(() => masterplanVersions.id),
    id: text().notNull(),
    version: integer().notNull().default(1),
    created_at: integer().notNull(),
    updated_at: integer().notNull(),
    deleted_at: integer(),
    field_versions: text({ mode: 'json' }).$type<Record<string, number>>().notNull().default({}),
    /** What people call it by, for instance `I-07`; the same in all versions. */
    code: text().notNull(),
    name: text().notNull(),
    description: text(),
    alternative: text({ enum: ALTERNATIVES }).notNull(),
    goals: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    expected_benefits: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    sponsor: text(),
    starts_on: text(),
    ends_on: text(),
    /** Money per calendar year, in minor units of the client's currency. */
    envelope: text({ mode: 'json' }).$type<EnvelopeYear[]>().notNull().default([]),
    requirement_ids: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    objective_ids: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    unit_ids: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    vendor_ids: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    project_ids: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.version_id, t.id] }),
    index('initiatives_id').on(t.id),
    uniqueIndex('initiatives_code').on(t.version_id, t.code),
    check('initiatives_alternative', sql.raw(oneOf('alternative', ALTERNATIVES))),
    check('initiatives_window', sql`starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on`),
  ],
)

/** What leadership said to exactly one content hash of a version. Rows are only added; one that lapsed says when and why. */
export const masterplanApprovals = sqliteTable(
  'masterplan_approvals',
  {
    id: text().primaryKey(),
    version_id: text()
      .notNull()
      .references(() => masterplanVersions.id),
    content_hash: text().notNull(),
    decision: text({ enum: APPROVAL_DECISIONS }).notNull(),
    note: text(),
    person_id: text().notNull(),
    person_name: text().notNull(),
    at: integer().notNull(),
    lapsed_at: integer(),
    lapse_reason: text(),
  },
  (t) => [
    index('masterplan_approvals_version').on(t.version_id, t.id),
    // A person speaks once to each content.
    uniqueIndex('masterplan_approvals_person')
      .on(t.version_id, t.content_hash, t.person_id)
      .where(sql`lapsed_at IS NULL`),
    check('masterplan_approvals_decision', sql.raw(oneOf('decision', APPROVAL_DECISIONS))),
  ],
)

/** What caused a change of a version against its base: a decision, feedback or a requirement. */
export const changeCauses = sqliteTable(
  'change_causes',
  {
    ...recordColumns,
    version_id: text()
      .notNull()
      .references(() => masterplanVersions.id),
    initiative_id: text().notNull(),
    /** The field that changed; null for the initiative as a whole. */
    field: text(),
    kind: text({ enum: CHANGE_CAUSES }).notNull(),
    /** The requirement that caused it, where it was one. */
    subject_id: text(),
    note: text().notNull(),
    author_id: text().notNull(),
    author_name: text().notNull(),
  },
  (t) => [
    index('change_causes_version').on(t.version_id, t.initiative_id),
    check('change_causes_kind', sql.raw(oneOf('kind', CHANGE_CAUSES))),
  ],
)

/** One row: from when on a change of the plan is material, and how many of leadership must approve. */
export const masterplanSettings = sqliteTable('masterplan_settings', {
  id: text().primaryKey(),
  version: integer().notNull().default(1),
  created_at: integer().notNull(),
  updated_at: integer().notNull(),
  deleted_at: integer(),
  /** Only what differs from the defaults of `shared/domain/masterplan`. */
  thresholds: text({ mode: 'json' }).$type<Record<string, number>>().notNull().default({}),
})
