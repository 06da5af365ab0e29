import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { mayReadSubject, type SubjectType } from '../../../shared/domain/permissions/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { instant, oneOrMore } from '../../http/fields.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam } from '../../records/endpoints.ts'
import { HIT_ENDS, HIT_STARTS, matchQuery, segmentsOf } from './query.ts'

/** The kinds of record whose words are in the index. */
export const SEARCHED_TYPES = [
  ...['unit', 'project', 'vendor', 'contract', 'causal_link', 'comment', 'objective', 'key_result'],
  ...['requirement_document', 'requirement', 'masterplan_version', 'initiative'],
] as const satisfies readonly SubjectType[]

const MOST = 50
/**
 * Of more matches than this the newest come first: what stands in so many records says little about any of them, and weighing
 * each would take longer than people wait.
 */
const MOST_RANKED = 5_000
/** Of more matches than this the newest are counted: nobody reads on so far, and counting all would take longer than people wait. */
const MOST_COUNTED = 10_000
/** Words of the text around a hit. */
const EXCERPT_WORDS = 16
/** A hit in the title says more than one in the text. */
const RANK = 'bm25(8.0, 1.0)'

const segments = z.array(z.object({ text: z.string(), hit: z.boolean() })).meta({
  description: 'The text in pieces; `hit` where it is what was looked for. Plain text, never markup.',
})

const found = z
  .object({
    subject_type: z.enum(SEARCHED_TYPES),
    subject_id: z.string(),
    title: segments,
    excerpt: segments,
    parent: z.object({ subject_type: z.string(), subject_id: z.string(), title: z.string() }).nullable().meta({
      description:
        'What it belongs to: the record that a comment is about, the objective of a key result, the version of an initiative.',
    }),
    updated_at: instant,
  })
  .meta({ id: 'SearchHit' })

const results = z
  .object({
    data: z.array(found),
    counts: z.array(z.object({ subject_type: z.enum(SEARCHED_TYPES), count: z.int() })).meta({
      description: 'How many records of each kind match, whatever `types` says; kinds without any are left out.',
    }),
    total: z.int().meta({ description: 'All that match, of the kinds asked for.' }),
    complete: z.boolean().meta({
      description: `False where ${MOST_COUNTED} records match or more: then the counts are those of the newest of them.`,
    }),
  })
  .meta({ id: 'SearchResults' })

/** The version in which an initiative `d` is read: the one in force, else the newest; none where all that had it are gone. */
const versionOfInitiative = sql`SELECT i.version_id FROM initiatives i
  JOIN masterplan_versions v ON v.id = i.version_id AND v.deleted_at IS NULL
  WHERE i.id = d.subject_id AND i.deleted_at IS NULL ORDER BY v.state = 'in_force' DESC, v.number DESC LIMIT 1`

/**
 * Documents `d` that may be shown: their kind may be read. A comment also needs a record that it is about, which is there and
 * may be read, and an initiative a version; everything else with a parent keeps that from being deleted.
 */
const readable = (ctx: ClientContext): SQL => {
  const types = JSON.stringify(SEARCHED_TYPES.filter((type) => mayReadSubject(ctx.permissions, type)))
  return sql`d.subject_type IN (SELECT value FROM json_each(${types}))
    AND (d.subject_type <> 'comment' OR (d.parent_type IN (SELECT value FROM json_each(${types}))
      AND EXISTS (SELECT 1 FROM search_documents about
        WHERE about.subject_type = d.parent_type AND about.subject_id = d.parent_id)))
    AND (d.subject_type <> 'initiative' OR EXISTS (${versionOfInitiative}))`
}

/** Whether a query matches more than is worth ranking. */
const isCommon = (match: string): SQL =>
  sql`(SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ${match} LIMIT ${MOST_RANKED + 1}))
    > ${MOST_RANKED}`

/** The query, or one that finds nothing: asked before the index is, so that only one of the two pages costs anything. */
const onlyIf = (condition: SQL, match: string): SQL => sql`iif(${condition}, ${match}, '""')`

