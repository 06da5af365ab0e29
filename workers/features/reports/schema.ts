import * as z from 'zod'
import type { Row } from '../../../db/client.ts'
import { HEALTH_STATES, LANGUAGES } from '../../../shared/domain/vocabulary/index.ts'
import { date, instant } from '../../http/fields.ts'
import { type ReportSummary, summarySchema } from './summary.ts'

/** A report as lists have it. */
export const reportRecord = z
  .object({
    id: z.string(),
    sequence: z.int().meta({ description: '1, 2, 3 … within the client.' }),
    run_key: z.string().meta({ description: '`weekly:2026-W47`, `monthly:2026-11` or `demand:<id>`.' }),
    trigger: z.enum(['schedule', 'demand']),
    as_of_on: date,
    health: z.enum(HEALTH_STATES),
    score: z.int().nullable().meta({ description: '0 to 100; null where no project could be judged.' }),
    summary: summarySchema,
    content_hash: z
      .string()
      .meta({ description: 'SHA-256 of the canonical JSON of `content`: the ETag of the report.' }),
    previous_report_id: z
      .string()
      .nullable()
      .meta({ description: 'The report that this one is compared with: the last one of an earlier day.' }),
    created_at: instant,
  })
  .meta({ id: 'Report' })
export type ReportRecord = z.infer<typeof reportRecord>

/** One report with what it says. The content has a version of its own (`format`) and never changes. */
export const fullReport = reportRecord
  .extend({
    content: z.looseObject({ format: z.literal(1) }).meta({
      description:
        'The whole report. The same records and thresholds on the same day give the same content, byte for byte.',
    }),
    currency: z.string().meta({ description: 'The currency of every `*_minor` in the content.' }),
    previous_id: z.string().nullable().meta({ description: 'The report made before this one.' }),
    next_id: z.string().nullable().meta({ description: 'The report made after this one.' }),
    trend: z
      .array(z.object({ as_of_on: date, score: z.int().nullable(), health: z.enum(HEALTH_STATES) }))
      .meta({ description: 'The last report of each day up to this one, oldest first, at most 12.' }),
  })
  .meta({ id: 'FullReport' })

export const newReport = z
  .strictObject({
    as_of_on: date.optional().meta({ description: 'The day to judge by; today (UTC) unless given, never later.' }),
    mail: z.boolean().default(false).meta({ description: 'Also send it to the subscribers.' }),
  })
  .meta({ id: 'NewReport' })

export const language = z.enum(LANGUAGES)

/** The columns of `reports` that a record has; `content` is read only where it is shown. */
export const RECORD_COLUMNS =
  'id, sequence, run_key, trigger, as_of_on, health, score, summary, content_hash, previous_report_id, created_at'

/** A row of `reports` as the API has it. The database holds only what `freeze` wrote. */
export const recordOf = (row: Row): ReportRecord => ({
  id: String(row.id),
  sequence: Number(row.sequence),
  run_key: String(row.run_key),
  trigger: row.trigger === 'schedule' ? 'schedule' : 'demand',
  as_of_on: String(row.as_of_on),
  health: HEALTH_STATES.find((state) => state === row.health) ?? 'unknown',
  score: row.score === null || row.score === undefined ? null : Number(row.score),
  summary: JSON.parse(String(row.summary)) as ReportSummary,
  content_hash: String(row.content_hash),
  previous_report_id: row.previous_report_id === null ? null : String(row.previous_report_id),
  created_at: Number(row.created_at),
})
