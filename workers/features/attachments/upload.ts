import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { DatabaseError } from '../../../db/client.ts'
import { ATTACHMENT_TYPES, judgeAttachment } from '../../../shared/domain/attachments/index.ts'
import { type Answer, type Endpoint, endpoint } from '../../http/endpoint.ts'
import { type FileForm, formIdempotency, MAX_FORM, readFileForm } from '../../http/form.ts'
import { newId } from '../../http/ids.ts'
import { AppError, notFound } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { idOf, oneRecord, type Subject } from '../../records/endpoints.ts'
import type { Idempotency } from '../../records/idempotency.ts'
import { mustAlso } from '../../records/permission.ts'
import { guardExists } from '../../records/table.ts'
import { createRecord } from '../../records/verbs.ts'
import { forgetDeleted } from './forget.ts'
import { attachmentKind, attachmentRecord } from './kind.ts'

/** Files at one record. */
const MOST_AT_A_RECORD = 50

const ENDINGS = Object.keys(ATTACHMENT_TYPES).join(', ')

/** @throws AppError unsupported_media_type or invalid_file, saying what the file is */
const contentTypeOf = ({ bytes, file_name }: FileForm): string => {
  const judged = judgeAttachment(bytes, file_name)
  if (judged.ok) return judged.content_type
  const refuse = (code: 'unsupported_media_type' | 'invalid_file', detail: string): AppError =>
    new AppError(code, detail, { errors: [{ pointer: '/file', detail }] })
  switch (judged.fault) {
    case 'empty':
      throw refuse('invalid_file', 'The file is empty.')
    case 'not_allowed':
      throw refuse(
        'unsupported_media_type',
        `A file of this kind (${judged.ending || 'without an ending'}, ${judged.found}) cannot be attached. Allowed are ${ENDINGS}.`,
      )
    case 'lies':
      throw refuse(
        'invalid_file',
        `The name of the file says ${judged.named}, but its content is ${judged.found}. Nothing was kept.`,
      )
  }
}

/** Whether an answer or an error leaves it open that the row was written. */
const perhapsWritten = (error: unknown): boolean => error instanceof DatabaseError && error.fault === 'unavailable'

/** Takes the bytes away again where no row points to them; where nobody knows, the database is asked. */
const dropOrphan = async (ctx: ClientContext, id: string, key: string, sure: boolean): Promise<void> => {
  try {
    if (!sure) {
      const [rows] = await ctx.db.read([sql`SELECT 1 FROM attachments WHERE id = ${id}`])
      if (rows?.[0]) return
    }
    await ctx.bindings.FILES.delete(key)
  } catch (error) {
    ctx.log.warn('bytes of an attachment without a record', { key, error: error instanceof Error ? error.name : '' })
  }
}

const explain = (error: unknown): unknown => {
  if (!(error instanceof DatabaseError) || error.fault !== 'guard') return error
  if (error.subject === 'foreign_reference') return notFound()
  return new AppError('conflict', `A record takes at most ${MOST_AT_A_RECORD} files. Delete one first.`)
}

type Upload = { subject: Subject; subject_id: string; file: FileForm; idempotency: Idempotency }

/** Bytes first, row after: a row without bytes would be a promise that nobody can keep. */
const store = async (ctx: ClientContext, { subject, subject_id, file, idempotency }: Upload): Promise<Answer> => {
  const content_type = contentTypeOf(file)
  const id = newId('attachment')
  const storage_key = `${ctx.client.id}/${id}`
  const values = {
    ...{ id, subject_type: subject.subject_type, subject_id, file_name: file.file_name, content_type, storage_key },
    ...{ size_bytes: file.bytes.length, content_hash: file.content_hash },
    ...{ author_id: ctx.actor.id, author_name: ctx.actor.name },
  }
  await ctx.bindings.FILES.put(storage_key, file.bytes, { httpMetadata: { contentType: content_type } })
  try {
    const answer = await createRecord(ctx, ctx.db, attachmentKind, values, {
      idempotency,
      before: [
        guardExists(subject.table.name, [subject_id]),
        sql`INSERT INTO guard (code, passed) SELECT 'conflict', count(*) < ${MOST_AT_A_RECORD} FROM attachments
          WHERE subject_type = ${subject.subject_type} AND subject_id = ${subject_id} AND deleted_at IS NULL`,
      ],
      location: (made) => `/api/v1/clients/${ctx.client.id}/attachments/${made}`,
    })
    const replayed = !(answer instanceof Response) && answer.headers?.['idempotency-replayed'] === 'true'
    ctx.defer(replayed ? dropOrphan(ctx, id, storage_key, true) : forgetDeleted(ctx))
    return answer
  } catch (error) {
    await dropOrphan(ctx, id, storage_key, !perhapsWritten(error))
    throw explain(error)
  }
}

const attachmentForm = z
  .object({ file: z.string().meta({ format: 'binary', description: `At most 10 MiB; ${ENDINGS}.` }) })
  .meta({ id: 'AttachmentForm' })

/** Attaches a file to one kind of record. */
export const createAttachment = (subject: Subject): Endpoint => {
  const one = oneRecord(subject)
  return endpoint({
    method: 'post',
    path: `${one.path}/attachments`,
    policy: { scope: 'client', permission: 'attachments:write' },
    tag: 'attachments',
    operation: `create${subject.names[0]}Attachment`,
    summary: `Attach a file to one of the ${subject.path.replaceAll('-', ' ')}`,
    description: `Its bytes must be what its name says. Needs \`${subject.resource}:read\` too.`,
    params: one.params,
    form: attachmentForm,
    max_body: MAX_FORM,
    idempotent: true,
    answers: { 201: { description: 'Attached', schema: attachmentRecord, etag: true } },
    async handle({ ctx, params, request, idempotency }) {
      mustAlso(ctx, `${subject.resource}:read`)
      const file = await readFileForm(request, 'the file', [], 'file')
      const fingerprint = JSON.stringify([file.file_name, file.content_hash])
      return store(ctx, {
        ...{ subject, subject_id: idOf(subject, params), file },
        idempotency: await formIdempotency(idempotency, { fingerprint }),
      })
    },
  })
}
