import { compareText } from '../arithmetic/index.ts'
import type { HealthState, ProjectStatus } from '../vocabulary/index.ts'
import type { MoneyTotals, PortfolioMoney } from './money.ts'
import { SEVERITY } from './project-health.ts'
import type { HealthProjectRow } from './rows.ts'
import { type AdverseFinding, decodeStanding, type Standing } from './standing.ts'

/** At most so many projects of a kind are named; the counts are full. */
export const MOST_CHANGES = 25

/** What of a report the comparison reads. */
export type ComparableReport = {
  as_of_on: string
  health: HealthState
  score: number | null
  money: Pick<PortfolioMoney, 'total'>
  coverage: { links: number; covered: number; percent: number | null }
  counts: { watermelons: number }
  states: Readonly<Record<string, string>>
  projects: readonly Pick<HealthProjectRow, 'id' | 'name' | 'status'>[]
}

/** One project that changed. `from` is null where it appeared, `to` where it is no longer live; name and status null where unknown. */
export type ProjectChange = {
  id: string
  name: string | null
  status: ProjectStatus | null
  from: HealthState | null
  to: HealthState | null
  findings_appeared: AdverseFinding[]
  findings_gone: AdverseFinding[]
}

export type ChangeList = { count: number; projects: ProjectChange[] }

/** What changed since the report before; differences are current minus previous, null where either is unknown. */
export type ReportChanges = {
  previous_as_of_on: string
  health: { from: HealthState; to: HealthState }
  score: number | null
  money: MoneyTotals
  coverage: { links: number; covered: number; percent: number | null }
  watermelons: number
  worse: ChangeList
  better: ChangeList
  /** Live projects that the report before did not know as live. */
  appeared: ChangeList
  /** Projects that are no longer live: completed, cancelled, back to a proposal, or deleted (status null). */
  disappeared: ChangeList
}

type Describe = (id: string) => { name: string; status: ProjectStatus | null } | undefined

const difference = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : to - from

const without = (findings: readonly AdverseFinding[], others: readonly AdverseFinding[]): AdverseFinding[] =>
  findings.filter(({ rule, state }) => !others.some((other) => other.rule === rule && other.state === state))

const changeOf = (id: string, from: Standing | null, to: Standing | null, describe: Describe): ProjectChange => {
  const known = describe(id)
  return {
    id,
    name: known?.name ?? null,
    status: known?.status ?? null,
    from: from?.state ?? null,
    to: to?.state ?? null,
    findings_appeared: without(to?.findings ?? [], from?.findings ?? []),
    findings_gone: without(from?.findings ?? [], to?.findings ?? []),
  }
}

const severity = (state: HealthState | null): number => (state === null ? -1 : SEVERITY[state])

const gravestFirst = (a: ProjectChange, b: ProjectChange): number =>
  severity(b.to) - severity(a.to) || severity(b.from) - severity(a.from) || compareText(a.id, b.id)

const listOf = (changes: ProjectChange[]): ChangeList => ({
  count: changes.length,
  projects: changes.sort(gravestFirst).slice(0, MOST_CHANGES),
})

const projectChanges = (previous: ComparableReport, current: ComparableReport, describe: Describe) => {
  const changes = { worse: [], better: [], appeared: [], disappeared: [] } as Record<
    'worse' | 'better' | 'appeared' | 'disappeared',
    ProjectChange[]
  >
  const before = new Map(Object.entries(previous.states))
  for (const [id, standing] of Object.entries(current.states)) {
    const old = before.get(id)
    before.delete(id)
    if (old?.charAt(0) === standing.charAt(0)) continue
    const [from, to] = [old === undefined ? null : decodeStanding(old), decodeStanding(standing)]
    const change = changeOf(id, from, to, describe)
    if (from === null) changes.appeared.push(change)
    else if (SEVERITY[to.state] > SEVERITY[from.state]) changes.worse.push(change)
    else changes.better.push(change)
  }
  for (const [id, old] of before) changes.disappeared.push(changeOf(id, decodeStanding(old), null, describe))
  return changes
}

const describeFromRows = (...reports: ComparableReport[]): Describe => {
  const rows = new Map(reports.flatMap((report) => report.projects.map((row) => [row.id, row] as const)))
  return (id) => rows.get(id)
}

const moneyDifference = (from: MoneyTotals, to: MoneyTotals): MoneyTotals => ({
  planned_minor: to.planned_minor - from.planned_minor,
  committed_minor: to.committed_minor - from.committed_minor,
  actual_minor: to.actual_minor - from.actual_minor,
  forecast_minor: to.forecast_minor - from.forecast_minor,
})

/**
 * What changed between two reports and why: live projects whose state got worse or better (order: on course, unknown, watch, off
 * course), that appeared or are no longer live, each with the findings that came and went; and the differences of score, money
 * and coverage. Gravest first, ties by id. `describe` names projects; without it only those that a report lists have a name.
 */
export const compareReports = (
  previous: ComparableReport,
  current: ComparableReport,
  describe: Describe = describeFromRows(previous, current),
): ReportChanges => {
  const { worse, better, appeared, disappeared } = projectChanges(previous, current, describe)
  return {
    previous_as_of_on: previous.as_of_on,
    health: { from: previous.health, to: current.health },
    score: difference(previous.score, current.score),
    money: moneyDifference(previous.money.total, current.money.total),
    coverage: {
      links: current.coverage.links - previous.coverage.links,
      covered: current.coverage.covered - previous.coverage.covered,
      percent: difference(previous.coverage.percent, current.coverage.percent),
    },
    watermelons: current.counts.watermelons - previous.counts.watermelons,
    worse: listOf(worse),
    better: listOf(better),
    appeared: listOf(appeared),
    disappeared: listOf(disappeared),
  }
}
