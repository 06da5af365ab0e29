import { type SQL, sql } from 'drizzle-orm'
import { type Permission, readableSubjects } from '../../../shared/domain/permissions/index.ts'
import type { ClientContext, ConsultancyContext } from '../../identity/context.ts'
import { heldPermissions } from '../../identity/grants.ts'

/** Records of the control database: their kind, their table, which of them belong here, and who may read those. */
type Placed = readonly [subjectType: string, table: string, where: SQL, permission: Permission]

const ofClient = (id: string): Placed[] => [
  ['client', 'clients', sql`id = ${id}`, 'client:read'],
  ['client_person', 'client_people', sql`client_id = ${id}`, 'people:read'],
  ['invitation', 'invitations', sql`client_id = ${id}`, 'people:read'],
  ['api_key', 'api_keys', sql`client_id = ${id}`, 'api_keys:read'],
]

const ofConsultancy = (id: string): Placed[] => {
  const all = sql`consultancy_id = ${id}`
  const own = sql`${all} AND client_id IS NULL`
  const ofItsClients = sql`${all} AND client_id IS NOT NULL`
  const clientIds = sql`client_id IN (SELECT id FROM clients WHERE ${all})`
  return [
    ['consultancy', 'consultancies', sql`id = ${id}`, 'consultancy:read'],
    ['client', 'clients', all, 'clients:read'],
    ['member', 'members', all, 'members:read'],
    ['invitation', 'invitations', own, 'members:read'],
    ['api_key', 'api_keys', own, 'consultancy_keys:read'],
    ['client_person', 'client_people', clientIds, 'people:read'],
    ['invitation', 'invitations', ofItsClients, 'people:read'],
    ['api_key', 'api_keys', ofItsClients, 'api_keys:read'],
  ]
}

/** A SELECT of the records that the reader may see, deleted ones too: they keep their history. Null: none at all. */
const selected = (placed: readonly Placed[], permissions: ReadonlySet<string>): SQL | null => {
  const parts = placed
    .filter(([, , , permission]) => permissions.has(permission))
    .map(
      ([type, table, where]) =>
        sql`SELECT ${type} AS subject_type, id AS subject_id FROM ${sql.raw(table)} WHERE ${where}`,
    )
  return parts.length > 0 ? sql.join(parts, sql` UNION ALL `) : null
}

/** What in the control database is about the client and the reader may see. */
export const clientSubjects = (ctx: ClientContext): SQL | null => selected(ofClient(ctx.client.id), ctx.permissions)

/** What in the control database is about the consultancy or its clients and the reader may see. */
export const consultancySubjects = (ctx: ConsultancyContext): SQL | null =>
  selected(ofConsultancy(ctx.consultancy.id), heldPermissions(ctx))

/** A state that an entry keeps is not one that a view had while it was private. */
const notPrivate = (state: 'before' | 'after'): SQL => sql`ifnull(json_extract(a.${sql.raw(state)}, '$.shared'), 1) = 1`

/** Which entries `a` of the client's own database the reader may see. */
export const readableEntries = (ctx: ClientContext): SQL => {
  return sql`a.subject_type IN (SELECT value FROM json_each(${JSON.stringify(readableSubjects(ctx.permissions))}))
    AND (a.subject_type <> 'saved_view'
      OR json_extract(coalesce(a.after, a.before), '$.owner_id') = ${ctx.actor.id}
      OR (${notPrivate('before')} AND ${notPrivate('after')}))`
}
