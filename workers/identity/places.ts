import { type SQL, sql } from 'drizzle-orm'
import { DatabaseError, type Row } from '../../db/client.ts'
import { clientPeople, members } from '../../db/control/consultancies.ts'
import { newId } from '../http/ids.ts'
import { AppError, notFound } from '../http/problem.ts'
import { decode, describeTable, type RecordTable } from '../records/table.ts'
import type { RecordKind } from '../records/verbs.ts'
import type { BaseContext } from './context.ts'
import { KEYS_OF_CLIENT_PERSON, KEYS_OF_MEMBER } from './makers.ts'

/** A person's place: their role in one consultancy (`members`) or in one client organization (`client_people`). */
export type PlaceKind = {
  kind: RecordKind
  /** The column that names the consultancy or client. */
  scope: 'consultancy_id' | 'client_id'
  /** What is answered: the place with the person's name and e-mail address. Its name is a SELECT in brackets. */
  view: RecordTable
}

type PlaceTable = {
  kind: RecordKind
  scope: PlaceKind['scope']
  /** SQL of the further columns, each with a comma before it. */
  extra: string
  numbers: readonly string[]
  json: readonly string[]
}

const VIEW_COLUMNS = ['id', 'version', 'created_at', 'updated_at', 'person_id', 'name', 'email', 'role']

const placeKind = ({ kind, scope, extra, numbers, json }: PlaceTable): PlaceKind => ({
  kind,
  scope,
  view: {
    ...kind.table,
    name: `(SELECT t.id, t.version, t.created_at, t.updated_at, t.deleted_at, t.${scope}, t.person_id, t.role,
      p.name, p.email${extra} FROM ${kind.table.name} t JOIN people p ON p.id = t.person_id)`,
    columns: [...VIEW_COLUMNS, ...numbers, ...json],
    json: new Set(json),
  },
})

export const memberPlace = placeKind({
  kind: { table: describeTable(members), subject_type: 'member' },
  scope: 'consultancy_id',
  extra: `, (SELECT json_group_array(json_object('id', id, 'name', name)) FROM
      (SELECT c.id, c.name FROM assignments a JOIN clients c ON c.id = a.client_id
        WHERE a.person_id = t.person_id AND c.consultancy_id = t.consultancy_id AND c.deleted_at IS NULL
        ORDER BY c.name, c.id)) AS clients, ${KEYS_OF_MEMBER} AS api_keys`,
  numbers: ['api_keys'],
  json: ['clients'],
})

export const clientPersonPlace = placeKind({
  kind: { table: describeTable(clientPeople), subject_type: 'client_person' },
  scope: 'client_id',
  extra: `, ${KEYS_OF_CLIENT_PERSON} AS api_keys`,
  numbers: ['api_keys'],
  json: [],
})

/** One place as it is answered. */
export const selectPlace = (place: PlaceKind, id: string): SQL =>
  sql`SELECT ${sql.raw(place.view.columns.join(', '))} FROM ${sql.raw(place.view.name)} WHERE id = ${id}`

/**
 * Aborts the batch unless the place is in this consultancy or client. Of the guards that the database knows, this code
 * is one that no other statement about places uses: `writePlace` answers it as 404.
 */
const guardScope = (place: PlaceKind, id: string, scopeId: string): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'in_use', EXISTS (SELECT 1 FROM ${sql.raw(place.kind.table.name)}
    WHERE id = ${id} AND ${sql.raw(place.scope)} = ${scopeId} AND deleted_at IS NULL)`

/** Aborts the batch when it would leave the consultancy without an owner. Write batches run one after the other. */
export const guardOwner = (consultancyId: string): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'conflict', EXISTS (SELECT 1 FROM members
    WHERE consultancy_id = ${consultancyId} AND role = 'owner' AND deleted_at IS NULL)`

const explain = (error: unknown): unknown => {
  if (!(error instanceof DatabaseError) || error.fault !== 'guard') return error
  if (error.subject === 'in_use') return notFound()
  if (error.subject === 'conflict')
    return new AppError('conflict', 'This is the last owner. Make somebody else an owner first.')
  return error
}

/**
 * Writes to one place in one round trip and answers it.
 * @param scopeId the consultancy or client of the address: a place elsewhere is 404
 * @throws AppError not_found; conflict for the last owner; DatabaseError for the other guards of `statements`
 */
export const writePlace = async <T>(
  ctx: Pick<BaseContext, 'control'>,
  place: PlaceKind,
  id: string,
  scopeId: string,
  statements: readonly SQL[],
): Promise<T> => {
  let results: Row[][]
  try {
    results = await ctx.control.write([guardScope(place, id, scopeId), ...statements, selectPlace(place, id)])
  } catch (error) {
    throw explain(error)
  }
  const row = results.at(-1)?.[0]
  if (!row) throw notFound()
  return decode<T>(place.view, row)
}

/**
 * Withdraws invitations that wait for an answer, and audits which, in one row. `which` narrows them further.
 * Used where whoever invited may no longer do so, and where a new invitation replaces an older one.
 */
export const withdrawInvitations = (
  ctx: Pick<BaseContext, 'actor' | 'now' | 'request_id'>,
  which: SQL,
  subject: { subject_type: string; subject_id: string },
): SQL[] => {
  const waiting = sql`accepted_at IS NULL AND deleted_at IS NULL AND ${which}`
  return [
    sql`INSERT INTO audit_log (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, before, request_id)
      SELECT ${newId('audit')}, ${ctx.now}, ${ctx.actor.kind}, ${ctx.actor.id}, ${ctx.actor.name}, 'withdraw_invitations',
        ${subject.subject_type}, ${subject.subject_id},
        json_group_array(json_object('id', id, 'email', email, 'role', role)), ${ctx.request_id}
      FROM invitations WHERE ${waiting} GROUP BY consultancy_id`,
    sql`UPDATE invitations SET deleted_at = ${ctx.now}, updated_at = ${ctx.now}, version = version + 1 WHERE ${waiting}`,
  ]
}
