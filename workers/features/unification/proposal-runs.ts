import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type ComparedRequirement, type Proposal, propose } from '../../../shared/domain/similarity/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { audit } from '../../records/audit.ts'
import { clientParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { storeProposals } from './store.ts'

/** Open requirements that one run compares. */
const MOST_REQUIREMENTS = 20_000
/** Proposals that a run keeps, the strongest: people decide these before they could read more. */
const MOST_PROPOSALS = 2_000

const run = z
  .object({
    requirements: z.int().meta({ description: 'Open requirements that were compared with each other.' }),
    duplicates: z.int().meta({ description: 'Pairs that look like duplicates.' }),
    conflicts: z.int().meta({ description: 'Pairs that look like conflicts.' }),
    left_out: z.int().meta({ description: `Weaker pairs beyond the ${MOST_PROPOSALS} that are kept.` }),
    cut_short: z.int().meta({
      description: 'Requirements whose words are so common that not all others with them were looked at.',
    }),
  })
  .meta({ id: 'ProposalRun' })

/** One text instead of a row for each: a third of the bytes, which a server's answer has a limit for. */
const openRequirements = sql`SELECT count(*) AS found, json_group_array(json_object('id', id, 'statement', statement,
    'unit_id', unit_id, 'moscow', moscow)) AS requirements
  FROM (SELECT id, substr(statement, 1, 2000) AS statement, unit_id, moscow FROM requirements
    WHERE state IN ('submitted', 'under_review') AND deleted_at IS NULL ORDER BY id LIMIT ${MOST_REQUIREMENTS + 1})`

/** What was proposed before and no longer is. What people decided stays. */
const withdrawn = (ctx: ClientContext, kept: readonly Proposal[]): SQL =>
  sql`UPDATE unification_proposals SET deleted_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
    WHERE state = 'open' AND deleted_at IS NULL AND kind || ' ' || first_id || ' ' || second_id NOT IN
      (SELECT value FROM json_each(${JSON.stringify(kept.map((p) => `${p.kind} ${p.first_id} ${p.second_id}`))}))`

const loadOpen = async (ctx: ClientContext): Promise<ComparedRequirement[]> => {
  const [rows = []] = await ctx.db.read([openRequirements])
  if (Number(rows[0]?.found ?? 0) > MOST_REQUIREMENTS)
    throw new AppError(
      'too_large',
      `More than ${MOST_REQUIREMENTS} requirements are open. Those that are handed in are still compared one by one.`,
    )
  return JSON.parse(String(rows[0]?.requirements ?? '[]'))
}

export const createRun = endpoint({
  method: 'post',
  path: '/clients/{client}/unification/proposal-runs',
  policy: { scope: 'client', permission: 'unification:write' },
  tag: 'unification',
  operation: 'createProposalRun',
  summary: 'Compare all open requirements with each other',
  description:
    'Likely duplicates and conflicts become proposals; open proposals that no longer hold are withdrawn; what people decided stays. Running it again changes nothing. Also needs `requirements:read`.',
  params: z.object(clientParam),
  answers: { 200: { description: 'What was found', schema: run } },
  async handle({ ctx }) {
    mustAlso(ctx, 'requirements:read')
    const requirements = await loadOpen(ctx)
    const { proposals, cut_short } = propose(requirements)
    const kept = proposals.slice(0, MOST_PROPOSALS)
    const of = (kind: Proposal['kind']): number => proposals.filter((proposal) => proposal.kind === kind).length
    const body = {
      requirements: requirements.length,
      duplicates: of('duplicate'),
      conflicts: of('conflict'),
      left_out: proposals.length - kept.length,
      cut_short,
    }
    const subject_id = newId('request')
    await ctx.db.write([
      withdrawn(ctx, kept),
      ...storeProposals(ctx, kept),
      audit(ctx, { action: 'compare', subject_type: 'unification_proposal', subject_id, after: body }),
    ])
    return { status: 200, body }
  },
})
