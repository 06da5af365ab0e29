import * as z from 'zod'
import { reportSettings } from '../../../db/tenant/settings.ts'
import {
  DEFAULT_THRESHOLDS,
  resolveThresholds,
  THRESHOLD_DEFINITIONS,
  validateThresholds,
} from '../../../shared/domain/health/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { recordFields } from '../../http/fields.ts'
import { AppError } from '../../http/problem.ts'
import { idParam } from '../../records/endpoints.ts'
import { describeTable } from '../../records/table.ts'
import { etag, getRecord, type RecordKind, updateRecord } from '../../records/verbs.ts'
import { thresholds } from '../portfolio/health-schema.ts'

const kind: RecordKind = { table: describeTable(reportSettings), subject_type: 'report_settings' }
/** The one row of the table; it is made with the client's database. */
const ROW = 'settings'

type Stored = {
  id: string
  version: number
  created_at: number
  updated_at: number
  thresholds: Record<string, number>
}

const keys = THRESHOLD_DEFINITIONS.map((definition) => definition.key)
const changed = z.record(z.string().max(100), z.unknown()).meta({
  description: `Thresholds that differ from the defaults. Keys: ${keys.join(', ')}.`,
  example: { cpi_watch: 0.97, overdue_days_off_course: 45 },
})

const settingsRecord = z
  .object({
    ...recordFields,
    thresholds: z.record(z.string(), z.number()).meta({ description: 'The thresholds that differ from the defaults.' }),
    effective: thresholds.meta({ description: 'All thresholds as reports use them.' }),
  })
  .meta({ id: 'ReportSettings' })

const answer = (stored: Stored): z.infer<typeof settingsRecord> => ({
  ...stored,
  effective: resolveThresholds(stored.thresholds),
})

/** The thresholds without those that say what is the default anyway. @throws AppError invalid_body naming each wrong key */
const checked = (given: Record<string, unknown>): Record<string, number> => {
  const errors = validateThresholds(given).map((error) => ({
    pointer: `/thresholds/${error.key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    detail: error.message,
  }))
  if (errors[0]) throw new AppError('invalid_body', `${errors[0].pointer}: ${errors[0].detail}`, { errors })
  const resolved = resolveThresholds(given)
  const differing = keys.filter((key) => resolved[key] !== DEFAULT_THRESHOLDS[key])
  return Object.fromEntries(differing.map((key) => [key, resolved[key]]))
}

const params = z.object({ client: idParam('client organization') })

const get = endpoint({
  method: 'get',
  path: '/clients/{client}/report-settings',
  policy: { scope: 'client', permission: 'report_settings:read' },
  tag: 'report-settings',
  operation: 'getReportSettings',
  summary: 'Get the thresholds by which the health of this client is judged',
  params,
  answers: { 200: { description: 'The settings', schema: settingsRecord, etag: true } },
  async handle({ ctx }) {
    const stored = await getRecord<Stored>(ctx.db, kind, ROW)
    return { status: 200, body: answer(stored), headers: etag(stored.version) }
  },
})

const put = endpoint({
  method: 'put',
  path: '/clients/{client}/report-settings',
  policy: { scope: 'client', permission: 'report_settings:write' },
  tag: 'report-settings',
  operation: 'putReportSettings',
  summary: 'Set the thresholds by which the health of this client is judged',
  description:
    'Thresholds that are left out go back to their defaults. Reports that were made keep the thresholds they were made by.',
  params,
  body: z.strictObject({ thresholds: changed }).meta({ id: 'ReportSettingsChanges' }),
  if_match: true,
  answers: { 200: { description: 'The settings', schema: settingsRecord, etag: true } },
  async handle({ ctx, body, if_match }) {
    const changes = { thresholds: checked(body.thresholds) }
    const stored = await updateRecord<Stored>(ctx, ctx.db, kind, ROW, if_match, changes)
    return { status: 200, body: answer(stored), headers: etag(stored.version) }
  },
})

export const settingsEndpoints: Endpoint[] = [get, put]
