import { type SQL, sql } from 'drizzle-orm'
import { DatabaseError } from '../../../db/client.ts'
import type { ConsultancyRole } from '../../../shared/domain/vocabulary/index.ts'
import type { ConsultancyContext } from '../../identity/context.ts'
import { endedKeys, endKeys } from '../../identity/makers.ts'
import { guardOwner, memberPlace, withdrawInvitations, writePlace } from '../../identity/places.ts'
import { auditWith } from '../../records/audit.ts'
import { guardChanged } from '../../records/table.ts'
import { updateStatements } from '../../records/verbs.ts'
import { guardOwnClients, unknownClients } from '../invitations/index.ts'
import type { MemberAnswer } from './schema.ts'

const personOf = (memberId: string): SQL => sql`(SELECT person_id FROM members WHERE id = ${memberId})`

const clientsOf = (consultancyId: string): SQL => sql`(SELECT id FROM clients WHERE consultancy_id = ${consultancyId})`

const subject = (id: string) => ({ subject_type: 'member', subject_id: id })

/** Ends the keys here that the member could not make any more; none where they are to be kept. */
const endTheirs = (ctx: ConsultancyContext, id: string, keepKeys: boolean): SQL[] =>
  keepKeys ? [] : endKeys(ctx, personOf(id), sql`k.consultancy_id = ${ctx.consultancy.id}`)

const invitedBy = (ctx: ConsultancyContext, id: string): SQL =>
  sql`(invited_by = ${personOf(id)} OR invited_by IN ${endedKeys(ctx, personOf(id))})`

/** What the member, or a key of theirs that has ended, invited in this consultancy and its clients stands no longer. */
const withdrawTheirs = (ctx: ConsultancyContext, id: string): SQL[] =>
  withdrawInvitations(ctx, sql`consultancy_id = ${ctx.consultancy.id} AND ${invitedBy(ctx, id)}`, subject(id))

/** @throws AppError not_found; conflict for the last owner; DatabaseError guard:stale_version */
export const changeRole = (
  ctx: ConsultancyContext,
  id: string,
  version: number,
  { role, keep_keys = false }: { role: ConsultancyRole; keep_keys?: boolean | undefined },
): Promise<MemberAnswer> =>
  writePlace<MemberAnswer>(ctx, memberPlace, id, ctx.consultancy.id, [
    ...updateStatements(ctx, memberPlace.kind, id, version, { role }),
    guardOwner(ctx.consultancy.id),
    ...endTheirs(ctx, id, keep_keys),
    ...withdrawTheirs(ctx, id),
  ])

/**
 * Removes a member with their assignments and keys, so that an invitation later on starts from nothing.
 * @throws AppError not_found; conflict for the last owner; DatabaseError guard:stale_version
 */
export const removeMember = async (
  ctx: ConsultancyContext,
  id: string,
  version: number,
  keepKeys: boolean,
): Promise<void> => {
  await writePlace(ctx, memberPlace, id, ctx.consultancy.id, [
    ...updateStatements(ctx, memberPlace.kind, id, version, { deleted_at: ctx.now }, 'delete'),
    guardOwner(ctx.consultancy.id),
    ...endTheirs(ctx, id, keepKeys),
    ...withdrawTheirs(ctx, id),
    sql`DELETE FROM assignments WHERE person_id = ${personOf(id)} AND client_id IN ${clientsOf(ctx.consultancy.id)}`,
  ])
}

/**
 * Replaces the clients that a member is assigned to. A consultant's invitations to clients that they lose are withdrawn,
 * and their keys there end.
 * @throws AppError not_found; invalid_body for a client of somebody else; DatabaseError guard:stale_version
 */
export const assign = async (
  ctx: ConsultancyContext,
  id: string,
  version: number,
  { client_ids: clientIds, keep_keys = false }: { client_ids: readonly string[]; keep_keys?: boolean | undefined },
): Promise<MemberAnswer> => {
  const list = JSON.stringify(clientIds)
  const own = clientsOf(ctx.consultancy.id)
  const given = sql`(SELECT value FROM json_each(${list}))`
  const assigned = sql`(SELECT json_object('client_ids', json_group_array(client_id)) FROM assignments
    WHERE person_id = ${personOf(id)} AND client_id IN ${own})`
  const lost = sql`consultancy_id = ${ctx.consultancy.id} AND client_id NOT IN ${given} AND ${invitedBy(ctx, id)}
    AND (SELECT role FROM members WHERE id = ${id}) = 'consultant'`
  try {
    return await writePlace<MemberAnswer>(ctx, memberPlace, id, ctx.consultancy.id, [
      auditWith(ctx, { action: 'assign', ...subject(id) }, assigned, sql`${JSON.stringify({ client_ids: clientIds })}`),
      sql`UPDATE members SET updated_at = ${ctx.now}, version = version + 1
        WHERE id = ${id} AND version = ${version} AND deleted_at IS NULL`,
      guardChanged('stale_version'),
      guardOwnClients(ctx.consultancy.id, clientIds),
      sql`DELETE FROM assignments WHERE person_id = ${personOf(id)} AND client_id IN ${own}
        AND client_id NOT IN ${given}`,
      sql`INSERT OR IGNORE INTO assignments (person_id, client_id, created_at)
        SELECT ${personOf(id)}, value, ${ctx.now} FROM json_each(${list})`,
      ...endTheirs(ctx, id, keep_keys),
      ...withdrawInvitations(ctx, lost, subject(id)),
    ])
  } catch (error) {
    throw error instanceof DatabaseError && error.subject === 'foreign_reference' ? unknownClients() : error
  }
}
