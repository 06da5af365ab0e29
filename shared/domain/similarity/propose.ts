import { addToList, compareText } from '../arithmetic/index.ts'
import type { MoscowPriority, ProposalEvidence, ProposalKind } from '../vocabulary/index.ts'
import { similarPairs } from './candidates.ts'
import { differences, priorityDifferences } from './opposing.ts'
import { readStatement, type Statement } from './statement.ts'
import {
  cosine,
  countTerms,
  type Ranking,
  rankTerms,
  type Statistics,
  sharedRanks,
  type Vector,
  vectorOf,
} from './vectors.ts'
import { fold } from './words.ts'

/** What is compared of a requirement. */
export type ComparedRequirement = { id: string; statement: string; unit_id: string; moscow: MoscowPriority }

/** Two requirements, the smaller id first, that a person should look at. `score` is 0 to 1, four decimals. */
export type Proposal = {
  kind: ProposalKind
  first_id: string
  second_id: string
  score: number
  evidence: ProposalEvidence
}

export type Proposals = { proposals: Proposal[]; comparisons: number; cut_short: number }

/** Cosine from which two statements are proposed as duplicates. */
export const DUPLICATE_FROM = 0.5
/** Cosine from which two statements are about the same subject, so that what they say differently is a conflict. */
export const CONFLICT_FROM = 0.4
/** Proposals of a kind that a requirement may bring; more would bury the person who decides. */
const MOST_OF_ONE = 10
/** Statements with the same words that are compared with each other; further ones only with the first. */
const MOST_ALIKE = 8
const SHOWN_WORDS = 8

type Read = { requirement: ComparedRequirement; statement: Statement; vector: Vector; plain: string }

const plainText = (statement: string): string => fold(statement).replace(/\s+/g, ' ').trim()

const evidenceOf = (
  a: Read,
  b: Read,
  ranking: Ranking,
  differing: ProposalEvidence['differing'],
): ProposalEvidence => ({
  shared: sharedRanks(a.vector, b.vector)
    .slice(0, SHOWN_WORDS)
    .map((rank) => {
      const term = ranking.terms[rank] ?? ''
      return a.statement.words.get(term) ?? term
    }),
  differing,
})

/** What a pair is proposed as; null where it is neither. `a` has the smaller id. */
const judge = (a: Read, b: Read, score: number, ranking: Ranking): Proposal | null => {
  const [one, other] = [a.requirement, b.requirement]
  const elsewhere = one.unit_id !== other.unit_id
  const differing = [
    ...differences(a.statement, b.statement),
    ...(elsewhere ? priorityDifferences(one.moscow, other.moscow) : []),
  ]
  const conflict = elsewhere && differing.length > 0
  if (score < (conflict ? CONFLICT_FROM : DUPLICATE_FROM)) return null
  return {
    kind: conflict ? 'conflict' : 'duplicate',
    first_id: one.id,
    second_id: other.id,
    score: Math.round(score * 10_000) / 10_000,
    evidence: evidenceOf(a, b, ranking, differing),
  }
}

const byScore = (a: Proposal, b: Proposal): number =>
  b.score - a.score ||
  compareText(a.first_id, b.first_id) ||
  compareText(a.second_id, b.second_id) ||
  compareText(a.kind, b.kind)

/** The best proposals of each requirement; one stays when it is among the best of either side. */
const strongest = (proposals: readonly Proposal[]): Proposal[] => {
  const taken = new Map<string, number>()
  return [...proposals].sort(byScore).filter(({ kind, first_id, second_id }) => {
    const sides = [`${kind} ${first_id}`, `${kind} ${second_id}`]
    const counts = sides.map((side) => taken.get(side) ?? 0)
    sides.forEach((side, i) => {
      taken.set(side, (counts[i] ?? 0) + 1)
    })
    return counts.some((count) => count < MOST_OF_ONE)
  })
}

