import { z } from 'zod'
import { DOCUMENT_LIMITS, documentMessage, readDocx } from '../../../shared/domain/requirement-documents/index.ts'
import type { DocumentPassage } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { type FileForm, formIdempotency, invalidParts, MAX_FORM, readFileForm, textPart } from '../../http/form.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import { fieldErrors } from '../../http/read-request.ts'
import { clientParam } from '../../records/endpoints.ts'
import { commitOnce } from '../../records/idempotency.ts'
import { guardExists } from '../../records/table.ts'
import { asAnswer, createStatements, etag, newRecord } from '../../records/verbs.ts'
import { documentKind, documentRecord, passage, submitter, title } from './kind.ts'

const parts = z.object({ unit_id: z.string('Say which unit hands it in.').min(1).max(60), title: title.optional() })

const uploadForm = z
  .object({
    file: z.string().meta({ format: 'binary', description: 'A Word document (.docx) of at most 10 MiB.' }),
    unit_id: z.string().meta({ description: 'The unit that hands it in.' }),
    title: z.string().optional().meta({ description: 'The name of the file unless given.' }),
  })
  .meta({ id: 'RequirementDocumentForm' })

const uploaded = z
  .object({ ...documentRecord.shape, passages: z.array(passage) })
  .meta({ id: 'UploadedRequirementDocument' })

/** @throws AppError too_large or invalid_file, saying why */
const passagesOf = ({ bytes, file_name }: FileForm): DocumentPassage[] => {
  const read = readDocx(bytes, file_name)
  if (read.ok) return read.passages
  const detail = documentMessage(read.problem)
  throw new AppError(read.problem.code === 'file_too_large' ? 'too_large' : 'invalid_file', detail, {
    errors: [{ pointer: '/file', detail }],
    extra: { problems: [{ ...read.problem, detail }] },
  })
}

const partsOf = (form: FormData): z.output<typeof parts> => {
  const result = parts.safeParse({ unit_id: textPart(form, 'unit_id'), title: textPart(form, 'title') })
  if (result.success) return result.data
  throw invalidParts(fieldErrors(result.error))
}

export const uploadDocument = endpoint({
  method: 'post',
  path: '/clients/{client}/requirement-documents/uploads',
  policy: { scope: 'client', permission: 'requirements:write' },
  tag: 'requirement-documents',
  operation: 'uploadRequirementDocument',
  summary: 'Hand in a Word document',
  description: `Its paragraphs are read, at most ${DOCUMENT_LIMITS.passages}; a person marks in them what becomes a requirement (create one with \`document_id\` and \`passage\`). The file itself is not kept.`,
  params: z.object(clientParam),
  form: uploadForm,
  max_body: MAX_FORM,
  idempotent: true,
  answers: { 201: { description: 'The document with its paragraphs', schema: uploaded, etag: true } },
  async handle({ ctx, request, idempotency }) {
    const file = await readFileForm(request, 'a Word document (.docx)', ['unit_id', 'title'], 'document.docx')
    const given = partsOf(file.form)
    const values = {
      ...{ id: newId('requirement_document'), source: 'docx', file_name: file.file_name, unit_id: given.unit_id },
      title: given.title ?? file.file_name.replace(/\.docx$/i, ''),
      passages: passagesOf(file),
      ...submitter(ctx),
    }
    const document = newRecord(documentKind.table, values, ctx.now)
    const fingerprint = JSON.stringify([given, file.file_name, file.content_hash])
    return commitOnce(
      ctx,
      ctx.db,
      await formIdempotency(idempotency, { fingerprint }),
      {
        status: 201,
        subject_id: document.id,
        body: { ...asAnswer(documentKind.table, document), passages: values.passages },
      },
      [guardExists('units', [given.unit_id]), ...createStatements(ctx, documentKind, document)],
      (id) => ({ location: `/api/v1/clients/${ctx.client.id}/requirement-documents/${id}`, ...etag(1) }),
    )
  },
})
