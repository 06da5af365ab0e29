import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod'
import { dateOfInstant } from '../../../shared/domain/calendar/index.ts'
import { CLIENT_ROLES } from '../../../shared/domain/vocabulary/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { date } from '../../http/fields.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { columnList } from '../../records/table.ts'
import { requirementsAt } from '../initiatives/released.ts'
import { deliverNotifications, expectNotifications, notifyStatement } from '../notifications/notify.ts'
import { reopenStatements } from '../requirements/reopen.ts'
import { type VersionRecord, versionFeature, versionRecord } from './record.ts'
import { audited, explainState, guardFreshBase, guardState, selectVersion, versionOf } from './standing.ts'
import { onePath } from './versions.ts'

type Predecessor = { id: string; in_force_on: string; requirement_ids: string[] }

/** The version in force, and the requirements that it holds: those that no other one holds are reopened when it goes. */
const predecessorOf = async (
  ctx: ClientContext,
  id: string,
): Promise<{ version: VersionRecord; old: Predecessor | null }> => {
  const [versions, olds] = await ctx.db.read([
    selectVersion(id),
    sql`SELECT id, in_force_on FROM masterplan_versions WHERE state = 'in_force'`,
  ])
  const version = versionOf(versions)
  const row = olds?.[0]
  if (!row) return { version, old: null }
  const all = { version_id: String(row.id), id: null }
  const [held = []] = await ctx.db.read([requirementsAt(all)])
  const requirement_ids = held.map(({ id }) => String(id))
  return { version, old: { id: all.version_id, in_force_on: String(row.in_force_on), requirement_ids } }
}

const guardPredecessor = (old: Predecessor | null): SQL =>
  sql`INSERT INTO guard (code, passed)
    SELECT 'stale_base', (SELECT id FROM masterplan_versions WHERE state = 'in_force') IS ${old?.id ?? null}`

const supersede = (ctx: ClientContext, old: Predecessor, on: string): SQL[] =>
  audited(ctx, old.id, 'supersede', [
    sql`UPDATE masterplan_versions SET state = 'superseded', superseded_on = ${on}, version = version + 1,
        updated_at = ${ctx.now} WHERE id = ${old.id} AND state = 'in_force'`,
  ])

const enforce = (ctx: ClientContext, id: string, on: string): SQL[] =>
  audited(ctx, id, 'enforce', [
    guardState(id, 'approved'),
    sql`UPDATE masterplan_versions SET state = 'in_force', in_force_on = ${on}, version = version + 1,
        updated_at = ${ctx.now} WHERE id = ${id}`,
  ])

const told = (ctx: ClientContext, { id, title }: VersionRecord): SQL =>
  notifyStatement(ctx, {
    kind: 'version_in_force',
    subject_type: versionFeature.subject_type,
    subject_id: id,
    details: { title },
    to: { roles: CLIENT_ROLES },
  })

/** @throws AppError invalid_body for a day to come, or one before the version in force began */
const checkedDay = (on: string | undefined, today: string, old: Predecessor | null): string => {
  const refuse = (detail: string): never => {
    throw new AppError('invalid_body', detail, { errors: [{ pointer: '/in_force_on', detail }] })
  }
  const day = on ?? today
  if (day > today) refuse('A version comes into force today or on a day that has passed.')
  if (old && day < old.in_force_on)
    refuse(`The version before came into force on ${old.in_force_on}: give a later day.`)
  return day
}

export const enforceVersion = endpoint({
  method: 'post',
  ...onePath,
  path: `${onePath.path}/enforcement`,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'enforceMasterplanVersion',
  summary: 'Put an approved version into force',
  description:
    'The version that was in force is superseded on the same day. Requirements that only that one had adopted are reopened.',
  body: z
    .strictObject({
      in_force_on: date.optional().meta({ description: 'Today (UTC) unless given; not a day to come.' }),
    })
    .meta({ id: 'MasterplanEnforcement' }),
  answers: { 200: { description: 'The version in force', schema: versionRecord } },
  async handle({ ctx, params, body }) {
    const id = params.masterplan_version
    const { version, old } = await predecessorOf(ctx, id)
    const on = checkedDay(body.in_force_on, dateOfInstant(ctx.now), old)
    await expectNotifications(ctx)
    const results = await ctx.db
      .write([
        guardFreshBase(id),
        guardPredecessor(old),
        ...(old ? supersede(ctx, old, on) : []),
        ...enforce(ctx, id, on),
        ...reopenStatements(
          ctx,
          old?.requirement_ids ?? [],
          'The version of the plan that came into force no longer holds it.',
        ),
        told(ctx, version),
        sql`SELECT ${columnList(versionFeature.table)} FROM masterplan_versions WHERE id = ${id}`,
      ])
      .catch((error) => explainState(ctx, id, 'only an approved one can be put into force', error))
    ctx.defer(deliverNotifications(ctx))
    return { status: 200, body: versionOf(results.at(-1)) }
  },
})
