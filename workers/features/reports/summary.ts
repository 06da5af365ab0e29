import * as z from 'zod'
import type { HealthReport, ReportChanges } from '../../../shared/domain/health/index.ts'
import { HEALTH_STATES } from '../../../shared/domain/vocabulary/index.ts'
import { reason } from '../portfolio/health-schema.ts'

/** Reasons of a headline: the gravest ones. */
const MOST_REASONS = 3

const state = z.enum(HEALTH_STATES)

/** The headline of a report under the names that the fleet uses: stored beside the report, so that lists need not open it. */
export const summarySchema = z
  .object({
    reasons: z.array(reason).meta({ description: 'At most three, the gravest first.' }),
    previous_health: state.nullable(),
    score_change: z.number().nullable(),
    projects: z.int(),
    judged_projects: z.int(),
    on_course_projects: z.int(),
    watch_projects: z.int(),
    red_projects: z.int(),
    watermelons: z.int(),
    planned_minor: z.int(),
    actual_minor: z.int(),
    forecast_minor: z.int(),
    links: z.int(),
    covered_links: z.int(),
    coverage: z.int().nullable().meta({ description: 'Causal links that are covered, in whole percent.' }),
    worse: z.int().meta({ description: 'Projects whose state got worse since the report before.' }),
    better: z.int(),
    appeared: z.int(),
    disappeared: z.int(),
  })
  .meta({ id: 'ReportSummary' })
export type ReportSummary = z.infer<typeof summarySchema>

const changeCounts = (changes: ReportChanges | null) => ({
  worse: changes?.worse.count ?? 0,
  better: changes?.better.count ?? 0,
  appeared: changes?.appeared.count ?? 0,
  disappeared: changes?.disappeared.count ?? 0,
})

/** The headline of a report. */
export const summaryOf = (report: HealthReport): ReportSummary => ({
  reasons: report.reasons.slice(0, MOST_REASONS),
  previous_health: report.changes?.health.from ?? null,
  score_change: report.changes?.score ?? null,
  projects: report.counts.projects,
  judged_projects: report.counts.judged,
  on_course_projects: report.counts.by_state.on_course,
  watch_projects: report.counts.by_state.watch,
  red_projects: report.counts.by_state.off_course,
  watermelons: report.counts.watermelons,
  planned_minor: report.money.total.planned_minor,
  actual_minor: report.money.total.actual_minor,
  forecast_minor: report.money.total.forecast_minor,
  links: report.coverage.links,
  covered_links: report.coverage.covered,
  coverage: report.coverage.percent,
  ...changeCounts(report.changes),
})
