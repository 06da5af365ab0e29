import { dayNumber } from '../calendar/index.ts'
import { earnedValue } from '../earned-value/index.ts'
import type { HealthState, ProjectStatus } from '../vocabulary/index.ts'
import { type Facts, MEASURES, PROVING_RULES, RULES_OF_STATUS } from './rules.ts'
import { judge, RULE_NAMES, type RuleName, type Thresholds } from './thresholds.ts'
import type { Finding, HealthProjectInput, ProjectContext, ProjectHealth } from './types.ts'

/** How bad a state is: the order in which findings and projects are told. */
export const SEVERITY: Readonly<Record<HealthState, number>> = { off_course: 3, watch: 2, unknown: 1, on_course: 0 }

/** Points that a finding takes from the 100 of a project. */
const PENALTY: Readonly<Record<HealthState, number>> = { off_course: 30, watch: 12, unknown: 0, on_course: 0 }

const RULE_ORDER: ReadonlyMap<RuleName, number> = new Map(RULE_NAMES.map((name, i) => [name, i]))

/** True for a project that is agreed and not ended: the ones that the counts of a portfolio are about. */
export const isLive = (status: ProjectStatus): boolean =>
  status === 'approved' || status === 'running' || status === 'paused'

const findingOf = (rule: RuleName, facts: Facts, thresholds: Thresholds): Finding | null => {
  const measured = MEASURES[rule](facts)
  if (!measured) return null
  const { value, inputs } = measured
  if (value === null) return { rule, state: 'unknown', value, limit: thresholds[`${rule}_watch`], inputs }
  const { state, limit } = judge(rule, value, thresholds)
  // A vendor's other projects are a warning, not evidence against this one.
  if (rule === 'vendor_trouble_percent' && state === 'off_course') {
    return { rule, state: 'watch', value, limit: thresholds.vendor_trouble_percent_watch, inputs }
  }
  return { rule, state, value, limit, inputs }
}

const worstFirst = (a: Finding, b: Finding): number =>
  SEVERITY[b.state] - SEVERITY[a.state] || (RULE_ORDER.get(a.rule) ?? 0) - (RULE_ORDER.get(b.rule) ?? 0)

const stateOf = (findings: readonly Finding[]): HealthState => {
  const states = new Set(findings.map((finding) => finding.state))
  if (states.has('off_course')) return 'off_course'
  if (states.has('watch')) return 'watch'
  const proven = findings.some((finding) => finding.state === 'on_course' && PROVING_RULES.has(finding.rule))
  return proven ? 'on_course' : 'unknown'
}

/** Silence is no evidence against a green report; anything else that is off course is. */
const contradictsGreen = ({ rule, state }: Finding): boolean => state === 'off_course' && rule !== 'stale_days'

/**
 * The health of one project as of a day, by the rules that make sense for its status (`RULES_OF_STATUS`). Its state is the one of its
 * worst finding; on course needs evidence of cost or time, else the state is unknown. Score: 100, less 12 for each finding on
 * watch and 30 for each off course, at least 0. A watermelon is a live project that reports green while a finding other than staleness is off course.
 * Values are rounded before they are judged, so that what is shown and its colour agree. Throws RangeError where `as_of_on` is no date.
 */
export const projectHealth = (
  project: HealthProjectInput,
  context: ProjectContext,
  thresholds: Thresholds,
  as_of_on: string,
): ProjectHealth => {
  const asOf = dayNumber(as_of_on)
  const facts: Facts = { project, earned: earnedValue(project, as_of_on), context, as_of_on, asOf }
  const findings = RULES_OF_STATUS[project.status].flatMap((rule) => findingOf(rule, facts, thresholds) ?? [])
  findings.sort(worstFirst)
  const state = stateOf(findings)
  const lost = findings.reduce((sum, finding) => sum + PENALTY[finding.state], 0)
  return {
    state,
    score: state === 'unknown' ? null : Math.max(0, 100 - lost),
    findings,
    watermelon: isLive(project.status) && project.reported_confidence === 'green' && findings.some(contradictsGreen),
  }
}
