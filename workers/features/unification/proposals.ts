import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { PROPOSAL_KINDS, PROPOSAL_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { oneOrMore, prose } from '../../http/fields.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam, equals, idParam } from '../../records/endpoints.ts'
import { listPage, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'
import { etag, getRecord, updateRecord } from '../../records/verbs.ts'
import { PROPOSED_COLUMNS, type ProposalRecord, proposalKind, proposalRecord, shownProposal } from './proposal-kind.ts'

const FIRST_SORT = '-score'
const filters = { kind: oneOrMore(PROPOSAL_KINDS), state: oneOrMore(PROPOSAL_STATES) }

const about = (id: string): SQL => sql`(first_id = ${id} OR second_id = ${id})`

const ofUnit = (id: string): SQL =>
  sql`EXISTS (SELECT 1 FROM requirements r WHERE r.unit_id = ${id} AND r.id IN (first_id, second_id))`

/** Reads the requirements that proposals name, once each. */
const namedRequirements = (proposals: readonly ProposalRecord[]): SQL => {
  const ids = JSON.stringify(proposals.flatMap(({ first_id, second_id }) => [first_id, second_id]))
  return sql`SELECT ${PROPOSED_COLUMNS} FROM requirements WHERE id IN (SELECT value FROM json_each(${ids}))`
}

const withRequirements = (proposals: readonly ProposalRecord[], rows: readonly Row[]) => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return proposals.map((proposal) => ({
    ...proposal,
    first: byId.get(proposal.first_id),
    second: byId.get(proposal.second_id),
  }))
}

export const listProposals = endpoint({
  method: 'get',
  path: '/clients/{client}/unification/proposals',
  policy: { scope: 'client', permission: 'unification:read' },
  tag: 'unification',
  operation: 'listUnificationProposals',
  summary: 'List likely duplicates and conflicts, with the reasons',
  description:
    'Nothing is applied by itself: a person confirms or dismisses each, and merges where that is right. Also needs `requirements:read`.',
  params: z.object(clientParam),
  query: z.strictObject({
    ...pageQuery,
    ...sortQuery(['score', 'updated_at'], FIRST_SORT),
    ...filters,
    requirement_id: z.string().min(1).max(60).optional().meta({ description: 'Those about this requirement.' }),
    unit_id: z.string().min(1).max(60).optional().meta({ description: 'Those about requirements of this unit.' }),
  }),
  answers: { 200: { description: 'A page', schema: pageOf(shownProposal) } },
  async handle({ ctx, query }) {
    mustAlso(ctx, 'requirements:read')
    const { limit, cursor, sort = FIRST_SORT, requirement_id, unit_id, ...wanted } = query
    const where = equals(filters, wanted)
    if (requirement_id) where.push(about(requirement_id))
    if (unit_id) where.push(ofUnit(unit_id))
    const page = await listPage<ProposalRecord>(ctx.db, proposalKind.table, where, { limit, cursor, sort })
    const [rows = []] = page.data.length > 0 ? await ctx.db.read([namedRequirements(page.data)]) : []
    return { status: 200, body: { ...page, data: withRequirements(page.data, rows) } }
  },
})

const decision = z.strictObject({
  reason: prose(4_000)
    .refine((given) => given.length > 0, 'Say why.')
    .nullable()
    .optional(),
})

const one = {
  path: '/clients/{client}/unification/proposals/{unification_proposal}',
  policy: { scope: 'client', permission: 'unification:write' },
  tag: 'unification',
  params: z.object({ ...clientParam, unification_proposal: idParam('proposal') }),
} as const

/** @throws AppError conflict where somebody decided already */
const decide = async (
  ctx: ClientContext,
  id: string,
  state: 'confirmed' | 'dismissed',
  reason: string | null,
): Promise<ProposalRecord> => {
  const current = await getRecord<ProposalRecord>(ctx.db, proposalKind, id)
  if (current.state !== 'open')
    throw new AppError('conflict', `The proposal was ${current.state} already, by ${current.decider_name}.`)
  const changes = { state, reason, decider_id: ctx.actor.id, decider_name: ctx.actor.name, decided_at: ctx.now }
  return updateRecord<ProposalRecord>(ctx, ctx.db, proposalKind, id, current.version, changes)
}

const answer = (record: ProposalRecord) => ({ status: 200 as const, body: record, headers: etag(record.version) })

export const confirmProposal = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/confirmation`,
  operation: 'confirmUnificationProposal',
  summary: 'Say that two requirements are duplicates, or in conflict',
  description: 'Only says so: merge, split or reject one of them to resolve it.',
  body: decision.meta({ id: 'ProposalConfirmation' }),
  answers: { 200: { description: 'The confirmed proposal', schema: proposalRecord, etag: true } },
  handle: async ({ ctx, params, body }) =>
    answer(await decide(ctx, params.unification_proposal, 'confirmed', body.reason ?? null)),
})

export const dismissProposal = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/dismissal`,
  operation: 'dismissUnificationProposal',
  summary: 'Say that two requirements are neither duplicates nor in conflict',
  description: 'The pair is not proposed again.',
  body: decision.meta({ id: 'ProposalDismissal' }),
  answers: { 200: { description: 'The dismissed proposal', schema: proposalRecord, etag: true } },
  handle: async ({ ctx, params, body }) =>
    answer(await decide(ctx, params.unification_proposal, 'dismissed', body.reason ?? null)),
})
