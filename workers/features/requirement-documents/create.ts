import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { type Answer, endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam } from '../../records/endpoints.ts'
import { commitOnce, type Idempotency } from '../../records/idempotency.ts'
import { asAnswer, createStatements, etag, newRecord } from '../../records/verbs.ts'
import { deliverNotifications, expectNotifications } from '../notifications/notify.ts'
import {
  entryStatement,
  guardReferences,
  handedIn,
  lastNumber,
  newRequirement,
  requirementFeature,
  requirementRecord,
  wholeRequirement,
  withNumbers,
} from '../requirements/index.ts'
import { comparisonReads } from '../unification/index.ts'
import { documentKind, documentRecord, submitter, title } from './kind.ts'

const MOST_REQUIREMENTS = 50

const newDocument = z
  .strictObject({
    title,
    unit_id: z.string().max(60).meta({ description: 'The unit that hands it in.' }),
    state: newRequirement.shape.state,
    requirements: z
      .array(newRequirement.omit({ unit_id: true, document_id: true, passage: true, state: true }))
      .max(MOST_REQUIREMENTS)
      .default([])
      .meta({ description: 'The single requirements of the document, all of the unit.' }),
  })
  .meta({ id: 'NewRequirementDocument' })
type NewDocument = z.output<typeof newDocument>

const withRequirements = z
  .object({ ...documentRecord.shape, requirements: z.array(requirementRecord) })
  .meta({ id: 'RequirementDocumentWithRequirements' })

/** What `comparisonReads` read for each of them, in the order in which they were asked. */
const portions = (rows: readonly Row[][], lengths: readonly number[]): Row[][][] => {
  let at = 0
  return lengths.map((length) => {
    at += length
    return rows.slice(at - length, at)
  })
}

const createOnce = async (ctx: ClientContext, body: NewDocument, idempotency: Idempotency): Promise<Answer> => {
  const { requirements: given, state, unit_id } = body
  const submitted = state === 'submitted' && given.length > 0
  const compares = given.map(({ statement }) => (submitted ? comparisonReads({ id: '', statement }) : []))
  const [numbers, ...rows] = await ctx.db.read([lastNumber, ...compares.flat()])
  const values = { id: newId('requirement_document'), title: body.title, unit_id, source: 'form', passages: [] }
  const document = newRecord(documentKind.table, { ...values, ...submitter(ctx) }, ctx.now)
  const last = Number(numbers?.[0]?.number ?? 0)
  const made = given.map((entry, i) =>
    wholeRequirement(ctx, { ...entry, unit_id, state, document_id: document.id, number: last + i + 1 }),
  )
  const compared = portions(
    rows,
    compares.map(({ length }) => length),
  )
  if (submitted) await expectNotifications(ctx)
  const answer = await commitOnce(
    ctx,
    ctx.db,
    idempotency,
    { status: 201, subject_id: document.id, body: { ...asAnswer(documentKind.table, document), requirements: made } },
    [
      ...guardReferences({ unit_id }),
      ...given.flatMap(guardReferences),
      ...createStatements(ctx, documentKind, document),
      ...made.flatMap((requirement) => createStatements(ctx, requirementFeature, requirement)),
      ...(submitted
        ? made.flatMap((requirement, i) => [
            entryStatement(ctx, { requirement_id: requirement.id, entry: 'submitted' }),
            ...handedIn(ctx, requirement, compared[i] ?? [], made.slice(0, i)),
          ])
        : []),
    ],
    (id) => ({ location: `/api/v1/clients/${ctx.client.id}/requirement-documents/${id}`, ...etag(1) }),
  )
  if (submitted) ctx.defer(deliverNotifications(ctx))
  return answer
}

export const createDocument = endpoint({
  method: 'post',
  path: '/clients/{client}/requirement-documents',
  policy: { scope: 'client', permission: 'requirements:write' },
  tag: 'requirement-documents',
  operation: 'createRequirementDocument',
  summary: 'Fill in a requirement document: a title with single requirements',
  description: 'All of them are written as drafts or, with `state: submitted`, handed in at once; all or none.',
  params: z.object(clientParam),
  body: newDocument,
  idempotent: true,
  answers: { 201: { description: 'Created, with its requirements', schema: withRequirements, etag: true } },
  handle: ({ ctx, body, idempotency }) => withNumbers(() => createOnce(ctx, body, idempotency)),
})
