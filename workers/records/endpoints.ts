import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { ClientResource } from '../../shared/domain/permissions/index.ts'
import { type Endpoint, endpoint } from '../http/endpoint.ts'
import { type IdKind, newId } from '../http/ids.ts'
import type { ClientContext } from '../identity/context.ts'
import { explainTwin } from './deleted-twin.ts'
import {
  type ListRequest,
  listPage,
  matches,
  type Page,
  pageOf,
  pageQuery,
  type SortOrders,
  sortQuery,
} from './list.ts'
import { createRecord, deleteRecord, etag, getRecord, type RecordKind, restoreRecord, updateRecord } from './verbs.ts'

export const idParam = (what: string) =>
  z
    .string()
    .min(1)
    .max(60)
    .meta({ description: `Id of the ${what}.` })
export const clientParam = { client: idParam('client organization') }

type Fields = Record<string, unknown>
type ListAnswer = Page<Fields> | undefined

/** What the six addresses of a kind of record need to know; everything else is the same for all of them. */
export type RecordFeature = RecordKind & {
  /** Plural, kebab-case: the address and the tag. */
  path: string
  /** Singular in the address: `{project}`. */
  param: string
  /** Singular and plural in PascalCase, for the operation names. */
  names: readonly [singular: string, plural: string]
  id: IdKind
  resource: ClientResource
  record: z.ZodObject
  create: z.ZodType<Fields>
  update: z.ZodType<Fields>
  sorts: readonly string[]
  first_sort: string
  search: readonly string[]
  /** Filters by equality over an allow-list: parameter name (a column) to its schema. */
  filters: Record<string, z.ZodType>
  /** Columns whose words sort in an order of their own, the first word first; nothing comes last. */
  orders?: SortOrders
  /** Filters and sorts by what no column holds; `page` answers undefined where none of them is asked for. */
  computed?: {
    sorts: readonly string[]
    filters: Record<string, z.ZodType>
    page: (ctx: ClientContext, where: readonly SQL[], request: ListRequest, given: Fields) => Promise<ListAnswer>
  }
  /** Values of columns that a caller cannot give, for a new record. */
  defaults?: Fields
  /** Values that follow from others, worked out on every create and update. */
  derive?: (values: Fields, ctx: ClientContext) => Fields
  /** Guards that join the batch, for instance that records referred to exist. */
  guards?: (values: Fields) => SQL[]
  /** Guards of a change that depend on the record changed. */
  changeGuards?: (changes: Fields, id: string) => SQL[]
}

/** Conditions of the filter parameters that were given. */
export const equals = (filters: Record<string, z.ZodType>, query: Fields): SQL[] =>
  Object.keys(filters)
    .filter((column) => query[column] !== undefined)
    .map((column) => {
      const wanted = String(query[column]).split(',')
      const values = JSON.stringify(wanted.filter((value) => value !== 'none'))
      const among = sql`${sql.raw(column)} IN (SELECT value FROM json_each(${values}))`
      return wanted.includes('none') ? sql`(${sql.raw(column)} IS NULL OR ${among})` : among
    })

const listEndpoint = (feature: RecordFeature): Endpoint =>
  endpoint({
    method: 'get',
    path: `/clients/{client}/${feature.path}`,
    policy: { scope: 'client', permission: `${feature.resource}:read` },
    tag: feature.path,
    operation: `list${feature.names[1]}`,
    summary: `List ${feature.path.replaceAll('-', ' ')}`,
    params: z.object(clientParam),
    query: z.strictObject({
      ...pageQuery,
      ...sortQuery([...feature.sorts, ...(feature.computed?.sorts ?? [])], feature.first_sort),
      ...(feature.search.length > 0
        ? {
            q: z
              .string()
              .min(1)
              .max(200)
              .optional()
              .meta({ description: `Text in ${feature.search.join(', ')}.` }),
          }
        : {}),
      ...feature.filters,
      ...feature.computed?.filters,
    }),
    answers: { 200: { description: 'A page', schema: pageOf(feature.record) } },
    async handle({ ctx, query }) {
      const given: Fields = query
      const where = equals(feature.filters, given)
      if (typeof given.q === 'string') where.push(matches(feature.search, given.q))
      const sort = typeof given.sort === 'string' ? given.sort : feature.first_sort
      const request = { limit: query.limit, cursor: query.cursor, sort }
      const computed = await feature.computed?.page(ctx, where, request, given)
      return {
        status: 200,
        body: computed ?? (await listPage(ctx.db, feature.table, where, request, feature.orders)),
      }
    },
  })

const addressOf = (ctx: ClientContext, feature: RecordFeature, id: string): string =>
  `/api/v1/clients/${ctx.client.id}/${feature.path}/${id}`

const explained = (error: unknown, ctx: ClientContext, feature: RecordFeature, body: Fields): Promise<unknown> =>
  explainTwin(error, {
    db: ctx.db,
    kind: feature,
    external_id: body.external_id,
    restoration: (id) => `${addressOf(ctx, feature, id)}/restoration`,
  })

