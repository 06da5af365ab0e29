import type { Reason } from '../reasons.ts'
import type { Finding } from '../types.ts'
import type { Figures } from './figures.ts'
import type { HealthSentences, Named } from './types.ts'

/**
 * Health in words. A page imports the one language that it shows (`sentences/en.ts`), a mail the one of its reader; both say the
 * same of the same report.
 */
export { type Figures, figuresFor } from './figures.ts'
export type { HealthSentences, Named } from './types.ts'

const named = (values: Readonly<Record<string, number | string | null>>): Named => ({
  n: (name) => Number(values[name] ?? 0),
  text: (name) => String(values[name] ?? ''),
  on: (name) => (values[name] === undefined || values[name] === null ? null : String(values[name])),
})

/** The sentence of a reason, with its full stop. */
export const reasonSentence = (words: HealthSentences, reason: Reason, figures: Figures): string =>
  words.reasons[reason.code](named(reason.params), figures)

/** What a finding says of a project: a phrase without a full stop. */
export const findingSentence = (words: HealthSentences, finding: Finding, figures: Figures): string =>
  finding.value === null
    ? words.unmeasured(words.rules[finding.rule])
    : words.findings[finding.rule](finding.value, named(finding.inputs), figures)
