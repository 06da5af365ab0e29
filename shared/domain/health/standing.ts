import type { HealthState } from '../vocabulary/index.ts'
import { SEVERITY } from './project-health.ts'
import type { RuleName } from './thresholds.ts'
import type { ProjectHealth } from './types.ts'

/**
 * A project's state and the rules that speak against it in a few characters, so that a report can hold those of ten thousand
 * projects: a mark for the state, then one letter for each finding on watch (small) or off course (capital), worst first.
 * `!Lo` is off course by its slip, on watch by its cost overrun. The letters are stored in reports: never give one another meaning.
 */
const MARKS: Readonly<Record<HealthState, string>> = { on_course: '+', watch: '~', off_course: '!', unknown: '?' }
const LETTERS: Readonly<Record<RuleName, string>> = {
  cpi: 'c',
  spi: 's',
  slip_percent: 'l',
  burn_ratio: 'b',
  cost_overrun_percent: 'o',
  overdue_days: 'd',
  stale_days: 't',
  coverage_percent: 'g',
  admin_behind_days: 'a',
  vendor_trouble_percent: 'v',
}

const STATE_OF_MARK: ReadonlyMap<string, HealthState> = new Map(
  Object.entries(MARKS).map(([state, mark]) => [mark, state as HealthState]),
)
const RULE_OF_LETTER: ReadonlyMap<string, RuleName> = new Map(
  Object.entries(LETTERS).map(([rule, letter]) => [letter, rule as RuleName]),
)

/** A finding that speaks against a project. */
export type AdverseFinding = { rule: RuleName; state: 'watch' | 'off_course' }
export type Standing = { state: HealthState; findings: AdverseFinding[] }

/** The compact standing of a judged project. */
export const encodeStanding = (health: Pick<ProjectHealth, 'state' | 'findings'>): string => {
  const letters = health.findings
    .filter((finding) => SEVERITY[finding.state] >= SEVERITY.watch)
    .map(({ rule, state }) => (state === 'off_course' ? LETTERS[rule].toUpperCase() : LETTERS[rule]))
  return MARKS[health.state] + letters.join('')
}

/** State and adverse findings of a compact standing; letters that it does not know are passed over. */
export const decodeStanding = (standing: string): Standing => ({
  state: STATE_OF_MARK.get(standing.charAt(0)) ?? 'unknown',
  findings: [...standing.slice(1)].flatMap((letter): AdverseFinding[] => {
    const rule = RULE_OF_LETTER.get(letter.toLowerCase())
    return rule ? [{ rule, state: letter === letter.toLowerCase() ? 'watch' : 'off_course' }] : []
  }),
})
