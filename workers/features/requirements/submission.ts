import { nextState, type RequirementCommand } from '../../../shared/domain/requirements/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { etag } from '../../records/verbs.ts'
import { deliverNotifications, expectNotifications } from '../notifications/notify.ts'
import { comparisonReads, proposalsFrom, reviveProposals, storeProposals } from '../unification/index.ts'
import { handedIn } from './hand-in.ts'
import { hasEnded, mustBeMine, one, requirementId } from './kind.ts'
import { decideAnew, loadRequirement, writeMoves } from './moves.ts'
import { type Requirement, requirementRecord, resumption } from './schema.ts'

const answer = (record: Requirement) => ({ status: 200 as const, body: record, headers: etag(record.version) })

/** @throws AppError requirement_ended, or conflict with where it stands */
const mustAllow = (requirement: Requirement, command: RequirementCommand): void => {
  if (nextState(requirement, command)) return
  const { number, state, ending } = requirement
  if (state === 'ended' && command !== 'resume') throw hasEnded(requirement)
  const standing = ending ?? state.replace('_', ' ')
  throw new AppError('conflict', `Requirement ${number} is ${standing}, so this is not possible.`)
}

/** Reads the statement first: what it is compared with depends on it. One more trip, once in the life of a requirement. */
const submit = async (ctx: ClientContext, id: string): Promise<Requirement> => {
  const { requirement } = await loadRequirement(ctx.db, id)
  mustBeMine(ctx, requirement)
  mustAllow(requirement, 'submit')
  const compared = await ctx.db.read(comparisonReads(requirement))
  await expectNotifications(ctx)
  const move = { requirement, command: 'submit' as const, reason: null, changes: { submitted_at: ctx.now } }
  const [written = requirement] = await writeMoves(ctx, [move], {
    after: handedIn(ctx, requirement, compared),
  })
  ctx.defer(deliverNotifications(ctx))
  return written
}

export const submitRequirement = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/submission`,
  policy: { scope: 'client', permission: 'requirements:write' },
  operation: 'submitRequirement',
  summary: 'Hand a draft in',
  description:
    'From now on its words stay as they are, and it ends in exactly one way. It is compared with those that are open: likely duplicates and conflicts become proposals.',
  answers: { 200: { description: 'The requirement, handed in', schema: requirementRecord, etag: true } },
  handle: async ({ ctx, params }) => answer(await decideAnew(() => submit(ctx, requirementId(params)))),
})

const review = async (ctx: ClientContext, id: string): Promise<Requirement> => {
  const { requirement } = await loadRequirement(ctx.db, id)
  mustAllow(requirement, 'start_review')
  const [written = requirement] = await writeMoves(ctx, [{ requirement, command: 'start_review', reason: null }])
  return written
}

export const reviewRequirement = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/review`,
  policy: { scope: 'client', permission: 'unification:write' },
  operation: 'reviewRequirement',
  summary: 'Take a requirement under review',
  answers: { 200: { description: 'The requirement, under review', schema: requirementRecord, etag: true } },
  handle: async ({ ctx, params }) => answer(await decideAnew(() => review(ctx, requirementId(params)))),
})

const resume = async (ctx: ClientContext, id: string, reason: string): Promise<Requirement> => {
  const { requirement } = await loadRequirement(ctx.db, id)
  mustAllow(requirement, 'resume')
  const compared = await ctx.db.read(comparisonReads(requirement))
  const [written = requirement] = await writeMoves(ctx, [{ requirement, command: 'resume', reason }], {
    after: [reviveProposals(ctx, [id]), ...storeProposals(ctx, proposalsFrom(requirement, compared))],
  })
  return written
}

export const resumeRequirement = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/resumption`,
  policy: { scope: 'client', permission: 'unification:write' },
  operation: 'resumeRequirement',
  summary: 'Take up a deferred requirement again',
  description: 'It stands where it was handed in, and ends anew.',
  body: resumption,
  answers: { 200: { description: 'The requirement, handed in again', schema: requirementRecord, etag: true } },
  handle: async ({ ctx, params, body }) =>
    answer(await decideAnew(() => resume(ctx, requirementId(params), body.reason))),
})
