import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import {
  LEDGER_ENTRIES,
  PLAN_VERSION_STATES,
  REQUIREMENT_ENDINGS,
  REQUIREMENT_STATES,
} from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { instant } from '../../http/fields.ts'
import { may } from '../../records/permission.ts'
import { one, requirementId } from './kind.ts'
import { loadRequirement } from './moves.ts'
import { requirementRecord } from './schema.ts'

const text = z.string().nullable()

const related = z
  .object({
    id: z.string(),
    number: z.int(),
    statement: z.string(),
    unit_id: z.string(),
    state: z.enum(REQUIREMENT_STATES),
    ending: z.enum(REQUIREMENT_ENDINGS).nullable(),
    ended_reason: text,
    deferred_until_on: text,
    initiative_id: text,
  })
  .meta({ id: 'RelatedRequirement' })

const receipt = z
  .object({
    requirement: requirementRecord,
    trail: z
      .array(
        z.object({
          entry: z.enum(LEDGER_ENTRIES),
          reason: text,
          target_id: text,
          due_on: text,
          decider_name: z.string(),
          at: instant,
        }),
      )
      .meta({ description: 'What the ledger says of it, oldest first.' }),
    merged_into: z
      .array(related)
      .meta({ description: 'What it became part of, one after another: the last one stands for it.' }),
    parts: z.array(related).meta({ description: 'What it was split into.' }),
    initiative: z
      .object({
        id: z.string(),
        code: z.string(),
        name: z.string(),
        version_id: z.string(),
        version_number: z.int(),
        version_state: z.enum(PLAN_VERSION_STATES),
      })
      .nullable()
      .meta({
        description:
          'What serves it, or what stands for it: as in the version in force, else in the newest. Needs `masterplan:read`.',
      }),
  })
  .meta({ id: 'RequirementReceipt' })

const RELATED = sql`r.id, r.number, r.statement, r.unit_id, r.state, r.ending, r.ended_reason, r.deferred_until_on, r.initiative_id`

/** The requirement itself at depth 0, then what it became part of. A circle, which cannot be, would end at 100. */
const chain = (id: string): SQL =>
  sql`WITH RECURSIVE chain (id, depth) AS (SELECT ${id}, 0 UNION ALL
      SELECT r.merged_into_id, depth + 1 FROM chain CROSS JOIN requirements r ON r.id = chain.id
      WHERE r.merged_into_id IS NOT NULL AND depth < 100)`

const reads = (id: string): SQL[] => [
  sql`SELECT entry, reason, target_id, due_on, decider_name, at FROM unification_entries
    WHERE requirement_id = ${id} ORDER BY rowid`,
  sql`${chain(id)} SELECT ${RELATED} FROM chain CROSS JOIN requirements r ON r.id = chain.id WHERE depth > 0 ORDER BY depth`,
  sql`SELECT ${RELATED} FROM requirements r WHERE r.split_from_id = ${id} ORDER BY r.number`,
  sql`${chain(id)} SELECT i.id, i.code, i.name, v.id AS version_id, v.number AS version_number, v.state AS version_state
    FROM chain CROSS JOIN requirements r ON r.id = chain.id
      JOIN initiatives i ON i.id = r.initiative_id AND i.deleted_at IS NULL
      JOIN masterplan_versions v ON v.id = i.version_id AND v.deleted_at IS NULL
    ORDER BY v.state = 'in_force' DESC, v.number DESC LIMIT 1`,
]

const first = (rows: Row[] | undefined): Row | null => rows?.[0] ?? null

export const getReceipt = endpoint({
  method: 'get',
  ...one,
  path: `${one.path}/receipt`,
  policy: { scope: 'client', permission: 'requirements:read' },
  operation: 'getRequirementReceipt',
  summary: 'Get what became of a requirement, and who decided it why',
  answers: { 200: { description: 'The receipt', schema: receipt } },
  async handle({ ctx, params }) {
    const id = requirementId(params)
    const { requirement, rows } = await loadRequirement(ctx.db, id, reads(id))
    const [trail = [], merged_into = [], parts = [], initiatives] = rows
    const initiative = may(ctx, 'masterplan:read') ? first(initiatives) : null
    return { status: 200, body: { requirement, trail, merged_into, parts, initiative } }
  },
})
