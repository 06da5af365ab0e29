import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { type Merges, mergedInto, wouldCycle } from '../../../shared/domain/requirements/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam } from '../../records/endpoints.ts'
import { etag } from '../../records/verbs.ts'
import { missingAt, one, requirementId } from './kind.ts'
import { decideAnew, mustBeOpen, requirementsFrom, selectRequirements, writeEndings } from './moves.ts'
import { merger, mergers, type Requirement, requirementRecord } from './schema.ts'

type Merging = { ids: readonly string[]; into_id: string; reason: string }

/** The requirement and all that it became part of, one after another. `UNION` ends even where there is a circle. */
const above = (id: string): SQL =>
  sql`WITH RECURSIVE above (id) AS (SELECT ${id} UNION
      SELECT r.merged_into_id FROM above CROSS JOIN requirements r ON r.id = above.id WHERE r.merged_into_id IS NOT NULL)`

const chainOf = (id: string): SQL =>
  sql`${above(id)} SELECT r.id, r.number, r.state, r.ending, r.merged_into_id
    FROM above CROSS JOIN requirements r ON r.id = above.id WHERE r.deleted_at IS NULL`

/** The same two rules as below, for what others write between reading and writing. */
const guards = ({ ids, into_id }: Merging): SQL[] => [
  sql`INSERT INTO guard (code, passed) SELECT 'merge_cycle', NOT EXISTS (
    ${above(into_id)} SELECT 1 FROM above WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})))`,
  sql`INSERT INTO guard (code, passed) SELECT 'conflict', EXISTS (
    ${above(into_id)} SELECT 1 FROM above CROSS JOIN requirements r ON r.id = above.id
    WHERE r.merged_into_id IS NULL AND r.deleted_at IS NULL AND r.state <> 'draft'
      AND ifnull(r.ending, '') NOT IN ('rejected', 'split'))`,
]

const mergesOf = (chain: readonly Row[]): Merges =>
  new Map(
    chain.flatMap(({ id, merged_into_id }) =>
      merged_into_id === null ? [] : [[String(id), String(merged_into_id)] as const],
    ),
  )

/** @throws AppError merge_cycle, invalid_body or conflict where nothing can be merged into the target */
const mustTake = (chain: readonly Row[], sources: readonly Requirement[], into_id: string): void => {
  const merges = mergesOf(chain)
  const circular = sources.find(({ id }) => wouldCycle(id, into_id, merges))
  if (circular)
    throw new AppError('merge_cycle', `Requirement ${circular.number} would be merged into itself.`, {
      errors: [{ pointer: '/into_id', detail: 'This requirement is, or has become, part of the one to be merged.' }],
    })
  const target = chain.find(({ id }) => id === mergedInto(into_id, merges))
  if (!target) {
    const detail = 'There is no such requirement.'
    throw new AppError('invalid_body', `/into_id: ${detail}`, { errors: [{ pointer: '/into_id', detail }] })
  }
  const { number, state, ending } = target
  if (state === 'draft' || ending === 'rejected' || ending === 'split')
    throw new AppError(
      'conflict',
      `Requirement ${number} is ${state === 'draft' ? 'a draft' : ending}: nothing can become part of it.`,
    )
}

/** Ends requirements by making them part of another one. `missing` says what is wrong with an id that is not there. */
const merge = async (
  ctx: ClientContext,
  merging: Merging,
  missing: (id: string, at: number) => AppError,
): Promise<Requirement[]> => {
  const { ids, into_id, reason } = merging
  const [rows = [], chain = []] = await ctx.db.read([selectRequirements(ids), chainOf(into_id)])
  const known = requirementsFrom(rows)
  const sources = ids.map((id, i) => {
    const source = known.get(id)
    if (!source) throw missing(id, i)
    return source
  })
  mustTake(chain, sources, into_id)
  sources.forEach(mustBeOpen)
  const moves = sources.map((requirement) => ({
    requirement,
    command: 'merge' as const,
    reason,
    changes: { merged_into_id: into_id },
    entry: { target_id: into_id },
  }))
  return writeEndings(ctx, moves, { before: guards(merging) })
}

const policy = { scope: 'client', permission: 'unification:write' } as const

export const mergeRequirement = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/merger`,
  policy,
  operation: 'mergeRequirement',
  summary: 'End a requirement by merging it into another',
  description:
    'The other stands for both from now on, whatever becomes of it. It may be open, adopted or deferred, or itself part of one that is.',
  body: merger,
  answers: { 200: { description: 'The requirement, merged', schema: requirementRecord, etag: true } },
  async handle({ ctx, params, body }) {
    const merging = { ids: [requirementId(params)], ...body }
    const [record] = await decideAnew(() => merge(ctx, merging, () => notFound()))
    if (!record) throw notFound()
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

export const mergeRequirements = endpoint({
  method: 'post',
  path: '/clients/{client}/requirements/mergers',
  policy,
  tag: 'requirements',
  operation: 'mergeRequirements',
  summary: 'Merge several requirements into one',
  description: 'All of them or, where one cannot be merged, none.',
  params: z.object(clientParam),
  body: mergers,
  answers: {
    200: { description: 'The requirements, merged', schema: z.object({ data: z.array(requirementRecord) }) },
  },
  async handle({ ctx, body }) {
    const merging = { ...body, ids: [...new Set(body.ids)] }
    return { status: 200, body: { data: await decideAnew(() => merge(ctx, merging, missingAt)) } }
  },
})
