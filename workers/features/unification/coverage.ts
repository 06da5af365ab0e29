import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { REQUIREMENT_ENDINGS } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { clientParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { columnList, decode } from '../../records/table.ts'
import { PROPOSED_COLUMNS, type ProposalRecord, proposalKind, shownProposal } from './proposal-kind.ts'

const MOST_CONFLICTS = 100
const count = z.int()
const named = z.object({ id: z.string(), name: z.string() })

const coverage = z
  .object({
    units: z.array(named),
    objectives: z.array(named).meta({ description: 'Those that are active, and others that requirements name.' }),
    cells: z
      .array(
        z.object({
          unit_id: z.string(),
          objective_id: z.string().nullable().meta({ description: 'Null: requirements that name no objective.' }),
          total: count.meta({ description: 'Handed in.' }),
          open: count,
          ...(Object.fromEntries(REQUIREMENT_ENDINGS.map((ending) => [ending, count])) as Record<
            (typeof REQUIREMENT_ENDINGS)[number],
            typeof count
          >),
        }),
      )
      .meta({ description: 'Pairs of unit and objective with at least one requirement.' }),
    gaps: z.object({
      unit_ids: z.array(z.string()).meta({ description: 'Units that handed nothing in.' }),
      objective_ids: z.array(z.string()).meta({ description: 'Active objectives that no requirement names.' }),
      unserved_objective_ids: z
        .array(z.string())
        .meta({ description: 'Active objectives that requirements name, of which none is open or adopted.' }),
      without_objective: count.meta({ description: 'Open requirements that name no objective.' }),
    }),
    conflicts: z
      .array(shownProposal)
      .meta({ description: `Conflicts between open requirements: the confirmed first, at most ${MOST_CONFLICTS}.` }),
    conflicts_total: count,
    duplicates_total: count.meta({ description: 'Proposed duplicates that nobody has decided.' }),
  })
  .meta({ id: 'UnificationCoverage' })

const ENDING_COUNTS: SQL = sql.raw(
  REQUIREMENT_ENDINGS.map((ending) => `sum(ifnull(ending, '') = '${ending}') AS ${ending}`).join(', '),
)

/** Between two requirements that are both still open: only then somebody has to decide. */
const openConflicts = sql`FROM unification_proposals p
    JOIN requirements a ON a.id = p.first_id AND a.state IN ('submitted', 'under_review')
    JOIN requirements b ON b.id = p.second_id AND b.state IN ('submitted', 'under_review')
  WHERE p.kind = 'conflict' AND p.state <> 'dismissed' AND p.deleted_at IS NULL`

const worst = sql`SELECT p.id ${openConflicts} ORDER BY p.state = 'confirmed' DESC, p.score DESC, p.id LIMIT ${MOST_CONFLICTS}`

const READS: SQL[] = [
  sql`SELECT id, name FROM units WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
  sql`SELECT id, name, state FROM objectives WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
  sql`SELECT unit_id, objective_id, count(*) AS total, sum(state <> 'ended') AS open, ${ENDING_COUNTS}
    FROM requirements WHERE deleted_at IS NULL AND state <> 'draft'
    GROUP BY unit_id, objective_id ORDER BY unit_id, objective_id`,
  sql`SELECT ${columnList(proposalKind.table)} FROM unification_proposals WHERE id IN (${worst})
    ORDER BY state = 'confirmed' DESC, score DESC, id`,
  sql`SELECT ${PROPOSED_COLUMNS} FROM requirements WHERE id IN
    (SELECT first_id FROM unification_proposals WHERE id IN (${worst})
      UNION SELECT second_id FROM unification_proposals WHERE id IN (${worst}))`,
  sql`SELECT (SELECT count(*) ${openConflicts}) AS conflicts_total,
    (SELECT count(*) FROM unification_proposals
      WHERE kind = 'duplicate' AND state = 'open' AND deleted_at IS NULL) AS duplicates_total`,
]

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => String(id))

const gapsOf = (units: readonly Row[], active: readonly Row[], cells: readonly Row[]) => {
  const handingIn = new Set(cells.map(({ unit_id }) => unit_id))
  const namedBy = new Set(cells.map(({ objective_id }) => objective_id))
  const served = new Set(
    cells.filter(({ open, adopted }) => Number(open) + Number(adopted) > 0).map(({ objective_id }) => objective_id),
  )
  return {
    unit_ids: idsOf(units.filter(({ id }) => !handingIn.has(id))),
    objective_ids: idsOf(active.filter(({ id }) => !namedBy.has(id))),
    unserved_objective_ids: idsOf(active.filter(({ id }) => namedBy.has(id) && !served.has(id))),
    without_objective: cells
      .filter(({ objective_id }) => objective_id === null)
      .reduce((sum, { open }) => sum + Number(open), 0),
  }
}

export const getCoverage = endpoint({
  method: 'get',
  path: '/clients/{client}/unification/coverage',
  policy: { scope: 'client', permission: 'unification:read' },
  tag: 'unification',
  operation: 'getUnificationCoverage',
  summary: 'Get which unit asks for what under which objective, the gaps, and the open conflicts',
  description: 'Also needs `requirements:read`, `units:read` and `objectives:read`.',
  params: z.object(clientParam),
  answers: { 200: { description: 'The coverage', schema: coverage } },
  async handle({ ctx }) {
    mustAlso(ctx, 'requirements:read', 'units:read', 'objectives:read')
    const [units = [], objectives = [], cells = [], proposals = [], requirements = [], totals] =
      await ctx.db.read(READS)
    const named = new Set(cells.map(({ objective_id }) => objective_id))
    const active = objectives.filter(({ state }) => state === 'active')
    const shown = objectives.filter(({ id, state }) => state === 'active' || named.has(id))
    const byId = new Map(requirements.map((row) => [row.id, row]))
    const conflicts = proposals.map((row) => {
      const proposal = decode<ProposalRecord>(proposalKind.table, row)
      return { ...proposal, first: byId.get(proposal.first_id), second: byId.get(proposal.second_id) }
    })
    return {
      status: 200,
      body: {
        units,
        objectives: shown.map(({ id, name }) => ({ id, name })),
        cells,
        gaps: gapsOf(units, active, cells),
        conflicts,
        conflicts_total: Number(totals?.[0]?.conflicts_total ?? 0),
        duplicates_total: Number(totals?.[0]?.duplicates_total ?? 0),
      },
    }
  },
})
