import type { Row } from '../../db/client.ts'
import {
  clientRolePermissions,
  consultancyRoleInClient,
  consultancyRolePermissions,
} from '../../shared/domain/permissions/index.ts'
import {
  CLIENT_ROLES,
  type ClientRole,
  CONSULTANCY_ROLES,
  type ConsultancyRole,
  type Language,
} from '../../shared/domain/vocabulary/index.ts'
import type { Actor, Standing } from './actor.ts'

const text = (row: Row, column: string): string => String(row[column] ?? '')

const roleOf = <R extends string>(roles: readonly R[], value: unknown): R | null =>
  roles.find((role) => role === value) ?? null

/** The actor that a row of the authorising query describes. */
export const actorOf = (row: Row): Actor => {
  if (row.key_id) return { kind: 'api_key', id: text(row, 'key_id'), name: text(row, 'key_name') }
  const language: Language = row.language === 'de' ? 'de' : 'en'
  return {
    kind: 'person',
    id: text(row, 'person_id'),
    name: text(row, 'person_name'),
    email: text(row, 'email'),
    language,
    session_id: text(row, 'session_id'),
  }
}

export type Granted = { permissions: ReadonlySet<string>; standing: Standing }

const NO_STANDING: Standing = { client_role: null, consultancy_role: null }

const keyScopes = (row: Row): ReadonlySet<string> => {
  const scopes: unknown = JSON.parse(text(row, 'scopes') || '[]')
  return new Set(Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [])
}

/** What the holder of the credential may do inside the client of the row; null when it cannot reach the client. */
export const standingInClient = (row: Row): Granted | null => {
  if (!row.client_id) return null
  if (row.key_id) {
    const own = row.key_client_id ? row.key_client_id === row.client_id : row.key_consultancy_id === row.consultancy_id
    return own ? { permissions: keyScopes(row), standing: NO_STANDING } : null
  }
  const clientRole = roleOf<ClientRole>(CLIENT_ROLES, row.client_role)
  const consultancyRole = roleOf<ConsultancyRole>(CONSULTANCY_ROLES, row.consultancy_role)
  const reaches = consultancyRole !== null && (consultancyRole !== 'consultant' || row.assigned === 1)
  if (!clientRole && !reaches) return null
  const permissions = new Set([
    ...(clientRole ? clientRolePermissions(clientRole) : []),
    ...(reaches && consultancyRole ? consultancyRoleInClient(consultancyRole) : []),
    ...(reaches && consultancyRole ? consultancyRolePermissions(consultancyRole) : []),
  ])
  return { permissions, standing: { client_role: clientRole, consultancy_role: reaches ? consultancyRole : null } }
}

/** What the holder of the credential may do in the consultancy of the row; null when it does not belong to it. */
export const standingInConsultancy = (row: Row): Granted | null => {
  if (!row.consultancy_id) return null
  if (row.key_id) {
    const own = !row.key_client_id && row.key_consultancy_id === row.consultancy_id
    return own ? { permissions: keyScopes(row), standing: NO_STANDING } : null
  }
  const role = roleOf<ConsultancyRole>(CONSULTANCY_ROLES, row.consultancy_role)
  return (
    role && { permissions: consultancyRolePermissions(role), standing: { client_role: null, consultancy_role: role } }
  )
}
