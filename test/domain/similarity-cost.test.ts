import { describe, expect, it } from 'vitest'
import { allowanceOf, type ComparedRequirement, propose } from '../../shared/domain/similarity/index.ts'

const requirement = (id: string, unit_id: string, statement: string): ComparedRequirement => ({
  ...{ id, unit_id, statement, moscow: 'should' },
})

/** A stream of numbers from 0 to 1 that is the same in every run (linear congruential, Numerical Recipes). */
const numbers = (): (() => number) => {
  let seed = 7
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
}

const word = (n: number): string => `w${[...String(n)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')}q`

/** Statements of 12 words from a vocabulary; `even` draws each word as often as the others, else as languages do (Zipf). */
const corpus = (count: number, vocabulary: number, even: boolean): ComparedRequirement[] => {
  const next = numbers()
  const draw = (): number => Math.floor(even ? next() * vocabulary : Math.exp(next() * Math.log(vocabulary + 1)) - 1)
  return Array.from({ length: count }, (_, i) =>
    requirement(
      `r${String(i).padStart(5, '0')}`,
      `u${i % 9}`,
      Array.from({ length: 12 }, () => word(draw())).join(' '),
    ),
  )
}

describe('the number of comparisons', () => {
  const few = 300
  const many = 1_200
  const growth = (of: (count: number) => ComparedRequirement[]): number =>
    propose(of(many)).comparisons / propose(of(few)).comparisons

  it('grows by much less than sixteen times when there are four times as many statements', () => {
    // Languages use more words the more is written: vocabulary as the root of the length (Heaps).
    expect(growth((count) => corpus(count, Math.ceil(60 * Math.sqrt(count)), false))).toBeLessThan(12)
    expect(growth((count) => corpus(count, 40, true))).toBeLessThan(12)
    expect(growth((count) => corpus(count, 40, false))).toBeLessThan(12)
  })

  it('stays below the power of 1.5 whatever the words are, and says where that cut it short', () => {
    const same = Array.from({ length: many }, (_, i) =>
      requirement(`r${i}`, `u${i % 9}`, 'The portal answers in seconds'),
    )
    for (const rows of [corpus(many, 40, true), corpus(many, 20, false), same]) {
      const { comparisons, cut_short } = propose(rows)
      expect(comparisons).toBeLessThanOrEqual(many * (allowanceOf(many) + 1))
      if (rows === same) expect(cut_short).toBe(0)
    }
    expect(propose(corpus(many, 40, true)).cut_short).toBeGreaterThan(0)
  })

  it('finds a reworded statement among many', () => {
    const rows = corpus(many, 3_000, false)
    const words = rows[17]?.statement.split(' ') ?? []
    const reworded = requirement('zz', 'u1', [...words.slice(3), 'another', 'wording', 'entirely'].reverse().join(' '))
    const found = propose([...rows, reworded]).proposals.filter(({ second_id }) => second_id === 'zz')
    expect(found.map(({ first_id }) => first_id)).toContain('r00017')
  })
})
