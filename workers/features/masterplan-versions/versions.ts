import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { DatabaseError } from '../../../db/client.ts'
import { SET_FIELDS } from '../../../shared/domain/masterplan/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam, equals } from '../../records/endpoints.ts'
import { commitOnce, type Idempotency } from '../../records/idempotency.ts'
import { listPage, matches, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { asAnswer, createStatements, etag, newRecord, updateRecord } from '../../records/verbs.ts'
import { explainPlace, guardDraft, initiativeTable, inVersion } from '../initiatives/kind.ts'
import { newVersion, type VersionRecord, versionChanges, versionFeature, versionRecord } from './record.ts'

export const onePath = {
  path: '/clients/{client}/masterplan-versions/{masterplan_version}',
  tag: 'masterplan-versions',
  params: z.object(inVersion),
} as const

export const listVersions = endpoint({
  method: 'get',
  path: '/clients/{client}/masterplan-versions',
  policy: { scope: 'client', permission: 'masterplan:read' },
  tag: 'masterplan-versions',
  operation: 'listMasterplanVersions',
  summary: 'List the versions of the masterplan',
  params: z.object(clientParam),
  query: z.strictObject({
    ...pageQuery,
    ...sortQuery(versionFeature.sorts, versionFeature.first_sort),
    q: z.string().min(1).max(200).optional().meta({ description: 'Text in title or note.' }),
    ...versionFeature.filters,
  }),
  answers: { 200: { description: 'A page', schema: pageOf(versionRecord) } },
  async handle({ ctx, query }) {
    const where = equals(versionFeature.filters, query)
    if (query.q !== undefined) where.push(matches(versionFeature.search, query.q))
    const request = { limit: query.limit, cursor: query.cursor, sort: query.sort ?? versionFeature.first_sort }
    return { status: 200, body: await listPage(ctx.db, versionFeature.table, where, request) }
  },
})

/** Versions that stay as they are: only on those can another one be made. */
const FROZEN = sql.raw(`state IN ('approved', 'in_force', 'superseded')`)

/** Number of the next version and the base unless one is named: the version in force, else the newest approved. */
const whatIsThere = sql`SELECT ifnull(max(number), 0) + 1 AS number, (
    SELECT id FROM masterplan_versions WHERE state IN ('approved', 'in_force') AND deleted_at IS NULL
    ORDER BY state = 'in_force' DESC, number DESC LIMIT 1) AS base_version_id
  FROM masterplan_versions`

/** Of a superseded base some requirements were reopened or adopted elsewhere since: they stay where they are now. */
const stillAdopted = sql`(SELECT json_group_array(held.value) FROM json_each(i.requirement_ids) held
  WHERE b.state <> 'superseded' OR EXISTS (SELECT 1 FROM requirements r WHERE r.id = held.value AND r.initiative_id = i.id))`

const copyInitiatives = (from: string, to: string, now: number): SQL => {
  const bookkeeping = new Set(['version_id', 'version', 'created_at', 'updated_at', 'deleted_at', 'field_versions'])
  const columns = initiativeTable.columns.filter((column) => !bookkeeping.has(column) && column !== SET_FIELDS[0])
  return sql`INSERT INTO initiatives (version_id, version, created_at, updated_at, field_versions, requirement_ids,
      ${sql.raw(columns.join(', '))})
    SELECT ${to}, 1, ${now}, ${now}, '{}', ${stillAdopted}, ${sql.raw(columns.map((column) => `i.${column}`).join(', '))}
    FROM initiatives i JOIN masterplan_versions b ON b.id = i.version_id
    WHERE i.version_id = ${from} AND i.deleted_at IS NULL`
}

const guardBase = (id: string): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'foreign_reference', count(*) FROM masterplan_versions
    WHERE id = ${id} AND deleted_at IS NULL AND ${FROZEN}`

const create = async (ctx: ClientContext, body: z.output<typeof newVersion>, idempotency: Idempotency) => {
  const [rows] = await ctx.db.read([whatIsThere])
  const found = rows?.[0]?.base_version_id
  const base_version_id = body.base_version_id ?? (typeof found === 'string' ? found : null)
  const values = {
    ...body,
    id: newId('masterplan_version'),
    number: Number(rows?.[0]?.number ?? 1),
    state: 'draft',
    base_version_id,
    author_id: ctx.actor.id,
    author_name: ctx.actor.name,
  }
  const record = newRecord(versionFeature.table, values, ctx.now)
  const base = base_version_id === null ? [] : [guardBase(base_version_id)]
  const copy = base_version_id === null ? [] : [copyInitiatives(base_version_id, record.id, ctx.now)]
  const statements = [...base, ...createStatements(ctx, versionFeature, record), ...copy]
  const answered = { status: 201, subject_id: record.id, body: asAnswer(versionFeature.table, record) } as const
  const headers = (id: string) => ({
    location: `/api/v1/clients/${ctx.client.id}/masterplan-versions/${id}`,
    ...etag(1),
  })
  return commitOnce(ctx, ctx.db, idempotency, answered, statements, headers)
}

const numberTaken = (error: unknown): boolean =>
  error instanceof DatabaseError && error.fault === 'unique' && error.subject.includes('masterplan_versions.number')

const badBase = (error: unknown): boolean =>
  error instanceof DatabaseError && error.fault === 'guard' && error.subject === 'foreign_reference'

export const createVersion = endpoint({
  method: 'post',
  path: '/clients/{client}/masterplan-versions',
  policy: { scope: 'client', permission: 'masterplan:write' },
  tag: 'masterplan-versions',
  operation: 'createMasterplanVersion',
  summary: 'Make a draft of the next version',
  description: 'It starts with the initiatives of its base; the first version starts empty.',
  params: z.object(clientParam),
  body: newVersion,
  idempotent: true,
  answers: { 201: { description: 'Created', schema: versionRecord, etag: true } },
  async handle({ ctx, body, idempotency }) {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await create(ctx, body, idempotency)
      } catch (error) {
        if (badBase(error)) {
          const detail = 'There is no such version, or its content can still change. Take one that is approved.'
          throw new AppError('invalid_body', detail, { errors: [{ pointer: '/base_version_id', detail }] })
        }
        // Somebody else made a version with this number at the same moment: take the next one.
        if (attempt === 3 || !numberTaken(error)) throw error
      }
  },
})

export const updateVersion = endpoint({
  method: 'patch',
  ...onePath,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'updateMasterplanVersion',
  summary: 'Change title or note of a draft',
  body: versionChanges,
  if_match: true,
  answers: { 200: { description: 'The changed version', schema: versionRecord, etag: true } },
  async handle({ ctx, params, body, if_match }) {
    const id = params.masterplan_version
    const before = [guardDraft(id)]
    const record = await updateRecord<VersionRecord>(ctx, ctx.db, versionFeature, id, if_match, body, { before }).catch(
      (error) => explainPlace(ctx, { version_id: id }, error),
    )
    return { status: 200, body: record, headers: etag(record.version) }
  },
})
