import * as z from 'zod'
import { endpoint } from '../../http/endpoint.ts'
import { clientParam, idParam } from '../../records/endpoints.ts'
import { guardMine, whenMine } from '../../records/owned.ts'
import { deleteRecord, etag, restoreRecord, updateRecord } from '../../records/verbs.ts'
import {
  guardSharer,
  mustShare,
  ownView,
  savedViewChanges,
  savedViewKind,
  savedViewRecord,
  whenSharer,
} from './kind.ts'

const one = {
  path: '/clients/{client}/saved-views/{saved_view}',
  policy: { scope: 'client', permission: 'saved_views:write' },
  tag: 'saved-views',
  params: z.object({ ...clientParam, saved_view: idParam('saved view') }),
} as const

export const updateSavedView = endpoint({
  method: 'patch',
  ...one,
  operation: 'updateSavedView',
  summary: 'Change your own saved view, or a shared one as an admin of the client',
  description: 'Sharing it, and changing one that is shared, needs `projects:write` too.',
  body: savedViewChanges,
  if_match: true,
  answers: { 200: { description: 'The changed view', schema: savedViewRecord, etag: true } },
  async handle({ ctx, params: { saved_view }, body, if_match }) {
    mustShare(ctx, body)
    const owned = ownView(ctx, saved_view)
    const before = [guardMine(owned), ...guardSharer(ctx, saved_view)]
    const record = await whenMine(ctx.db, owned, () =>
      whenSharer(() => updateRecord(ctx, ctx.db, savedViewKind, saved_view, if_match, body, { before })),
    )
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

export const deleteSavedView = endpoint({
  method: 'delete',
  ...one,
  operation: 'deleteSavedView',
  summary: 'Delete your own saved view, or a shared one as an admin of the client',
  description: 'A shared one needs `projects:write` too. The view can be brought back at its `restoration`.',
  if_match: true,
  answers: { 204: { description: 'Deleted' } },
  async handle({ ctx, params: { saved_view }, if_match }) {
    const owned = ownView(ctx, saved_view)
    const before = [guardMine(owned), ...guardSharer(ctx, saved_view)]
    await whenMine(ctx.db, owned, () =>
      whenSharer(() => deleteRecord(ctx, ctx.db, savedViewKind, saved_view, if_match, before)),
    )
    return { status: 204 }
  },
})

export const restoreSavedView = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/restoration`,
  operation: 'restoreSavedView',
  summary: 'Bring back a saved view that you may delete',
  answers: { 200: { description: 'The restored view', schema: savedViewRecord, etag: true } },
  async handle({ ctx, params: { saved_view } }) {
    const owned = ownView(ctx, saved_view)
    const before = [guardMine(owned), ...guardSharer(ctx, saved_view)]
    const record = await whenMine(ctx.db, owned, () =>
      whenSharer(() => restoreRecord(ctx, ctx.db, savedViewKind, saved_view, before)),
    )
    return { status: 200, body: record, headers: etag(record.version) }
  },
})
