import { sql } from 'drizzle-orm'
import * as z from 'zod'
import { DatabaseError } from '../../../db/client.ts'
import { type Answer, endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam } from '../../records/endpoints.ts'
import { commitOnce, type Idempotency } from '../../records/idempotency.ts'
import { asAnswer, createStatements, etag, newRecord } from '../../records/verbs.ts'
import { deliverNotifications, expectNotifications } from '../notifications/notify.ts'
import { comparisonReads } from '../unification/index.ts'
import { handedIn } from './hand-in.ts'
import { guardReferences, requirementFeature } from './kind.ts'
import { entryStatement } from './ledger-entry.ts'
import { quotedPassage, readPassage } from './passage.ts'
import { type NewRequirement, newRequirement, type Requirement, requirementRecord } from './schema.ts'

const NUMBER_ATTEMPTS = 5

/** The highest number that a requirement of the client ever had. */
export const lastNumber = sql`SELECT ifnull(max(number), 0) AS number FROM requirements`

/** Whether somebody else took the number in the meantime: then the next one is tried. */
export const numberTaken = (error: unknown): boolean =>
  error instanceof DatabaseError && error.fault === 'unique' && error.subject.includes('requirements.number')

/** Runs a write that gives numbers, again where somebody else was given the same. */
export const withNumbers = async <T>(write: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write()
    } catch (error) {
      if (!numberTaken(error) || attempt === NUMBER_ATTEMPTS) throw error
    }
  }
}

/** Every column of a new requirement; what it leaves out is empty, so that it is a whole record before it is written. */
export const wholeRequirement = (
  ctx: ClientContext,
  given: Omit<NewRequirement, 'passage'> &
    Pick<Requirement, 'number'> &
    Partial<Pick<Requirement, 'passage' | 'split_from_id'>>,
): Requirement => {
  const values = {
    ...given,
    id: newId('requirement'),
    submitter_id: ctx.actor.id,
    submitter_name: ctx.actor.name,
    submitted_at: given.state === 'submitted' ? ctx.now : null,
  }
  const record = newRecord(requirementFeature.table, values, ctx.now)
  return requirementRecord.parse(asAnswer(requirementFeature.table, record))
}

const createOnce = async (ctx: ClientContext, body: NewRequirement, idempotency: Idempotency): Promise<Answer> => {
  const compares = body.state === 'submitted' ? comparisonReads({ id: '', statement: body.statement }) : []
  const marked = readPassage(body)
  const results = await ctx.db.read([lastNumber, ...marked, ...compares])
  const passage = quotedPassage(body, marked.length > 0 ? (results[1] ?? []) : [])
  const number = Number(results[0]?.[0]?.number ?? 0) + 1
  const record = wholeRequirement(ctx, { ...body, passage, number })
  const submitted = body.state === 'submitted'
  if (submitted) await expectNotifications(ctx)
  const answer = await commitOnce(
    ctx,
    ctx.db,
    idempotency,
    { status: 201, subject_id: record.id, body: record },
    [
      ...guardReferences(body),
      ...createStatements(ctx, requirementFeature, record),
      ...(submitted
        ? [
            entryStatement(ctx, { requirement_id: record.id, entry: 'submitted' }),
            ...handedIn(ctx, record, results.slice(1 + marked.length)),
          ]
        : []),
    ],
    (id) => ({ location: `/api/v1/clients/${ctx.client.id}/requirements/${id}`, ...etag(1) }),
  )
  if (submitted) ctx.defer(deliverNotifications(ctx))
  return answer
}

export const createRequirement = endpoint({
  method: 'post',
  path: '/clients/{client}/requirements',
  policy: { scope: 'client', permission: 'requirements:write' },
  tag: 'requirements',
  operation: 'createRequirement',
  summary: 'Create a requirement, as a draft or handed in',
  description:
    'One that is handed in gets into the unification ledger and is compared with those that are open: likely duplicates and conflicts become proposals.',
  params: z.object(clientParam),
  body: newRequirement,
  idempotent: true,
  answers: { 201: { description: 'Created', schema: requirementRecord, etag: true } },
  handle: ({ ctx, body, idempotency }) => withNumbers(() => createOnce(ctx, body, idempotency)),
})
