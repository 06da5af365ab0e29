import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../../db/client.ts'
import type { ComparableReport } from '../../../shared/domain/health/index.ts'
import { HEALTH_STATES, type HealthState } from '../../../shared/domain/vocabulary/index.ts'
import { RECORD_COLUMNS } from './schema.ts'

/** Days of a trend: enough for a quarter of weekly reports or a year of monthly ones. */
export const TREND_DAYS = 12

const columns = sql.raw(RECORD_COLUMNS)

export const reportOfRun = (runKey: string): SQL => sql`SELECT ${columns} FROM reports WHERE run_key = ${runKey}`

export const lastSequence: SQL = sql`SELECT coalesce(max(sequence), 0) AS sequence FROM reports`

/**
 * The last report of an earlier day: what a report of `asOfOn` is compared with. Two reports of one day are compared with
 * the same one, so that the same data on the same day gives the same report. Only what the comparison reads is fetched.
 */
export const reportBefore = (asOfOn: string): SQL =>
  sql`SELECT id, json_object('as_of_on', as_of_on, 'health', health, 'score', score,
      'money', content->'$.money', 'coverage', content->'$.coverage',
      'counts', json_object('watermelons', content->'$.counts.watermelons'), 'states', content->'$.states',
      'projects', (SELECT json_group_array(json_object('id', value->>'id', 'name', value->>'name',
        'status', value->>'status')) FROM json_each(content, '$.projects'))) AS comparable
    FROM reports WHERE as_of_on < ${asOfOn} ORDER BY as_of_on DESC, sequence DESC LIMIT 1`

/** The stored report as the comparison takes it: `healthReport` made it, and a trigger keeps it as it was made. */
export const comparableOf = (row: Row | undefined): ComparableReport | null =>
  row ? (JSON.parse(String(row.comparable)) as ComparableReport) : null

/** The last report of each day before `asOfOn` (of all days where null), newest first. */
export const trendBefore = (asOfOn: string | null | SQL, days: number): SQL =>
  sql`SELECT as_of_on, health, score FROM reports WHERE sequence IN
      (SELECT max(sequence) FROM reports WHERE ${asOfOn} IS NULL OR as_of_on < ${asOfOn}
        GROUP BY as_of_on ORDER BY as_of_on DESC LIMIT ${days})
    ORDER BY as_of_on DESC`

export type TrendPoint = { as_of_on: string; health: HealthState; score: number | null }

/** The rows of `trendBefore`, oldest first. */
export const trendOf = (rows: readonly Row[]): TrendPoint[] =>
  rows
    .map((row) => ({
      as_of_on: String(row.as_of_on),
      health: HEALTH_STATES.find((state) => state === row.health) ?? 'unknown',
      score: row.score === null ? null : Number(row.score),
    }))
    .reverse()

/** The report that stands for the client: the last one of its latest day. */
export const standingReport: SQL = sql`SELECT ${columns} FROM reports ORDER BY as_of_on DESC, sequence DESC LIMIT 1`

export type Subscriber = { id: string; email: string; language: 'en' | 'de' }

export const subscribersQuery: SQL = sql`SELECT id, email, language FROM report_subscriptions WHERE deleted_at IS NULL ORDER BY id`

export const subscribersOf = (rows: readonly Row[]): Subscriber[] =>
  rows.map((row) => ({
    id: String(row.id),
    email: String(row.email),
    language: row.language === 'de' ? 'de' : 'en',
  }))
