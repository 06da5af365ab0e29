import { sql } from 'drizzle-orm'
import { DatabaseError } from '../../../db/client.ts'
import { dateOfInstant } from '../../../shared/domain/calendar/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { mustAlso } from '../../records/permission.ts'
import { etag } from '../../records/verbs.ts'
import { adoptIntoInitiative } from '../initiatives/index.ts'
import { one, requirementId } from './kind.ts'
import { decideAnew, loadRequirement, mustBeOpen, writeEndings } from './moves.ts'
import { adoption, deferral, type Requirement, rejection, requirementRecord } from './schema.ts'

const policy = { scope: 'client', permission: 'unification:write' } as const
const answers = { 200: { description: 'The requirement, ended', schema: requirementRecord, etag: true } } as const

const answer = (record: Requirement) => ({ status: 200 as const, body: record, headers: etag(record.version) })

const invalid = (pointer: string, detail: string): AppError =>
  new AppError('invalid_body', `${pointer}: ${detail}`, { errors: [{ pointer, detail }] })

type Adoption = { version_id: string; initiative_id: string; reason: string }

/** Says which of the two is not there, or that the version is no longer a draft. */
const explainAdoption = async (ctx: ClientContext, body: Adoption, error: unknown): Promise<never> => {
  const guard = error instanceof DatabaseError && error.fault === 'guard' ? error.subject : ''
  if (guard !== 'version_frozen' && guard !== 'foreign_reference') throw error
  const [versions] = await ctx.db.read([
    sql`SELECT state FROM masterplan_versions WHERE id = ${body.version_id} AND deleted_at IS NULL`,
  ])
  const state = versions?.[0]?.state
  if (state === undefined) throw invalid('/version_id', 'There is no such version of the masterplan.')
  if (guard === 'foreign_reference') throw invalid('/initiative_id', 'The version has no such initiative.')
  throw new AppError(
    'version_frozen',
    `The version is ${String(state).replace('_', ' ')}: requirements are adopted into a draft.`,
  )
}

const adopt = async (ctx: ClientContext, id: string, body: Adoption): Promise<Requirement> => {
  const { requirement } = await loadRequirement(ctx.db, id)
  mustBeOpen(requirement)
  const { initiative_id, reason, version_id } = body
  const move = {
    requirement,
    command: 'adopt' as const,
    reason,
    changes: { initiative_id },
    entry: { target_id: initiative_id },
  }
  const after = adoptIntoInitiative(ctx, version_id, initiative_id, [id])
  const [written = requirement] = await writeEndings(ctx, [move], { after }).catch((error) =>
    explainAdoption(ctx, body, error),
  )
  return written
}

export const adoptRequirement = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/adoption`,
  policy,
  operation: 'adoptRequirement',
  summary: 'End a requirement by adopting it into an initiative',
  description: 'The initiative, in a draft of the masterplan, serves it from now on. Also needs `masterplan:write`.',
  body: adoption,
  answers,
  async handle({ ctx, params, body }) {
    mustAlso(ctx, 'masterplan:write')
    return answer(await decideAnew(() => adopt(ctx, requirementId(params), body)))
  },
})

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
