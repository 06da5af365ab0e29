import { endpoint } from '../../http/endpoint.ts'
import { guardMine, whenMine } from '../../records/owned.ts'
import { guardExists } from '../../records/table.ts'
import { deleteRecord, etag, restoreRecord, updateRecord } from '../../records/verbs.ts'
import { documentChanges, documentKind, documentRecord, one, owned, type RequirementDocument } from './kind.ts'

const policy = { scope: 'client', permission: 'requirements:write' } as const

export const updateDocument = endpoint({
  method: 'patch',
  ...one,
  policy,
  operation: 'updateRequirementDocument',
  summary: 'Change title or unit of a requirement document',
  description: 'Yours, or any for who unifies requirements. Its paragraphs stay as they were handed in.',
  body: documentChanges,
  if_match: true,
  answers: { 200: { description: 'The changed document', schema: documentRecord, etag: true } },
  async handle({ ctx, params: { requirement_document: id }, body, if_match }) {
    const mine = owned(ctx, id)
    const before = [guardMine(mine), ...(body.unit_id ? [guardExists('units', [body.unit_id])] : [])]
    const record = await whenMine(ctx.db, mine, () =>
      updateRecord<RequirementDocument>(ctx, ctx.db, documentKind, id, if_match, body, { before }),
    )
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

export const deleteDocument = endpoint({
  method: 'delete',
  ...one,
  policy,
  operation: 'deleteRequirementDocument',
  summary: 'Delete a requirement document in which nothing is marked',
  description: 'It can be brought back at its `restoration`.',
  if_match: true,
  answers: { 204: { description: 'Deleted' } },
  async handle({ ctx, params: { requirement_document: id }, if_match }) {
    const mine = owned(ctx, id)
    await whenMine(ctx.db, mine, () => deleteRecord(ctx, ctx.db, documentKind, id, if_match, [guardMine(mine)]))
    return { status: 204 }
  },
})

export const restoreDocument = endpoint({
  method: 'post',
  ...one,
  path: `${one.path}/restoration`,
  policy,
  operation: 'restoreRequirementDocument',
  summary: 'Bring back a requirement document after a delete',
  answers: { 200: { description: 'The restored document', schema: documentRecord, etag: true } },
  async handle({ ctx, params: { requirement_document: id } }) {
    const mine = owned(ctx, id)
    const record = await whenMine(ctx.db, mine, () =>
      restoreRecord<RequirementDocument>(ctx, ctx.db, documentKind, id, [guardMine(mine)]),
    )
    return { status: 200, body: record, headers: etag(record.version) }
  },
})
