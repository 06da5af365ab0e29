import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { DatabaseError } from '../../../db/client.ts'
import { endpoint } from '../../http/endpoint.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { etag } from '../../records/verbs.ts'
import { adoptIntoInitiative } from '../initiatives/index.ts'
import { missingAt, one, requirementId } from './kind.ts'
import { decideAnew, mustBeOpen, requirementsFrom, selectRequirements, writeEndings } from './moves.ts'
import { adoption, adoptions, type Requirement, requirementRecord } from './schema.ts'

type Adoption = { version_id: string; initiative_id: string; reason: string }

const invalid = (pointer: string, detail: string): AppError =>
  new AppError('invalid_body', `${pointer}: ${detail}`, { errors: [{ pointer, detail }] })

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

/** Ends requirements by adopting them into an initiative. `missing` says what is wrong with an id that is not there. */
const adopt = async (
  ctx: ClientContext,
  ids: readonly string[],
  body: Adoption,
  missing: (id: string, at: number) => AppError,
): Promise<Requirement[]> => {
  const [rows = []] = await ctx.db.read([selectRequirements(ids)])
  const known = requirementsFrom(rows)
  const { initiative_id, reason, version_id } = body
  const moves = ids.map((id, i) => {
    const requirement = known.get(id)
    if (!requirement) throw missing(id, i)
    mustBeOpen(requirement)
    const [changes, entry] = [{ initiative_id }, { target_id: initiative_id }]
    return { requirement, command: 'adopt' as const, reason, changes, entry }
  })
  const after = adoptIntoInitiative(ctx, version_id, initiative_id, ids)
  return writeEndings(ctx, moves, { after }).catch((error) => explainAdoption(ctx, body, error))
}

const policy = { scope: 'client', permission: 'unification:write' } as const

export const adoptRequirement = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/adoption`,
  policy,
  operation: 'adoptRequirement',
  summary: 'End a requirement by adopting it into an initiative',
  description: 'The initiative, in a draft of the masterplan, serves it from now on. Also needs `masterplan:write`.',
  body: adoption,
  answers: { 200: { description: 'The requirement, ended', schema: requirementRecord, etag: true } },
  async handle({ ctx, params, body }) {
    mustAlso(ctx, 'masterplan:write')
    const [record] = await decideAnew(() => adopt(ctx, [requirementId(params)], body, () => notFound()))
    if (!record) throw notFound()
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

export const adoptRequirements = endpoint({
  method: 'post',
  path: '/clients/{client}/requirements/adoptions',
  policy,
  tag: 'requirements',
  operation: 'adoptRequirements',
  summary: 'Adopt several requirements into one initiative',
  description: 'All of them or, where one cannot be adopted, none. Also needs `masterplan:write`.',
  params: z.object(clientParam),
  body: adoptions,
  answers: {
    200: { description: 'The requirements, adopted', schema: z.object({ data: z.array(requirementRecord) }) },
  },
  async handle({ ctx, body: { ids, ...body } }) {
    mustAlso(ctx, 'masterplan:write')
    const each = [...new Set(ids)]
    return { status: 200, body: { data: await decideAnew(() => adopt(ctx, each, body, missingAt)) } }
  },
})
