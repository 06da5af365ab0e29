import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { idOf, oneRecord, type RecordFeature } from '../../records/endpoints.ts'
import { listPage, pageOf, pageQuery } from '../../records/list.ts'
import { mustAlso } from '../../records/permission.ts'
import { getRecord } from '../../records/verbs.ts'
import { attachmentKind, attachmentRecord } from './kind.ts'

/** The files at one kind of record. */
export const listAttachments = (subject: RecordFeature): Endpoint => {
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
      const id = idOf(subject, params)
      const where = [
        sql`subject_type = ${subject.subject_type} AND subject_id = ${id}`,
        sql`EXISTS (SELECT 1 FROM ${sql.raw(subject.table.name)} s WHERE s.id = ${id} AND s.deleted_at IS NULL)`,
      ]
      const page = await listPage(ctx.db, attachmentKind.table, where, { ...query, sort: 'created_at' })
      // Only an empty page leaves open whether there is such a record at all.
      if (page.total === 0) await getRecord(ctx.db, subject, id)
      return { status: 200, body: page }
    },
  })
}
