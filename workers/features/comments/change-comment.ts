import * as z from 'zod'
import { endpoint } from '../../http/endpoint.ts'
import { clientParam, idParam } from '../../records/endpoints.ts'
import { guardMine, whenMine } from '../../records/owned.ts'
import { deleteRecord, etag, restoreRecord, updateRecord } from '../../records/verbs.ts'
import { deliverNotifications, expectNotifications } from '../notifications/notify.ts'
import { commentBody, commentKind, commentRecord, ownComment } from './kind.ts'
import { checkMentions, mentionStatements, newlyMentioned } from './mentions.ts'

const one = {
  path: '/clients/{client}/comments/{comment}',
  policy: { scope: 'client', permission: 'comments:write' },
  tag: 'comments',
  params: z.object({ ...clientParam, comment: idParam('comment') }),
} as const

export const updateComment = endpoint({
  method: 'patch',
  ...one,
  operation: 'updateComment',
  summary: 'Change your own comment',
  description: 'Whom it mentions now and did not before is told.',
  body: commentBody,
  if_match: true,
  answers: { 200: { description: 'The changed comment', schema: commentRecord, etag: true } },
  async handle({ ctx, params, body, if_match }) {
    const owned = ownComment(ctx, params.comment, 'change')
    const before = [guardMine(owned)]
    const checked = await checkMentions(ctx, body.body)
    const told = await newlyMentioned(ctx, params.comment, checked)
    const after = told
      ? mentionStatements(ctx, { ...told, id: params.comment, body: checked.body }, told.mentioned)
      : []
    if (told) await expectNotifications(ctx)
    const changes = { body: checked.body }
    const record = await whenMine(ctx.db, owned, () =>
      updateRecord(ctx, ctx.db, commentKind, params.comment, if_match, changes, { before, after }),
    )
    if (told) ctx.defer(deliverNotifications(ctx))
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

export const deleteComment = endpoint({
  method: 'delete',
  ...one,
  operation: 'deleteComment',
  summary: 'Delete your own comment, or any as an admin of the client',
  description: 'The comment can be brought back at its `restoration`.',
  if_match: true,
  answers: { 204: { description: 'Deleted' } },
  async handle({ ctx, params, if_match }) {
    const owned = ownComment(ctx, params.comment, 'remove')
    await whenMine(ctx.db, owned, () =>
      deleteRecord(ctx, ctx.db, commentKind, params.comment, if_match, [guardMine(owned)]),
    )
    return { status: 204 }
  },
})

export const restoreComment = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/restoration`,
  operation: 'restoreComment',
  summary: 'Bring back your own comment, or any as an admin of the client',
  answers: { 200: { description: 'The restored comment', schema: commentRecord, etag: true } },
  async handle({ ctx, params }) {
    const owned = ownComment(ctx, params.comment, 'remove')
    const record = await whenMine(ctx.db, owned, () =>
      restoreRecord(ctx, ctx.db, commentKind, params.comment, [guardMine(owned)]),
    )
    return { status: 200, body: record, headers: etag(record.version) }
  },
})
