import { type SQL, sql } from 'drizzle-orm'
import { inList, type Row } from '../../../db/client.ts'
import type { NamedRecord } from '../../../shared/domain/requirement-documents/index.ts'
import type { Answer } from '../../http/endpoint.ts'
import type { FileForm } from '../../http/form.ts'
import { newId } from '../../http/ids.ts'
import type { ClientContext } from '../../identity/context.ts'
import { commitOnce, type Idempotency } from '../../records/idempotency.ts'
import { guardExists } from '../../records/table.ts'
import { asAnswer, createStatements, etag, newRecord } from '../../records/verbs.ts'
import { deliverNotifications, expectNotifications, notifyStatement } from '../notifications/notify.ts'
import { createMany, lastNumber, type Requirement, wholeRequirement, withNumbers } from '../requirements/index.ts'
import { openFrom, openRequirements, proposalsAmong, storeProposals } from '../unification/index.ts'
import { documentKind, submitter } from './kind.ts'
import { readTableOfRequirements, settledNames } from './read-table.ts'

export type TableUpload = { title: string; unit_id: string; state: 'draft' | 'submitted' }

const names = (rows: readonly Row[]): NamedRecord[] =>
  rows.map(({ id, name, external_id }) => ({
    id: String(id),
    name: String(name),
    external_id: external_id === null ? null : String(external_id),
  }))

const NAMES = ['units', 'objectives'].map(
  (table) => sql`SELECT id, name, external_id FROM ${sql.raw(table)} WHERE deleted_at IS NULL`,
)

/** Which of these external ids requirements have, deleted ones too: they may be brought back. */
const takenAmong = (external_ids: readonly string[]) =>
  sql`SELECT external_id FROM requirements WHERE ${inList(sql`external_id`, external_ids)}`

const location = (ctx: ClientContext) => (id: string) => ({
  location: `/api/v1/clients/${ctx.client.id}/requirement-documents/${id}`,
  ...etag(1),
})

/** What is said of rows that are handed in at once: likely duplicates and conflicts, and one piece of news for all of them. */
const handedIn = (
  ctx: ClientContext,
  document: { id: string },
  { title }: TableUpload,
  made: readonly Requirement[],
  open: readonly Row[],
): SQL[] => [
  ...storeProposals(ctx, proposalsAmong(made, openFrom(open) ?? [])),
  notifyStatement(ctx, {
    kind: 'requirement_submitted',
    subject_type: 'requirement_document',
    subject_id: document.id,
    details: { title, requirements: made.length },
    to: { roles: ['tactical'] },
  }),
]

const documentOf = (ctx: ClientContext, { file_name }: FileForm, { title, unit_id }: TableUpload) => {
  const source = /\.csv$/i.test(file_name) ? 'csv' : 'xlsx'
  const values = { id: newId('requirement_document'), title, unit_id, source, file_name, passages: [] }
  return newRecord(documentKind.table, { ...values, ...submitter(ctx) }, ctx.now)
}

/** Hands in a table: a document with one requirement a row, all of them or none, in one batch. */
const createOnce = async (
  ctx: ClientContext,
  file: FileForm,
  given: TableUpload,
  idempotency: Idempotency,
): Promise<Answer> => {
  const { state, unit_id } = given
  const read = await readTableOfRequirements(file.bytes, file.file_name)
  const submitted = state === 'submitted'
  const [numbers, units = [], objectives = [], ids = [], open = []] = await ctx.db.read([
    lastNumber,
    ...NAMES,
    takenAmong(read.rows.flatMap(({ external_id }) => external_id ?? [])),
    ...(submitted ? [openRequirements] : []),
  ])
  const { unitIds, objectiveIds } = settledNames(read, {
    units: names(units),
    objectives: names(objectives),
    external_ids: new Set(ids.map(({ external_id }) => String(external_id))),
  })
  const document = documentOf(ctx, file, given)
  const last = Number(numbers?.[0]?.number ?? 0)
  const made = read.rows.map(({ row: _, unit, objective, ...rest }, i) =>
    wholeRequirement(ctx, {
      ...{ ...rest, state, number: last + i + 1, document_id: document.id, affected_unit_ids: [] },
      unit_id: (unit === null ? undefined : unitIds.get(unit)) ?? unit_id,
      objective_id: objective === null ? null : (objectiveIds.get(objective) ?? null),
    }),
  )
  const body = { ...asAnswer(documentKind.table, document), passages: [], requirements_total: made.length }
  const statements = [
    guardExists('units', [unit_id]),
    ...createStatements(ctx, documentKind, document),
    ...createMany(ctx, made),
    ...(submitted ? handedIn(ctx, document, given, made, open) : []),
  ]
  if (submitted) await expectNotifications(ctx)
  const answered = { status: 201 as const, subject_id: document.id, body }
  const answer = await commitOnce(ctx, ctx.db, idempotency, answered, statements, location(ctx))
  if (submitted) ctx.defer(deliverNotifications(ctx))
  return answer
}

/** @throws AppError too_large, invalid_file, import_refused with the faults of the rows */
export const uploadTable = (
  ctx: ClientContext,
  file: FileForm,
  given: TableUpload,
  idempotency: Idempotency,
): Promise<Answer> => withNumbers(() => createOnce(ctx, file, given, idempotency))
