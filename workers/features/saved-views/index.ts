import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import { clientParam } from '../../records/endpoints.ts'
import { listPage, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { createRecord } from '../../records/verbs.ts'
import { deleteSavedView, restoreSavedView, updateSavedView } from './change-saved-view.ts'
import { mustShare, newSavedView, page, savedViewKind, savedViewRecord, visibleViews } from './kind.ts'

const list = endpoint({
  method: 'get',
  path: '/clients/{client}/saved-views',
  policy: { scope: 'client', permission: 'saved_views:read' },
  tag: 'saved-views',
  operation: 'listSavedViews',
  summary: 'List your own saved views and those that are shared',
  params: z.object(clientParam),
  query: z.strictObject({ ...pageQuery, ...sortQuery(['name', 'updated_at'], 'name'), page: page.optional() }),
  answers: { 200: { description: 'A page', schema: pageOf(savedViewRecord) } },
  async handle({ ctx, query }) {
    const where = [visibleViews(ctx), ...(query.page ? [sql`page = ${query.page}`] : [])]
    const { limit, cursor, sort = 'name' } = query
    return { status: 200, body: await listPage(ctx.db, savedViewKind.table, where, { limit, cursor, sort }) }
  },
})

const create = endpoint({
  method: 'post',
  path: '/clients/{client}/saved-views',
  policy: { scope: 'client', permission: 'saved_views:write' },
  tag: 'saved-views',
  operation: 'createSavedView',
  summary: 'Save a view',
  description: 'A shared one needs `projects:write` too.',
  params: z.object(clientParam),
  body: newSavedView,
  idempotent: true,
  answers: { 201: { description: 'Created', schema: savedViewRecord, etag: true } },
  async handle({ ctx, body, idempotency }) {
    mustShare(ctx, body)
    const values = { ...body, id: newId('saved_view'), owner_id: ctx.actor.id }
    return createRecord(ctx, ctx.db, savedViewKind, values, {
      idempotency,
      location: (id) => `/api/v1/clients/${ctx.client.id}/saved-views/${id}`,
    })
  },
})

export const savedViewEndpoints: Endpoint[] = [list, create, updateSavedView, deleteSavedView, restoreSavedView]
