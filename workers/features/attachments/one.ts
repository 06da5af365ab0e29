import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { endpoint } from '../../http/endpoint.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam, idParam } from '../../records/endpoints.ts'
import { guardMine, type Ownership, whenMine } from '../../records/owned.ts'
import { isClientAdmin, mustAlso } from '../../records/permission.ts'
import { columnList, decode } from '../../records/table.ts'
import { deleteRecord, etag, restoreRecord } from '../../records/verbs.ts'
import { CLIENT_RECORDS } from '../client-records.ts'
import { forgetDeleted } from './forget.ts'
import { type Attachment, attachmentKind, attachmentRecord } from './kind.ts'

const SUBJECTS = new Map(CLIENT_RECORDS.map((subject) => [subject.subject_type, subject]))

/** Whose record it is at is there, for each kind of record that takes files. */
const subjectThere = sql.raw(
  CLIENT_RECORDS.map(
    ({ subject_type, table }) =>
      `(subject_type = '${subject_type}' AND EXISTS (SELECT 1 FROM ${table.name} s WHERE s.id = subject_id AND s.deleted_at IS NULL))`,
  ).join(' OR '),
)

/** One attachment whose record the caller may read too. @throws AppError not_found, forbidden naming what is missing */
const loadAttachment = async (ctx: ClientContext, id: string, deleted = false): Promise<Attachment> => {
  const [rows] = await ctx.db.read([
    sql`SELECT ${columnList(attachmentKind.table)} FROM attachments
      WHERE id = ${id} AND (deleted_at IS NOT NULL) = ${deleted ? 1 : 0} AND (${subjectThere})`,
  ])
  const row = rows?.[0]
  const subject = SUBJECTS.get(String(row?.subject_type))
  if (!row || !subject) throw notFound()
  mustAlso(ctx, `${subject.resource}:read`)
  return decode<Attachment>(attachmentKind.table, row)
}

/** Whoever attached it may take it away, and admins may. */
const owned = (ctx: ClientContext, id: string): Ownership => ({
  kind: attachmentKind,
  id,
  mine: isClientAdmin(ctx) ? sql`true` : sql`author_id = ${ctx.actor.id}`,
  visible: sql`true`,
})

const params = z.object({ ...clientParam, attachment: idParam('attachment') })
const path = '/clients/{client}/attachments/{attachment}'
const tag = 'attachments'
const description = 'Needs read on the record that it is at, too.'

export const getAttachment = endpoint({
  method: 'get',
  path,
  policy: { scope: 'client', permission: 'attachments:read' },
  tag,
  operation: 'getAttachment',
  summary: 'Get what is known of a file',
  description,
  params,
  answers: { 200: { description: 'The attachment', schema: attachmentRecord, etag: true } },
  async handle({ ctx, params: { attachment } }) {
    const record = await loadAttachment(ctx, attachment)
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

/** `filename` for what reads ASCII only, `filename*` for everything else (RFC 6266, RFC 8187). */
export const disposition = (fileName: string): string => {
  const plain = fileName.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

export const getAttachmentContent = endpoint({
  method: 'get',
  path: `${path}/content`,
  policy: { scope: 'client', permission: 'attachments:read' },
  tag,
  operation: 'getAttachmentContent',
  summary: 'Download a file',
  description: `A browser saves it and shows nothing of it. ${description}`,
  params,
  answers: { 200: { description: 'The bytes', content: ['application/octet-stream'] } },
  async handle({ ctx, params: { attachment } }) {
    const record = await loadAttachment(ctx, attachment)
    const object = await ctx.bindings.FILES.get(`${ctx.client.id}/${record.id}`)
    if (!object)
      throw new AppError('unavailable', 'The bytes of the file cannot be found right now.', {
        headers: { 'retry-after': '60' },
      })
    return new Response(object.body as unknown as ReadableStream, {
      headers: {
        'content-type': record.content_type,
        'content-length': String(record.size_bytes),
        'content-disposition': disposition(record.file_name),
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
      },
    })
  },
})

export const deleteAttachment = endpoint({
  method: 'delete',
  path,
  policy: { scope: 'client', permission: 'attachments:write' },
  tag,
  operation: 'deleteAttachment',
  summary: 'Delete a file that you attached, or any as an admin of the client',
  description: 'It can be brought back at its `restoration` for 30 days; then its bytes are forgotten.',
  params,
  if_match: true,
  answers: { 204: { description: 'Deleted' } },
  async handle({ ctx, params: { attachment }, if_match }) {
    await loadAttachment(ctx, attachment)
    const mine = owned(ctx, attachment)
    await whenMine(ctx.db, mine, () =>
      deleteRecord(ctx, ctx.db, attachmentKind, attachment, if_match, [guardMine(mine)]),
    )
    ctx.defer(forgetDeleted(ctx))
    return { status: 204 }
  },
})

export const restoreAttachment = endpoint({
  method: 'post',
  path: `${path}/restoration`,
  policy: { scope: 'client', permission: 'attachments:write' },
  tag,
  operation: 'restoreAttachment',
  summary: 'Bring back a file that you attached, or any as an admin of the client',
  params,
  answers: { 200: { description: 'The restored attachment', schema: attachmentRecord, etag: true } },
  async handle({ ctx, params: { attachment } }) {
    await loadAttachment(ctx, attachment, true)
    const mine = owned(ctx, attachment)
    const record = await whenMine(ctx.db, mine, () =>
      restoreRecord<Attachment>(ctx, ctx.db, attachmentKind, attachment, [guardMine(mine)]),
    )
    return { status: 200, body: record, headers: etag(record.version) }
  },
})
