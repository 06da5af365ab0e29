import type { Artefact, Language, LinkStrength, TechnologyCategory, UnitFunction } from '../vocabulary/index.ts'

/** A sentence in every language of the product. */
export type Sentence = Readonly<Record<Language, string>>

/** One administrative change that a category of technology usually causes in units of one function. */
export type PlaybookRule = {
  /** Stored in causal links as `rule_id`: once shipped it keeps its meaning for ever. */
  readonly id: string
  readonly category: TechnologyCategory
  readonly unit_function: UnitFunction
  readonly artefact: Artefact
  /** How the technology causes the change. */
  readonly mechanism: Sentence
  readonly strength: LinkStrength
  /** Days after go-live (negative: before it) by which the change must be finished. */
  readonly lag_days: number
  /** Why the playbook asks for it. */
  readonly reason: Sentence
}

type RuleOfCategory = Omit<PlaybookRule, 'id' | 'category'> & { readonly slug: string }

/** The rules of one category; an id is the category and the slug: `process-automation-flow`. */
export const rulesFor = (category: TechnologyCategory, rules: readonly RuleOfCategory[]): readonly PlaybookRule[] =>
  rules.map(({ slug, ...rule }) => ({ id: `${category.replaceAll('_', '-')}-${slug}`, category, ...rule }))
