import type { HealthState } from '../vocabulary/index.ts'
import type { AssessedProject, Assessment } from './assessment.ts'
import type { HealthCounts } from './counts.ts'
import { SEVERITY } from './project-health.ts'
import { judge, RULES, type RuleName, type Thresholds } from './thresholds.ts'
import type { HealthUnitInput } from './types.ts'
import type { VendorSummary } from './vendor-summary.ts'

/** Codes of the reasons, in the order in which equally grave ones are told. */
export const REASON_CODES = [
  'no_projects',
  'no_evidence',
  'projects_off_course',
  'watermelons',
  'admin_behind',
  'admin_open_after_go_live',
  'projects_overdue',
  'projects_slipped',
  'cost_overrun',
  'cost_performance_low',
  'schedule_performance_low',
  'burning_fast',
  'vendor_trouble',
  'coverage_incomplete',
  'no_coverage',
  'stale_reports',
  'renewals_due',
  'vendor_concentration',
  'all_on_course',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

/** Why a portfolio is where it is; a message catalogue turns code and parameters into a sentence. */
export type Reason = { code: ReasonCode; state: HealthState; params: Record<string, number | string> }

type Source = {
  assessment: Assessment
  counts: HealthCounts
  vendors: VendorSummary
  units: readonly HealthUnitInput[]
  thresholds: Thresholds
}

const REASON_OF_RULE: readonly (readonly [RuleName, ReasonCode])[] = [
  ['overdue_days', 'projects_overdue'],
  ['slip_percent', 'projects_slipped'],
  ['cpi', 'cost_performance_low'],
  ['spi', 'schedule_performance_low'],
  ['burn_ratio', 'burning_fast'],
  ['stale_days', 'stale_reports'],
]

type Broken = { count: number; off_course: number; worst: number; worst_days: number }

/**
 * Live projects that break a rule, the value of the worst of them, and the most days any of them has slipped: a short
 * project may be the worst by percent while a long one has slipped by more days.
 */
const brokenBy = (live: readonly AssessedProject[], rule: RuleName): Broken | null => {
  let broken: Broken | null = null
  for (const { health } of live) {
    const finding = health.findings.find((entry) => entry.rule === rule)
    if (!finding || finding.value === null || SEVERITY[finding.state] < SEVERITY.watch) continue
    broken ??= { count: 0, off_course: 0, worst: finding.value, worst_days: 0 }
    broken.count += 1
    if (finding.state === 'off_course') broken.off_course += 1
    broken.worst_days = Math.max(broken.worst_days, Number(finding.inputs.slip_days ?? 0))
    if (RULES[rule].worse === 'below' ? finding.value < broken.worst : finding.value > broken.worst)
      broken.worst = finding.value
  }
  return broken
}

const ruleReasons = (live: readonly AssessedProject[]): Reason[] =>
  REASON_OF_RULE.flatMap(([rule, code]) => {
    const broken = brokenBy(live, rule)
    if (!broken) return []
    const { count, off_course, worst, worst_days } = broken
    const days = rule === 'slip_percent' ? { worst_days } : {}
    return { code, state: off_course > 0 ? 'off_course' : 'watch', params: { count, off_course, worst, ...days } }
  })

const costReason = (live: readonly AssessedProject[]): Reason[] => {
  const broken = brokenBy(live, 'cost_overrun_percent')
  if (!broken) return []
  let amount = 0
  for (const { health } of live) {
    const finding = health.findings.find((entry) => entry.rule === 'cost_overrun_percent')
    if (!finding || SEVERITY[finding.state] < SEVERITY.watch) continue
    amount += Number(finding.inputs.expected_minor ?? 0) - Number(finding.inputs.planned_minor ?? 0)
  }
  const { count, off_course, worst } = broken
  const state = off_course > 0 ? 'off_course' : 'watch'
  return [{ code: 'cost_overrun', state, params: { count, off_course, worst, amount_minor: amount } }]
}

const trackReasons = ({ assessment, units, thresholds }: Source): Reason[] => {
  const live = new Set(assessment.projects.filter((entry) => entry.live).map((entry) => entry.project.id))
  const behind = assessment.lags.filter((lag) => lag.days_behind > 0 && live.has(lag.technology_project_id))
  const reasons: Reason[] = []
  const worst = behind.reduce((most, lag) => Math.max(most, lag.days_behind), 0)
  if (worst > thresholds.admin_behind_days_watch) {
    const affected = new Set(behind.map((lag) => lag.unit_id))
    const named = units.filter((unit) => affected.has(unit.id)).map((unit) => unit.name)
    const params = {
      links: behind.length,
      projects: new Set(behind.map((lag) => lag.technology_project_id)).size,
      units: affected.size,
      unit_names: named.sort().slice(0, 3).join(', '),
      days: worst,
      weeks: Math.ceil(worst / 7),
    }
    reasons.push({ code: 'admin_behind', state: judge('admin_behind_days', worst, thresholds).state, params })
  }
  const open = assessment.open_after_go_live
  if (open.length > 0) {
    const projects = new Set(open.map((link) => link.technology_project_id)).size
    reasons.push({ code: 'admin_open_after_go_live', state: 'watch', params: { links: open.length, projects } })
  }
  return reasons
}

const coverageReasons = ({ assessment, thresholds }: Source): Reason[] => {
  const live = new Set(assessment.projects.filter((entry) => entry.live).map((entry) => entry.project.id))
  const open = assessment.coverage.projects.filter((entry) => live.has(entry.project_id) && entry.state !== 'complete')
  const linked = open.filter((entry) => entry.links > 0)
  const reasons: Reason[] = []
  const { percent } = assessment.coverage.portfolio
  if (linked.length > 0 && percent !== null) {
    const units = new Set(linked.flatMap((entry) => entry.uncovered_unit_ids)).size
    const state = judge('coverage_percent', percent, thresholds).state
    reasons.push({ code: 'coverage_incomplete', state, params: { percent, projects: linked.length, units } })
  }
  const unlinked = open.length - linked.length
  if (unlinked > 0) reasons.push({ code: 'no_coverage', state: 'unknown', params: { count: unlinked } })
  return reasons
}

const vendorReasons = ({ vendors, thresholds }: Source): Reason[] => {
  const reasons: Reason[] = []
  const [worst] = vendors.troubled
  if (worst) {
    const params = { count: vendors.troubled.length, vendor_name: worst.vendor_name ?? '', percent: worst.percent }
    reasons.push({
      code: 'vendor_trouble',
      state: judge('vendor_trouble_percent', worst.percent, thresholds).state,
      params,
    })
  }
  const { count, notice_overdue, within_days } = vendors.renewals
  if (count > 0) {
    const state = notice_overdue > 0 ? 'watch' : 'on_course'
    reasons.push({ code: 'renewals_due', state, params: { count, notice_overdue, within_days } })
  }
  const [largest] = vendors.top_shares
  if (vendors.level === 'high' && vendors.hhi !== null && largest) {
    const params = { hhi: vendors.hhi, vendor_name: largest.vendor_name ?? '', share_percent: largest.share_percent }
    reasons.push({ code: 'vendor_concentration', state: 'watch', params })
  }
  return reasons
}

const countReasons = ({ counts }: Source): Reason[] => {
  const { live, judged, watermelons, by_state } = counts
  if (live === 0) return [{ code: 'no_projects', state: 'unknown', params: { projects: counts.projects } }]
  if (judged === 0) return [{ code: 'no_evidence', state: 'unknown', params: { count: live } }]
  const reasons: Reason[] = []
  if (by_state.off_course > 0) {
    const percent = Math.floor((by_state.off_course * 100) / judged)
    reasons.push({
      code: 'projects_off_course',
      state: 'off_course',
      params: { count: by_state.off_course, judged, percent },
    })
  }
  if (watermelons > 0) reasons.push({ code: 'watermelons', state: 'off_course', params: { count: watermelons } })
  if (by_state.on_course === judged)
    reasons.push({ code: 'all_on_course', state: 'on_course', params: { count: judged } })
  return reasons
}

const CODE_ORDER: ReadonlyMap<ReasonCode, number> = new Map(REASON_CODES.map((code, i) => [code, i]))

/** Why the portfolio is where it is: gravest first, ties in the order of `REASON_CODES`. */
export const portfolioReasons = (source: Source): Reason[] => {
  const live = source.assessment.projects.filter((entry) => entry.live)
  const reasons = [
    ...countReasons(source),
    ...trackReasons(source),
    ...ruleReasons(live),
    ...costReason(live),
    ...vendorReasons(source),
    ...coverageReasons(source),
  ]
  const order = (reason: Reason) => CODE_ORDER.get(reason.code) ?? 0
  return reasons.sort((a, b) => SEVERITY[b.state] - SEVERITY[a.state] || order(a) - order(b))
}