/** Statements that say the same words, however many, are found whatever the allowance: each with the first of them. */
const alikePairs = (reads: readonly Read[]): { pairs: [number, number][]; surplus: Set<number> } => {
  const groups = new Map<string, number[]>()
  reads.forEach(({ statement, plain }, i) => {
    const words = [...statement.terms.keys()].sort(compareText).join(' ')
    addToList(groups, words === '' ? `text ${plain}` : `words ${words}`, i)
  })
  const surplus = new Set<number>()
  const pairs = [...groups.values()].flatMap((group) => {
    for (const i of group.slice(MOST_ALIKE)) surplus.add(i)
    const [first = 0, ...others] = group
    return others.map((other): [number, number] => [first, other])
  })
  return { pairs, surplus }
}

const similarity = (a: Read, b: Read): number => (a.plain === b.plain ? 1 : cosine(a.vector, b.vector))

/**
 * Proposes pairs of requirements as duplicates or conflicts, the most similar first. Which pairs, and with which score,
 * depends on nothing but the requirements: not on their order, not on a clock. Nothing is applied. The README beside this
 * file describes the method.
 */
export const propose = (requirements: readonly ComparedRequirement[]): Proposals => {
  const sorted = [...requirements].sort((a, b) => compareText(a.id, b.id))
  const statements = sorted.map(({ statement }) => readStatement(statement))
  const counts = countTerms(statements)
  const statistics: Statistics = { documents: sorted.length, frequency: (term) => counts.get(term) ?? 0 }
  const ranking = rankTerms(counts.keys(), statistics)
  const reads = sorted.map((requirement, i): Read => {
    const statement = statements[i] ?? readStatement('')
    const vector = vectorOf(statement, ranking, statistics)
    return { requirement, statement, vector, plain: plainText(requirement.statement) }
  })
  const { pairs: alike, surplus } = alikePairs(reads)
  const searched = reads.flatMap((read, i) => (surplus.has(i) ? [] : [{ i, vector: read.vector }]))
  const search = similarPairs(
    searched.map(({ vector }) => vector),
    CONFLICT_FROM,
    { terms: ranking.terms.length, unshared: ranking.terms.filter((term) => statistics.frequency(term) === 1).length },
  )
  const pairs = new Map<number, [number, number]>()
  const add = (first: number, second: number): void => void pairs.set(first * reads.length + second, [first, second])
  for (const [first, second] of alike) add(first, second)
  for (const { first, second } of search.pairs) add(searched[first]?.i ?? 0, searched[second]?.i ?? 0)
  const found = [...pairs.values()].flatMap(([first, second]) => {
    const [a, b] = [reads[first], reads[second]]
    const proposal = a && b && judge(a, b, similarity(a, b), ranking)
    return proposal ? [proposal] : []
  })
  return {
    proposals: strongest(found),
    comparisons: search.comparisons + alike.length,
    cut_short: search.cut_short,
  }
}

/**
 * The proposals between one requirement and some others. `statistics` are of the whole collection, of which the others are
 * a choice: with their own alone, words that made them be chosen would count for nothing.
 */
export const proposeFor = (
  requirement: ComparedRequirement,
  others: readonly ComparedRequirement[],
  statistics: Statistics,
): Proposal[] => {
  const all = [requirement, ...others.filter(({ id }) => id !== requirement.id)]
  const statements = all.map(({ statement }) => readStatement(statement))
  const counts = countTerms(statements)
  const known: Statistics = {
    documents: Math.max(statistics.documents, all.length),
    frequency: (term) => Math.max(statistics.frequency(term), counts.get(term) ?? 0),
  }
  const ranking = rankTerms(counts.keys(), known)
  const reads = all.map((entry, i): Read => {
    const statement = statements[i] ?? readStatement('')
    return {
      requirement: entry,
      statement,
      vector: vectorOf(statement, ranking, known),
      plain: plainText(entry.statement),
    }
  })
  const [own, ...rest] = reads
  if (!own) return []
  const found = rest.flatMap((other) => {
    const [a, b] = own.requirement.id < other.requirement.id ? [own, other] : [other, own]
    const proposal = judge(a, b, similarity(a, b), ranking)
    return proposal ? [proposal] : []
  })
  found.sort(byScore)
  return (['duplicate', 'conflict'] as const).flatMap((kind) =>
    found.filter((proposal) => proposal.kind === kind).slice(0, MOST_OF_ONE),
  )
}
