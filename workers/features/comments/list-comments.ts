import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { idOf, oneRecord, type RecordFeature } from '../../records/endpoints.ts'
import { listPage, pageOf, pageQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'
import { getRecord } from '../../records/verbs.ts'
import { commentKind, commentRecord } from './kind.ts'

/** The comments on one kind of record. */
export const listComments = (subject: RecordFeature): Endpoint => {
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
      const id = idOf(subject, params)
      const where = [
        sql`subject_type = ${subject.subject_type} AND subject_id = ${id}`,
        sql`EXISTS (SELECT 1 FROM ${sql.raw(subject.table.name)} s WHERE s.id = ${id} AND s.deleted_at IS NULL)`,
      ]
      const page = await listPage(ctx.db, commentKind.table, where, { ...query, sort: 'created_at' })
      // Only an empty page leaves open whether there is such a record at all.
      if (page.total === 0) await getRecord(ctx.db, subject, id)
      return { status: 200, body: page }
    },
  })
}
