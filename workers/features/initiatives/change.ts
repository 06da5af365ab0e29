import { type SQL, sql } from 'drizzle-orm'
import { canonicalSet } from '../../../shared/domain/masterplan/index.ts'
import { endpoint } from '../../http/endpoint.ts'
import { newId } from '../../http/ids.ts'
import { AppError } from '../../http/problem.ts'
import type { ClientContext } from '../../identity/context.ts'
import { auditWith } from '../../records/audit.ts'
import { assignments, columnList, decode, guardThat } from '../../records/table.ts'
import { etag } from '../../records/verbs.ts'
import { reopenStatements } from '../requirements/reopen.ts'
import { fieldConflict, guardFields, markedFields } from './field-conflict.ts'
import {
  asJson,
  at,
  explainPlace,
  guardReferences,
  type InitiativeRecord,
  initiativeTable,
  normalised,
  onePath,
  type Place,
  placeOf,
  refusedBy,
  versionKept,
} from './kind.ts'
import { requirementsAt } from './released.ts'
import { initiativeChanges, initiativeRecord } from './schema.ts'

type Changes = Readonly<Record<string, unknown>>

/** Where in `changeStatements` the changed row is answered. */
const CHANGED_AT = 3

/** Statements of a change; the one at `CHANGED_AT` answers the changed row. */
const changeStatements = (ctx: ClientContext, place: Place, changes: Changes, read: number): SQL[] => {
  const auditId = newId('audit')
  const set = assignments(initiativeTable, { ...changes, updated_at: ctx.now })
  const there = sql`${at(place)} AND version >= ${read} AND deleted_at IS NULL AND ${versionKept}`
  return [
    guardFields(place, changes, read),
    guardThat('stale_version', sql`EXISTS (SELECT 1 FROM initiatives WHERE ${there})`),
    auditWith(
      ctx,
      { action: 'update', subject_type: 'initiative', subject_id: place.id },
      asJson(place),
      sql`NULL`,
      auditId,
    ),
    sql`UPDATE initiatives SET ${set}, field_versions = ${markedFields(changes)}, version = version + 1
      WHERE ${there} RETURNING ${columnList(initiativeTable)}`,
    sql`UPDATE audit_log SET after = ${asJson(place)} WHERE id = ${auditId}`,
  ]
}

const adoptedHere = (ids: readonly string[], initiativeId: string): SQL =>
  sql`FROM requirements WHERE deleted_at IS NULL AND initiative_id = ${initiativeId}
    AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`

/** Aborts the batch unless all of them were adopted into this initiative. */
const guardAdopted = (ids: readonly string[], initiativeId: string): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'foreign_reference', count(*) = ${ids.length} ${adoptedHere(ids, initiativeId)}`

/** Names the requirements that a person wanted to write into an initiative that has not adopted them. */
const notAdopted = async (
  ctx: ClientContext,
  ids: readonly string[],
  initiativeId: string,
): Promise<AppError | null> => {
  const [rows = []] = await ctx.db.read([sql`SELECT id ${adoptedHere(ids, initiativeId)}`])
  const adopted = new Set(rows.map(({ id }) => id))
  const errors = ids.flatMap((id, i) =>
    adopted.has(id)
      ? []
      : [{ pointer: `/requirement_ids/${i}`, detail: `${id} is not adopted into this initiative. Adopt it first.` }],
  )
  const [first] = errors
  return first ? new AppError('invalid_body', first.detail, { errors }) : null
}

/** The requirements that the initiative loses by the change. */
const lost = async (ctx: ClientContext, place: Place, kept: readonly string[]): Promise<string[]> => {
  const [rows = []] = await ctx.db.read([requirementsAt(place)])
  const stay = new Set(kept)
  return rows.map(({ id }) => String(id)).filter((id) => !stay.has(id))
}

const requirementStatements = async (ctx: ClientContext, place: Place, ids: readonly string[]): Promise<SQL[]> => [
  guardAdopted(canonicalSet(ids), place.id),
  ...reopenStatements(ctx, await lost(ctx, place, ids), 'Taken out of its initiative.'),
]

export const updateInitiative = endpoint({
  method: 'patch',
  ...onePath,
  policy: { scope: 'client', permission: 'masterplan:write' },
  operation: 'updateInitiative',
  summary: 'Change an initiative of a draft',
  description:
    'Several people may edit one initiative: a change is refused as `field_conflict` only when somebody else changed one of its fields since the version in `If-Match`. Requirements that are taken out of it and that no other version holds are reopened.',
  body: initiativeChanges,
  if_match: true,
  answers: { 200: { description: 'The changed initiative', schema: initiativeRecord, etag: true } },
  async handle({ ctx, params, body, if_match }) {
    const place = placeOf(params)
    const changes = normalised(body)
    const ids = body.requirement_ids
    const before = [...guardReferences(body), ...(ids ? await requirementStatements(ctx, place, ids) : [])]
    try {
      const results = await ctx.db.write([...changeStatements(ctx, place, changes, if_match), ...before])
      const record = decode<InitiativeRecord>(initiativeTable, results[CHANGED_AT]?.[0] ?? {})
      return { status: 200, body: record, headers: etag(record.version) }
    } catch (error) {
      if (refusedBy(error, 'field_conflict')) throw await fieldConflict(ctx, place, changes, if_match)
      if (refusedBy(error, 'foreign_reference') && ids) throw (await notAdopted(ctx, ids, place.id)) ?? error
      return explainPlace(ctx, place, error)
    }
  },
})
