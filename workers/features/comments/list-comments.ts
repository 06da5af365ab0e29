import * as z from 'zod'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { listAbout } from '../../records/about.ts'
import { idOf, oneRecord, type Subject } from '../../records/endpoints.ts'
import { pageOf, pageQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'
import { commentKind, commentRecord } from './kind.ts'

/** The comments on one kind of record. */
export const listComments = (subject: Subject): Endpoint => {
  const one = oneRecord(subject)
  return endpoint({
    method: 'get',
    path: `${one.path}/comments`,
    policy: { scope: 'client', permission: 'comments:read' },
    tag: 'comments',
    operation: `list${subject.names[0]}Comments`,
    summary: `List what people said about one of the ${subject.path.replaceAll('-', ' ')}`,
    description: `Oldest first. Needs \`${subject.resource}:read\` too.`,
    params: one.params,
    query: z.strictObject(pageQuery),
    answers: { 200: { description: 'A page', schema: pageOf(commentRecord) } },
    async handle({ ctx, params, query }) {
      mustAlso(ctx, `${subject.resource}:read`)
      return { status: 200, body: await listAbout(ctx, subject, idOf(subject, params), commentKind.table, query) }
    },
  })
}
