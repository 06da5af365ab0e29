import { compareText } from '../arithmetic/index.ts'
import type { Statement } from './statement.ts'

/** In how many of `documents` statements each term occurs. */
export type Statistics = { documents: number; frequency(term: string): number }

/** A statement as a vector of length 1: terms by their rank, the rarest first, with their weights. */
export type Vector = { ranks: Int32Array; weights: Float64Array }

/** Every term of a collection with its rank: rarest first, equally rare ones by their letters. */
export type Ranking = { rankOf: ReadonlyMap<string, number>; terms: readonly string[] }

export const countTerms = (statements: readonly Statement[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { terms } of statements) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

export const rankTerms = (terms: Iterable<string>, { frequency }: Pick<Statistics, 'frequency'>): Ranking => {
  const ranked = [...terms].sort((a, b) => frequency(a) - frequency(b) || compareText(a, b))
  return { rankOf: new Map(ranked.map((term, rank) => [term, rank])), terms: ranked }
}

/**
 * TF-IDF weights, scaled to length 1: (1 + ln tf) * ln(1 + N / df). G. Salton and C. Buckley, "Term-weighting approaches in
 * automatic text retrieval" (1988); C. Manning, P. Raghavan, H. Schütze, "Introduction to Information Retrieval" (2008), 6.4.
 * The 1 inside the logarithm keeps a word that all statements have above zero, so that equal statements are always equal.
 */
export const vectorOf = (statement: Statement, ranking: Ranking, { documents, frequency }: Statistics): Vector => {
  const weighted = [...statement.terms].map(([term, count]) => ({
    rank: ranking.rankOf.get(term) ?? -1,
    weight: (1 + Math.log(count)) * Math.log(1 + documents / Math.max(1, frequency(term))),
  }))
  weighted.sort((a, b) => a.rank - b.rank)
  const length = Math.sqrt(weighted.reduce((sum, { weight }) => sum + weight * weight, 0))
  return {
    ranks: Int32Array.from(weighted, ({ rank }) => rank),
    weights: Float64Array.from(weighted, ({ weight }) => (length === 0 ? 0 : weight / length)),
  }
}

/** The cosine of the angle between two vectors of length 1: 0 without a common term, 1 for equal ones. */
export const cosine = (a: Vector, b: Vector): number => {
  let sum = 0
  let [i, j] = [0, 0]
  while (i < a.ranks.length && j < b.ranks.length) {
    const difference = (a.ranks[i] ?? 0) - (b.ranks[j] ?? 0)
    if (difference === 0) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0)
      i += 1
      j += 1
    } else if (difference < 0) i += 1
    else j += 1
  }
  return Math.min(1, sum)
}

/**
 * The cosines of one vector after another to many others, with the same sums as `cosine`. The one is spread over a table by
 * rank, so that each of the others is walked once.
 */
export const cosinesTo = (terms: number): ((one: Vector) => (other: Vector) => number) => {
  const table = new Float64Array(terms)
  let spread: Vector | null = null
  return (one) => {
    for (const rank of spread?.ranks ?? []) table[rank] = 0
    for (let i = 0; i < one.ranks.length; i += 1) table[one.ranks[i] ?? 0] = one.weights[i] ?? 0
    spread = one
    return ({ ranks, weights }) => {
      let sum = 0
      for (let i = 0; i < ranks.length; i += 1) sum += (table[ranks[i] ?? 0] ?? 0) * (weights[i] ?? 0)
      return Math.min(1, sum)
    }
  }
}

/** Ranks of the terms that both have, the one that adds most to the cosine first. */
export const sharedRanks = (a: Vector, b: Vector): number[] => {
  const weights = new Map(Array.from(b.ranks, (rank, j) => [rank, b.weights[j] ?? 0]))
  return Array.from(a.ranks, (rank, i) => ({ rank, weight: (a.weights[i] ?? 0) * (weights.get(rank) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || x.rank - y.rank)
    .map(({ rank }) => rank)
}

/**
 * How many of its rarest terms a vector must show so that nothing with a cosine of `least` is missed: what is left has a
 * length below `least`, so by Cauchy and Schwarz it alone cannot reach it (prefix filtering: S. Chaudhuri, V. Ganti,
 * R. Kaushik, "A primitive operator for similarity joins in data cleaning", 2006).
 */
export const prefixLength = ({ weights }: Vector, least: number): number => {
  let left = 0
  for (let count = weights.length; count > 0; count -= 1) {
    left += (weights[count - 1] ?? 0) ** 2
    // A hair of room for what floating point rounds off.
    if (left >= least * least - 1e-9) return count
  }
  return 0
}
