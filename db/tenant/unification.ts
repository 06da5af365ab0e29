import { sql } from 'drizzle-orm'
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import {
  LEDGER_ENTRIES,
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  type ProposalEvidence,
} from '../../shared/domain/vocabulary/index.ts'
import { oneOf, recordColumns } from '../columns.ts'
import { requirements } from './requirements.ts'

/** The unification ledger: what happened to each requirement that was handed in. Rows are only ever added (triggers). */
export const unificationEntries = sqliteTable(
  'unification_entries',
  {
    id: text().primaryKey(),
    requirement_id: text()
      .notNull()
      .references(() => requirements.id),
    entry: text({ enum: LEDGER_ENTRIES }).notNull(),
    reason: text(),
    /** What it became: an initiative, another requirement; null where there is none. */
    target_id: text(),
    due_on: text(),
    decider_id: text().notNull(),
    decider_name: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [
    index('unification_entries_requirement').on(t.requirement_id, t.id),
    check('unification_entries_entry', sql.raw(oneOf('entry', LEDGER_ENTRIES))),
  ],
)

/** Two requirements that look like duplicates or contradict each other; a person decides, nothing is applied by itself. */
export const unificationProposals = sqliteTable(
  'unification_proposals',
  {
    ...recordColumns,
    kind: text({ enum: PROPOSAL_KINDS }).notNull(),
    /** The two requirements, the smaller id first. */
    first_id: text()
      .notNull()
      .references(() => requirements.id),
    second_id: text()
      .notNull()
      .references(() => requirements.id),
    /** Similarity of the two statements, 0 to 1. */
    score: real().notNull(),
    /** Why it is proposed: what both say, and what they say differently. */
    evidence: text({ mode: 'json' }).$type<ProposalEvidence>().notNull(),
    state: text({ enum: PROPOSAL_STATES }).notNull().default('open'),
    reason: text(),
    decider_id: text(),
    decider_name: text(),
    decided_at: integer(),
  },
  (t) => [
    uniqueIndex('unification_proposals_pair').on(t.kind, t.first_id, t.second_id),
    index('unification_proposals_second').on(t.second_id),
    index('unification_proposals_open').on(t.state, t.score, t.id),
    check('unification_proposals_kind', sql.raw(oneOf('kind', PROPOSAL_KINDS))),
    check('unification_proposals_state', sql.raw(oneOf('state', PROPOSAL_STATES))),
    check('unification_proposals_order', sql`first_id < second_id`),
    check('unification_proposals_decided', sql`(state = 'open') = (decided_at IS NULL)`),
  ],
)
