import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { type ComparedRequirement, type Proposal, propose } from '../../../shared/domain/similarity/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { audit } from '../../records/audit.ts'
import { clientParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { MOST_COMPARED, MOST_KEPT, openFrom, openRequirements } from './bulk.ts'
import { isOpen, storeProposals } from './store.ts'

const run = z
  .object({
    requirements: z.int().meta({ description: 'Open requirements that were compared with each other.' }),
    duplicates: z.int().meta({ description: 'Pairs that look like duplicates.' }),
    conflicts: z.int().meta({ description: 'Pairs that look like conflicts.' }),
    left_out: z.int().meta({ description: `Weaker pairs beyond the ${MOST_KEPT} that are kept.` }),
    cut_short: z.int().meta({
      description: 'Requirements whose words are so common that not all others with them were looked at.',
    }),
  })
  .meta({ id: 'ProposalRun' })

/**
 * What was proposed before and no longer is. What people decided stays, and so does what was proposed meanwhile, of
 * requirements that were not there yet when the others were compared.
 */
const withdrawn = (ctx: ClientContext, kept: readonly Proposal[], compared: readonly ComparedRequirement[]): SQL =>
  sql`UPDATE unification_proposals SET deleted_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1
    WHERE state = 'open' AND deleted_at IS NULL AND kind || ' ' || first_id || ' ' || second_id NOT IN
      (SELECT value FROM json_each(${JSON.stringify(kept.map((p) => `${p.kind} ${p.first_id} ${p.second_id}`))}))
      AND NOT EXISTS (SELECT 1 FROM requirements r WHERE r.id IN (first_id, second_id) AND ${isOpen('r')}
        AND r.id NOT IN (SELECT value FROM json_each(${JSON.stringify(compared.map(({ id }) => id))})))`

const loadOpen = async (ctx: ClientContext): Promise<ComparedRequirement[]> => {
  const [rows = []] = await ctx.db.read([openRequirements])
  const open = openFrom(rows)
  if (open) return open
  throw new AppError(
    'too_large',
    `More than ${MOST_COMPARED} requirements are open, or their texts are longer than can be compared at once. Those that are handed in are still compared one by one.`,
  )
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
    const kept = proposals.slice(0, MOST_KEPT)
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
      withdrawn(ctx, kept, requirements),
      ...storeProposals(ctx, kept),
      audit(ctx, { action: 'compare', subject_type: 'unification_proposal', subject_id, after: body }),
    ])
    return { status: 200, body }
  },
})
