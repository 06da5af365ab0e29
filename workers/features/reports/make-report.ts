import { type SQL, sql } from 'drizzle-orm'
import { DatabaseError } from '../../../db/client.ts'
import { canonicalJson, healthReport } from '../../../shared/domain/health/index.ts'
import { sha256 } from '../../http/hash.ts'
import { newId } from '../../http/ids.ts'
import type { ClientWork } from '../../jobs/context.ts'
import { mailStatement } from '../../jobs/outbox.ts'
import type { ReportRequest } from '../../jobs/report-jobs.ts'
import { forgetServed } from '../../jobs/tidy.ts'
import { audit } from '../../records/audit.ts'
import { loadPortfolioWith } from '../portfolio/load-portfolio.ts'
import { reportMails } from './mail/index.ts'
import {
  comparableOf,
  lastSequence,
  reportBefore,
  reportOfRun,
  subscribersOf,
  subscribersQuery,
  TREND_DAYS,
  trendBefore,
  trendOf,
} from './queries.ts'
import { type ReportRecord, recordOf } from './schema.ts'
import { summaryOf } from './summary.ts'

/** Two reports of one client that are made at the same moment take the same number; the later one tries again. */
const MOST_ATTEMPTS = 4

/** Everything that a report is made of, from one snapshot and in one round trip. */
const load = async (ctx: ClientWork, request: ReportRequest) => {
  const also = [
    reportOfRun(request.run_key),
    lastSequence,
    reportBefore(request.as_of_on),
    trendBefore(request.as_of_on, TREND_DAYS - 1),
    subscribersQuery,
  ]
  const { portfolio, rows } = await loadPortfolioWith(ctx.db, request.as_of_on, also)
  const [existing = [], sequence = [], before = [], trend = [], subscribers = []] = rows
  return {
    portfolio,
    existing: existing[0] ? recordOf(existing[0]) : null,
    sequence: Number(sequence[0]?.sequence ?? 0) + 1,
    previous: before[0] ? { id: String(before[0].id), report: comparableOf(before[0]) } : null,
    trend: trendOf(trend),
    subscribers: request.mail ? subscribersOf(subscribers) : [],
  }
}
type Source = Awaited<ReturnType<typeof load>>

/** Judges the portfolio and writes the report down as it will be kept. Pure but for the id. */
const compose = async (ctx: ClientWork, request: ReportRequest, source: Source) => {
  const report = healthReport({ ...source.portfolio, previous: source.previous?.report })
  const content = canonicalJson(report)
  const record: ReportRecord = {
    id: newId('report'),
    sequence: source.sequence,
    run_key: request.run_key,
    trigger: request.run_key.startsWith('demand:') ? 'demand' : 'schedule',
    as_of_on: request.as_of_on,
    health: report.health,
    score: report.score,
    summary: summaryOf(report),
    content_hash: await sha256(content),
    previous_report_id: source.previous?.id ?? null,
    created_at: ctx.now,
  }
  return { report, content, record }
}
type Composed = Awaited<ReturnType<typeof compose>>

/** The one batch: report, its mails, the audit row; and what has served its time goes. */
const freeze = async (ctx: ClientWork, source: Source, { report, content, record }: Composed): Promise<SQL[]> => {
  const { summary, ...audited } = record
  const mails = await reportMails(ctx, { report, record, trend: source.trend }, source.subscribers)
  return [
    sql`INSERT INTO reports (id, sequence, run_key, as_of_on, trigger, health, score, summary, content, content_hash,
        previous_report_id, created_at)
      VALUES (${record.id}, ${record.sequence}, ${record.run_key}, ${record.as_of_on}, ${record.trigger},
        ${record.health}, ${record.score}, ${JSON.stringify(summary)}, ${content}, ${record.content_hash},
        ${record.previous_report_id}, ${record.created_at})`,
    ...mails.map(({ id, mail }) => mailStatement(mail, ctx.now, id)),
    audit(ctx, { action: 'create', subject_type: 'report', subject_id: record.id, after: audited }),
    ...forgetServed(ctx.now),
  ]
}

const lostRace = (error: unknown): boolean =>
  error instanceof DatabaseError && error.fault === 'unique' && error.subject.includes('reports.')

/**
 * Makes the report of a run, or finds the one that was made: a run has exactly one report of a client, however often it
 * is asked for. Two round trips: everything is read on one snapshot, everything is written in one batch.
 *
 * @param commit writes the batch (an empty one for a report that is there already) and answers the caller
 * @throws RangeError where `as_of_on` is no date
 */
export const makeReport = async <T>(
  ctx: ClientWork,
  request: ReportRequest,
  commit: (record: ReportRecord, statements: readonly SQL[]) => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const source = await load(ctx, request)
    if (source.existing) return commit(source.existing, [])
    const composed = await compose(ctx, request, source)
    try {
      return await commit(composed.record, await freeze(ctx, source, composed))
    } catch (error) {
      if (!lostRace(error) || attempt === MOST_ATTEMPTS) throw error
    }
  }
}
