import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { DOCUMENT_SOURCES, REQUIREMENT_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { idFilter, oneOrMore } from '../../http/fields.ts'
import { notFound } from '../../http/problem.ts'
import { clientParam, equals } from '../../records/endpoints.ts'
import { listPage, matches, pageOf, pageQuery, sortQuery } from '../../records/list.ts'
import { columnList, decode } from '../../records/table.ts'
import { etag } from '../../records/verbs.ts'
import { documentKind, documentRecord, one, passage, type RequirementDocument } from './kind.ts'

const FIRST_SORT = '-updated_at'
const SEARCH = ['title', 'file_name']
const filters = { unit_id: idFilter, source: oneOrMore(DOCUMENT_SOURCES) }

export const listDocuments = endpoint({
  method: 'get',
  path: '/clients/{client}/requirement-documents',
  policy: { scope: 'client', permission: 'requirements:read' },
  tag: 'requirement-documents',
  operation: 'listRequirementDocuments',
  summary: 'List requirement documents',
  params: z.object(clientParam),
  query: z.strictObject({
    ...pageQuery,
    ...sortQuery(['updated_at', 'title'], FIRST_SORT),
    q: z.string().min(1).max(200).optional().meta({ description: 'Text in title or file name.' }),
    ...filters,
  }),
  answers: { 200: { description: 'A page', schema: pageOf(documentRecord) } },
  async handle({ ctx, query }) {
    const { limit, cursor, sort = FIRST_SORT, q, ...wanted } = query
    const where = equals(filters, wanted)
    if (q) where.push(matches(SEARCH, q))
    return { status: 200, body: await listPage(ctx.db, documentKind.table, where, { limit, cursor, sort }) }
  },
})

export const wholeDocument = z
  .object({
    ...documentRecord.shape,
    passages: z.array(passage).meta({ description: 'Its paragraphs in order; empty for a form.' }),
    marks: z
      .array(
        z.object({
          requirement_id: z.string(),
          number: z.int(),
          state: z.enum(REQUIREMENT_STATES),
          paragraph: z.int().nullable(),
          start: z.int().nullable(),
          end: z.int().nullable(),
        }),
      )
      .meta({ description: 'Its requirements, and where they were marked; null for one that was written by hand.' }),
  })
  .meta({ id: 'WholeRequirementDocument' })

const reads = (id: string): SQL[] => [
  sql`SELECT ${columnList(documentKind.table)}, passages FROM requirement_documents
    WHERE id = ${id} AND deleted_at IS NULL`,
  sql`SELECT id AS requirement_id, number, state, passage->>'$.paragraph' AS paragraph, passage->>'$.start' AS start,
      passage->>'$.end' AS end
    FROM requirements WHERE document_id = ${id} AND deleted_at IS NULL ORDER BY number`,
]

const asWhole = (row: Row, marks: readonly Row[]) => ({
  ...decode<RequirementDocument>(documentKind.table, row),
  passages: JSON.parse(String(row.passages)),
  marks,
})

export const getDocument = endpoint({
  method: 'get',
  ...one,
  policy: { scope: 'client', permission: 'requirements:read' },
  operation: 'getRequirementDocument',
  summary: 'Get a requirement document with its paragraphs and what was marked in it',
  answers: { 200: { description: 'The document', schema: wholeDocument, etag: true } },
  async handle({ ctx, params }) {
    const [rows, marks = []] = await ctx.db.read(reads(params.requirement_document))
    const row = rows?.[0]
    if (!row) throw notFound()
    const body = asWhole(row, marks)
    return { status: 200, body, headers: etag(body.version) }
  },
})
