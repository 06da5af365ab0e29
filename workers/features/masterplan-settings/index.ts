import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { masterplanSettings } from '../../../db/tenant/masterplan.ts'
import {
  DEFAULT_PLAN_THRESHOLDS,
  type PlanThresholds,
  resolvePlanThresholds,
} from '../../../shared/domain/masterplan/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { instant } from '../../http/fields.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { clientParam } from '../../records/endpoints.ts'
import { columnList, decode, describeTable } from '../../records/table.ts'
import { etag, type RecordKind, updateRecord } from '../../records/verbs.ts'
import { thresholdChanges, thresholdsSchema } from './schema.ts'

const kind: RecordKind = { table: describeTable(masterplanSettings), subject_type: 'masterplan_settings' }
/** The one row of the table; it is made when somebody first changes a threshold. */
const ROW = 'settings'

type Stored = { version: number; updated_at: number | null; thresholds: Record<string, unknown> }

const UNCHANGED: Stored = { version: 1, updated_at: null, thresholds: {} }

const settingsRecord = z
  .object({
    version: z.int().meta({ description: 'Counts edits; the ETag.' }),
    updated_at: instant.nullable().meta({ description: 'Null: nobody has changed a threshold yet.' }),
    thresholds: thresholdsSchema,
    defaults: thresholdsSchema,
  })
  .meta({ id: 'MasterplanSettings' })

const answer = ({ version, updated_at, thresholds }: Stored): z.infer<typeof settingsRecord> => ({
  version,
  updated_at,
  thresholds: resolvePlanThresholds(thresholds),
  defaults: DEFAULT_PLAN_THRESHOLDS,
})

const read = async (ctx: ClientContext): Promise<Stored> => {
  const [rows] = await ctx.db.read([
    sql`SELECT ${columnList(kind.table)} FROM masterplan_settings WHERE id = ${ROW} AND deleted_at IS NULL`,
  ])
  return rows?.[0] ? decode<Stored>(kind.table, rows[0]) : UNCHANGED
}

const madeWhenMissing = (now: number): SQL =>
  sql`INSERT OR IGNORE INTO masterplan_settings (id, version, created_at, updated_at, thresholds)
    VALUES (${ROW}, 1, ${now}, ${now}, '{}')`

/** Only what differs from the defaults is kept: a client that never chose follows them. */
const differing = (thresholds: PlanThresholds): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries(thresholds).filter(([key, value]) => DEFAULT_PLAN_THRESHOLDS[key as keyof PlanThresholds] !== value),
  )

const path = {
  path: '/clients/{client}/masterplan-settings',
  tag: 'masterplan-settings',
  params: z.object(clientParam),
} as const

const get = endpoint({
  method: 'get',
  ...path,
  policy: { scope: 'client', permission: 'masterplan_settings:read' },
  operation: 'getMasterplanSettings',
  summary: 'Get from when on a change of the masterplan is material, and how many people must approve',
  answers: { 200: { description: 'The settings', schema: settingsRecord, etag: true } },
  async handle({ ctx }) {
    const stored = await read(ctx)
    return { status: 200, body: answer(stored), headers: etag(stored.version) }
  },
})

const update = endpoint({
  method: 'patch',
  ...path,
  policy: { scope: 'client', permission: 'masterplan_settings:write' },
  operation: 'updateMasterplanSettings',
  summary: 'Set from when on a change of the masterplan is material, and how many people must approve',
  description: 'What is left out stays. It holds for what is submitted and decided from now on.',
  body: thresholdChanges,
  if_match: true,
  answers: { 200: { description: 'The settings', schema: settingsRecord, etag: true } },
  async handle({ ctx, body, if_match }) {
    const current = await read(ctx)
    const thresholds = differing(resolvePlanThresholds({ ...current.thresholds, ...body }))
    if (if_match !== current.version)
      throw new AppError('stale_version', 'The settings have changed since you read them. Load them again.')
    const before = [madeWhenMissing(ctx.now)]
    const stored = await updateRecord<Stored>(ctx, ctx.db, kind, ROW, if_match, { thresholds }, { before })
    return { status: 200, body: answer(stored), headers: etag(stored.version) }
  },
})

export const masterplanSettingsEndpoints: Endpoint[] = [get, update]
