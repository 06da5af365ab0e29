import { sql } from 'drizzle-orm'
import { DatabaseError } from '../../../db/client.ts'
import { endpoint } from '../../http/endpoint.ts'
import { AppError } from '../../http/problem.ts'
import { mustAlso } from '../../records/permission.ts'
import { deleteRecord, etag, getRecord, restoreRecord, updateRecord } from '../../records/verbs.ts'
import { guardReferences, hasEnded, mustBeMine, one, requirementFeature, requirementId } from './kind.ts'
import { JUDGEMENTS, type Requirement, requirementChanges, requirementRecord } from './schema.ts'

/** @throws AppError conflict, naming the fields that can no longer be changed */
const mustBeJudgement = (requirement: Requirement, changes: Record<string, unknown>): void => {
  const frozen = Object.keys(changes).filter((field) => !JUDGEMENTS.some((judged) => judged === field))
  if (frozen.length === 0) return
  throw new AppError(
    'conflict',
    `Requirement ${requirement.number} was handed in: what the unit said stays as it is. Only ${JUDGEMENTS.join(', ')} can be changed.`,
    { errors: frozen.map((field) => ({ pointer: `/${field}`, detail: 'This can be changed in a draft only.' })) },
  )
}

export const updateRequirement = endpoint({
  method: 'patch',
  ...one,
  policy: { scope: 'client', permission: 'requirements:write' },
  operation: 'updateRequirement',
  summary: 'Change one of the requirements',
  description:
    'A draft is changed by who wrote it, or who unifies requirements. Of one that was handed in only who unifies may change how it is judged: objective, scores, cost class, affected units. Fields that are left out keep their value.',
  body: requirementChanges,
  if_match: true,
  answers: { 200: { description: 'The changed record', schema: requirementRecord, etag: true } },
  async handle({ ctx, params, body, if_match }) {
    const id = requirementId(params)
    const current = await getRecord<Requirement>(ctx.db, requirementFeature, id)
    // What may be changed was decided by this state, so it must be the one that the caller saw.
    if (current.version !== if_match) throw new DatabaseError('guard', 'stale_version')
    if (current.state === 'draft') mustBeMine(ctx, current)
    else {
      mustAlso(ctx, 'unification:write')
      if (current.state === 'ended') throw hasEnded(current)
      mustBeJudgement(current, body)
    }
    const before = guardReferences(body)
    const record = await updateRecord<Requirement>(ctx, ctx.db, requirementFeature, id, if_match, body, { before })
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

export const deleteRequirement = endpoint({
  method: 'delete',
  ...one,
  policy: { scope: 'client', permission: 'requirements:write' },
  operation: 'deleteRequirement',
  summary: 'Delete a draft of a requirement',
  description:
    'It can be brought back at its `restoration`. A requirement that was handed in is never deleted: it ends.',
  if_match: true,
  answers: { 204: { description: 'Deleted' } },
  async handle({ ctx, params, if_match }) {
    const id = requirementId(params)
    const current = await getRecord<Requirement>(ctx.db, requirementFeature, id)
    mustBeMine(ctx, current)
    if (current.state !== 'draft')
      throw new AppError(
        'conflict',
        `Requirement ${current.number} was handed in and is never lost: reject it instead.`,
      )
    await deleteRecord(ctx, ctx.db, requirementFeature, id, if_match)
    return { status: 204 }
  },
})

export const restoreRequirement = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/restoration`,
  policy: { scope: 'client', permission: 'requirements:write' },
  operation: 'restoreRequirement',
  summary: 'Bring back a draft of a requirement after a delete',
  answers: { 200: { description: 'The restored record', schema: requirementRecord, etag: true } },
  async handle({ ctx, params }) {
    const id = requirementId(params)
    const [rows] = await ctx.db.read([sql`SELECT submitter_id FROM requirements WHERE id = ${id}`])
    const submitter = rows?.[0]?.submitter_id
    if (submitter !== undefined && submitter !== ctx.actor.id) mustAlso(ctx, 'unification:write')
    const record = await restoreRecord<Requirement>(ctx, ctx.db, requirementFeature, id)
    return { status: 200, body: record, headers: etag(record.version) }
  },
})
