import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { changeCauses } from '../../../db/tenant/masterplan.ts'
import { PLAN_FIELDS } from '../../../shared/domain/masterplan/index.ts'
import { CHANGE_CAUSES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { prose, recordFields } from '../../http/fields.ts'
import { newId } from '../../http/ids.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { idParam } from '../../records/endpoints.ts'
import { columnList, decode, describeTable, guardExists, type RecordTable } from '../../records/table.ts'
import { createRecord, deleteRecord, type RecordKind } from '../../records/verbs.ts'
import { explainPlace, refusedBy } from '../initiatives/kind.ts'
import { selectVersion, versionOf } from './standing.ts'
import { onePath } from './versions.ts'

export const causeTable: RecordTable = describeTable(changeCauses)

const kind: RecordKind = { table: causeTable, subject_type: 'change_cause' }

export const causeRecord = z
  .object({
    ...recordFields,
    version_id: z.string(),
    initiative_id: z.string(),
    field: z.enum(PLAN_FIELDS).nullable().meta({ description: 'Null: the initiative as a whole.' }),
    kind: z.enum(CHANGE_CAUSES),
    subject_id: z
      .string()
      .nullable()
      .meta({ description: 'The requirement that caused the change, or that the decision or feedback was about.' }),
    note: z.string(),
    author_id: z.string(),
    author_name: z.string(),
  })
  .meta({ id: 'ChangeCause' })

const newCause = z
  .strictObject({
    initiative_id: z.string().min(1).max(60),
    field: z.enum(PLAN_FIELDS).nullable().default(null),
    kind: z.enum(CHANGE_CAUSES),
    subject_id: z.string().min(1).max(60).nullable().default(null),
    note: prose(2_000).refine((text) => text.length > 0, 'Say what caused the change.'),
  })
  .refine(({ kind: of, subject_id }) => of !== 'requirement' || subject_id !== null, {
    path: ['subject_id'],
    message: 'Name the requirement that caused the change.',
  })
  .meta({ id: 'NewChangeCause' })

/** The causes of a version's changes, in the order in which they were named. */
export const selectCauses = (versionId: string): SQL =>
  sql`SELECT ${columnList(causeTable)} FROM change_causes
    WHERE version_id = ${versionId} AND deleted_at IS NULL ORDER BY id`

/** Aborts the batch unless reasons can still be given: until leadership has decided. */
const guardUndecided = (versionId: string): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'version_frozen', count(*) FROM masterplan_versions
    WHERE id = ${versionId} AND state IN ('draft', 'in_review') AND deleted_at IS NULL`

/** Aborts the batch unless the initiative is in this version, or in the one that it was made from: a removal has causes too. */
const guardInitiative = (versionId: string, id: string): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'foreign_reference', count(*) FROM initiatives
    WHERE id = ${id} AND version_id IN (${versionId},
      (SELECT base_version_id FROM masterplan_versions WHERE id = ${versionId}))`

const path = `${onePath.path}/causes` as const

export const listCauses = endpoint({
  method: 'get',
  ...onePath,
  path,
  policy: { scope: 'client', permission: 'masterplan:read' },
  operation: 'listChangeCauses',
  summary: 'List what caused the changes of a version',
  answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(causeRecord) }) } },
  async handle({ ctx, params }) {
    const id = params.masterplan_version
    const [versions, rows = []] = await ctx.db.read([selectVersion(id), selectCauses(id)])
    versionOf(versions)
    return { status: 200, body: { data: rows.map((row) => decode(causeTable, row)) } }
  },
})

const explain = async (ctx: ClientContext, version_id: string, error: unknown): Promise<never> => {
  if (refusedBy(error, 'foreign_reference'))
    throw new AppError(
      'invalid_body',
      'There is no such initiative in this version or its base, or no such requirement.',
    )
  // Of the guards in these batches only the one that binds a cause to its version has this code.
  if (refusedBy(error, 'conflict')) throw notFound()
  if (!refusedBy(error, 'version_frozen')) throw error
  await explainPlace(ctx, { version_id }, error).catch((explained) => {
    if (explained instanceof AppError && explained.code === 'version_frozen')
      throw new AppError('version_frozen', 'Causes are named until leadership has decided about the version.')
    throw explained
  })
  throw error
}

export const createCause = endpoint({
  method: 'post',
  ...onePath,
  path,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'createChangeCause',
  summary: 'Name what caused a change of a version',
  body: newCause,
  idempotent: true,
  answers: { 201: { description: 'Recorded', schema: causeRecord, etag: true } },
  async handle({ ctx, params, body, idempotency }) {
    const version_id = params.masterplan_version
    const author = { author_id: ctx.actor.id, author_name: ctx.actor.name }
    return createRecord(
      ctx,
      ctx.db,
      kind,
      { id: newId('change_cause'), version_id, ...body, ...author },
      {
        idempotency,
        before: [
          guardUndecided(version_id),
          guardInitiative(version_id, body.initiative_id),
          ...(body.subject_id === null ? [] : [guardExists('requirements', [body.subject_id])]),
        ],
        location: (id) => `/api/v1/clients/${ctx.client.id}/masterplan-versions/${version_id}/causes/${id}`,
      },
    ).catch((error) => explain(ctx, version_id, error))
  },
})

export const deleteCause = endpoint({
  method: 'delete',
  ...onePath,
  path: `${path}/{change_cause}`,
  params: onePath.params.extend({ change_cause: idParam('cause') }),
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'deleteChangeCause',
  summary: 'Take back what was named as the cause of a change',
  if_match: true,
  answers: { 204: { description: 'Deleted' } },
  async handle({ ctx, params, if_match }) {
    const version_id = params.masterplan_version
    const own = sql`INSERT INTO guard (code, passed) SELECT 'conflict', count(*) FROM change_causes
      WHERE id = ${params.change_cause} AND version_id = ${version_id}`
    await deleteRecord(ctx, ctx.db, kind, params.change_cause, if_match, [guardUndecided(version_id), own]).catch(
      (error) => explain(ctx, version_id, error),
    )
    return { status: 204 }
  },
})
