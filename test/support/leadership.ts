import { LEADERSHIP_ONLY } from '../../shared/domain/permissions/index.ts'
import type { Endpoint } from '../../workers/http/endpoint.ts'
import { join } from './mail.ts'
import type { Caller } from './world.ts'

/** Somebody of a client's leadership, invited by its owner. */
export const newLeader = async (owner: Caller, client: string): Promise<Caller> =>
  (await join(owner, `/clients/${client}/people`, { role: 'strategic' })).caller

/** The one of the two who may call an endpoint: what leadership alone may, no owner does in its stead. */
export const whoMay = ({ policy }: Endpoint, { owner, leader }: { owner: Caller; leader: Caller }): Caller =>
  'permission' in policy && LEADERSHIP_ONLY.has(policy.permission) ? leader : owner
