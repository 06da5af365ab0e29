import type { ClientPermission, Permission } from '../../shared/domain/permissions/index.ts'
import { AppError } from '../http/problem.ts'
import type { ClientContext } from '../identity/context.ts'

export const may = (ctx: Pick<ClientContext, 'permissions'>, ...permissions: readonly ClientPermission[]): boolean =>
  permissions.every((permission) => ctx.permissions.has(permission))

/** For what an endpoint needs beyond the permission of its policy. @throws AppError forbidden, naming the first that is missing */
export const mustAlso = (ctx: Pick<ClientContext, 'permissions'>, ...permissions: readonly Permission[]): void => {
  const missing = permissions.find((permission) => !ctx.permissions.has(permission))
  if (missing) throw new AppError('forbidden', `This needs the permission ${missing}.`)
}

/** Whether the actor administers the client: its admins, and those of the consultancy who stand in for them. API keys never do. */
export const isClientAdmin = ({ standing }: Pick<ClientContext, 'standing'>): boolean =>
  standing.client_role === 'admin' ||
  standing.consultancy_role === 'owner' ||
  standing.consultancy_role === 'consultant'