/** One page of hits; `how` narrows the matches, `order` says which come first. */
const pageOfHits = (ctx: ClientContext, match: SQL, types: readonly string[], limit: number, how: SQL, order: SQL) =>
  sql`SELECT d.subject_type, d.subject_id, d.updated_at, p.subject_type AS parent_type, p.subject_id AS parent_id,
      p.title AS parent_title,
      highlight(search_index, 0, char(${HIT_STARTS}), char(${HIT_ENDS})) AS title,
      snippet(search_index, 1, char(${HIT_STARTS}), char(${HIT_ENDS}), '…', ${EXCERPT_WORDS}) AS excerpt
    FROM search_index JOIN search_documents d ON d.rowid = search_index.rowid
    LEFT JOIN search_documents p ON p.subject_type = iif(d.subject_type = 'initiative', 'masterplan_version', d.parent_type)
      AND p.subject_id = iif(d.subject_type = 'initiative', (${versionOfInitiative}), d.parent_id)
    WHERE search_index MATCH ${match} AND ${how} AND ${readable(ctx)}
      AND d.subject_type IN (SELECT value FROM json_each(${JSON.stringify(types)}))
    ORDER BY ${order} LIMIT ${limit}`

/** The best hits, the newest where there are too many to rank, and the counts. Of the first two one is empty, and costs nothing. */
const statements = (ctx: ClientContext, match: string, types: readonly string[], limit: number): SQL[] => [
  // The index sorts by rank itself, so it stops as soon as the page is full.
  pageOfHits(ctx, onlyIf(sql`NOT ${isCommon(match)}`, match), types, limit, sql`rank MATCH ${RANK}`, sql`rank`),
  pageOfHits(ctx, onlyIf(isCommon(match), match), types, limit, sql`1`, sql`search_index.rowid DESC`),
  sql`WITH matched AS MATERIALIZED (SELECT rowid AS id FROM search_index WHERE search_index MATCH ${match}
      ORDER BY rowid DESC LIMIT ${MOST_COUNTED})
    SELECT d.subject_type, count(*) AS count, (SELECT count(*) FROM matched) AS matched
    FROM matched m JOIN search_documents d ON d.rowid = m.id
    WHERE ${readable(ctx)} GROUP BY d.subject_type ORDER BY count DESC, d.subject_type`,
]

/** What it belongs to, unless that is not for the reader. */
const parentOf = (ctx: ClientContext, { parent_type, parent_id, parent_title }: Row) =>
  parent_title !== null && mayReadSubject(ctx.permissions, String(parent_type))
    ? { subject_type: parent_type, subject_id: parent_id, title: parent_title }
    : null

const hitOf = (ctx: ClientContext, row: Row) => ({
  subject_type: row.subject_type,
  subject_id: row.subject_id,
  title: segmentsOf(String(row.title)),
  excerpt: segmentsOf(String(row.excerpt)),
  parent: parentOf(ctx, row),
  updated_at: row.updated_at,
})

const search = endpoint({
  method: 'get',
  path: '/clients/{client}/search',
  policy: { scope: 'client', permission: 'client:read' },
  tag: 'search',
  operation: 'search',
  summary: 'Find records of the client by their words, the best first',
  description:
    'Every word must be there, in any order; the last may be the beginning of one. Accents and case do not matter. Of more than 5,000 matches the newest come first. Only what you may read is found, and nothing that is deleted.',
  params: z.object(clientParam),
  query: z.strictObject({
    q: z.string().min(1).max(200).meta({ description: 'The words to find.', example: 'sensor press' }),
    types: oneOrMore(SEARCHED_TYPES),
    limit: z
      .string()
      .regex(/^\d{1,2}$/, `Give a whole number from 1 to ${MOST}.`)
      .transform(Number)
      .refine((limit) => limit >= 1 && limit <= MOST, `Give a whole number from 1 to ${MOST}.`)
      .optional()
      .meta({ description: `Results, 1 to ${MOST}; 20 unless given.`, example: '20' }),
  }),
  answers: { 200: { description: 'What was found', schema: results } },
  async handle({ ctx, query }) {
    const match = matchQuery(query.q)
    if (match === null) return { status: 200, body: { data: [], counts: [], total: 0, complete: true } }
    const types = query.types?.split(',') ?? SEARCHED_TYPES
    const [best = [], newest = [], counts = []] = await ctx.db.read(statements(ctx, match, types, query.limit ?? 20))
    const total = counts.reduce(
      (sum, row) => sum + (types.some((type) => type === row.subject_type) ? Number(row.count) : 0),
      0,
    )
    const data = [...best, ...newest].map((row) => hitOf(ctx, row))
    const complete = Number(counts[0]?.matched ?? 0) < MOST_COUNTED
    return {
      status: 200,
      body: { data, counts: counts.map(({ subject_type, count }) => ({ subject_type, count })), total, complete },
    }
  },
})

export const searchEndpoints: Endpoint[] = [search]
