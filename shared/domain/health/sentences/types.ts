import type { HealthState } from '../../vocabulary/index.ts'
import type { ReasonCode } from '../reasons.ts'
import type { RuleName } from '../thresholds.ts'
import type { Figures } from './figures.ts'

/** The parameters of a reason or the inputs of a finding, read by name; a missing number is 0, a missing text is empty. */
export type Named = {
  n(name: string): number
  text(name: string): string
  on(name: string): string | null
}

/** The words of health in one language; every language has the same keys. */
export type HealthSentences = {
  /** Locale for figures and dates where the reader's own region is not known. */
  locale: string
  states: Record<HealthState, string>
  /** Name of each rule, as a heading or in a list. */
  rules: Record<RuleName, string>
  /** Why a portfolio is where it is. */
  reasons: Record<ReasonCode, (params: Named, figures: Figures) => string>
  /** What a rule found in one project, with its evidence. */
  findings: Record<RuleName, (value: number, inputs: Named, figures: Figures) => string>
  /** A rule that applies but has nothing to measure. */
  unmeasured: (rule: string) => string
}
