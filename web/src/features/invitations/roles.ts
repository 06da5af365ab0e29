import {
  CLIENT_ROLES,
  type ClientRole,
  CONSULTANCY_ROLES,
  type ConsultancyRole,
} from '../../../../shared/domain/vocabulary/index.ts'
import { oneOf } from '../../app/address.ts'
import type { Option } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'

export type Role = ConsultancyRole | ClientRole

/** The word for a role, in a consultancy or in a client organization. */
export const roleWord = (role: Role): string => {
  const ofClient = oneOf(role, CLIENT_ROLES)
  const ofConsultancy = oneOf(role, CONSULTANCY_ROLES)
  return ofClient ? word('client_role', ofClient) : ofConsultancy ? word('consultancy_role', ofConsultancy) : role
}

/** What somebody with a role may do, in one sentence. */
export const roleHint = (role: Role): string => t(`hint.${role}`)

/** Roles to choose from, each with what it means. */
export const roleOptions = <R extends Role>(roles: readonly R[]): Option<R>[] =>
  roles.map((role) => ({ value: role, label: roleWord(role), hint: roleHint(role) }))
