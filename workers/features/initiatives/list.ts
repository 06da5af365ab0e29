import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { ALTERNATIVES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { oneOrMore } from '../../http/fields.ts'
import { notFound } from '../../http/problem.ts'
import { equals } from '../../records/endpoints.ts'
import { listPage, matches, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { columnList, decode } from '../../records/table.ts'
import { etag } from '../../records/verbs.ts'
import { at, type InitiativeRecord, initiativeTable, listPath, onePath, placeOf, versionKept } from './kind.ts'
import { initiativeRecord } from './schema.ts'

const HOLDS = {
  requirement_id: 'requirement_ids',
  objective_id: 'objective_ids',
  unit_id: 'unit_ids',
  vendor_id: 'vendor_ids',
  project_id: 'project_ids',
} as const

const held = z.string().min(1).max(60).optional().meta({ description: 'Initiatives that hold this id.' })

const filters = { alternative: oneOrMore(ALTERNATIVES) }

const query = z.strictObject({
  ...pageQuery,
  ...sortQuery(['code', 'name', 'alternative', 'starts_on', 'ends_on', 'updated_at'], 'code'),
  q: z.string().min(1).max(200).optional().meta({ description: 'Text in code, name, description or sponsor.' }),
  ...filters,
  requirement_id: held,
  objective_id: held,
  unit_id: held,
  vendor_id: held,
  project_id: held,
})

const holding = (given: z.output<typeof query>): SQL[] =>
  (Object.keys(HOLDS) as (keyof typeof HOLDS)[]).flatMap((name) =>
    given[name] === undefined
      ? []
      : [sql`EXISTS (SELECT 1 FROM json_each(${sql.raw(HOLDS[name])}) WHERE value = ${given[name]})`],
  )

export const listInitiatives = endpoint({
  method: 'get',
  ...listPath,
  policy: { scope: 'client', permission: 'masterplan:read' },
  operation: 'listInitiatives',
  summary: 'List the initiatives of a version of the masterplan',
  query,
  answers: { 200: { description: 'A page', schema: pageOf(initiativeRecord) } },
  async handle({ ctx, params, query: given }) {
    const version_id = params.masterplan_version
    const where = [sql`version_id = ${version_id}`, versionKept, ...equals(filters, given), ...holding(given)]
    if (given.q !== undefined) where.push(matches(['code', 'name', 'description', 'sponsor'], given.q))
    const page = await listPage(ctx.db, initiativeTable, where, { ...given, sort: given.sort ?? 'code' })
    if (page.data.length === 0) {
      const [rows] = await ctx.db.read([
        sql`SELECT 1 AS found FROM masterplan_versions WHERE id = ${version_id} AND deleted_at IS NULL`,
      ])
      if (!rows?.[0]) throw notFound()
    }
    return { status: 200, body: page }
  },
})

export const getInitiative = endpoint({
  method: 'get',
  ...onePath,
  policy: { scope: 'client', permission: 'masterplan:read' },
  operation: 'getInitiative',
  summary: 'Get an initiative as a version of the masterplan has it',
  answers: { 200: { description: 'The initiative', schema: initiativeRecord, etag: true } },
  async handle({ ctx, params }) {
    const [rows] = await ctx.db.read([
      sql`SELECT ${columnList(initiativeTable)} FROM initiatives
        WHERE ${at(placeOf(params))} AND deleted_at IS NULL AND ${versionKept}`,
    ])
    const row = rows?.[0]
    if (!row) throw notFound()
    const record = decode<InitiativeRecord>(initiativeTable, row)
    return { status: 200, body: record, headers: etag(record.version) }
  },
})
