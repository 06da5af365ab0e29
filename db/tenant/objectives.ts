import { sql } from 'drizzle-orm'
import { check, index, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { OBJECTIVE_STATES } from '../../shared/domain/vocabulary/index.ts'
import { listIndex, oneOf, recordColumns } from '../columns.ts'

/** What the client's strategy wants to reach in a period. */
export const objectives = sqliteTable(
  'objectives',
  {
    ...recordColumns,
    external_id: text(),
    name: text().notNull(),
    description: text(),
    owner: text(),
    starts_on: text(),
    ends_on: text(),
    state: text({ enum: OBJECTIVE_STATES }).notNull().default('active'),
  },
  (t) => [
    uniqueIndex('objectives_external_id').on(t.external_id).where(sql`external_id IS NOT NULL`),
    listIndex('objectives_name', t.name, t.id),
    check('objectives_state', sql.raw(oneOf('state', OBJECTIVE_STATES))),
    check('objectives_period', sql`starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on`),
  ],
)

/** By what figure people see that an objective is reached: from `baseline` to `target`, `actual` on the way. */
export const keyResults = sqliteTable(
  'key_results',
  {
    ...recordColumns,
    objective_id: text()
      .notNull()
      .references(() => objectives.id),
    name: text().notNull(),
    unit_of_measure: text().notNull(),
    baseline: real(),
    target: real().notNull(),
    actual: real(),
    owner: text(),
    due_on: text(),
  },
  (t) => [index('key_results_objective').on(t.objective_id, t.id), listIndex('key_results_name', t.name, t.id)],
)
