import { dateOfInstant } from '../../../shared/domain/calendar/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { etag } from '../../records/verbs.ts'
import { one, requirementId } from './kind.ts'
import { decideAnew, loadRequirement, mustBeOpen, writeEndings } from './moves.ts'
import { deferral, type Requirement, rejection, requirementRecord } from './schema.ts'

const policy = { scope: 'client', permission: 'unification:write' } as const
const answers = { 200: { description: 'The requirement, ended', schema: requirementRecord, etag: true } } as const

const answer = (record: Requirement) => ({ status: 200 as const, body: record, headers: etag(record.version) })

const invalid = (pointer: string, detail: string): AppError =>
  new AppError('invalid_body', `${pointer}: ${detail}`, { errors: [{ pointer, detail }] })

const defer = async (ctx: ClientContext, id: string, until_on: string, reason: string): Promise<Requirement> => {
  const { requirement } = await loadRequirement(ctx.db, id)
  mustBeOpen(requirement)
  const today = dateOfInstant(ctx.now)
  if (until_on <= today) throw invalid('/until_on', `Give a day to come; today is ${today} (UTC).`)
  const move = {
    requirement,
    command: 'defer' as const,
    reason,
    changes: { deferred_until_on: until_on },
    entry: { due_on: until_on },
  }
  const [written = requirement] = await writeEndings(ctx, [move])
  return written
}

export const deferRequirement = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/deferral`,
  policy,
  operation: 'deferRequirement',
  summary: 'End a requirement by deferring it to a day',
  description: 'It can be taken up again at its `resumption`.',
  body: deferral,
  answers,
  handle: async ({ ctx, params, body }) =>
    answer(await decideAnew(() => defer(ctx, requirementId(params), body.until_on, body.reason))),
})

const reject = async (ctx: ClientContext, id: string, reason: string): Promise<Requirement> => {
  const { requirement } = await loadRequirement(ctx.db, id)
  mustBeOpen(requirement)
  const [written = requirement] = await writeEndings(ctx, [{ requirement, command: 'reject', reason }])
  return written
}

export const rejectRequirement = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/rejection`,
  policy,
  operation: 'rejectRequirement',
  summary: 'End a requirement by rejecting it',
  body: rejection,
  answers,
  handle: async ({ ctx, params, body }) =>
    answer(await decideAnew(() => reject(ctx, requirementId(params), body.reason))),
})
