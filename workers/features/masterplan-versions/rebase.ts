import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { type PlanInitiative, type Resolution, resolveMerge } from '../../../shared/domain/masterplan/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { columnList, guardThat } from '../../records/table.ts'
import { refusedBy } from '../initiatives/kind.ts'
import { initiativeContent } from '../initiatives/schema.ts'
import { reopenStatements } from '../requirements/reopen.ts'
import { planDiff } from './diff-schema.ts'
import { guardRevision } from './plans.ts'
import { codeClashes, incoming, loadRebase, type Rebase } from './rebase-load.ts'
import { contentStatements } from './rebase-write.ts'
import { versionFeature, versionRecord } from './record.ts'
import { audited, versionOf } from './standing.ts'
import { onePath } from './versions.ts'

const value = z.union([
  z.string(),
  z.number(),
  z.array(z.string()),
  z.object({ starts_on: z.string().nullable(), ends_on: z.string().nullable() }),
  initiativeContent,
  z.null(),
])

const conflict = z
  .object({
    initiative_id: z.string(),
    code: z.string(),
    name: z.string(),
    field: z.string().meta({
      description:
        'A field of the initiative; `window` is its start and end, `envelope:2027` the money of a year, `initiative` the whole of it, where one side took away what the other one changed.',
    }),
    base: value,
    ours: value,
    theirs: value,
  })
  .meta({
    id: 'MergeConflict',
    description: 'A field that both sides changed, to different values. `ours` is the draft.',
  })

const preview = z
  .object({
    onto: z.object({ id: z.string(), number: z.int(), title: z.string() }),
    common_version_id: z.string().nullable().meta({ description: 'The version that both were made from.' }),
    conflicts: z.array(conflict),
    code_clashes: z
      .array(z.object({ code: z.string(), initiative_ids: z.array(z.string()) }))
      .meta({ description: 'Different initiatives with the same code: give those of the draft another one first.' }),
    incoming: planDiff.meta({
      description: 'What the draft would get; fields in conflict as the common version has them.',
    }),
  })
  .meta({ id: 'RebasePreview' })

const resolutions = z
  .strictObject({
    resolutions: z
      .array(
        z.strictObject({
          initiative_id: z.string().min(1).max(60),
          field: z.string().min(1).max(40),
          take: z.enum(['ours', 'theirs']),
        }),
      )
      .max(20_000)
      .default([]),
  })
  .meta({ id: 'RebaseResolutions', description: 'One for each conflict of the preview.' })

const path = `${onePath.path}/rebase` as const

export const previewRebase = endpoint({
  method: 'get',
  ...onePath,
  path,
  policy: { scope: 'client', permission: 'masterplan:read' },
  operation: 'previewMasterplanRebase',
  summary: 'Show what merging a draft onto the version in force would do',
  description: 'A three-way merge by field. Fields that only one side changed are taken from that side.',
  answers: { 200: { description: 'The merge, with its conflicts', schema: preview } },
  async handle({ ctx, params }) {
    const rebase = await loadRebase(ctx, params.masterplan_version)
    const { merged, conflicts } = rebase.merge
    const { onto, common_version_id, rows } = rebase
    const code_clashes = codeClashes(merged, rows)
    const body = { onto, common_version_id, conflicts, code_clashes, incoming: incoming(rebase, merged) }
    return { status: 200, body }
  },
})

/** The plan after people have decided. @throws AppError when a conflict is undecided, or a decision has no conflict */
const settle = ({ merge, rows }: Rebase, taken: readonly Resolution[]): PlanInitiative[] => {
  const { merged, unresolved, unknown } = resolveMerge(merge, taken)
  if (unknown.length > 0) {
    const detail = 'There is no such conflict. Load the preview again: the draft has changed since.'
    const errors = unknown.map((one) => ({ pointer: `/resolutions/${taken.indexOf(one)}`, detail }))
    throw new AppError('invalid_body', detail, { errors })
  }
  if (unresolved.length > 0)
    throw new AppError(
      'field_conflict',
      `${unresolved.length} fields were changed on both sides. Take a side for each.`,
      {
        extra: { conflicts: unresolved },
      },
    )
  const clashes = codeClashes(merged, rows)
  if (clashes.length > 0)
    throw new AppError(
      'duplicate',
      `Different initiatives have the same code: ${clashes.map(({ code }) => code).join(', ')}. Give those of the draft another one first.`,
      { extra: { code_clashes: clashes } },
    )
  return merged
}

const apply = async (ctx: ClientContext, rebase: Rebase, merged: readonly PlanInitiative[]) => {
  const { id } = rebase.version
  const held = new Set(merged.flatMap(({ requirement_ids }) => requirement_ids))
  const lost = rebase.ours.flatMap(({ requirement_ids }) => requirement_ids).filter((one) => !held.has(one))
  const results = await ctx.db.write([
    guardRevision(id, rebase.revision),
    guardThat(
      'stale_version',
      sql`EXISTS (SELECT 1 FROM masterplan_versions WHERE id = ${id} AND state = 'draft' AND deleted_at IS NULL)
        AND EXISTS (SELECT 1 FROM masterplan_versions WHERE id = ${rebase.onto.id} AND state = 'in_force')`,
    ),
    ...audited(ctx, id, 'rebase', [
      sql`UPDATE masterplan_versions SET base_version_id = ${rebase.onto.id}, version = version + 1, updated_at = ${ctx.now}
        WHERE id = ${id}`,
    ]),
    ...contentStatements(ctx, rebase, merged, incoming(rebase, merged)),
    ...reopenStatements(ctx, lost, 'The plan in force no longer holds it.'),
    sql`SELECT ${columnList(versionFeature.table)} FROM masterplan_versions WHERE id = ${id}`,
  ])
  return versionOf(results.at(-1))
}

export const rebaseVersion = endpoint({
  method: 'post',
  ...onePath,
  path,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'rebaseMasterplanVersion',
  summary: 'Merge a draft onto the version in force',
  description: 'Its base becomes the version in force. Every conflict of the preview needs a resolution.',
  body: resolutions,
  answers: { 200: { description: 'The draft on its new base', schema: versionRecord, etag: true } },
  async handle({ ctx, params, body }) {
    const rebase = await loadRebase(ctx, params.masterplan_version)
    const merged = settle(rebase, body.resolutions)
    const version = await apply(ctx, rebase, merged).catch((error) => {
      if (!refusedBy(error, 'stale_version')) throw error
      throw new AppError('conflict', 'The draft is being edited at this moment. Load the preview again.')
    })
    return { status: 200, body: version, headers: { etag: `"${version.version}"` } }
  },
})
