import * as z from 'zod'
import {
  DOCUMENT_LIMITS,
  documentMessage,
  MOST_TABLE_ROWS,
  readDocx,
} from '../../../shared/domain/requirement-documents/index.ts'
import type { DocumentPassage } from '../../../shared/domain/vocabulary/index.ts'
import { type Answer, endpoint } from '../../http/endpoint.ts'
import { type FileForm, formIdempotency, invalidParts, MAX_FORM, readFileForm, textPart } from '../../http/form.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import { fieldErrors } from '../../http/read-request.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam } from '../../records/endpoints.ts'
import { commitOnce, type Idempotency } from '../../records/idempotency.ts'
import { guardExists } from '../../records/table.ts'
import { asAnswer, createStatements, etag, newRecord } from '../../records/verbs.ts'
import { newRequirement } from '../requirements/index.ts'
import { documentKind, documentRecord, passage, submitter, title } from './kind.ts'
import { type TableUpload, uploadTable } from './upload-table.ts'

const parts = z.object({
  unit_id: z.string('Say which unit hands it in.').min(1).max(60),
  title: title.optional(),
  state: newRequirement.shape.state,
})

const uploadForm = z
  .object({
    file: z.string().meta({
      format: 'binary',
      description: `A Word document (.docx), or a table of requirements (.csv, .xlsx) with at most ${MOST_TABLE_ROWS} rows; at most 10 MiB.`,
    }),
    unit_id: z.string().meta({ description: 'The unit that hands it in.' }),
    title: z.string().optional().meta({ description: 'The name of the file unless given.' }),
    state: z
      .enum(['draft', 'submitted'])
      .optional()
      .meta({ description: 'What the rows of a table become; `draft` unless given.' }),
  })
  .meta({ id: 'RequirementDocumentForm' })

const uploaded = z
  .object({ ...documentRecord.shape, passages: z.array(passage), requirements_total: z.int() })
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
  const result = parts.safeParse({
    unit_id: textPart(form, 'unit_id'),
    title: textPart(form, 'title'),
    state: textPart(form, 'state'),
  })
  if (result.success) return result.data
  throw invalidParts(fieldErrors(result.error))
}

/** A Word document: its paragraphs are kept, and nothing of it is a requirement until somebody marks it. */
const uploadWord = async (
  ctx: ClientContext,
  file: FileForm,
  given: TableUpload,
  idempotency: Idempotency,
): Promise<Answer> => {
  const { title, unit_id } = given
  const passages = passagesOf(file)
  const values = {
    id: newId('requirement_document'),
    source: 'docx',
    file_name: file.file_name,
    unit_id,
    title,
    passages,
  }
  const document = newRecord(documentKind.table, { ...values, ...submitter(ctx) }, ctx.now)
  return commitOnce(
    ctx,
    ctx.db,
    idempotency,
    {
      status: 201,
      subject_id: document.id,
      body: { ...asAnswer(documentKind.table, document), passages, requirements_total: 0 },
    },
    [guardExists('units', [unit_id]), ...createStatements(ctx, documentKind, document)],
    (id) => ({ location: `/api/v1/clients/${ctx.client.id}/requirement-documents/${id}`, ...etag(1) }),
  )
}

const isTable = (fileName: string): boolean => /\.(?:csv|xlsx)$/i.test(fileName)

export const uploadDocument = endpoint({
  method: 'post',
  path: '/clients/{client}/requirement-documents/uploads',
  policy: { scope: 'client', permission: 'requirements:write' },
  tag: 'requirement-documents',
  operation: 'uploadRequirementDocument',
  summary: 'Hand in a Word document, or a table of requirements',
  description: `Of a Word document the paragraphs are read, at most ${DOCUMENT_LIMITS.passages}; a person marks in them what becomes a requirement (create one with \`document_id\` and \`passage\`). Every row of a table becomes a requirement: columns are found by their headings in English or German (statement, rationale, unit, objective, MoSCoW, value, urgency, benefit, cost class, external id); rows without a unit get that of the document; all rows or, where one has a fault, none. The file itself is not kept.`,
  params: z.object(clientParam),
  form: uploadForm,
  max_body: MAX_FORM,
  idempotent: true,
  answers: { 201: { description: 'The document', schema: uploaded, etag: true } },
  async handle({ ctx, request, idempotency }) {
    const wanted = 'a Word document (.docx) or a table (.csv, .xlsx)'
    const file = await readFileForm(request, wanted, ['unit_id', 'title', 'state'], 'document.docx')
    const parts = partsOf(file.form)
    const given = { ...parts, title: parts.title ?? file.file_name.replace(/\.[a-z0-9]+$/i, '') }
    const fingerprint = JSON.stringify([given, file.file_name, file.content_hash])
    const once = await formIdempotency(idempotency, { fingerprint })
    return (isTable(file.file_name) ? uploadTable : uploadWord)(ctx, file, given, once)
  },
})
