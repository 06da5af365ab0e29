import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { ARTEFACTS, LINK_ORIGINS, LINK_STATES, LINK_STRENGTHS } from '../../shared/domain/vocabulary/index.ts'
import { listIndex, oneOf, recordColumns } from '../columns.ts'
import { projects } from './projects.ts'
import { units } from './units.ts'

/** One administrative change that a technology project causes in one unit. */
export const causalLinks = sqliteTable(
  'causal_links',
  {
    ...recordColumns,
    external_id: text(),
    technology_project_id: text()
      .notNull()
      .references(() => projects.id),
    /** The administrative project that carries the change out; null while nobody has planned it. */
    administrative_project_id: text().references(() => projects.id),
    /** The unit in which the change lands. */
    unit_id: text()
      .notNull()
      .references(() => units.id),
    artefact: text({ enum: ARTEFACTS }).notNull(),
    /** How the technology causes the change, in a sentence. */
    mechanism: text().notNull(),
    strength: text({ enum: LINK_STRENGTHS }).notNull().default('moderate'),
    /** Days by which the administrative change must be finished before (negative) or may finish after (positive) the technology. */
    lag_days: integer().notNull().default(0),
    state: text({ enum: LINK_STATES }).notNull().default('suspected'),
    dismissal_reason: text(),
    origin: text({ enum: LINK_ORIGINS }).notNull().default('manual'),
    /** The playbook rule that suggested the link. */
    rule_id: text(),
  },
  (t) => [
    uniqueIndex('causal_links_external_id').on(t.external_id).where(sql`external_id IS NOT NULL`),
    // A rule speaks once for each project and unit, so that accepting a suggestion twice cannot make two links.
    uniqueIndex('causal_links_rule')
      .on(t.technology_project_id, t.rule_id, t.unit_id)
      .where(sql`rule_id IS NOT NULL AND deleted_at IS NULL`),
    index('causal_links_technology').on(t.technology_project_id),
    index('causal_links_administrative').on(t.administrative_project_id),
    index('causal_links_unit').on(t.unit_id),
    listIndex('causal_links_updated', t.updated_at, t.id),
    check('causal_links_state', sql.raw(oneOf('state', LINK_STATES))),
    check('causal_links_dismissal', sql`state <> 'dismissed' OR dismissal_reason IS NOT NULL`),
  ],
)
