import { DatabaseError } from '../../../db/client.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import { notFound } from '../../http/problem.ts'
import { idOf, oneRecord, type Subject } from '../../records/endpoints.ts'
import { mustAlso } from '../../records/permission.ts'
import { guardExists } from '../../records/table.ts'
import { createRecord } from '../../records/verbs.ts'
import { deliverNotifications, expectNotifications } from '../notifications/notify.ts'
import { commentBody, commentKind, commentRecord } from './kind.ts'
import { checkMentions, mentionStatements, threadStatement } from './mentions.ts'

/** The guard on the record of the address is the only one in the batch, so when it fails there is no such record. */
const explain = (error: unknown): unknown =>
  error instanceof DatabaseError && error.fault === 'guard' && error.subject === 'foreign_reference'
    ? notFound()
    : error

/** Comments on one kind of record. Third-party systems comment with their keys: the key's name is the author's. */
export const createComment = (subject: Subject): Endpoint => {
  const one = oneRecord(subject)
  return endpoint({
    method: 'post',
    path: `${one.path}/comments`,
    policy: { scope: 'client', permission: 'comments:write' },
    tag: 'comments',
    operation: `create${subject.names[0]}Comment`,
    summary: `Comment on one of the ${subject.path.replaceAll('-', ' ')}`,
    description: `Needs \`${subject.resource}:read\` too. \`@[Name](per_…)\` mentions somebody who reaches the client, and tells them.`,
    params: one.params,
    body: commentBody,
    idempotent: true,
    answers: { 201: { description: 'Created', schema: commentRecord, etag: true } },
    async handle({ ctx, params, body, idempotency }) {
      mustAlso(ctx, `${subject.resource}:read`)
      const subject_id = idOf(subject, params)
      const { subject_type } = subject
      const checked = await checkMentions(ctx, body.body)
      const author = { author_id: ctx.actor.id, author_name: ctx.actor.name }
      const values = { id: newId('comment'), subject_type, subject_id, ...author, body: checked.body }
      await expectNotifications(ctx)
      const answer = await createRecord(ctx, ctx.db, commentKind, values, {
        idempotency,
        before: [guardExists(subject.table.name, [subject_id])],
        also: [...mentionStatements(ctx, values, checked.mentioned), threadStatement(ctx, values, checked.mentioned)],
        location: (id) => `/api/v1/clients/${ctx.client.id}/comments/${id}`,
      }).catch((error) => Promise.reject(explain(error)))
      ctx.defer(deliverNotifications(ctx))
      return answer
    },
  })
}
