import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import {
  type ComparedRequirement,
  type Proposal,
  proposeFor,
  readStatement,
} from '../../../shared/domain/similarity/index.ts'
import { MOSCOW_PRIORITIES } from '../../../shared/domain/vocabulary/index.ts'

/** Words of a new statement that are looked up, the longest: they are seldom the common ones. */
const MOST_WORDS = 16
const SHORTEST_WORD = 3
/** Open requirements that share most with a new one; only these are compared with it. */
const MOST_CANDIDATES = 100

type Wanted = { term: string; match: string }

/** Each term with the query that finds words of its stem. The index keeps ß as a letter of its own, the stems do not. */
const wantedWords = (statement: string): Wanted[] => {
  const { words } = readStatement(statement)
  return [...words]
    .map(([term, word]) => ({
      term,
      prefix: /ß/i.test(word) ? (word.split(/ß/i)[0] ?? '') : term.replace(/^~.*/, word),
    }))
    .filter(({ prefix }) => prefix.length >= SHORTEST_WORD)
    .sort((a, b) => b.prefix.length - a.prefix.length)
    .slice(0, MOST_WORDS)
    .map(({ term, prefix }) => ({ term, match: `title : "${prefix.replaceAll('"', '""')}"*` }))
}

/** `CROSS JOIN` makes SQLite begin with the words; from the requirements it would ask the index for each of them. */
const candidates = (wanted: readonly Wanted[], id: string): SQL =>
  sql`SELECT r.id, r.statement, r.unit_id, r.moscow FROM search_index
      CROSS JOIN search_documents d ON d.rowid = search_index.rowid AND d.subject_type = 'requirement'
      CROSS JOIN requirements r ON r.id = d.subject_id
    WHERE search_index MATCH ${wanted.map(({ match }) => match).join(' OR ')}
      AND r.state IN ('submitted', 'under_review') AND r.deleted_at IS NULL AND r.id <> ${id}
    ORDER BY rank LIMIT ${MOST_CANDIDATES}`

const frequencies = (wanted: readonly Wanted[]): SQL =>
  sql`SELECT value->>'$.term' AS term,
      (SELECT count(*) FROM search_index WHERE search_index MATCH value->>'$.match') AS found,
      (SELECT count(*) FROM search_documents) AS documents
    FROM json_each(${JSON.stringify(wanted)})`

/** The two statements that read what a requirement is compared with, for `proposalsFrom`; none where it has no words. */
export const comparisonReads = ({ id, statement }: { id: string; statement: string }): SQL[] => {
  const wanted = wantedWords(statement)
  return wanted.length === 0 ? [] : [candidates(wanted, id), frequencies(wanted)]
}

export const comparedFrom = (row: Row): ComparedRequirement => ({
  id: String(row.id),
  statement: String(row.statement),
  unit_id: String(row.unit_id),
  moscow: MOSCOW_PRIORITIES.find((priority) => priority === row.moscow) ?? 'should',
})

/** The proposals that a requirement brings, from what `comparisonReads` read and others that are being written with it. */
export const proposalsFrom = (
  requirement: ComparedRequirement,
  [others = [], counts = []]: Row[][],
  beside: readonly ComparedRequirement[] = [],
): Proposal[] => {
  const found = new Map(counts.map((row) => [String(row.term), Number(row.found)]))
  return proposeFor(requirement, [...others.map(comparedFrom), ...beside], {
    documents: Number(counts[0]?.documents ?? 0),
    frequency: (term) => found.get(term) ?? 0,
  })
}
