import { addToList } from '../arithmetic/index.ts'
import { cosinesTo, prefixLength, type Vector } from './vectors.ts'

export type Pair = { first: number; second: number; score: number }

export type PairSearch = {
  pairs: Pair[]
  /** Entries of the index that were looked at, each worth at most one comparison: what the search costs. */
  comparisons: number
  /** Vectors for which the allowance ended before their words did; pairs of theirs may be missing. */
  cut_short: number
}

/** More do not fit into the numbers by which pairs of words are sorted. */
export const MOST_VECTORS = 50_000
/** Length of the part of a vector that is left out of the index. */
const LEFT_OUT = 0.2
/** Words of a statement that are indexed, its rarest: two statements about one subject share several of them. */
const MOST_INDEXED = 16

/** Pairs of a vector with those before it that are kept, the most similar: many statements of few words would fill the memory. */
const MOST_PAIRS = 20

/** Entries of the index that one of `count` vectors may look at, so that all together grow by the power of 1.5 at most. */
export const allowanceOf = (count: number): number => 100 + Math.ceil(3 * Math.sqrt(count))

/** The entries of one key, in the order of the vectors: those of `own` and, from `from` on, the ones before it. */
type Stretch = { from: number; own: number }
type ByTwo = { entries: Int32Array; stretches: Stretch[][] }

const indexedRanks = (vector: Vector, unshared: number): number[] =>
  Array.from(vector.ranks.subarray(0, prefixLength(vector, LEFT_OUT)))
    .filter((rank) => rank >= unshared)
    .slice(0, MOST_INDEXED)

/** Key and vector as one number, for each two indexed terms of each vector, in order. */
const sortedKeys = (indexed: readonly (readonly number[])[], span: number): Float64Array => {
  const size = indexed.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const keys = new Float64Array(size)
  let at = 0
  indexed.forEach((ranks, vector) => {
    ranks.forEach((rank, i) => {
      for (let j = i + 1; j < ranks.length; j += 1) {
        keys[at] = (rank * span + (ranks[j] ?? 0)) * indexed.length + vector
        at += 1
      }
    })
  })
  return keys.sort()
}

/**
 * The vectors that share two indexed terms, by vector and the rarest terms first. `terms` is the number of all terms, of
 * which the first `unshared` stand in one vector only. Sorting numbers took a third of the time of a table of lists.
 */
const indexByTwo = (vectors: readonly Vector[], terms: number, unshared: number): ByTwo => {
  const indexed = vectors.map((vector) => indexedRanks(vector, unshared).map((rank) => rank - unshared))
  const keys = sortedKeys(indexed, terms - unshared)
  const entries = new Int32Array(keys.length)
  const stretches = vectors.map((): Stretch[] => [])
  let [from, current] = [0, -1]
  keys.forEach((value, own) => {
    const key = Math.floor(value / vectors.length)
    const vector = value - key * vectors.length
    entries[own] = vector
    if (key === current) stretches[vector]?.push({ from, own })
    else [from, current] = [own, key]
  })
  return { entries, stretches }
}

type Weighted = { vector: number; weight: number }

/** The vectors of which one term makes up a large part, by that term and the largest part first. */
const indexByOne = (vectors: readonly Vector[], unshared: number, heavy: number): Map<number, Weighted[]> => {
  const index = new Map<number, Weighted[]>()
  vectors.forEach(({ ranks, weights }, vector) => {
    ranks.forEach((rank, i) => {
      const weight = weights[i] ?? 0
      if (rank >= unshared && weight >= heavy) addToList(index, rank, { vector, weight })
    })
  })
  for (const list of index.values()) list.sort((a, b) => b.weight - a.weight || a.vector - b.vector)
  return index
}

/** Neighbours of one vector that come before it: those that share a heavy term, then those that share two, rarest first. */
function* neighbours(
  own: number,
  vector: Vector,
  byOne: ReadonlyMap<number, readonly Weighted[]>,
  { entries, stretches }: ByTwo,
  heavy: number,
): Generator<number> {
  for (let i = 0; i < vector.ranks.length; i += 1) {
    const weight = vector.weights[i] ?? 0
    for (const other of byOne.get(vector.ranks[i] ?? -1) ?? []) {
      if (other.weight * weight < heavy) break
      yield Math.min(other.vector, own)
    }
  }
  // Newest first: where not all fit, what was handed in at about the same time is the likelier duplicate.
  for (const stretch of stretches[own] ?? [])
    for (let at = stretch.own - 1; at >= stretch.from; at -= 1) yield entries[at] ?? own
}

/**
 * Pairs of vectors with a cosine of at least `least`, each once, `first < second`; exact but for what `cut_short` counts and
 * for vectors of more than 16 indexed terms. Two vectors that share one indexed term reach `least` only where it makes up a
 * large part of both, because what is not indexed of them is too short (Cauchy and Schwarz); all others share two. So an index
 * by heavy terms and one by pairs of terms find every pair (after prefix filtering: R. Bayardo, Y. Ma, R. Srikant, "Scaling
 * up all pairs similarity search", 2007; with two terms: J. Wang, G. Li, J. Feng, "Can we beat the prefix filtering?", 2012).
 * Where words are so common that a vector would use up its allowance, its least telling ones are left out.
 *
 * @param terms the number of all terms; the first `unshared` ranks stand in one vector only
 * @throws RangeError for more than 50,000 vectors
 */
export const similarPairs = (
  vectors: readonly Vector[],
  least: number,
  { terms, unshared }: { terms: number; unshared: number },
): PairSearch => {
  if (vectors.length > MOST_VECTORS) throw new RangeError(`At most ${MOST_VECTORS} vectors are compared.`)
  const heavy = least - LEFT_OUT
  const byOne = indexByOne(vectors, unshared, heavy)
  const byTwo = indexByTwo(vectors, terms, unshared)
  const seenBy = new Int32Array(vectors.length).fill(-1)
  const cosineTo = cosinesTo(terms)
  const allowance = allowanceOf(vectors.length)
  const found: PairSearch = { pairs: [], comparisons: 0, cut_short: 0 }
  vectors.forEach((vector, second) => {
    seenBy[second] = second
    const cosine = cosineTo(vector)
    const pairs: Pair[] = []
    let left = allowance
    for (const first of neighbours(second, vector, byOne, byTwo, heavy)) {
      if (left === 0) {
        found.cut_short += 1
        break
      }
      left -= 1
      const other = vectors[first]
      if (seenBy[first] === second || !other) continue
      seenBy[first] = second
      const score = cosine(other)
      if (score >= least) pairs.push({ first, second, score })
    }
    found.comparisons += allowance - left
    pairs.sort((a, b) => b.score - a.score || a.first - b.first)
    for (const pair of pairs.slice(0, MOST_PAIRS)) found.pairs.push(pair)
  })
  return found
}
