import * as z from 'zod'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { listAbout } from '../../records/about.ts'
import { idOf, oneRecord, type Subject } from '../../records/endpoints.ts'
import { pageOf, pageQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'
import { attachmentKind, attachmentRecord } from './kind.ts'

/** The files at one kind of record. */
export const listAttachments = (subject: Subject): Endpoint => {
  const one = oneRecord(subject)
  return endpoint({
    method: 'get',
    path: `${one.path}/attachments`,
    policy: { scope: 'client', permission: 'attachments:read' },
    tag: 'attachments',
    operation: `list${subject.names[0]}Attachments`,
    summary: `List the files at one of the ${subject.path.replaceAll('-', ' ')}`,
    description: `Oldest first. Needs \`${subject.resource}:read\` too.`,
    params: one.params,
    query: z.strictObject(pageQuery),
    answers: { 200: { description: 'A page', schema: pageOf(attachmentRecord) } },
    async handle({ ctx, params, query }) {
      mustAlso(ctx, `${subject.resource}:read`)
      return { status: 200, body: await listAbout(ctx, subject, idOf(subject, params), attachmentKind.table, query) }
    },
  })
}
