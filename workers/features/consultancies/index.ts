import * as z from 'zod'
import { consultancies } from '../../../db/control/consultancies.ts'
import { endpoint } from '../../http/endpoint.ts'
import { line, recordFields } from '../../http/fields.ts'
import { idParam } from '../../records/endpoints.ts'
import { describeTable } from '../../records/table.ts'
import { etag, getRecord, type RecordKind, updateRecord } from '../../records/verbs.ts'

const consultancyKind: RecordKind = { table: describeTable(consultancies), subject_type: 'consultancy' }

const consultancyRecord = z.object({ ...recordFields, name: z.string() }).meta({ id: 'Consultancy' })
type ConsultancyAnswer = z.infer<typeof consultancyRecord>

const params = z.object({ consultancy: idParam('consultancy') })

const get = endpoint({
  method: 'get',
  path: '/consultancies/{consultancy}',
  policy: { scope: 'consultancy', permission: 'consultancy:read' },
  tag: 'consultancies',
  operation: 'getConsultancy',
  summary: 'Get a consultancy',
  params,
  answers: { 200: { description: 'The consultancy', schema: consultancyRecord, etag: true } },
  async handle({ ctx }) {
    const record = await getRecord<ConsultancyAnswer>(ctx.control, consultancyKind, ctx.consultancy.id)
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

const update = endpoint({
  method: 'patch',
  path: '/consultancies/{consultancy}',
  policy: { scope: 'consultancy', permission: 'consultancy:write' },
  tag: 'consultancies',
  operation: 'updateConsultancy',
  summary: 'Rename a consultancy',
  params,
  body: z
    .strictObject({ name: line(200) })
    .partial()
    .meta({ id: 'ConsultancyChanges' }),
  if_match: true,
  answers: { 200: { description: 'The changed consultancy', schema: consultancyRecord, etag: true } },
  async handle({ ctx, body, if_match }) {
    const { id } = ctx.consultancy
    const record = await updateRecord<ConsultancyAnswer>(ctx, ctx.control, consultancyKind, id, if_match, body)
    return { status: 200, body: record, headers: etag(record.version) }
  },
})

export const consultancyEndpoints = [get, update]
