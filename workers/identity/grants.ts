import {
  clientRolePermissions,
  consultancyRoleInClient,
  consultancyRolePermissions,
  LEADERSHIP_ONLY,
} from '../../shared/domain/permissions/index.ts'
import type { ClientRole, ConsultancyRole } from '../../shared/domain/vocabulary/index.ts'
import { AppError } from '../http/problem.ts'
import type { Granted } from './standing.ts'

/** Everything that the actor may do here, and so may pass on: in a consultancy also what its role means in the clients. */
export const heldPermissions = ({ permissions, standing }: Granted): ReadonlySet<string> =>
  standing.consultancy_role
    ? new Set([...permissions, ...consultancyRoleInClient(standing.consultancy_role)])
    : permissions

/** @throws AppError forbidden when the actor would hand on a permission that it does not hold itself */
export const mustHold = (granted: Granted, wanted: Iterable<string>): void => {
  const held = heldPermissions(granted)
  const missing = [...wanted].filter((permission) => !held.has(permission))
  if (missing.length > 0)
    throw new AppError('forbidden', `You cannot pass on what you do not hold yourself: ${missing.join(', ')}.`)
}

/** What a member of the consultancy with this role may do, in the consultancy and in its clients. */
export const memberPermissions = (role: ConsultancyRole): string[] => [
  ...consultancyRolePermissions(role),
  ...consultancyRoleInClient(role),
]

/** What somebody must hold to give another one this role in a client: all of it, less what only leadership does. */
export const clientPersonPermissions = (role: ClientRole): string[] =>
  [...clientRolePermissions(role)].filter((permission) => !LEADERSHIP_ONLY.has(permission))
