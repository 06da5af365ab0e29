import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import type { ClientWork } from '../../jobs/context.ts'
import { dueOf, flushOutbox, mailDue } from '../../jobs/outbox.ts'
import { closeJob } from '../../jobs/report-jobs.ts'
import { lastSequence, standingReport, TREND_DAYS, type TrendPoint, trendBefore, trendOf } from './queries.ts'
import { type ReportRecord, recordOf } from './schema.ts'

/** What the fleet shows of a client: made from all of its reports up to number `reports`. */
export type FleetStanding = { record: ReportRecord; trend: readonly TrendPoint[]; reports: number }

/** Columns of `fleet` after the client's own, with their values. */
const fleetValues = ({ record, trend, reports }: FleetStanding): Record<string, string | number | null> => {
  const { summary } = record
  return {
    reports,
    report_id: record.id,
    report_sequence: record.sequence,
    reported_at: record.created_at,
    as_of_on: record.as_of_on,
    health: record.health,
    previous_health: summary.previous_health,
    reason: summary.reasons[0] ? JSON.stringify(summary.reasons[0]) : null,
    score: record.score,
    projects: summary.projects,
    judged_projects: summary.judged_projects,
    on_course_projects: summary.on_course_projects,
    watch_projects: summary.watch_projects,
    red_projects: summary.red_projects,
    watermelons: summary.watermelons,
    planned_minor: summary.planned_minor,
    actual_minor: summary.actual_minor,
    forecast_minor: summary.forecast_minor,
    links: summary.links,
    covered_links: summary.covered_links,
    coverage: summary.coverage,
    trend: JSON.stringify(trend.flatMap((point) => point.score ?? [])),
  }
}

/**
 * Shows in the fleet where a client stands. Reports are only ever added, so whoever saw more of them knows better, in
 * whatever order the two arrive.
 */
export const showInFleet = (clientId: string, consultancyId: string, standing: FleetStanding): SQL => {
  const values = Object.entries(fleetValues(standing))
  const names = sql.raw(values.map(([name]) => name).join(', '))
  const updates = sql.raw(values.map(([name]) => `${name} = excluded.${name}`).join(', '))
  return sql`INSERT INTO fleet (client_id, consultancy_id, ${names})
    VALUES (${clientId}, ${consultancyId}, ${sql.join(
      values.map(([, value]) => sql`${value}`),
      sql`, `,
    )})
    ON CONFLICT (client_id) DO UPDATE SET ${updates}
    WHERE excluded.reports > fleet.reports`
}

/** What `deliver` needs to know of a client's database: read beside whatever wrote to it last. */
export const DELIVERY: readonly SQL[] = [standingReport, trendBefore(null, TREND_DAYS), lastSequence, mailDue]

/**
 * Carries what a client's database holds to where it is looked for: the report that stands to the fleet, the mail to its
 * readers; then the job is closed, with the instant at which mail that could not go out now is due. Each step may be repeated, and each repeats what an earlier, killed attempt left undone.
 *
 * @param found the rows of `DELIVERY`
 */
export const deliver = async (ctx: ClientWork, runKey: string, found: readonly Row[][]): Promise<void> => {
  const [standing = [], trend = [], last = [], due] = found
  const record = standing[0] ? recordOf(standing[0]) : null
  const { id, consultancy_id } = ctx.client
  const reports = Number(last[0]?.sequence ?? 0)
  const show = record ? [showInFleet(id, consultancy_id, { record, trend: trendOf(trend), reports })] : []
  if (dueOf(due) === null) {
    await ctx.control.write([...show, closeJob(runKey, id, ctx.now, null)])
    return
  }
  await ctx.control.write(show)
  const { due_at } = await flushOutbox(ctx, ctx.db)
  await ctx.control.write([closeJob(runKey, id, ctx.now, due_at)])
}