const createEndpoint = (feature: RecordFeature): Endpoint =>
  endpoint({
    method: 'post',
    path: `/clients/{client}/${feature.path}`,
    policy: { scope: 'client', permission: `${feature.resource}:write` },
    tag: feature.path,
    operation: `create${feature.names[0]}`,
    summary: `Create a ${feature.names[0].replace(/(?<!^)([A-Z])/g, ' $1').toLowerCase()}`,
    params: z.object(clientParam),
    body: feature.create,
    idempotent: true,
    answers: { 201: { description: 'Created', schema: feature.record, etag: true } },
    async handle({ ctx, body, idempotency }) {
      const values = { ...feature.defaults, ...body, ...feature.derive?.(body, ctx), id: newId(feature.id) }
      try {
        return await createRecord(ctx, ctx.db, feature, values, {
          idempotency,
          before: feature.guards?.(body) ?? [],
          location: (id) => addressOf(ctx, feature, id),
        })
      } catch (error) {
        throw await explained(error, ctx, feature, body)
      }
    },
  })

/** What can be commented on, have files and a history: as much of a kind of record as it takes to find one. */
export type Subject = Pick<RecordFeature, 'table' | 'subject_type' | 'path' | 'param' | 'names' | 'resource'>

/** Address, tag and parameters of one record. */
export const oneRecord = (feature: Subject) => ({
  path: `/clients/{client}/${feature.path}/{${feature.param}}` as const,
  tag: feature.path,
  params: z.object({ ...clientParam, [feature.param]: idParam(feature.path.slice(0, -1).replaceAll('-', ' ')) }),
})

export const idOf = (feature: Subject, params: Fields): string => String(params[feature.param])

const getEndpoint = (feature: RecordFeature): Endpoint =>
  endpoint({
    method: 'get',
    ...oneRecord(feature),
    policy: { scope: 'client', permission: `${feature.resource}:read` },
    operation: `get${feature.names[0]}`,
    summary: `Get one of the ${feature.path.replaceAll('-', ' ')}`,
    answers: { 200: { description: 'The record', schema: feature.record, etag: true } },
    async handle({ ctx, params }) {
      const record = await getRecord(ctx.db, feature, idOf(feature, params))
      return { status: 200, body: record, headers: etag(record.version) }
    },
  })

const updateEndpoint = (feature: RecordFeature): Endpoint =>
  endpoint({
    method: 'patch',
    ...oneRecord(feature),
    policy: { scope: 'client', permission: `${feature.resource}:write` },
    operation: `update${feature.names[0]}`,
    summary: `Change one of the ${feature.path.replaceAll('-', ' ')}`,
    description: 'Fields that are left out keep their value; null empties a field that may be empty.',
    body: feature.update,
    if_match: true,
    answers: { 200: { description: 'The changed record', schema: feature.record, etag: true } },
    async handle({ ctx, params, body, if_match }) {
      const changes = { ...body, ...feature.derive?.(body, ctx) }
      const id = idOf(feature, params)
      const before = [...(feature.guards?.(body) ?? []), ...(feature.changeGuards?.(body, id) ?? [])]
      try {
        const record = await updateRecord(ctx, ctx.db, feature, id, if_match, changes, { before })
        return { status: 200, body: record, headers: etag(record.version) }
      } catch (error) {
        throw await explained(error, ctx, feature, body)
      }
    },
  })

const deleteEndpoint = (feature: RecordFeature): Endpoint =>
  endpoint({
    method: 'delete',
    ...oneRecord(feature),
    policy: { scope: 'client', permission: `${feature.resource}:write` },
    operation: `delete${feature.names[0]}`,
    summary: `Delete one of the ${feature.path.replaceAll('-', ' ')}`,
    description: 'The record can be brought back at its `restoration`.',
    if_match: true,
    answers: { 204: { description: 'Deleted' } },
    async handle({ ctx, params, if_match }) {
      await deleteRecord(ctx, ctx.db, feature, idOf(feature, params), if_match)
      return { status: 204 }
    },
  })

const restoreEndpoint = (feature: RecordFeature): Endpoint => {
  const one = oneRecord(feature)
  return endpoint({
    method: 'post',
    ...one,
    path: `${one.path}/restoration`,
    policy: { scope: 'client', permission: `${feature.resource}:write` },
    operation: `restore${feature.names[0]}`,
    summary: `Bring back one of the ${feature.path.replaceAll('-', ' ')} after a delete`,
    answers: { 200: { description: 'The restored record', schema: feature.record, etag: true } },
    async handle({ ctx, params }) {
      const record = await restoreRecord(ctx, ctx.db, feature, idOf(feature, params))
      return { status: 200, body: record, headers: etag(record.version) }
    },
  })
}

/** List, create, get, change, delete and restore: the six endpoints of a kind of record. */
export const recordEndpoints = (feature: RecordFeature): Endpoint[] => [
  listEndpoint(feature),
  createEndpoint(feature),
  getEndpoint(feature),
  updateEndpoint(feature),
  deleteEndpoint(feature),
  restoreEndpoint(feature),
]
