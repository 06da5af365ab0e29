import { addToList } from '../arithmetic/index.ts'
import type { MoscowPriority, ProposalEvidence } from '../vocabulary/index.ts'
import { type Measure, sameDate, sameSize } from './measures.ts'
import type { Statement } from './statement.ts'

export type Difference = ProposalEvidence['differing'][number]

const byDimension = (measures: readonly Measure[]): Map<string, Measure[]> => {
  const groups = new Map<string, Measure[]>()
  for (const measure of measures) addToList(groups, measure.dimension, measure)
  return groups
}

/** Figures of the same dimension of which none is in both statements. */
const measureDifferences = (a: Statement, b: Statement): Difference[] => {
  const [first, second] = [byDimension(a.measures), byDimension(b.measures)]
  return [...first].flatMap(([dimension, ours]): Difference[] => {
    const theirs = second.get(dimension)
    const [one, other] = [ours[0], theirs?.[0]]
    if (!theirs || !one || !other) return []
    const agrees = ours.some(({ value }) => theirs.some((their) => sameSize(value, their.value)))
    return agrees ? [] : [{ first: one.text, second: other.text, kind: 'quantity' }]
  })
}

const dateDifferences = (a: Statement, b: Statement): Difference[] => {
  const [one, other] = [a.dates[0], b.dates[0]]
  if (!one || !other) return []
  const agrees = a.dates.some(({ date }) => b.dates.some((their) => sameDate(date, their.date)))
  return agrees ? [] : [{ first: one.text, second: other.text, kind: 'date' }]
}

const sideDifferences = (a: Statement, b: Statement): Difference[] =>
  [...a.sides].flatMap(([concept, ours]) => {
    const theirs = b.sides.get(concept)
    return theirs && theirs.side !== ours.side ? [{ first: ours.word, second: theirs.word, kind: 'opposite' }] : []
  })

const denial = (a: Statement, b: Statement): Difference[] =>
  (a.negation === null) === (b.negation === null)
    ? []
    : [{ first: a.negation ?? '', second: b.negation ?? '', kind: 'negation' }]

/**
 * What two statements about the same subject say against each other: `opposite` words, a `negation`, another `quantity` or
 * `date`. A denial together with opposite words says the same in the end (not central, decentral) and is no difference.
 */
export const differences = (a: Statement, b: Statement): Difference[] => {
  const [sides, denied] = [sideDifferences(a, b), denial(a, b)]
  const cancel = sides.length === 1 && denied.length === 1
  return [...(cancel ? [] : [...sides, ...denied]), ...measureDifferences(a, b), ...dateDifferences(a, b)]
}

/** One unit must have what the other will not have. */
export const priorityDifferences = (first: MoscowPriority, second: MoscowPriority): Difference[] =>
  (first === 'must' && second === 'wont') || (first === 'wont' && second === 'must')
    ? [{ first, second, kind: 'priority' }]
    : []
