import { type SQL, sql } from 'drizzle-orm'
import { clientRolePermissions } from '../../shared/domain/permissions/index.ts'
import { CLIENT_ROLES, CONSULTANCY_ROLES } from '../../shared/domain/vocabulary/index.ts'
import { newId } from '../http/ids.ts'
import type { BaseContext } from './context.ts'
import { memberPermissions } from './grants.ts'

/*
 * A key stands on the person who made it: it ends when that person could not make it any more, in the place where it
 * belongs. What makes a key is the permission to, and every permission that the key carries.
 */

/** The roles that may make keys, each with all that it may do, as JSON in an SQL text. */
const makers = <R extends string>(
  roles: readonly R[],
  permissionsOf: (role: R) => Iterable<string>,
  needed: string,
): string => {
  const all = roles.map((role) => [role, [...permissionsOf(role)]] as const)
  return `'${JSON.stringify(Object.fromEntries(all.filter(([, permissions]) => permissions.includes(needed))))}'`
}

const CONSULTANCY_KEY_MAKERS = makers(CONSULTANCY_ROLES, memberPermissions, 'consultancy_keys:write')
const CLIENT_KEY_MAKERS = makers(CONSULTANCY_ROLES, memberPermissions, 'api_keys:write')
const OWN_KEY_MAKERS = makers(CLIENT_ROLES, clientRolePermissions, 'api_keys:write')

/** Whether a role of `roles` holds all that key `k` carries; a role that is not among them holds nothing. */
const holds = (roles: string, role: string): string =>
  `NOT EXISTS (SELECT 1 FROM json_each(k.scopes) s
    WHERE s.value NOT IN (SELECT value FROM json_each(${roles}, '$.' || ${role})))`

/** Whether key `k` stands on its maker's membership of the consultancy. */
const STANDS_ON_MEMBER = `EXISTS (SELECT 1 FROM members m
  WHERE m.person_id = k.created_by AND m.consultancy_id = k.consultancy_id AND m.deleted_at IS NULL
    AND CASE WHEN k.client_id IS NULL THEN ${holds(CONSULTANCY_KEY_MAKERS, 'm.role')}
      ELSE ${holds(CLIENT_KEY_MAKERS, 'm.role')} AND (m.role <> 'consultant' OR EXISTS
        (SELECT 1 FROM assignments a WHERE a.person_id = m.person_id AND a.client_id = k.client_id)) END)`

/** Whether key `k` of a client stands on its maker's own place in that client. */
const STANDS_ON_CLIENT_PERSON = `EXISTS (SELECT 1 FROM client_people cp
  WHERE cp.person_id = k.created_by AND cp.client_id = k.client_id AND cp.deleted_at IS NULL
    AND ${holds(OWN_KEY_MAKERS, 'cp.role')})`

const count = (where: string): string => `(SELECT count(*) FROM api_keys k WHERE ${where}
  AND k.revoked_at IS NULL AND k.deleted_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > unixepoch() * 1000))`

/** How many working keys would end with the membership `t`: an expression for a column. */
export const KEYS_OF_MEMBER = count(
  `k.created_by = t.person_id AND k.consultancy_id = t.consultancy_id AND NOT ${STANDS_ON_CLIENT_PERSON}`,
)

/** How many working keys would end with the place `t` in a client. */
export const KEYS_OF_CLIENT_PERSON = count(
  `k.created_by = t.person_id AND k.client_id = t.client_id AND NOT ${STANDS_ON_MEMBER}`,
)

/** Keys that a statement of `endKeys` in this same batch has ended; their ids. */
export const endedKeys = (ctx: Pick<BaseContext, 'now'>, person: SQL): SQL =>
  sql`(SELECT id FROM api_keys WHERE created_by = ${person} AND revoked_at = ${ctx.now})`

/**
 * Revokes the keys of a person that stand on nothing any more, each with its audit row. To come after the statements that
 * change what the person may do, in the same batch.
 *
 * @param person the id, or a SELECT of it in brackets
 * @param where which keys `k` may be meant at all: those of the consultancy or client in which the change happens
 */
export const endKeys = (ctx: Pick<BaseContext, 'actor' | 'now' | 'request_id'>, person: SQL, where: SQL): SQL[] => {
  const { actor, now } = ctx
  const ends = sql`SELECT k.id FROM api_keys k WHERE k.created_by = ${person} AND ${where} AND k.revoked_at IS NULL
    AND k.deleted_at IS NULL AND NOT ${sql.raw(STANDS_ON_MEMBER)} AND NOT ${sql.raw(STANDS_ON_CLIENT_PERSON)}`
  return [
    sql`INSERT INTO audit_log (id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, after, request_id)
      SELECT ${newId('audit')} || printf('%04d', row_number() OVER (ORDER BY id)), ${now}, ${actor.kind}, ${actor.id},
        ${actor.name}, 'revoke', 'api_key', id, json_object('name', name, 'prefix', prefix, 'revoked_at', ${now}),
        ${ctx.request_id}
      FROM api_keys WHERE id IN (${ends})`,
    sql`UPDATE api_keys SET revoked_at = ${now}, updated_at = ${now}, version = version + 1 WHERE id IN (${ends})`,
  ]
}
